// Which roles there are where, and what cannot be about who holds them when.
import type { HeldRole, PeopleBook } from './book.ts';
import { contains, covers, firstGap, overlaps, standingOn, type Period } from './periods.ts';
import { THE_REGION, type PersonId } from '../advice/parties.ts';
import { roles, type Role } from '../escalation/agreement.ts';
import type { LocalDate } from '../time.ts';

/** Roles of the region itself. Whoever holds one of the first three has the console, or part of it. */
export const regionRoles = [
  'chair',
  'processSupporter',
  'commissioner',
  'steeringGroupMember',
  'steeringGroupChair',
] as const satisfies readonly Role[];

export function isRegionRole(role: Role): boolean {
  return regionRoles.some((one) => one === role);
}

/** Roles that somebody holds in an organisation. */
export const organisationRoles: readonly Role[] = roles.filter((role) => !isRegionRole(role));

/**
 * Why somebody cannot hold a role in a period: its end is before its start, or they hold it already in part of it.
 * @param held the other holdings, of anyone
 */
export function holdingFault(
  held: readonly HeldRole[],
  wanted: Omit<HeldRole, 'id'> & { readonly id?: string },
): { readonly code: 'untilBeforeFrom' } | { readonly code: 'overlap'; readonly held: HeldRole } | undefined {
  if (wanted.until !== undefined && wanted.until < wanted.from) return { code: 'untilBeforeFrom' };
  const other = held.find(
    (one) =>
      one.id !== wanted.id &&
      one.person === wanted.person &&
      one.role === wanted.role &&
      one.organisation === wanted.organisation &&
      overlaps(one, wanted),
  );
  return other && { code: 'overlap', held: other };
}

/**
 * The first day from today on without a chair, when that day is new: a change of roles that leaves nobody who may change
 * them back is refused.
 */
export function losesChairOn(
  before: readonly Omit<HeldRole, 'id'>[],
  after: readonly Omit<HeldRole, 'id'>[],
  today: LocalDate,
): LocalDate | undefined {
  const gapOf = (holdings: readonly Omit<HeldRole, 'id'>[]) => firstGap(holdings.filter(isChair), today);
  const [was, is] = [gapOf(before), gapOf(after)];
  return is !== undefined && (was === undefined || is < was) ? is : undefined;
}

function isChair({ organisation, role }: Pick<HeldRole, 'organisation' | 'role'>): boolean {
  return organisation === THE_REGION && role === 'chair';
}

/**
 * Whether a role makes a chair, for days on which they were not to be it, of somebody who changes it themselves and is no
 * chair today: whoever stands in for the chair does not make that last.
 * @param who changes it; null: nobody of the region
 */
export function takesChair(
  before: readonly Omit<HeldRole, 'id'>[],
  wanted: Omit<HeldRole, 'id'>,
  who: PersonId | null,
  today: LocalDate,
): boolean {
  if (wanted.person !== who || !isChair(wanted)) return false;
  const own = before.filter((held) => held.person === who && isChair(held));
  return !own.some((held) => covers(held, today) || contains(held, wanted));
}

/**
 * Whether somebody holds a role of the region itself, today or later, or is the deputy of one who does, or theirs in turn:
 * whoever changes their address or who stands in for them decides who sits at the console.
 */
export function isOfTheRegion(
  { holdings, absences }: Pick<PeopleBook, 'holdings' | 'absences'>,
  person: string,
  today: LocalDate,
): boolean {
  const of = new Set(
    holdings
      .filter((held) => held.organisation === THE_REGION && standingOn(held, today) !== 'past')
      .map((held) => held.person),
  );
  // Whoever is added while the set is walked is walked as well.
  for (const one of of) {
    for (const away of absences) {
      if (away.person === one && away.deputy !== undefined && away.until >= today) of.add(away.deputy);
    }
  }
  return of.has(person);
}

/** The holdings with one of them ending on a day; one that would end before it began is gone. */
export function endedOn<H extends Period & { readonly id: string }>(
  holdings: readonly H[],
  ending: ReadonlySet<string>,
  lastDay: LocalDate,
): readonly H[] {
  return holdings.flatMap((held) => {
    if (!ending.has(held.id) || (held.until !== undefined && held.until <= lastDay)) return [held];
    return held.from > lastDay ? [] : [{ ...held, until: lastDay }];
  });
}
