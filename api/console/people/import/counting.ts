// How many running cases count on the roles that a file would end.
import type { PeopleView } from '../view.ts';
import { readTouched } from '../../../../store/pages/person.ts';
import { plusDays } from '../../../../domain/calendar/amsterdam.ts';
import type { HeldRole } from '../../../../domain/contacts/book.ts';
import { endedOn } from '../../../../domain/contacts/holdings.ts';
import type { ImportPlan } from '../../../../domain/contacts/importing/plan.ts';
import type { PlannedHolding } from '../../../../domain/contacts/importing/planHoldings.ts';
import type { LocalDate } from '../../../../domain/time.ts';

/** For so many roles that end it is counted which cases count on them: each is a look at every open case. */
const MOST_COUNTED = 20;

export interface Counted {
  /** By the id of a role that ends. */
  readonly cases: ReadonlyMap<string, number>;
  /** How many more roles end, of which it was not counted. */
  readonly rest: number;
}

/** A role that a file ends, or ends earlier; undefined for any other. */
export function endsEarlier({
  before,
  until,
}: PlannedHolding): { readonly before: HeldRole; readonly until: LocalDate } | undefined {
  const ends = before && until !== undefined && (before.until === undefined || until < before.until);
  return ends ? { before, until } : undefined;
}

/** The cases that would have to do without, role by role. */
export async function countCases(view: PeopleView, { holdings }: ImportPlan): Promise<Counted> {
  const { seat, book, today } = view;
  const ending = holdings.flatMap((held) => endsEarlier(held) ?? []);
  const cases = new Map<string, number>();
  for (const { before, until } of ending.slice(0, MOST_COUNTED)) {
    const after = endedOn(book.holdings, new Set([before.id]), until);
    const from = plusDays(until, 1) > today ? plusDays(until, 1) : today;
    const change = { from, after: () => ({ holdings: after, absences: book.absences }) };
    const touched = await readTouched(seat.database, seat.code, before.person, change, seat.now);
    const next = touched.cases.filter(({ touches }) =>
      touches.some(({ what }) => what === 'next' || what === 'asked' || what === 'committed'),
    );
    cases.set(before.id, next.length);
  }
  return { cases, rest: ending.length - cases.size };
}
