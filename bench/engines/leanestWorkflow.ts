// The leanest workflow that wakes a case when it is due: it shows nothing, hears nothing and never begins anew.
import { proxyLocalActivities, sleep } from '@temporalio/workflow';
import type { CaseRef, Step } from './engine.ts';

const { step } = proxyLocalActivities<{ step: Step }>({ startToCloseTimeout: '30 seconds' });

export async function leanestWorkflow(ref: CaseRef, first: number): Promise<void> {
  for (let at: number | null = first; at !== null; at = await step(ref)) await sleep(at - Date.now());
}
