// In which open cases a person plays a part, and what becomes of it when roles are held by others.
import { loadDirectory } from '../context.ts';
import type { Database, RegionCode, Transaction } from '../database.ts';
import { listCases, listedColumns, type ListedRow } from './overview.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Directory } from '../../domain/advice/context.ts';
import type { CaseOutline } from '../../domain/advice/facts.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { touchesOf, type Touch } from '../../domain/contacts/touched.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

export interface TouchedCase {
  readonly listed: CaseOutline;
  readonly touches: readonly Touch[];
}

export interface TouchedCases {
  readonly cases: readonly TouchedCase[];
  /** There are more than were looked at. */
  readonly more: boolean;
  /** Letters to the person that did not leave yet. */
  readonly letters: number;
}

/** So many cases are looked at; a person who plays a part in more is seen in those that wake first. */
const MOST_CASES = 300;

/** Who would hold what after a change, and from which day on. */
export interface Change {
  readonly after: (before: Directory) => Directory;
  readonly from: LocalDate;
}

/** Nobody in the person's place: shows every part that they play today. */
export function withoutPerson(person: PersonId, from: LocalDate): Change {
  return {
    from,
    after: ({ holdings, absences }) => ({
      holdings: holdings.filter((held) => held.person !== person),
      absences: absences.filter((away) => away.person !== person && away.deputy !== person),
    }),
  };
}

/** The open cases in which a person plays a part that the change takes from them, or that is theirs by name. */
export function readTouched(
  database: Database,
  region: RegionCode,
  person: PersonId,
  { after, from }: Change,
  now: Instant,
): Promise<TouchedCases> {
  return database.inRegion(region, async (transaction) => {
    const before = await loadDirectory(transaction, region, null, localDateOf(now));
    const rows = await findRows(transaction, region, person, placesOf(before, person));
    const list = await listCases(transaction, region, now);
    const changed = { before, after: after(before), from };
    const cases: TouchedCase[] = [];
    for (const row of rows.slice(0, MOST_CASES)) {
      const listed = await list(row);
      const touches = touchesOf(listed, person, changed);
      if (touches.length > 0) cases.push({ listed, touches });
    }
    const { rows: letters } = await transaction.query(
      `select from letters
        where region = $1 and recipient_id = $2 and state in ('ready', 'sending', 'data_started')`,
      [region, person],
    );
    return { cases, more: rows.length > MOST_CASES, letters: letters.length };
  });
}

/** Where somebody can be asked: in which organisations they hold a role or stand in for one who does. */
function placesOf({ holdings, absences }: Directory, person: PersonId): readonly string[] {
  const as = new Set([person]);
  for (const one of as) {
    for (const away of absences) if (away.deputy === one) as.add(away.person);
  }
  return [...new Set(holdings.filter((held) => as.has(held.person)).map(({ organisation }) => organisation))];
}

async function findRows(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
  places: readonly string[],
): Promise<readonly ListedRow[]> {
  const { rows } = await transaction.query<ListedRow>(
    `select ${listedColumns}
       from (select id from advices where region = $1 and referrer_id = $2 and status = 'open'
             union
             select advice_id from case_parts where region = $1 and part = any ($3)) found
       join advices a on a.region = $1 and a.id = found.id
      order by a.wake_at, a.id
      limit ${MOST_CASES + 1}`,
    [region, person, [person, ...places]],
  );
  return rows;
}
