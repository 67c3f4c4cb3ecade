// Stories that end in a letter to the region's own people: the chair, the process supporter, the commissioner.
import type { Story } from './story.ts';
import { MailWorld } from '../support/mailWorld.ts';
import { oneSteeringGroup } from '../../../config/ladders.ts';
import type { TaskKind } from '../../../domain/advice/advice.ts';
import type { Reply } from '../../../domain/escalation/climb.ts';
import { answers, directory, vacant } from '../../domain/support/region.ts';
import { noSilence } from '../../domain/support/stories.ts';

type Options = ConstructorParameters<typeof MailWorld>[1];

function asked(options: Options = {}): MailWorld {
  return new MailWorld('2026-11-20 14:00', options).until('2026-11-23 12:00');
}

function stuck(options?: Options): MailWorld {
  const world = asked(options);
  world.answer(answers.notFinanced);
  return world;
}

function replied(reply: Reply): MailWorld {
  const world = stuck().until('2026-11-25 12:00');
  world.tell({ type: 'reply', climb: 'municipal-1', rung: 1, person: 'peter', reply });
  return world;
}

/** How a task of each kind comes about. */
const raised: Readonly<Partial<Record<TaskKind, () => MailWorld>>> = {
  approve: () => stuck({ agreement: oneSteeringGroup }),
  cannot: () => replied({ kind: 'cannot', because: '' }),
  causeChanged: () => {
    const world = stuck().until('2026-11-30 12:00');
    world.answer(answers.noCapacity);
    return world;
  },
  causeUnclear: () => {
    const world = asked();
    world.answer(answers.other);
    return world;
  },
  exhausted: () => new MailWorld('2026-11-20 14:00').until('2026-12-31 08:50'),
  helpWanted: () => {
    const world = asked();
    world.answer({ ...answers.underway, helpWanted: true });
    return world;
  },
  realised: () => {
    const world = asked();
    world.answer(answers.realised);
    return world;
  },
  referrerSilent: () => new MailWorld('2026-11-20 14:00', { agreement: noSilence }).until('2026-11-27 08:50'),
  referrerUnreached: () => {
    const world = new MailWorld('2026-11-20 14:00');
    world.fate = ({ kind }) => (kind === 'check' ? 'bounced' : 'accepted');
    return world.until('2026-11-23 09:01');
  },
  solvedUnconfirmed: () => replied({ kind: 'solved' }).until('2026-11-27 08:50'),
  unreached: () => {
    const world = stuck();
    world.fate = ({ kind, to }) => (kind === 'notice' && to === 'peter' ? 'bounced' : 'accepted');
    return world.until('2026-11-25 09:01');
  },
  wrongReferrer: () => {
    const world = asked();
    world.tell({ type: 'reportWrongReferrer', instead: '' }, { part: 'referrer' });
    return world;
  },
};

const aDay = 86_400_000;

export const regionStories: Readonly<Record<string, Story>> = {
  'announcement, silence': () =>
    new MailWorld('2026-11-20 14:00').until('2026-11-26 12:00').mail('announcement'),
  'announcement, the second rung': () => {
    const world = stuck().until('2026-11-30 12:00');
    world.answer(answers.notFinanced);
    return world
      .until('2026-12-02 12:00')
      .mailed.filter(({ letter }) => letter.kind === 'announcement' && letter.about.rung === 2);
  },
  'announcement, told in the afternoon': () => stuck().until('2026-11-23 13:00').mail('announcement'),
  'announcement, to who acts for the chair': () =>
    stuck({ people: vacant('region', 'chair') })
      .until('2026-11-23 13:00')
      .mail('announcement', 'ilse'),
  ...Object.fromEntries(
    Object.entries(raised).map(([kind, happens]): [string, Story] => [
      `task, ${kind}`,
      () => {
        const world = happens();
        world.until(world.now + aDay);
        return world.mail('task', 'marja');
      },
    ]),
  ),
  'task, reminded': () => {
    const world = replied({ kind: 'cannot', because: '' });
    return world.until('2026-11-30 12:00').mail('taskReminder');
  },
  'task, reminded after others were told': () => {
    const world = replied({ kind: 'cannot', because: '' });
    return world.until('2026-12-04 12:00').mail('taskReminder');
  },
  'task, a crisis reminded': () => {
    const world = asked();
    world.tell({ type: 'reportCrisis' }, { part: 'referrer' });
    return world.until('2026-11-24 12:00').mail('taskReminder');
  },
  'task overdue, to the process supporter and the commissioner': () => {
    const world = replied({ kind: 'cannot', because: '' }).until('2026-12-04 12:00');
    return [world.mail('taskOverdue', 'ilse'), world.mail('taskOverdue', 'bert')];
  },
  'task overdue, while there is no chair': () => {
    const world = replied({ kind: 'cannot', because: '' });
    world.directory = vacant('region', 'chair');
    return world.until('2026-12-04 12:00').mail('taskOverdue', 'bert');
  },
  'crisis, on a Saturday night': () => {
    const world = asked().until('2026-11-28 23:10');
    world.tell({ type: 'reportCrisis' }, { part: 'referrer' });
    world.until('2026-11-28 23:30');
    return [world.mail('crisis', 'marja'), world.mail('crisis', 'ilse')];
  },
  'crisis, the second time': () => {
    const world = asked();
    world.tell({ type: 'reportCrisis' }, { part: 'referrer' });
    world.until('2026-11-23 14:00');
    world.tell({ type: 'reportCrisis' }, { part: 'referrer' });
    return world.until('2026-11-23 14:30').mail('crisis', 'marja');
  },
  'signed by whom, the chair is away': () => {
    const world = new MailWorld('2026-11-20 14:00');
    world.directory = {
      ...directory,
      absences: [{ person: 'marja', from: '2026-11-01', until: '2026-12-31', deputy: 'ilse' }],
    };
    return world.until('2026-11-23 12:00').mail('check');
  },
  'signed by whom, there is no chair': () => {
    const world = new MailWorld('2026-11-20 14:00', { people: vacant('region', 'chair') });
    return world.until('2026-11-23 12:00').mail('check');
  },
};
