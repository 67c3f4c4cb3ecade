// One per advice: wakes the rules when something is due or has changed. It knows nothing of the rules themselves.
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  patched,
  proxyActivities,
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

const { advance } = proxyActivities<Pick<Activities, 'advance'>>({
  ...untilItWorks,
  startToCloseTimeout: '30 seconds',
});

export async function adviceWorkflow(advice: AdviceRef): Promise<void> {
  let changed = false;
  setHandler(changedSignal, () => {
    changed = true;
  });
  const isChanged = () => changed;
  let shown: Advanced | undefined;
  for (;;) {
    changed = false;
    const next = await advance(advice, Date.now());
    shown = show(next, shown);
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

/**
 * Lets the Temporal UI tell how the case stands. Its words cost nothing; attributes cost an event and a row of the server,
 * so only those that seldom change, and only when they do: when a case is next due is in the words.
 */
function show(next: Advanced, shown: Advanced | undefined): Advanced {
  if (next.standing !== shown?.standing || next.coming !== shown.coming) {
    setCurrentDetails(
      `**Stands** ${next.standing}\n\n**Comes** ${next.coming}${next.nextDue ? ` at ${next.nextDue}` : ''}`,
    );
  }
  const seldom = [
    { key: attributes.status, value: next.over ? 'closed' : 'open' },
    { key: attributes.highestRung, value: next.highestRung },
  ];
  // Runs that began before keep to what they began with: their history has an event for each step.
  if (!patched('next-due-in-words')) {
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
  return next;
}
