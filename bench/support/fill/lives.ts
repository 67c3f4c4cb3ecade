// The lives of which a filled database has many: what happened in each, and how many in a thousand go like that.
import { planned, realised, underway } from '../../../dev/demo/answers.ts';
import { maasveenCase, type Cast } from '../../../dev/demo/cast.ts';
import { createTeller, type Act, type Story } from '../../../dev/demo/telling.ts';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import { DAY_MS, type Instant } from '../../../domain/time.ts';

/** One way in which cases go. */
export interface Life {
  readonly story: Story;
  /** Of a thousand cases. */
  readonly share: number;
  /** By which its copies are moved in time, a whole number of weeks each, so that not all are of one day. */
  readonly moves: readonly number[];
}

/** Lives of which nothing is asked: weekly ones in their second to twelfth week. */
export function asleepLives(cast: Cast, calendar: Calendar, now: Instant): readonly Life[] {
  const { ago, at, story, faithful, answers } = createTeller(cast, calendar, now);
  const parties = maasveenCase(cast);
  const weekly = (workingDays: number, planned: readonly Act[] = []) =>
    story(parties, workingDays, [...planned, faithful(Math.min(workingDays, 14), 0, underway)]);
  return [
    { story: weekly(6), share: 80, moves: [0] },
    { story: weekly(9), share: 120, moves: [0] },
    { story: weekly(13), share: 120, moves: [0] },
    { story: weekly(60, [answers(at(54, '11:20'), planned(ago(17)))]), share: 130, moves: [0] },
  ];
}

/** All kinds of lives, as a region has them at a moment. */
export function mixedLives(cast: Cast, calendar: Calendar, now: Instant): readonly Life[] {
  const { ahead, at, story, chairDoes, answers, faithful, stuckSince, replies, bounces } = createTeller(
    cast,
    calendar,
    now,
  );
  const parties = maasveenCase(cast);
  const still: readonly number[] = [0];
  const one = (
    share: number,
    days: number,
    acts: readonly (Act | readonly Act[])[],
    moves = still,
  ): Life => ({
    ...{ share, moves },
    story: story(parties, days, acts),
  });
  const asks = (days: number) =>
    chairDoes(at(days, '09:05'), { type: 'askReferrer', reason: 'De wachttijd is om.' });

  return [
    ...asleepLives(cast, calendar, now),
    // Other rhythms, asleep.
    {
      share: 100,
      moves: still,
      story: story(parties, 14, [faithful(14, 0, underway)], { rhythm: { every: 'weeks', weeks: 2 } }),
    },
    {
      share: 250,
      moves: weeks(0, 7),
      story: story(parties, 40, [], { rhythm: { every: 'threeMonths' }, facts: { kind: 'redefineHelp' } }),
    },
    // Asked and not answered yet, late, and long silent.
    one(20, 9, [faithful(9, 4, underway), asks(1)]),
    one(15, 16, [faithful(16, 4, underway), asks(3)]),
    one(5, 25, [faithful(25, 14, underway)]),
    // Climbing.
    one(20, 14, [faithful(14, 5, underway), stuckSince(4, 0, 'laidAside', 'Een andere aanpak lijkt beter.')]),
    one(15, 20, [
      faithful(20, 12, underway),
      stuckSince(10, 0, 'notFinanced', 'Het besluit laat op zich wachten.'),
    ]),
    one(10, 30, [faithful(30, 21, underway), stuckSince(19, 0, 'noCapacity', 'Nergens is plek.')]),
    one(5, 20, [
      faithful(20, 7, underway),
      stuckSince(6, 0, 'laidAside', 'Een andere aanpak lijkt beter.'),
      replies(at(2, '16:20'), 'municipal', { kind: 'arrange', before: ahead(4) }),
    ]),
    // Something waits for the chair.
    one(15, 14, [
      faithful(14, 6, underway),
      stuckSince(5, 0, 'cannotCooperate', 'Er is een wachtlijst.'),
      replies(at(1, '13:45'), 'provider', { kind: 'cannot', because: 'Onze wachtlijst is lang.' }),
    ]),
    one(15, 12, [faithful(12, 3, underway), asks(1), answers(at(1, '15:30'), realised)]),
    one(5, 18, [
      faithful(18, 5, underway),
      stuckSince(4, 0, 'findsUnfitting', 'De aanbieder ziet het anders.'),
      bounces(at(1, '09:50'), cast.person.thea),
    ]),
    one(2, 8, [
      faithful(8, 2, underway),
      {
        at: at(1, '10:20'),
        does: () => ({
          command: { type: 'reportCrisis' },
          actor: { part: 'referrer', person: cast.person.sevda },
        }),
      },
    ]),
    // Over.
    one(
      73,
      40,
      [
        faithful(40, 29, underway),
        asks(12),
        answers(at(12, '11:30'), realised),
        chairDoes(at(10, '09:30'), { type: 'close', reason: 'solved' }),
      ],
      weeks(-26, 0),
    ),
  ];
}

function weeks(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, nth) => (from + nth) * 7 * DAY_MS);
}
