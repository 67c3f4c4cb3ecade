// One per region with people on its ladders: wakes the rules when somebody is to be asked or reminded, or has changed.
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

/** The agreement, the list of people, or what is on record of them changed: look again. */
export const contactsChangedSignal = defineSignal('contactsChanged');

const { askContacts } = proxyActivities<Pick<Activities, 'askContacts'>>({
  ...untilItWorks,
  startToCloseTimeout: '1 minute',
});

export async function contactsRoundWorkflow(region: string): Promise<void> {
  let changed = false;
  setHandler(contactsChangedSignal, () => {
    changed = true;
  });
  const isChanged = () => changed;
  for (;;) {
    changed = false;
    const { wakeAt } = await askContacts(region, Date.now());
    // Nobody is due, ever. The next change starts a round of its own.
    if (wakeAt === null && !isChanged()) return;
    const sleepMs = (wakeAt ?? 0) - Date.now();
    if (sleepMs > 0 && !isChanged()) await condition(isChanged, sleepMs, { summary: 'next question' });
    if (workflowInfo().historyLength > LONGEST_HISTORY) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof contactsRoundWorkflow>(region);
    }
  }
}
