// When somebody on a ladder is asked, reminded and asked again. The documents name no terms: each of these is ours.

/** In working days, but for the year. */
export interface ContactTimings {
  /** After the mail server took the question. */
  readonly remindAfter: readonly number[];
  /** From then on an unanswered question waits for the chair. */
  readonly overdueAfter: number;
  /** How long a confirmation holds. */
  readonly holdsMonths: number;
}

export const ourContactTimings: ContactTimings = { remindAfter: [5, 10], overdueAfter: 15, holdsMonths: 12 };
