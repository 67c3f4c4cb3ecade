// What the team did beside the questions and the ladders, logged by hand: process acceleration (S0 §5) and feedback (S2).
import type { LocalDate } from '../time.ts';

/** S0 §5: what a team does to speed a case up, on request or of its own. */
export const accelerationKinds = ['call', 'meeting', 'coaching', 'financing', 'other'] as const;
/** Who was told (S2, "goede terugkoppeling"). */
export const toldKinds = ['parents', 'youth', 'both'] as const;
/** How they were told. */
export const feedbackWays = ['conversation', 'call', 'letter', 'throughReferrer'] as const;
/** Of what. Who on a ladder was asked what is no part of it: parents and youth hear how it goes, not who holds it up. */
export const feedbackSubjects = ['advice', 'progress', 'ending'] as const;

export type LoggedWhat =
  | { readonly is: 'acceleration'; readonly kind: (typeof accelerationKinds)[number]; readonly note: string }
  | {
      readonly is: 'feedback';
      readonly told: (typeof toldKinds)[number];
      readonly way: (typeof feedbackWays)[number];
      readonly subject: (typeof feedbackSubjects)[number];
    };

/** One thing that was logged by hand. */
export interface Logged {
  /** 1 for the first of the case. */
  readonly entry: number;
  readonly on: LocalDate;
  readonly what: LoggedWhat;
}

/** What parents and youth were last told, and when; by who was told. */
export function feedbackOf(logged: readonly Logged[] = []): {
  readonly parents: LocalDate | null;
  readonly youth: LocalDate | null;
} {
  const last = (who: 'parents' | 'youth') =>
    logged
      .flatMap(({ on, what }) =>
        what.is === 'feedback' && (what.told === who || what.told === 'both') ? on : [],
      )
      .sort()
      .at(-1) ?? null;
  return { parents: last('parents'), youth: last('youth') };
}
