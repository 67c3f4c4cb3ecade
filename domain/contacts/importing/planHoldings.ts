// The roles that a file of people names, laid beside those that are held.
import { compare, groupBy } from './grouping.ts';
import type { PlannedOrganisations } from './planOrganisations.ts';
import type { ImportRow, RoleCells, RowFault } from './rows.ts';
import { folded, isHere, type BookPerson, type HeldRole, type PeopleBook } from '../book.ts';
import { isRegionRole, takesChair } from '../holdings.ts';
import { overlaps, standingOn, type Period } from '../periods.ts';
import { THE_REGION, type PersonId } from '../../advice/parties.ts';
import type { Role } from '../../escalation/agreement.ts';
import type { LocalDate } from '../../time.ts';

export interface PlannedHolding extends Period {
  readonly change: 'new' | 'changed' | 'unchanged';
  readonly email: string;
  readonly role: Role;
  /** A name; null: the region. */
  readonly organisation: string | null;
  readonly before?: HeldRole;
}

/** What a row comes down to. */
interface PlannedRow {
  readonly row: number;
  readonly holding: PlannedHolding;
}

/** A row with a role, and where that role is: a folded name, or null for the region. */
interface Wanted {
  readonly row: number;
  readonly email: string;
  readonly cells: RoleCells;
  readonly at: string | null;
}

/** What the rows are laid beside. */
export interface There {
  readonly book: PeopleBook;
  /** By folded address. */
  readonly people: ReadonlyMap<string, BookPerson>;
  readonly organisations: PlannedOrganisations;
  readonly today: LocalDate;
  /** Who reads the file in, of the region; null: nobody. */
  readonly who: PersonId | null;
}

/** @param faults to which what is wrong is added */
export function planHoldings(
  rows: readonly ImportRow[],
  there: There,
  faults: RowFault[],
): readonly PlannedHolding[] {
  const { book, people, organisations, today } = there;
  const heldBy = groupBy(book.holdings, ({ person }) => person);
  const places = new Map(book.organisations.map((one) => [folded(one.name), one]));
  const wanted = rows.flatMap((row) =>
    placed(row, (name) => organisations.has(name) || places.has(name), faults),
  );
  const groups = groupBy(wanted, ({ email, at, cells }) => JSON.stringify([email, at, cells.role]));
  const planned = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { email, at } = first;
    const known = people.get(email);
    const person = known?.id;
    // Who left already comes back by being in the file.
    const lastDay = known && isHere(known, today) ? known.endedOn : null;
    const organisation = at === null ? THE_REGION : places.get(at)?.id;
    const held = (heldBy.get(person ?? '') ?? []).filter(
      (one) => one.organisation === organisation && one.role === first.cells.role,
    );
    const name = at === null ? null : (organisations.get(at)?.name ?? places.get(at)?.name ?? at);
    const planned = ofOneRole(group, held, name, lastDay, today, faults);
    faults.push(...takingChair(planned, person, there));
    return planned.map(({ holding }) => holding);
  });
  return planned.sort(
    (one, other) =>
      compare(one.email, other.email) ||
      compare(one.organisation ?? '', other.organisation ?? '') ||
      compare(one.role, other.role) ||
      compare(one.from, other.from),
  );
}

/** Where a row's role is. */
function placed(
  { number, organisation, person, role: cells }: ImportRow,
  exists: (name: string) => boolean,
  faults: RowFault[],
): readonly Wanted[] {
  if (!person || !cells) return [];
  const wanted = { row: number, email: folded(person.email), cells };
  const fault = (code: RowFault['code']) => {
    faults.push({ row: number, code });
    return [];
  };
  if (isRegionRole(cells.role)) {
    return cells.at === null ? [{ ...wanted, at: null }] : fault('regionRoleAtOrganisation');
  }
  const at = cells.at ?? organisation;
  if (at === null) return fault('roleWithoutOrganisation');
  return exists(folded(at)) ? [{ ...wanted, at: folded(at) }] : fault('roleAtUnknown');
}

