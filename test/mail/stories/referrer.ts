// Stories that end in a letter to the referrer: each question for each reason, and what follows when none answers.
import type { Story } from './story.ts';
import { MailWorld } from '../support/mailWorld.ts';
import { oneSteeringGroup, threeLadders } from '../../../config/ladders.ts';
import { answers, directory, planned, vacant } from '../../domain/support/region.ts';
import { noSilence } from '../../domain/support/stories.ts';

const monday = '2026-11-23 12:00';

function asked(options: ConstructorParameters<typeof MailWorld>[1] = {}): MailWorld {
  return new MailWorld('2026-11-20 14:00', options);
}

/** The municipality does not pay; the manager was asked, and the week after the manager will arrange it. */
function stuck(): MailWorld {
  const world = asked();
  world.until(monday);
  world.answer(answers.notFinanced);
  world.until('2026-11-25 12:00');
  return world;
}

export const referrerStories: Readonly<Record<string, Story>> = {
  'check, weekly, the first': () => asked().until(monday).mail('check'),
  'check, weekly, answered before': () => {
    const world = asked();
    world.until(monday);
    world.answer(answers.underway);
    return world.until('2026-11-30 12:00').mail('check');
  },
  'check, weekly, while silence is being climbed': () => asked().until('2026-12-07 12:00').mail('check'),
  'check, weekly, when silence climbed every rung': () => asked().until('2027-01-18 12:00').mail('check'),
  'check, weekly, while another cause is being climbed': () => {
    const world = stuck();
    return world.until('2026-11-30 12:00').mail('check');
  },
  'check, every three weeks': () =>
    asked({ rhythm: { every: 'weeks', weeks: 3 } })
      .until('2026-12-08 12:00')
      .mail('check'),
  'check, three-monthly': () =>
    asked({ rhythm: { every: 'threeMonths' } })
      .until('2027-02-10 12:00')
      .mail('check'),
  'check, to a deputy': () => {
    const world = asked();
    world.directory = {
      ...directory,
      absences: [{ person: 'sanne', from: '2026-11-01', until: '2026-12-31', deputy: 'wim' }],
    };
    return world.until(monday).mail('check', 'wim');
  },
  'check, after the planned day': () => {
    const world = asked();
    world.until(monday);
    world.answer(planned('2026-12-08'));
    return world.until('2026-12-09 12:00').mail('check');
  },
  'check, after the planned day, while a ladder rests': () => {
    const world = stuck();
    world.answer(planned('2026-12-08'));
    return world.until('2026-12-09 12:00').mail('check');
  },
  'check, is it still so': () => {
    const world = asked({ rhythm: { every: 'threeMonths' }, givenOn: '2026-09-01' });
    world.until('2026-12-01 12:00');
    world.answer(answers.notFinanced);
    return world.until('2026-12-10 12:00').mail('check');
  },
  'check, after a commitment': () => {
    const world = stuck();
    world.tell({
      type: 'reply',
      climb: 'municipal-1',
      rung: 1,
      person: 'peter',
      reply: { kind: 'arrange', before: '2026-12-02' },
    });
    return world.until('2026-12-03 12:00').mail('check');
  },
  'check, after word that it is solved': () => {
    const world = stuck();
    world.tell({ type: 'reply', climb: 'procurement-1', rung: 1, person: 'rob', reply: { kind: 'solved' } });
    return world.until('2026-11-25 13:00').mail('check');
  },
  'check, asked by the chair': () => {
    const world = asked();
    world.until(monday);
    world.answer(answers.underway);
    world.tell({ type: 'askReferrer' });
    return world.until('2026-11-23 13:00').mail('check');
  },
  'check, to a new referrer': () => {
    const world = asked();
    world.until(monday);
    world.tell({ type: 'changeReferrer', person: 'wim', reason: '' });
    return world.until('2026-11-23 13:00').mail('check', 'wim');
  },
  'check, after reopening': () => {
    const world = asked();
    world.until(monday);
    world.answer(answers.realised);
    world.tell({ type: 'close', reason: 'solved' });
    world.tell({ type: 'reopen', reason: '' });
    return world.until('2026-11-24 12:00').mail('check');
  },
  'check, after a pause': () => {
    const world = asked();
    world.until(monday);
    world.tell({ type: 'pauseChecks', reason: '', until: '2026-12-07' });
    return world.until('2026-12-07 12:00').mail('check');
  },
  'check, silence goes to the second rung, for nobody is on the first': () =>
    asked({ people: vacant('wijkteam', 'teamManager') })
      .until(monday)
      .mail('check'),
  'check, the chair decides about silence': () =>
    asked({ agreement: oneSteeringGroup }).until(monday).mail('check'),
  'check, silence goes at once': () =>
    asked({ agreement: { ...threeLadders, vetoWorkingDays: 0 } })
      .until(monday)
      .mail('check'),
  'check, silence is for the chair': () => asked({ agreement: noSilence }).until(monday).mail('check'),
  'check, silence leads nowhere': () =>
    asked({ agreement: noSilence }).until('2026-11-30 12:00').mail('check'),
  'check, silence climbs two ladders': () =>
    asked({
      agreement: {
        ...threeLadders,
        entries: {
          ...threeLadders.entries,
          silence: [
            { ladder: 'municipal', rung: 1 },
            { ladder: 'provider', rung: 1 },
          ],
        },
      },
    })
      .until(monday)
      .mail('check'),
  'reminder, weekly': () => asked().until('2026-11-25 12:00').mail('checkReminder'),
  'reminder, weekly, while silence is being climbed': () =>
    asked().until('2026-12-09 12:00').mail('checkReminder'),
  'reminder, three-monthly, the first': () =>
    asked({ rhythm: { every: 'threeMonths' } })
      .until('2027-02-16 12:00')
      .mail('checkReminder'),
  'reminder, three-monthly, the second': () =>
    asked({ rhythm: { every: 'threeMonths' } })
      .until('2027-02-20 12:00')
      .mail('checkReminder'),
  'help offered': () => {
    const world = asked();
    world.until(monday);
    world.answer({ ...answers.notFinanced, helpWanted: true });
    return world.until('2026-11-23 13:00').mail('helpOffered');
  },
  'thanks to the referrer': () => {
    const world = asked();
    world.until(monday);
    world.answer(answers.underway);
    world.until('2026-11-30 12:00');
    world.answer(answers.realised);
    world.tell({ type: 'close', reason: 'solved' });
    return world.until('2026-12-01 12:00').mail('thanksReferrer');
  },
  'thanks to a referrer who never answered': () => {
    const world = asked();
    world.until(monday);
    world.tell({ type: 'close', reason: 'handedOver' });
    return world.until('2026-11-24 12:00').mail('thanksReferrer');
  },
};
