// Files of people between their preview and their confirmation, and carrying them out: all of it or nothing.
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { oneRow, timestamp, type Database, type RegionCode, type Transaction } from '../database.ts';
import { loadBook, withBook } from './book.ts';
import { bumpPeople, putHoldings, putOrganisations, putPeople } from './rows.ts';
import { carryOut, withWritten } from '../../domain/contacts/importing/carryOut.ts';
import { planImport, type ImportPlan } from '../../domain/contacts/importing/plan.ts';
import type { ImportRow, RowFault } from '../../domain/contacts/importing/rows.ts';
import type { PeopleBook } from '../../domain/contacts/book.ts';
import { losesChairOn } from '../../domain/contacts/holdings.ts';
import { languages, organisationKinds } from '../../domain/advice/facts.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { roles } from '../../domain/escalation/agreement.ts';
import { DAY_MS, type Instant, type LocalDate } from '../../domain/time.ts';

const storedRows: z.ZodType<readonly ImportRow[]> = z.array(
  z.object({
    number: z.number(),
    organisation: z.string().nullable(),
    kind: z.enum(organisationKinds).nullable(),
    person: z
      .object({
        name: z.string(),
        email: z.string(),
        surname: z.string().exactOptional(),
        addressAs: z.enum(['mevrouw', 'heer']).nullable().exactOptional(),
        phone: z.string().nullable().exactOptional(),
        language: z.enum(languages).exactOptional(),
      })
      .nullable(),
    role: z
      .object({
        role: z.enum(roles),
        at: z.string().nullable(),
        from: z.string().nullable(),
        until: z.string().nullable().exactOptional(),
      })
      .nullable(),
  }),
);

export type Planned =
  | { readonly plan: ImportPlan; readonly book: PeopleBook }
  | { readonly faults: readonly RowFault[]; readonly book: PeopleBook }
  /** It would leave the region without a chair from that day on. */
  | { readonly noChairFrom: LocalDate; readonly book: PeopleBook };

/** Lays rows beside the people who are there now. */
function planOn(book: PeopleBook, rows: readonly ImportRow[], today: LocalDate, who: PersonId): Planned {
  const made = planImport(rows, book, today, who);
  if ('faults' in made) return { ...made, book };
  const { holdings } = withWritten(book, carryOut(made.plan, book, randomUUID));
  const noChairFrom = losesChairOn(book.holdings, holdings, today);
  return noChairFrom === undefined ? { ...made, book } : { noChairFrom, book };
}

/** Whose file it is: nobody else sees or confirms it. */
export interface Kept {
  readonly id: string;
  readonly by: PersonId;
}

/**
 * Looks at what rows would change and keeps them until somebody confirms. Older ones than a day go.
 * @returns the id of what was kept; or what is wrong, and nothing was kept
 */
export function keepImport(
  database: Database,
  region: RegionCode,
  rows: readonly ImportRow[],
  by: PersonId,
  now: Instant,
): Promise<{ readonly kept: string } | Exclude<Planned, { plan: ImportPlan }>> {
  return database.inRegion(region, async (transaction) => {
    const planned = planOn(await loadBook(transaction, region), rows, localDateOf(now), by);
    if (!('plan' in planned)) return planned;
    await transaction.query('delete from imports where region = $1 and made_at <= $2', [
      region,
      timestamp(now - DAY_MS),
    ]);
    const id = randomUUID();
    await transaction.query(
      'insert into imports (region, id, made_by, made_at, rows) values ($1, $2, $3, $4, $5)',
      [region, id, by, timestamp(now), JSON.stringify(rows)],
    );
    return { kept: id };
  });
}

/**
 * What a kept file would change now.
 * @returns undefined when there is none of that id, or it is older than a day
 */
export function readImport(
  database: Database,
  region: RegionCode,
  kept: Kept,
  now: Instant,
): Promise<Planned | undefined> {
  return database.inRegion(region, async (transaction) => {
    const rows = await loadKept(transaction, region, kept, now);
    return rows && planOn(await loadBook(transaction, region), rows, localDateOf(now), kept.by);
  });
}

/**
 * Carries a kept file out, all or nothing, when it still changes what was shown.
 * @param shown the print of the plan that was shown
 * @returns `moved`: people changed in the meantime, so that it is to be shown anew; `gone`: there is none (any more)
 */
export function confirmImport(
  database: Database,
  region: RegionCode,
  kept: Kept,
  shown: string,
  now: Instant,
): Promise<{ readonly saved: ImportPlan } | { readonly moved: true } | { readonly gone: true }> {
  const by = { way: 'import', who: kept.by, at: now } as const;
  return withBook(database, region, by, async (transaction, book) => {
    const rows = await loadKept(transaction, region, kept, now);
    if (!rows) return { gone: true };
    const planned = planOn(book, rows, localDateOf(now), kept.by);
    if (!('plan' in planned) || printOf(planned.plan) !== shown) return { moved: true };
    const written = carryOut(planned.plan, book, randomUUID);
    await putOrganisations(transaction, region, written.organisations);
    await putPeople(transaction, region, written.people);
    await putHoldings(transaction, region, written.holdings);
    const already = new Set(written.people.map((person) => person.id));
    const holders = new Set(written.holdings.map(({ person }) => person).filter((one) => !already.has(one)));
    await bumpPeople(transaction, region, [...holders]);
    await dropKept(transaction, region, kept);
    return { saved: planned.plan };
  });
}

/** Somebody does not want it after all. */
export async function forgetImport(database: Database, region: RegionCode, kept: Kept): Promise<void> {
  await database.inRegion(region, (transaction) => dropKept(transaction, region, kept));
}

/** The same for plans that change the same. */
export function printOf(plan: ImportPlan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex');
}

async function dropKept(transaction: Transaction, region: RegionCode, { id, by }: Kept): Promise<void> {
  await transaction.query('delete from imports where region = $1 and id = $2 and made_by = $3', [
    region,
    id,
    by,
  ]);
}

async function loadKept(
  transaction: Transaction,
  region: RegionCode,
  { id, by }: Kept,
  now: Instant,
): Promise<readonly ImportRow[] | undefined> {
  const row = await oneRow<{ rows: unknown }>(
    transaction,
    'select rows from imports where region = $1 and id = $2 and made_by = $3 and made_at > $4',
    [region, id, by, timestamp(now - DAY_MS)],
  );
  return row && storedRows.parse(row.rows);
}
