// One thing that is wrong with an agreement, and how such things are found.

/** What can be wrong. */
export const agreementFaultCodes = [
  'noLadders',
  'ladderTwice',
  'ladderUnnamed',
  'ladderEmpty',
  'sideTwice',
  'sideUnknown',
  'tooManyRungs',
  'rungWithoutRecipients',
  'recipientOdd',
  'recipientTwice',
  'roleUnknown',
  'modeUnknown',
  'waitZero',
  'explanationTooLong',
  'causeMissing',
  'causeWithoutLadder',
  'entryUnknownLadder',
  'entryUnknownRung',
  'entryTwice',
  'daysWrong',
  'remindersWrong',
  'timeWrong',
  'dayWrong',
  'dayTwice',
  'sendingHoursWrong',
  'roundOutsideSendingHours',
] as const;
export type AgreementFaultCode = (typeof agreementFaultCodes)[number];

/** A code, and where in the agreement: `entryUnknownLadder` at `entries.laidAside.municipal`. */
export interface AgreementFault {
  readonly code: AgreementFaultCode;
  readonly where: string;
}

/** A year of working days: what takes longer is a slip of the pen. */
export const MOST_DAYS = 260;

/** The fault, where it is one. */
export function fault(wrong: boolean, code: AgreementFaultCode, where: string): readonly AgreementFault[] {
  return wrong ? [{ code, where }] : [];
}

/** A number of working days that is no whole number from `least` to a year. */
export function daysFault(where: string, count: number, least: number): readonly AgreementFault[] {
  return fault(!Number.isInteger(count) || count < least || count > MOST_DAYS, 'daysWrong', where);
}
