// Who stands in for whom, day by day, and what cannot be or is odd about an absence.
import type { Away } from './book.ts';
import { covers, overlaps } from './periods.ts';
import type { Directory } from '../advice/context.ts';
import type { PersonId } from '../advice/parties.ts';
import { plusDays } from '../calendar/amsterdam.ts';
import { onDuty } from '../escalation/recipients.ts';
import type { LocalDate } from '../time.ts';

export type Wanted = Omit<Away, 'id'> & { readonly id?: string };

export type AbsenceFault =
  | { readonly code: 'untilBeforeFrom' }
  | { readonly code: 'ownDeputy' }
  /** The same person is away already in part of it, perhaps with another deputy. */
  | { readonly code: 'overlap'; readonly away: Away };

/** Why an absence cannot be kept. */
export function absenceFault(absences: readonly Away[], wanted: Wanted): AbsenceFault | undefined {
  if (wanted.until < wanted.from) return { code: 'untilBeforeFrom' };
  if (wanted.deputy === wanted.person) return { code: 'ownDeputy' };
  const away = absences.find(
    (one) => one.id !== wanted.id && one.person === wanted.person && overlaps(one, wanted),
  );
  return away && { code: 'overlap', away };
}

/** Days of an absence on which something else happens than that its deputy stands in. */
export interface OddDays {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /**
   * - `deputyOfDeputy`: the deputy is away as well, and somebody else stands in for both
   * - `deputyAway`: the deputy is away as well and has no deputy, and is written to all the same
   * - `circle`: the deputies lead back to the person, who is written to although they are away
   */
  readonly what: 'deputyOfDeputy' | 'deputyAway' | 'circle';
  /** Who is written to. */
  readonly person: PersonId;
}

/** Which days of an absence go differently than one may think. */
export function oddDays(absences: readonly Away[], wanted: Wanted): readonly OddDays[] {
  const { deputy } = wanted;
  if (deputy === undefined || wanted.until < wanted.from) return [];
  const others = absences.filter(({ id }) => id !== wanted.id);
  const directory: Directory = { holdings: [], absences: [...others, wanted] };
  const found: OddDays[] = [];
  for (const [from, until] of stretches(others, wanted)) {
    const person = onDuty(directory, wanted.person, from);
    const isAway = others.some((away) => away.person === person && covers(away, from));
    const what =
      person === wanted.person
        ? 'circle'
        : person !== deputy
          ? 'deputyOfDeputy'
          : isAway
            ? 'deputyAway'
            : undefined;
    if (what === undefined) continue;
    const last = found.at(-1);
    if (last?.what === what && last.person === person && plusDays(last.until, 1) === from) {
      found[found.length - 1] = { ...last, until };
    } else found.push({ from, until, what, person });
  }
  return found;
}

/**
 * The absences when a deputy leaves: from the day after, nobody stands in for them in those.
 * @param newId for the part of an absence after that day
 */
export function withoutDeputy(
  absences: readonly Away[],
  deputy: PersonId,
  lastDay: LocalDate,
  newId: () => string,
): readonly Away[] {
  return absences.flatMap((away) => {
    if (away.deputy !== deputy || away.until <= lastDay) return [away];
    const { deputy: _, ...alone } = away;
    if (away.from > lastDay) return [alone];
    return [
      { ...away, until: lastDay },
      { ...alone, id: newId(), from: plusDays(lastDay, 1) },
    ];
  });
}

/** The absence in parts, within each of which nobody comes or goes. */
function stretches(others: readonly Away[], { from, until }: Wanted): readonly [LocalDate, LocalDate][] {
  const starts = new Set([from]);
  for (const away of others) {
    for (const day of [away.from, plusDays(away.until, 1)]) if (from < day && day <= until) starts.add(day);
  }
  const days = [...starts].sort();
  return days.map((day, at) => {
    const next = days[at + 1];
    return [day, next === undefined ? until : plusDays(next, -1)];
  });
}
