// Whether a draft can be agreed on: what is wrong with it, and with the days that somebody gives.
import type { Agreement } from './agreement.ts';
import type { AgreementFault } from './agreementFault.ts';
import { agreementFaults } from './agreementFaults.ts';
import type { LocalDate } from '../time.ts';

/** What is written down when a draft is agreed on. */
export interface Agreeing {
  readonly agreedOn: LocalDate;
  /** Who agreed: "de stuurgroep jeugd". */
  readonly agreedBy: string;
  /** The title of the document in which it stands. */
  readonly document: string;
  /** Cases that are registered from this day on are pinned to it. */
  readonly inForceFrom: LocalDate;
}

/**
 * `agreedInFuture`: agreed on after today. `inForceInPast`: cases of the past days keep what they have, so it begins today
 * or later; only a region's very first version may have begun. `beginsTogether`: a later version begins that same day, and
 * would be in force instead.
 */
export type AgreeingRefusal = 'agreedInFuture' | 'inForceInPast' | 'beginsTogether';

/** Another version of the region that was agreed on and is not withdrawn. */
export interface AgreedVersion {
  readonly version: number;
  readonly inForceFrom: LocalDate;
}

/** All that keeps a draft from being agreed on so; both empty when nothing does. */
export function objectionsToAgreeing(
  draft: Agreement,
  { agreedOn, inForceFrom }: Pick<Agreeing, 'agreedOn' | 'inForceFrom'>,
  agreed: readonly AgreedVersion[],
  today: LocalDate,
): { readonly faults: readonly AgreementFault[]; readonly refusals: readonly AgreeingRefusal[] } {
  const past = inForceFrom < today && agreed.length > 0;
  const together = agreed.some((other) => other.inForceFrom === inForceFrom && other.version > draft.version);
  return {
    faults: agreementFaults(draft),
    refusals: [
      ...(agreedOn > today ? (['agreedInFuture'] as const) : []),
      ...(past ? (['inForceInPast'] as const) : []),
      ...(together ? (['beginsTogether'] as const) : []),
    ],
  };
}
