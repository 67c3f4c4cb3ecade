// What a referrer answers to a check, and what that answer says about the case.
import type { LocalDate } from '../time.ts';

/** The five causes of S0 §7, and "other" for what they do not cover. */
export const statedCauses = [
  'laidAside',
  'notFinanced',
  'cannotCooperate',
  'noCapacity',
  'findsUnfitting',
  'other',
] as const;
export type StatedCause = (typeof statedCauses)[number];

/** Why a case climbs: a cause that somebody stated, or silence, which is evidence of its own kind. */
export type Cause = StatedCause | 'silence';
export const causes: readonly Cause[] = [...statedCauses, 'silence'];

/** The answers of one check (S0 §6). Optional parts are those that a page only asks when they matter. */
export interface Answer {
  /** Is the advice followed? */
  readonly followed: 'yes' | 'partly' | 'no';
  /** Is the care there? */
  readonly realised: 'yes' | 'planned' | 'no';
  /** From which day the care is planned; present with `planned`. */
  readonly plannedFrom?: LocalDate;
  /**
   * Where it is stuck; asked when the advice is not followed or the care is not there. `nowhere`: it is under way, and
   * only takes time.
   */
  readonly stuck?: { readonly where: StatedCause | 'nowhere'; readonly why?: string };
  /** Is there help in the meantime (S0 Inleiding, "passende overbruggingszorg")? */
  readonly bridging?: 'yes' | 'no' | 'notNeeded';
  /** What stood in the way and what could be better (S0 §6, "knelpunten en verbeterpunten"). */
  readonly lesson?: string;
  /** Does the referrer want the team to think along (S0 §5, procesversnelling "op verzoek")? */
  readonly helpWanted: boolean;
}

/** What an answer comes down to. */
export type Verdict =
  | { readonly is: 'realised' }
  | { readonly is: 'planned'; readonly from: LocalDate }
  | { readonly is: 'underway' }
  | { readonly is: 'stuck'; readonly cause: StatedCause };

/**
 * Realised care ends the questions, whatever else was answered. An advice that is not followed is stuck, even when some
 * care is planned. Care that is not there yet is only stuck where the referrer says so.
 */
export function verdictOf(answer: Answer): Verdict {
  if (answer.realised === 'yes') return { is: 'realised' };
  const where = answer.stuck?.where ?? 'nowhere';
  if (answer.followed === 'no') return { is: 'stuck', cause: where === 'nowhere' ? 'laidAside' : where };
  if (answer.realised === 'planned' && answer.plannedFrom !== undefined) {
    return { is: 'planned', from: answer.plannedFrom };
  }
  return where === 'nowhere' ? { is: 'underway' } : { is: 'stuck', cause: where };
}
