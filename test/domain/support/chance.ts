// Random lives of a case: what people, the post and time may do in any order, for the properties of the rules.
import fc from 'fast-check';
import { directory, planned } from './region.ts';
import type { World, Fate } from './world.ts';
import type { Directory } from '../../../domain/advice/context.ts';
import type { Letter } from '../../../domain/letters/letter.ts';
import type { Reply } from '../../../domain/escalation/climb.ts';
import { statedCauses, type Answer } from '../../../domain/monitoring/answer.ts';
import { localDateOf, plusDays } from '../../../domain/calendar/amsterdam.ts';

/** One thing that happens, described by small numbers that are made concrete against the case as it is then. */
export type Happening =
  | { what: 'wait'; hours: number }
  | { what: 'answer'; pick: number; help: boolean }
  | { what: 'answerTwice'; pick: number }
  | { what: 'crisis' }
  | { what: 'wrongReferrer' }
  | { what: 'reply'; which: number; pick: number; days: number }
  | { what: 'steer'; which: number; pick: number; days: number }
  | { what: 'task'; which: number }
  | { what: 'postBreaks'; hours: number; pick: number }
  | { what: 'bounce'; which: number }
  | { what: 'people'; which: number; pick: number; days: number };

const small = fc.nat({ max: 12 });

