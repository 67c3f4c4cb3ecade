// One per region with letters to send: sends what is ready, most urgent first, and sleeps until the next may go.
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { LONGEST_HISTORY, untilItWorks } from './options.ts';
import type { Activities } from '../activities/activities.ts';

/** Letters were asked for: look now. */
export const readySignal = defineSignal('ready');

const { deliverReady } = proxyActivities<Pick<Activities, 'deliverReady'>>({
  ...untilItWorks,
  startToCloseTimeout: '10 minutes',
  // A sender that is gone is noticed within seconds; its letters are safe under their leases until then.
  heartbeatTimeout: '5 seconds',
});

export async function postRoundWorkflow(region: string): Promise<void> {
  let ready = false;
  setHandler(readySignal, () => {
    ready = true;
  });
  const isReady = () => ready;
  for (;;) {
    ready = false;
    const { wakeAt } = await deliverReady(region, Date.now());
    // Nothing waits. The next letter that is asked for starts a round of its own.
    if (wakeAt === null && !isReady()) return;
    const sleepMs = (wakeAt ?? 0) - Date.now();
    if (sleepMs > 0 && !isReady()) await condition(isReady, sleepMs, { summary: 'next letter' });
    if (workflowInfo().historyLength > LONGEST_HISTORY) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof postRoundWorkflow>(region);
    }
  }
}
