// Many cases at once, with all that their words are made from, read once for all of them.
import { loadAgreement, loadDirectory } from '../context.ts';
import { loadRegionLists } from '../caseFacts.ts';
import { atOnce, type RegionCode, type Transaction } from '../database.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../domain/time.ts';
import type { Advice } from '../../domain/advice/advice.ts';
import type { CaseOutline } from '../../domain/advice/facts.ts';

/** The row of a case, as a list reads it. */
export interface ListedRow {
  readonly id: string;
  readonly advice: Advice;
  readonly agreement_version: number;
}

/** The columns of a {@link ListedRow}, of a table `advices` that the query calls `a`. */
export const listedColumns = 'a.id, a.state as advice, a.agreement_version';

/** Who is who around all cases of a region. */
export type Around = Pick<CaseOutline, 'directory' | 'region' | 'people' | 'organisations'>;

/** Reads who is who on the day of a moment and after. */
export async function readAround(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
): Promise<Around> {
  const [lists, directory] = await atOnce([
    loadRegionLists(transaction, region),
    loadDirectory(transaction, region, null, localDateOf(now)),
  ]);
  return { ...lists, directory };
}

/** Makes cases of rows. */
export function casesAmid(
  transaction: Transaction,
  region: RegionCode,
  around: Around,
): (row: ListedRow) => Promise<CaseOutline> {
  return async ({ id, advice, agreement_version }) => ({
    ...around,
    id,
    advice,
    agreement: await loadAgreement(transaction, region, agreement_version),
  });
}

/** Makes a case of a row. */
export type CaseList = (row: ListedRow) => Promise<CaseOutline>;

/** Makes cases of rows, with who is who on the day of a moment and after. */
export async function listCases(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
): Promise<CaseList> {
  return casesAmid(transaction, region, await readAround(transaction, region, now));
}
