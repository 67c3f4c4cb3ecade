// One per advice: wakes the rules when something is due or has changed. It knows nothing of the rules themselves.
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  patched,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { attributes } from './searchAttributes.ts';
import { LONGEST_HISTORY, untilItWorks } from './options.ts';
import type { AdviceRef, Advanced } from '../activities/advance.ts';
import type { Activities } from '../activities/activities.ts';

/** Someone answered, replied, steered or reported: look again. */
export const changedSignal = defineSignal('changed');

/** In the worker that was woken: five events and a third of the work less than by way of Temporal's queue. */
const here = proxyLocalActivities<Pick<Activities, 'advance'>>({
  startToCloseTimeout: '5 seconds',
  retry: { maximumAttempts: 1 },
});

/** By Temporal, that shows in its UI why a step fails, and tries again without an event for each time. */
const queued = proxyActivities<Pick<Activities, 'advance'>>({
  ...untilItWorks,
  startToCloseTimeout: '30 seconds',
});

export async function adviceWorkflow(advice: AdviceRef): Promise<void> {
  let changed = false;
  setHandler(changedSignal, () => {
    changed = true;
  });
  const isChanged = () => changed;
  // Runs that began before keep to what they began with: their history has an activity for each step.
  const hereFirst = patched('first-tried-here');
  const advance = hereFirst ? advanceFirstHere : queued.advance;
  let shown: Advanced | undefined;
  for (;;) {
    changed = false;
    const next = await advance(advice, Date.now());
    show(next, shown, hereFirst);
    shown = next;
    // Closed; but what was said while we looked is looked at too, since it may have been "reopen".
    if (next.over && !isChanged()) return;
    // A condition on 0 would leave a marker in the history and wait for nothing.
    const sleepMs = next.wakeAt - Date.now();
    if (!isChanged() && sleepMs > 0) await condition(isChanged, sleepMs, { summary: next.coming });
    if (workflowInfo().historyLength > LONGEST_HISTORY) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof adviceWorkflow>(advice);
    }
  }
}

/** A step that fails where it is tried first, such as for want of the database, is Temporal's to try until it works. */
async function advanceFirstHere(...step: Parameters<Activities['advance']>): Promise<Advanced> {
  try {
    return await here.advance(...step);
  } catch {
    return queued.advance(...step);
  }
}

/**
 * Lets the Temporal UI tell how the case stands. Its words cost nothing; attributes cost an event and a row of the server,
 * so only those that seldom change, and only when they do: when a case is next due is in the words.
 */
function show(next: Advanced, shown: Advanced | undefined, hereFirst: boolean): void {
  if (next.standing !== shown?.standing || next.coming !== shown.coming) {
    setCurrentDetails(
      `**Stands** ${next.standing}\n\n**Comes** ${next.coming}${next.nextDue ? ` at ${next.nextDue}` : ''}`,
    );
  }
  const seldom = [
    { key: attributes.status, value: next.over ? 'closed' : 'open' },
    { key: attributes.highestRung, value: next.highestRung },
  ];
  // Runs that began earlier still have an event for each step; those that began since need no second mark.
  if (!hereFirst && !patched('next-due-in-words')) {
    if (
      next.over !== shown?.over ||
      next.nextDue !== shown.nextDue ||
      next.highestRung !== shown.highestRung
    ) {
      const nextDue = next.nextDue === null ? null : new Date(next.nextDue);
      upsertSearchAttributes([...seldom, { key: attributes.nextDue, value: nextDue }]);
    }
  } else if ((shown?.over ?? false) !== next.over || (shown?.highestRung ?? 0) !== next.highestRung) {
    upsertSearchAttributes(seldom);
  }
}
