// Fewer mails, by their rules: what may wait, until when at most, and what shares a mail.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../support/doorzet.ts';
import { threeLadders } from '../../../config/ladders.ts';
import { localDateOf, localTimeOf, weekdayOf } from '../../../domain/calendar/amsterdam.ts';
import { isWorkingDay, nextSendingMoment, type Calendar } from '../../../domain/calendar/calendar.ts';
import {
  choiceKinds,
  mayWait,
  nextMailAt,
  pacesOf,
  sharedBy,
  waitsUntil,
  weekdays,
  type MailChoices,
  type Pace,
} from '../../../domain/letters/digest.ts';
import { answers } from '../support/region.ts';
import { answered, approveFirst, onRung1 } from '../support/stories.ts';
import { World } from '../support/world.ts';
import { letterKinds } from '../../../domain/letters/letter.ts';
import { DAY_MS } from '../../../domain/time.ts';

const { calendar } = threeLadders;
const MONDAY = at('2026-11-23 09:00');
const weekly = (weekday: (typeof weekdays)[number]): Pace => ({ is: 'weekly', weekday });
const daily: Pace = { is: 'daily' };

const moments = fc.integer({ min: at('2026-01-01'), max: at('2028-12-31') });
const paces: fc.Arbitrary<Pace> = fc.oneof(
  fc.constant(daily),
  fc.constantFrom(...weekdays).map((weekday) => weekly(weekday)),
);
const calendars: fc.Arbitrary<Calendar> = fc
  .record({
    from: fc.integer({ min: 0, max: 20 }),
    round: fc.integer({ min: 0, max: 60 }),
    left: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ from, round, left }) => {
    const time = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const roundAt = from * 60 + round;
    return {
      closedDays: ['2026-05-15', '2027-12-27'],
      sendFrom: time(from * 60),
      roundAt: time(roundAt),
      sendUntil: time(Math.min(23 * 60 + 59, roundAt + left)),
    };
  });

describe('the next mail of who chose a pace', () => {
  it.each([
    // The morning's own mail is in that of half past nine.
    [daily, '2026-11-23 09:00', '2026-11-23 09:30'],
    [daily, '2026-11-23 09:31', '2026-11-24 09:30'],
    [daily, '2026-11-27 14:00', '2026-11-30 09:30'],
    [weekly(1), '2026-11-23 09:00', '2026-11-23 09:30'],
    [weekly(1), '2026-11-23 10:00', '2026-11-30 09:30'],
    [weekly(4), '2026-11-23 09:00', '2026-11-26 09:30'],
    // Easter Monday is a holiday: then Tuesday, also for who is asked on that Tuesday.
    [weekly(1), '2027-03-25 09:00', '2027-03-30 09:30'],
    [weekly(1), '2027-03-30 09:00', '2027-03-30 09:30'],
  ])('%o from %s is at %s', (pace, from, then) => {
    expect(nextMailAt(calendar, pace, at(from))).toBe(at(then));
  });

  it('is always to come, in the sending hours, within eleven days, and on the chosen day when people work then', () => {
    fc.assert(
      fc.property(calendars, paces, moments, (calendar, pace, from) => {
        const next = nextMailAt(calendar, pace, from);
        expect(next).toBeGreaterThanOrEqual(from);
        expect(nextSendingMoment(calendar, next)).toBe(next);
        expect(next - from).toBeLessThan(11 * DAY_MS);
        expect(isWorkingDay(calendar, localDateOf(next))).toBe(true);
        expect(localTimeOf(next) >= calendar.roundAt).toBe(true);
        // Asking again at that very moment changes nothing.
        expect(nextMailAt(calendar, pace, next)).toBe(next);
        if (pace.is === 'weekly' && weekdayOf(localDateOf(next)) !== pace.weekday) {
          const skipped = [1, 2, 3, 4, 5, 6].some(
            (days) => !isWorkingDay(calendar, localDateOf(next - days * DAY_MS)),
          );
          expect(skipped).toBe(true);
        }
      }),
    );
  });
});

