// Whether what a party signed holds on a day (S0 §3), and when to warn that it will not for long.
import type { Mandate } from '../advice/facts.ts';
import type { OrganisationId } from '../advice/parties.ts';
import { plusDays, plusMonths } from '../calendar/amsterdam.ts';
import type { LocalDate } from '../time.ts';

/** How long before its last day a mandate that nothing follows is warned of. Ours: no document names a time. */
export const LAPSE_WARNING_MONTHS = 3;

/** How a mandate stands on a day; who ended it or let it lapse has signed nothing that holds. */
export type MandateStanding = 'ahead' | 'holds' | 'lapsed' | 'ended';

/** The first day on which it holds. */
export function firstDayOf({ signedOn, holdsFrom }: Mandate): LocalDate {
  return holdsFrom === undefined || holdsFrom < signedOn ? signedOn : holdsFrom;
}

/** The last day on which it holds; undefined while it has none. */
export function lastDayOf({ validUntil, endedOn }: Mandate): LocalDate | undefined {
  if (validUntil === undefined || endedOn === undefined) return validUntil ?? endedOn;
  return endedOn < validUntil ? endedOn : validUntil;
}

/** How it stands on a day. */
export function standingOn(mandate: Mandate, day: LocalDate): MandateStanding {
  const last = lastDayOf(mandate);
  if (last !== undefined && last < day) return mandate.endedOn === last ? 'ended' : 'lapsed';
  return day < firstDayOf(mandate) ? 'ahead' : 'holds';
}

/** Of several: what holds that day and began last. */
export function mandateOn<M extends Mandate>(
  mandates: readonly M[],
  organisation: OrganisationId | undefined,
  day: LocalDate,
): M | undefined {
  return latest(ofParty(mandates, organisation).filter((mandate) => standingOn(mandate, day) === 'holds'));
}

/** What a party that has signed nothing that holds once had or will have: the next to begin, else the last that held. */
export function nearestMandate<M extends Mandate>(
  mandates: readonly M[],
  organisation: OrganisationId | undefined,
  day: LocalDate,
): M | undefined {
  const own = ofParty(mandates, organisation);
  const ahead = own.filter((mandate) => standingOn(mandate, day) === 'ahead');
  const over = own.filter((mandate) => (lastDayOf(mandate) ?? day) < day);
  const lastDay = (mandate: M) => lastDayOf(mandate) ?? day;
  return (
    ahead.toSorted((one, other) => (firstDayOf(one) < firstDayOf(other) ? -1 : 1))[0] ??
    over.toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1)).at(-1)
  );
}

/** A mandate that lapses soon, and nothing of the same party that takes over. */
export interface Lapsing<M extends Mandate> {
  readonly mandate: M;
  /** Its last day. */
  readonly last: LocalDate;
}

/**
 * The mandates of parties that will be without one soon, the soonest first.
 * @param months how long ahead; {@link LAPSE_WARNING_MONTHS} by default
 */
export function lapsingMandates<M extends Mandate>(
  mandates: readonly M[],
  day: LocalDate,
  months = LAPSE_WARNING_MONTHS,
): readonly Lapsing<M>[] {
  const parties = [...new Set(mandates.map(({ organisation }) => organisation))];
  return parties
    .flatMap((organisation): readonly Lapsing<M>[] => {
      const covered = coveredUntil(mandates, organisation, day);
      return covered && covered.last <= plusMonths(day, months) ? [covered] : [];
    })
    .toSorted((one, other) => (one.last < other.last ? -1 : 1));
}

/** The last day of the row of mandates that holds today and goes on without a gap; undefined where it has no end. */
function coveredUntil<M extends Mandate>(
  mandates: readonly M[],
  organisation: OrganisationId,
  day: LocalDate,
): Lapsing<M> | undefined {
  const own = ofParty(mandates, organisation);
  let covered: Lapsing<M> | undefined;
  let from = day;
  for (;;) {
    const holding = own.filter((mandate) => standingOn(mandate, from) === 'holds');
    if (holding.length === 0) return covered;
    if (holding.some((mandate) => lastDayOf(mandate) === undefined)) return undefined;
    const [longest] = holding
      .map((mandate) => ({ mandate, last: lastDayOf(mandate) ?? from }))
      .toSorted((one, other) => (one.last > other.last ? -1 : 1));
    if (!longest) return covered;
    covered = longest;
    from = plusDays(longest.last, 1);
  }
}

function ofParty<M extends Mandate>(
  mandates: readonly M[],
  organisation: OrganisationId | undefined,
): readonly M[] {
  return mandates.filter((mandate) => mandate.organisation === organisation);
}

function latest<M extends Mandate>(mandates: readonly M[]): M | undefined {
  return mandates.toSorted((one, other) => (firstDayOf(one) < firstDayOf(other) ? -1 : 1)).at(-1);
}

/** Why a mandate cannot be as it was filled in. */
export type MandateFault =
  'signedInFuture' | 'holdsBeforeSigned' | 'validBeforeStart' | 'endedBeforeStart' | 'endedAfterValid';

/** All that is wrong with its days; nothing when it can be recorded. */
export function mandateFaults(mandate: Mandate, today: LocalDate): readonly MandateFault[] {
  const { signedOn, holdsFrom, validUntil, endedOn } = mandate;
  const first = firstDayOf(mandate);
  const faults: MandateFault[] = [];
  if (signedOn > today) faults.push('signedInFuture');
  if (holdsFrom !== undefined && holdsFrom < signedOn) faults.push('holdsBeforeSigned');
  if (validUntil !== undefined && validUntil < first) faults.push('validBeforeStart');
  if (endedOn !== undefined && endedOn < first) faults.push('endedBeforeStart');
  if (endedOn !== undefined && validUntil !== undefined && endedOn > validUntil)
    faults.push('endedAfterValid');
  return faults;
}
