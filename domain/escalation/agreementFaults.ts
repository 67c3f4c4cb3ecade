// What is wrong with an agreement, before any case is pinned to it: a ladder that is not there would stop each case on it.
import { ladderOf, ladderSides, roles, type Agreement, type Ladder, type Timings } from './agreement.ts';
import { isLocalDate } from '../calendar/amsterdam.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { causes } from '../monitoring/answer.ts';

/** A code, and where in the agreement: `entryUnknownLadder` at `entries.laidAside.municipal`. */
export interface AgreementFault {
  readonly code:
    | 'noLadders'
    | 'ladderTwice'
    | 'ladderUnnamed'
    | 'ladderEmpty'
    | 'sideUnknown'
    | 'rungWithoutRecipients'
    | 'roleUnknown'
    | 'modeUnknown'
    | 'causeMissing'
    | 'entryUnknownLadder'
    | 'entryUnknownRung'
    | 'entryTwice'
    | 'daysWrong'
    | 'remindersWrong'
    | 'timeWrong'
    | 'dayWrong'
    | 'sendingHoursWrong'
    | 'roundOutsideSendingHours';
  readonly where: string;
}

/** A year of working days: what takes longer is a slip of the pen. */
const MOST_DAYS = 260;

/** Everything that is wrong, in the agreement's own order; empty when cases can be pinned to it. */
export function agreementFaults(agreement: Agreement): readonly AgreementFault[] {
  const { ladders, mode, vetoWorkingDays, timings, calendar } = agreement;
  return [
    ...fault(ladders.length === 0, 'noLadders', 'ladders'),
    ...ladders.flatMap((ladder) => ofLadder(ladder, ladders)),
    ...ofEntries(agreement),
    ...fault(!isMode(mode), 'modeUnknown', 'mode'),
    ...days('vetoWorkingDays', vetoWorkingDays, 0),
    ...ofTimings(timings),
    ...ofCalendar(calendar),
  ];
}

function fault(wrong: boolean, code: AgreementFault['code'], where: string): readonly AgreementFault[] {
  return wrong ? [{ code, where }] : [];
}

function days(where: string, count: number, least: number): readonly AgreementFault[] {
  return fault(!Number.isInteger(count) || count < least || count > MOST_DAYS, 'daysWrong', where);
}

function isMode(mode: string): boolean {
  return mode === 'automatic' || mode === 'approveFirst';
}

function ofLadder({ id, side, rungs }: Ladder, ladders: readonly Ladder[]): readonly AgreementFault[] {
  const where = `ladders.${id}`;
  const twice = ladders.filter((other) => other.id === id).length > 1;
  return [
    ...fault(twice, 'ladderTwice', where),
    // A climb is known by its ladder and a number: `municipal-2`.
    ...fault(id === '' || /-\d+$/.test(id), 'ladderUnnamed', where),
    ...fault(!ladderSides.includes(side), 'sideUnknown', where),
    ...fault(rungs.length === 0, 'ladderEmpty', where),
    ...rungs.flatMap(({ recipients, waitWorkingDays, mode }, index) => {
      const rung = `${where}.${index + 1}`;
      return [
        ...fault(recipients.length === 0, 'rungWithoutRecipients', rung),
        ...fault(
          recipients.some(({ role }) => !roles.includes(role)),
          'roleUnknown',
          rung,
        ),
        ...days(rung, waitWorkingDays, 0),
        ...fault(mode !== undefined && !isMode(mode), 'modeUnknown', rung),
      ];
    }),
  ];
}

function ofEntries(agreement: Agreement): readonly AgreementFault[] {
  const given: Partial<Agreement['entries']> = agreement.entries;
  return causes.flatMap((cause) => {
    const entries = given[cause];
    if (!entries) return fault(true, 'causeMissing', `entries.${cause}`);
    return entries.flatMap(({ ladder: id, rung }) => {
      const where = `entries.${cause}.${id}`;
      const ladder = ladderOf(agreement, id);
      return [
        ...fault(!ladder, 'entryUnknownLadder', where),
        ...fault(ladder !== undefined && !ladder.rungs[rung - 1], 'entryUnknownRung', where),
        ...fault(entries.filter((other) => other.ladder === id).length > 1, 'entryTwice', where),
      ];
    });
  });
}

function ofTimings(timings: Timings): readonly AgreementFault[] {
  const checks = ['weekly', 'threeMonthly', 'short'] as const;
  return [
    ...checks.flatMap((name) => {
      const { remindAfter, silentAfter } = timings[name];
      const rising = [0, ...remindAfter, silentAfter];
      const wrong = rising.some(
        (day, at) => !Number.isInteger(day) || (at > 0 && day <= (rising[at - 1] ?? 0)),
      );
      return [
        ...days(`timings.${name}`, silentAfter, 1),
        ...fault(wrong, 'remindersWrong', `timings.${name}`),
      ];
    }),
    ...days('timings.newsIsFreshFor', timings.newsIsFreshFor, 0),
    ...days('timings.commitmentAtMost', timings.commitmentAtMost, 1),
    ...days('timings.holdLasts', timings.holdLasts, 1),
    ...days('timings.taskReminderAfter', timings.taskReminderAfter, 1),
    ...days('timings.taskOverdueAfter', timings.taskOverdueAfter, timings.taskReminderAfter),
    ...days('timings.underwayAtMost', timings.underwayAtMost, 1),
  ];
}

function ofCalendar({ closedDays, sendFrom, sendUntil, roundAt }: Calendar): readonly AgreementFault[] {
  const times = { sendFrom, sendUntil, roundAt };
  const wrong = Object.entries(times).filter(([, time]) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time));
  return [
    ...closedDays.flatMap((day) => fault(!isLocalDate(day), 'dayWrong', `calendar.closedDays.${day}`)),
    ...wrong.flatMap(([name]) => fault(true, 'timeWrong', `calendar.${name}`)),
    ...fault(wrong.length === 0 && sendFrom >= sendUntil, 'sendingHoursWrong', 'calendar.sendFrom'),
    ...fault(
      wrong.length === 0 && sendFrom < sendUntil && (roundAt < sendFrom || roundAt >= sendUntil),
      'roundOutsideSendingHours',
      'calendar.roundAt',
    ),
  ];
}