export const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ what: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 200 }) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ what: fc.constant('answer' as const), pick: small, help: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('answerTwice' as const), pick: small }) },
    { weight: 1, arbitrary: fc.constant({ what: 'crisis' as const }) },
    { weight: 1, arbitrary: fc.constant({ what: 'wrongReferrer' as const }) },
    {
      weight: 5,
      arbitrary: fc.record({
        what: fc.constant('reply' as const),
        which: small,
        pick: small,
        days: fc.integer({ min: 1, max: 25 }),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        what: fc.constant('steer' as const),
        which: small,
        pick: fc.nat({ max: 29 }),
        days: fc.integer({ min: 1, max: 25 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('task' as const), which: small }) },
    {
      weight: 1,
      arbitrary: fc.record({
        what: fc.constant('postBreaks' as const),
        hours: fc.integer({ min: 1, max: 400 }),
        pick: fc.nat({ max: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('bounce' as const), which: small }) },
    {
      weight: 1,
      arbitrary: fc.record({
        what: fc.constant('people' as const),
        which: fc.nat({ max: 15 }),
        pick: fc.nat({ max: 5 }),
        days: fc.integer({ min: 1, max: 25 }),
      }),
    },
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
);

function someAnswer(pick: number, world: World, helpWanted: boolean): Answer {
  const cause = statedCauses[pick];
  if (cause)
    return { followed: pick % 2 ? 'yes' : 'no', realised: 'no', stuck: { where: cause }, helpWanted };
  if (pick === 6) return { followed: 'yes', realised: 'yes', helpWanted };
  if (pick <= 8) return planned(plusDays(localDateOf(world.now), pick));
  return { followed: 'yes', realised: 'no', stuck: { where: 'nowhere' }, helpWanted };
}

function someReply(pick: number, before: string): Reply {
  const replies: Reply[] = [
    { kind: 'arrange', before },
    { kind: 'solved' },
    { kind: 'cannot', because: 'Geen plek' },
    { kind: 'notMe' },
  ];
  return replies[pick % replies.length] ?? { kind: 'solved' };
}

/** Lets one thing happen. Refusals are part of life. */
export function happen(world: World, happening: Happening): void {
  const { climbs, tasks } = world.advice;
  switch (happening.what) {
    case 'wait':
      world.until(world.now + happening.hours * 3_600_000);
      return;
    case 'answer':
      world.answer(someAnswer(happening.pick, world, happening.help));
      return;
    case 'answerTwice': {
      const answer = someAnswer(happening.pick, world, false);
      world.answer(answer);
      world.answer(answer);
      return;
    }
    case 'crisis':
      world.tell({ type: 'reportCrisis' }, { part: 'referrer' });
      return;
    case 'wrongReferrer':
      world.tell({ type: 'reportWrongReferrer' }, { part: 'referrer' });
      return;
    case 'reply': {
      const notices = climbs.flatMap(({ id, rungs }) =>
        rungs.flatMap(({ rung, notices }) => notices.map(({ person }) => ({ climb: id, rung, person }))),
      );
      const notice = notices[happening.which % Math.max(1, notices.length)];
      const before = plusDays(localDateOf(world.now), happening.days);
      if (notice)
        world.tell(
          { type: 'reply', ...notice, reply: someReply(happening.pick, before) },
          { part: 'receiver' },
        );
      return;
    }
    case 'steer':
      steer(world, happening);
      return;
    case 'task': {
      const task = tasks[happening.which % Math.max(1, tasks.length)];
      if (task) world.tell({ type: 'finishTask', key: task.key });
      return;
    }
    case 'postBreaks': {
      const mended = world.now + happening.hours * 3_600_000;
      const fates: Fate[] = [{ notBefore: mended }, 'refused', 'unknown', { notBefore: mended }, 'accepted'];
      const fate = fates[happening.pick] ?? 'accepted';
      // The fourth: one server of many, so that of several letters some arrive and others do not yet.
      const meant = ({ to }: Letter) => happening.pick !== 3 || to.length % 2 === 1;
      world.fate = (letter, now) => (now < mended && meant(letter) ? fate : 'accepted');
      return;
    }
    case 'people':
      world.directory = otherPeople(world, happening);
      return;
    case 'bounce': {
      const { letter } = world.sent[happening.which % Math.max(1, world.sent.length)] ?? {};
      if (letter) world.tell({ type: 'recordFailure', letter, because: 'bounced' }, { part: 'post' });
    }
  }
}

function steer(world: World, { which, pick, days }: Happening & { what: 'steer' }): void {
  const { climbs } = world.advice;
  const climb = climbs[which % Math.max(1, climbs.length)]?.id ?? 'municipal-1';
  const until = plusDays(localDateOf(world.now), days);
  const ladder = world.agreement.ladders[which % world.agreement.ladders.length]?.id ?? '';
  const reason = 'Omdat';
  const commands: Parameters<World['tell']>[0][] = [
    { type: 'approve', climb },
    { type: 'approve', climb },
    { type: 'hold', climb, reason },
    { type: 'hold', climb, reason, until },
    { type: 'jump', climb, reason },
    { type: 'jump', climb, reason, rung: 1 + (days % 4) },
    { type: 'pause', climb, reason, until },
    { type: 'pause', climb, reason, until },
    { type: 'resume', climb },
    { type: 'settle', climb, reason },
    { type: 'renotify', climb },
    { type: 'renotify', climb, person: 'nora' },
    { type: 'startClimb', ladder, cause: 'noCapacity', reason },
    { type: 'chooseLadders', choice: (['keep', 'add', 'move'] as const)[days % 3] ?? 'keep' },
    { type: 'pauseChecks', reason, until },
    { type: 'resumeChecks' },
    { type: 'askReferrer' },
    { type: 'changeReferrer', person: days % 2 ? 'wim' : 'sanne', reason },
    { type: 'keepFollowing', reason },
    { type: 'close', reason: 'solved' },
    { type: 'reopen', reason },
    { type: 'changeParties', change: { provider: days % 2 ? 'kompas' : 'delinde' }, reason },
    { type: 'changeParties', change: { provider: days % 2 ? null : 'delinde' }, reason },
    {
      type: 'changeParties',
      change: { caseCoordinator: { organisation: days % 2 ? 'jbrijnmond' : 'wijkteam' } },
      reason,
    },
    { type: 'changeParties', change: { municipality: days % 2 ? 'elders' : 'maasveen' }, reason },
    {
      type: 'changeParties',
      change: { procurementOrganisation: days % 2 ? null : 'delta', provider: 'kompas' },
      reason,
    },
    { type: 'changeRhythm', rhythm: days % 2 ? { every: 'threeMonths' } : { every: 'week' }, reason },
    { type: 'log', on: localDateOf(world.now), what: { is: 'acceleration', kind: 'call', note: 'Gebeld' } },
    { type: 'withdrawLogged', entry: days % 4 },
    { type: 'takeTaskBack', key: world.advice.putAway?.key ?? '' },
  ];
  const command = commands[pick];
  if (command) world.tell(command);
}

/** Someone leaves, is away with or without a deputy, a whole organisation (or the region) is empty, or all are back. */
function otherPeople(
  { now, directory: today }: World,
  { which, pick, days }: Happening & { what: 'people' },
): Directory {
  const { organisation, person } = directory.holdings[which] ?? { organisation: '', person: '' };
  const from = localDateOf(now);
  const away = { person, from, until: plusDays(from, days) };
  switch (pick) {
    case 0:
    case 1:
      return { ...today, holdings: today.holdings.filter((held) => held.person !== person) };
    case 2:
      return { ...today, absences: [...today.absences, { ...away, deputy: `${person}’s deputy` }] };
    case 3:
      return { ...today, absences: [...today.absences, away] };
    case 4:
      return { ...today, holdings: today.holdings.filter((held) => held.organisation !== organisation) };
    default:
      return directory;
  }
}