/** The rows of one person with one role in one place: each is one that is held, changed or not, or a new one. */
function ofOneRole(
  group: readonly Wanted[],
  held: readonly HeldRole[],
  organisation: string | null,
  lastDay: LocalDate | null,
  today: LocalDate,
  faults: RowFault[],
): readonly PlannedRow[] {
  const left = new Set(held);
  const matches = new Map<Wanted, HeldRole>();
  const match = (wanted: readonly Wanted[], find: (one: Wanted) => HeldRole | undefined) => {
    for (const one of wanted) {
      const found = matches.has(one) ? undefined : find(one);
      if (!found) continue;
      matches.set(one, found);
      left.delete(found);
    }
  };
  const inOrder = group.toSorted(
    (one, other) =>
      compare(one.cells.from ?? '', other.cells.from ?? '') ||
      compare(one.cells.until ?? '', other.cells.until ?? ''),
  );
  const [dated, open] = [
    inOrder.filter(({ cells }) => cells.from !== null),
    inOrder.filter(({ cells }) => cells.from === null),
  ];
  const among = (is: (one: HeldRole) => boolean) =>
    [...left].filter(is).sort((a, b) => compare(a.from, b.from))[0];
  match(dated, ({ cells }) => among(({ from }) => from === cells.from));
  match(open, ({ cells }) => among(({ until }) => (until ?? null) === cells.until));
  match(open, () => among((one) => standingOn(one, today) !== 'past'));
  match(dated, ({ cells }) => among((one) => overlaps(one, periodOf(cells, today))));

  const planned = inOrder.flatMap((one): PlannedRow[] => {
    const before = matches.get(one);
    const { from, until = before?.until ?? null } = one.cells;
    const period = periodOf({ from: from ?? before?.from ?? null, until }, today);
    if (period.until !== undefined && period.until < period.from) {
      faults.push(
        one.cells.from === null
          ? { row: one.row, code: 'untilBeforeStart', day: period.from }
          : { row: one.row, code: 'untilBeforeFrom' },
      );
      return [];
    }
    const same = before?.from === period.from && before.until === period.until;
    if (!same && lastDay !== null && (period.until === undefined || period.until > lastDay)) {
      faults.push({ row: one.row, code: 'leaves', day: lastDay });
      return [];
    }
    const { email, cells } = one;
    return [
      {
        row: one.row,
        holding: {
          change: !before ? 'new' : same ? 'unchanged' : 'changed',
          ...{ email, role: cells.role, organisation },
          ...period,
          ...(before && { before }),
        },
      },
    ];
  });
  faults.push(...overlapping(planned, [...left]));
  return planned;
}

/** Of the person who reads the file in. */
function takingChair(
  planned: readonly PlannedRow[],
  person: PersonId | undefined,
  { book, today, who }: There,
): readonly RowFault[] {
  if (person === undefined) return [];
  return planned.flatMap(({ row, holding: { role, organisation, from, until } }): RowFault[] => {
    const period = { from, ...(until === undefined ? {} : { until }) };
    // A role at an organisation makes nobody a chair, whichever it is.
    const wanted = { person, role, organisation: organisation ?? THE_REGION, ...period };
    return takesChair(book.holdings, wanted, who, today) ? [{ row, code: 'onlyStandsIn' }] : [];
  });
}

function periodOf({ from, until = null }: Pick<RoleCells, 'from' | 'until'>, today: LocalDate): Period {
  return { from: from ?? today, ...(until === null ? {} : { until }) };
}

function overlapping(planned: readonly PlannedRow[], untouched: readonly HeldRole[]): readonly RowFault[] {
  return planned.flatMap(({ row, holding }, index): RowFault[] => {
    const other = planned.find((one, at) => at !== index && overlaps(one.holding, holding));
    if (other) return [{ row, code: 'roleOverlaps', other: other.row }];
    const held = untouched.find((one) => overlaps(one, holding));
    return held ? [{ row, code: 'roleOverlaps', day: held.from }] : [];
  });
}
