// What is wrong with an agreement is said before any case is pinned to it, all of it at once.
import { describe, expect, it } from 'vitest';
import { noSilence, oneSteeringGroup, threeLadders } from '../support/stories.ts';
import type { Agreement, Ladder, Rung } from '../../../domain/escalation/agreement.ts';
import { agreementFaultCodes } from '../../../domain/escalation/agreementFault.ts';
import { agreementFaults, pinningFaults } from '../../../domain/escalation/agreementFaults.ts';

const [municipal, ...others] = threeLadders.ladders as [Ladder, ...Ladder[]];
const { entries, timings, calendar } = threeLadders;
const recipient = { of: 'municipality', role: 'alderman' } as const;

const rung = (change: Partial<Rung>): Partial<Agreement> => ({
  ladders: [
    { ...municipal, rungs: municipal.rungs.map((one, at) => (at === 0 ? { ...one, ...change } : one)) },
    ...others,
  ],
});

const faults = (change: Partial<Agreement>) =>
  agreementFaults({ ...threeLadders, ...change }).map(({ code, where }) => `${code} ${where}`);

describe('an agreement', () => {
  it('that the product ships has no faults', () => {
    for (const agreement of [threeLadders, oneSteeringGroup, noSilence])
      expect(agreementFaults(agreement)).toEqual([]);
  });

  it.each<[string, Partial<Agreement>, string[]]>([
    [
      'a ladder twice',
      { ladders: [...threeLadders.ladders, municipal] },
      ['ladderTwice ladders.municipal', 'ladderTwice ladders.municipal'],
    ],
    [
      'a ladder without rungs',
      { ladders: [...threeLadders.ladders, { id: 'leeg', side: 'steeringGroup', rungs: [] }] },
      ['ladderEmpty ladders.leeg'],
    ],
    [
      'a rung for nobody that waits less than nothing',
      {
        ladders: [
          ...threeLadders.ladders,
          { id: 'los', side: 'steeringGroup', rungs: [{ recipients: [], waitWorkingDays: -1 }] },
        ],
      },
      ['rungWithoutRecipients ladders.los.1', 'daysWrong ladders.los.1'],
    ],
    [
      'a ladder that could be taken for a climb',
      {
        ladders: [
          ...threeLadders.ladders,
          { id: 'los-2', side: 'steeringGroup', rungs: [{ recipients: [recipient], waitWorkingDays: 1 }] },
        ],
      },
      ['ladderUnnamed ladders.los-2'],
    ],
    [
      'an entry to a ladder that is not there',
      { entries: { ...entries, other: [{ ladder: 'weg', rung: 1 }] } },
      ['entryUnknownLadder entries.other.weg'],
    ],
    [
      'an entry above the top',
      { entries: { ...entries, other: [{ ladder: 'provider', rung: 4 }] } },
      ['entryUnknownRung entries.other.provider'],
    ],
    [
      'an entry below the first',
      { entries: { ...entries, other: [{ ladder: 'provider', rung: 0 }] } },
      ['entryUnknownRung entries.other.provider'],
    ],
    [
      'one ladder entered twice',
      {
        entries: {
          ...entries,
          other: [
            { ladder: 'provider', rung: 1 },
            { ladder: 'provider', rung: 2 },
          ],
        },
      },
      ['entryTwice entries.other.provider', 'entryTwice entries.other.provider'],
    ],
    [
      'a cause that is not spoken of',
      { entries: Object.fromEntries(Object.entries(entries).slice(1)) as Agreement['entries'] },
      ['causeMissing entries.laidAside'],
    ],
    ['a wait of nothing', rung({ waitWorkingDays: 0 }), ['waitZero ladders.municipal.1']],
    [
      'an alderman of a provider',
      rung({ recipients: [{ of: 'provider', role: 'alderman' }] }),
      ['recipientOdd ladders.municipal.1'],
    ],
    [
      'a role that nobody knows',
      rung({ recipients: [{ of: 'region', role: 'king' as 'chair' }] }),
      ['roleUnknown ladders.municipal.1'],
    ],
    [
      'somebody who is asked twice on one rung',
      rung({ recipients: [recipient, recipient] }),
      ['recipientTwice ladders.municipal.1'],
    ],
    [
      'a mode of its own making',
      rung({ mode: 'whenever' as 'automatic' }),
      ['modeUnknown ladders.municipal.1'],
    ],
    [
      'an explanation that nobody reads to its end',
      rung({ explanation: 'x'.repeat(301) }),
      ['explanationTooLong ladders.municipal.1'],
    ],
    [
      'seven rungs',
      { ladders: [{ ...municipal, rungs: Array(7).fill(municipal.rungs[0]) as Rung[] }, ...others] },
      ['tooManyRungs ladders.municipal'],
    ],
    [
      'two ladders at one place',
      { ladders: [...threeLadders.ladders, { ...municipal, id: 'nog een' }] },
      ['sideTwice ladders.municipal', 'sideTwice ladders.nog een'],
    ],
    [
      'a place that no letter has words for',
      { ladders: [{ ...municipal, side: 'moon' as 'provider' }, ...others] },
      ['sideUnknown ladders.municipal'],
    ],
    [
      'a cause that leads nowhere, of which nobody said that the chair chooses',
      { entries: { ...entries, silence: [] } },
      ['causeWithoutLadder entries.silence'],
    ],
    [
      'a closed day twice',
      { calendar: { ...calendar, closedDays: ['2026-12-24', '2026-12-24'] } },
      ['dayTwice calendar.closedDays.2026-12-24'],
    ],
    ['a window of half a day', { vetoWorkingDays: 0.5 }, ['daysWrong vetoWorkingDays']],
    [
      'a reminder after the silence',
      { timings: { ...timings, weekly: { remindAfter: [3], silentAfter: 3 } } },
      ['remindersWrong timings.weekly'],
    ],
    [
      'a chair who is overdue before the reminder',
      { timings: { ...timings, taskOverdueAfter: 1 } },
      ['daysWrong timings.taskOverdueAfter'],
    ],
    ['a wait of a lifetime', { timings: { ...timings, holdLasts: 5000 } }, ['daysWrong timings.holdLasts']],
    [
      'a closed day that does not exist',
      { calendar: { ...calendar, closedDays: ['2026-02-30'] } },
      ['dayWrong calendar.closedDays.2026-02-30'],
    ],
    [
      'a time that does not exist',
      { calendar: { ...calendar, roundAt: '9:00' } },
      ['timeWrong calendar.roundAt'],
    ],
    [
      'hours that end before they begin',
      { calendar: { ...calendar, sendUntil: '08:00' } },
      ['sendingHoursWrong calendar.sendFrom'],
    ],
    [
      'a round when no letter may leave',
      { calendar: { ...calendar, roundAt: '17:00' } },
      ['roundOutsideSendingHours calendar.roundAt'],
    ],
  ])('is refused with %s', (_name, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  it('that 0.1 took, with a wait of nothing or a silence that leads nowhere, can still be pinned to', () => {
    expect(pinningFaults({ ...threeLadders, ...rung({ waitWorkingDays: 0 }) })).toEqual([]);
    expect(pinningFaults({ ...threeLadders, entries: { ...entries, silence: [] } })).toEqual([]);
  });

  it('on which a case could not go on is not pinned to', () => {
    const gone = { ...threeLadders, entries: { ...entries, other: [{ ladder: 'weg', rung: 1 }] } };
    expect(pinningFaults(gone)).toEqual(agreementFaults(gone));
  });

  it('has no fault twice under two names', () => {
    expect(new Set(agreementFaultCodes).size).toBe(agreementFaultCodes.length);
  });

  it('is told of all its faults at once', () => {
    expect(faults({ vetoWorkingDays: -1, ladders: [] }).length).toBeGreaterThan(2);
  });
});