describe('a letter that may wait', () => {
  const everything: MailChoices = Object.fromEntries(
    choiceKinds.map((kind) => [kind, pacesOf(kind).includes('weekly') ? weekly(5) : daily]),
  );
  const letter = (kind: string, uselessAfter: number) => ({ kind, readyAt: MONDAY, uselessAfter });

  it('waits for the day that its receiver chose, and leaves at once for who chose nothing', () => {
    expect(waitsUntil(letter('ending', MONDAY + 20 * DAY_MS), { ending: weekly(3) }, calendar)).toBe(
      at('2026-11-25 09:30'),
    );
    expect(
      waitsUntil(letter('ending', MONDAY + 20 * DAY_MS), { thanksReferrer: daily }, calendar),
    ).toBeNull();
  });

  it('never waits later than a day before it makes no sense any more, whatever was chosen', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.constantFrom(...letterKinds),
        fc.dictionary(fc.constantFrom<string>(...letterKinds), paces),
        moments,
        fc.integer({ min: 0, max: 20 * DAY_MS }),
        (calendar, kind, choices, readyAt, sense) => {
          const until = waitsUntil({ kind, readyAt, uselessAfter: readyAt + sense }, choices, calendar);
          if (until === null) return;
          expect(until).toBeGreaterThanOrEqual(readyAt);
          expect(until + DAY_MS).toBeLessThanOrEqual(readyAt + sense);
          expect(nextSendingMoment(calendar, until)).toBe(until);
        },
      ),
    );
  });

  it('is no escalation, no reminder, and nothing that gives time to object, also when somebody forges such a choice', () => {
    const forged = {
      ...everything,
      ...Object.fromEntries(letterKinds.map((kind) => [kind, daily])),
    } as MailChoices;
    const waiting = letterKinds.filter(
      (kind) => waitsUntil(letter(kind, MONDAY + 20 * DAY_MS), forged, calendar) !== null,
    );
    // A question has no daily mail: questions come in the morning round as it is.
    expect(waiting).toEqual(['thanksReferrer', 'colleagueReplied', 'ending', 'task']);
    expect(
      letterKinds.filter((kind) => waitsUntil(letter(kind, MONDAY + 20 * DAY_MS), everything, calendar)),
    ).toEqual([...['check', 'thanksReferrer', 'colleagueReplied', 'ending', 'task']]);
  });

  it('is at most a working day late when somebody is to be told of a colleague', () => {
    expect(
      waitsUntil(letter('colleagueReplied', MONDAY + 20 * DAY_MS), { colleagueReplied: weekly(5) }, calendar),
    ).toBeNull();
  });
});

describe('what a letter is about', () => {
  const waitingOf = (world: World) =>
    world.waiting.map((letter) => [letter.kind, mayWait(letter, world.advice, calendar)] as const);

  it('lets the regular question wait, while nobody is being asked for help', () => {
    expect(waitingOf(new World('2026-11-09 11:00').until('2026-11-16 09:00'))).toEqual([['check', true]]);
    expect(waitingOf(onRung1().until('2026-11-23 09:00'))).toEqual([['check', false]]);
  });

  it('lets no question wait that the chair asked, or that is asked anew', () => {
    const world = new World('2026-11-09 11:00').until('2026-11-16 09:00');
    expect(world.tell({ type: 'askReferrer' })).toBe('done');
    expect(waitingOf(world)).toEqual([['check', false]]);
  });

  it('lets word that the care is there wait, and no task that a ladder waits for', () => {
    expect(waitingOf(answered(answers.realised))).toEqual([['task', true]]);
    expect(waitingOf(answered(answers.laidAside, { agreement: approveFirst }))).toEqual([['task', false]]);
  });

  it('does not let a task wait longer than until the chair is reminded of it', () => {
    const agreement = { ...threeLadders, timings: { ...threeLadders.timings, taskReminderAfter: 1 } };
    const world = answered(answers.realised, { agreement });
    const [task] = world.advice.tasks;
    const [letter] = world.waiting;
    if (!letter || !task) throw new Error('no task');
    // Told at 11:21, the first mail of a day is the day after at 9:30; reminded after that, on Wednesday.
    expect(mayWait(letter, world.advice, calendar)).toBe(true);
    const soon = { ...world.advice, tasks: [{ ...task, remindAt: at('2026-11-17 09:00') }] };
    expect(mayWait(letter, soon, calendar)).toBe(false);
  });
});

describe('what shares a mail', () => {
  it('is never an escalation, nor anything else that leaves at once for people outside the team', () => {
    const sharing = letterKinds.filter((kind) => sharedBy(kind, 'p', false) !== null);
    expect(sharing).toEqual(['check', 'checkReminder', 'announcement', 'task', 'taskReminder']);
  });

  it('is what was asked and reminded of together, and what waited', () => {
    const key = sharedBy('check', 'p', false);
    expect(sharedBy('checkReminder', 'p', false)).toBe(key);
    expect(sharedBy('ending', 'p', true)).toBe(key);
    expect(sharedBy('check', 'q', false)).not.toBe(key);
    expect(sharedBy('task', 'p', false)).not.toBe(key);
  });
});
