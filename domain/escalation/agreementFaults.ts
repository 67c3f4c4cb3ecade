// What is wrong with an agreement, before any case is pinned to it: a ladder that is not there would stop each case on it.
import type { Agreement, Timings } from './agreement.ts';
import { daysFault, fault, type AgreementFault, type AgreementFaultCode } from './agreementFault.ts';
import { commitmentReminderDays } from './commitments.ts';
import { entryFaults, isMode, ladderFaults } from './ladderFaults.ts';
import { isLocalDate } from '../calendar/amsterdam.ts';
import type { Calendar } from '../calendar/calendar.ts';

/** Everything that is wrong, in the agreement's own order; empty when it can be agreed on. */
export function agreementFaults(agreement: Agreement): readonly AgreementFault[] {
  const { ladders, mode, vetoWorkingDays, timings, calendar } = agreement;
  return [
    ...fault(ladders.length === 0, 'noLadders', 'ladders'),
    ...ladders.flatMap((ladder) => ladderFaults(ladder, ladders)),
    ...entryFaults(agreement),
    ...fault(!isMode(mode), 'modeUnknown', 'mode'),
    ...daysFault('vetoWorkingDays', vetoWorkingDays, 0),
    ...timingFaults(timings),
    ...calendarFaults(calendar),
  ];
}

/** What is not agreed on any more, but on which a case that is pinned to it can go on. */
const harmless: ReadonlySet<AgreementFaultCode> = new Set([
  'sideTwice',
  'tooManyRungs',
  // Passed over, visibly.
  'rungWithoutRecipients',
  'recipientOdd',
  'recipientTwice',
  'waitZero',
  'explanationTooLong',
  // The chair chooses.
  'causeWithoutLadder',
  // No day of the calendar is that day.
  'dayWrong',
  'dayTwice',
]);

/** The faults for which no case is pinned to an agreement: it could not go on. */
export function pinningFaults(agreement: Agreement): readonly AgreementFault[] {
  return agreementFaults(agreement).filter(({ code }) => !harmless.has(code));
}

function timingFaults(timings: Timings): readonly AgreementFault[] {
  const checks = ['weekly', 'threeMonthly', 'short'] as const;
  return [
    ...checks.flatMap((name) => {
      const { remindAfter, silentAfter } = timings[name];
      const rising = [0, ...remindAfter, silentAfter];
      const wrong = rising.some(
        (day, at) => !Number.isInteger(day) || (at > 0 && day <= (rising[at - 1] ?? 0)),
      );
      return [
        ...daysFault(`timings.${name}`, silentAfter, 1),
        ...fault(wrong, 'remindersWrong', `timings.${name}`),
      ];
    }),
    ...daysFault('timings.newsIsFreshFor', timings.newsIsFreshFor, 0),
    ...daysFault('timings.commitmentAtMost', timings.commitmentAtMost, 1),
    ...daysFault('timings.commitmentReminderBefore', commitmentReminderDays(timings), 0),
    ...daysFault('timings.holdLasts', timings.holdLasts, 1),
    ...daysFault('timings.taskReminderAfter', timings.taskReminderAfter, 1),
    ...daysFault('timings.taskOverdueAfter', timings.taskOverdueAfter, timings.taskReminderAfter),
    ...daysFault('timings.underwayAtMost', timings.underwayAtMost, 1),
  ];
}

function calendarFaults({ closedDays, sendFrom, sendUntil, roundAt }: Calendar): readonly AgreementFault[] {
  const times = { sendFrom, sendUntil, roundAt };
  const wrong = Object.entries(times).filter(([, time]) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time));
  return [
    ...closedDays.flatMap((day) => fault(!isLocalDate(day), 'dayWrong', `calendar.closedDays.${day}`)),
    ...[...new Set(closedDays)].flatMap((day) =>
      fault(closedDays.filter((other) => other === day).length > 1, 'dayTwice', `calendar.closedDays.${day}`),
    ),
    ...wrong.flatMap(([name]) => fault(true, 'timeWrong', `calendar.${name}`)),
    ...fault(wrong.length === 0 && sendFrom >= sendUntil, 'sendingHoursWrong', 'calendar.sendFrom'),
    ...fault(
      wrong.length === 0 && sendFrom < sendUntil && (roundAt < sendFrom || roundAt >= sendUntil),
      'roundOutsideSendingHours',
      'calendar.roundAt',
    ),
  ];
}
