// Files of people between their preview and their confirmation, and carrying them out: all of it or nothing.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { oneRow, timestamp, type Database, type RegionCode, type Transaction } from '../database.ts';
import { loadBook, withBook } from './book.ts';
import { bumpPeople, putHoldings, putOrganisations, putPeople } from './rows.ts';
import { carryOut, withWritten } from '../../domain/contacts/importing/carryOut.ts';
import { planImport, type ImportPlan } from '../../domain/contacts/importing/plan.ts';
import type { ImportRow, RowFault } from '../../domain/contacts/importing/rows.ts';
import type { PeopleBook } from '../../domain/contacts/book.ts';
import { losesChairOn } from '../../domain/contacts/holdings.ts';
import { organisationKinds } from '../../domain/advice/facts.ts';
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
        surname: z.string(),
        addressAs: z.enum(['mevrouw', 'heer']).nullable(),
        email: z.string(),
        phone: z.string().nullable(),
      })
      .nullable(),
    role: z
      .object({
        role: z.enum(roles),
        at: z.string().nullable(),
        from: z.string().nullable(),
        until: z.string().nullable(),
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
function planOn(book: PeopleBook, rows: readonly ImportRow[], today: LocalDate): Planned {
  const made = planImport(rows, book, today);
  if ('faults' in made) return { ...made, book };
  const { holdings } = withWritten(book, carryOut(made.plan, book, randomUUID));
  const noChairFrom = losesChairOn(book.holdings, holdings, today);
  return noChairFrom === undefined ? { ...made, book } : { noChairFrom, book };
}

/**
 * Looks at what rows would change and keeps them until somebody confirms. Older ones than a day go.
 * @returns the id of what was kept; or what is wrong, and nothing was kept
 */
export function keepImport(
  database: Database,
  region: RegionCode,
  rows: readonly ImportRow[],
  now: Instant,
  today: LocalDate,
): Promise<{ readonly kept: string } | Exclude<Planned, { plan: ImportPlan }>> {
  return database.inRegion(region, async (transaction) => {
    const planned = planOn(await loadBook(transaction, region), rows, today);
    if (!('plan' in planned)) return planned;
    await forgetOld(transaction, region, now);
    const id = randomUUID();
    await transaction.query(
      'insert into imports (region, id, made_at, rows, plan) values ($1, $2, $3, $4, $5)',
      [region, id, timestamp(now), JSON.stringify(rows), JSON.stringify(planned.plan)],
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
  id: string,
  now: Instant,
  today: LocalDate,
): Promise<Planned | undefined> {
  return database.inRegion(region, async (transaction) => {
    const kept = await loadKept(transaction, region, id, now);
    if (!kept) return undefined;
    const planned = planOn(await loadBook(transaction, region), kept.rows, today);
    // From now on this is what was shown.
    if ('plan' in planned) {
      await transaction.query('update imports set plan = $3 where region = $1 and id = $2', [
        region,
        id,
        JSON.stringify(planned.plan),
      ]);
    }
    return planned;
  });
}

/**
 * Carries a kept file out, all or nothing, when it still changes what was shown.
 * @returns `moved`: people changed in the meantime, so that it is to be shown anew; `gone`: there is none (any more)
 */
export function confirmImport(
  database: Database,
  region: RegionCode,
  id: string,
  now: Instant,
  today: LocalDate,
): Promise<{ readonly saved: ImportPlan } | { readonly moved: true } | { readonly gone: true }> {
  return withBook(database, region, async (transaction, book) => {
    const kept = await loadKept(transaction, region, id, now);
    if (!kept) return { gone: true };
    const planned = planOn(book, kept.rows, today);
    if (!('plan' in planned) || fingerprint(planned.plan) !== fingerprint(kept.plan)) return { moved: true };
    const written = carryOut(planned.plan, book, randomUUID);
    await putOrganisations(transaction, region, written.organisations);
    await putPeople(transaction, region, written.people);
    await putHoldings(transaction, region, written.holdings);
    const already = new Set(written.people.map((person) => person.id));
    const holders = new Set(written.holdings.map(({ person }) => person).filter((one) => !already.has(one)));
    await bumpPeople(transaction, region, [...holders]);
    await transaction.query('delete from imports where region = $1 and id = $2', [region, id]);
    return { saved: planned.plan };
  });
}

/** Somebody does not want it after all. */
export async function forgetImport(database: Database, region: RegionCode, id: string): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query('delete from imports where region = $1 and id = $2', [region, id]),
  );
}

async function loadKept(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  now: Instant,
): Promise<{ rows: readonly ImportRow[]; plan: unknown } | undefined> {
  const row = await oneRow<{ rows: unknown; plan: unknown }>(
    transaction,
    'select rows, plan from imports where region = $1 and id = $2 and made_at > $3',
    [region, id, timestamp(now - DAY_MS)],
  );
  return row && { rows: storedRows.parse(row.rows), plan: row.plan };
}

async function forgetOld(transaction: Transaction, region: RegionCode, now: Instant): Promise<void> {
  await transaction.query('delete from imports where region = $1 and made_at <= $2', [
    region,
    timestamp(now - DAY_MS),
  ]);
}

/** The same for the same plan, whatever order Postgres keeps its keys in. */
function fingerprint(plan: unknown): string {
  return JSON.stringify(plan, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
