// Many cases at once, with all that their words are made from, read once for all of them.
import { loadAgreement, loadDirectory } from '../context.ts';
import { loadOrganisations, loadPeople, loadRegion } from '../caseFacts.ts';
import type { RegionCode, Transaction } from '../database.ts';
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

/** Makes cases of rows, with who is who on the day of a moment and after. */
export async function listCases(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
): Promise<(row: ListedRow) => Promise<CaseOutline>> {
  const profile = await loadRegion(transaction, region);
  const directory = await loadDirectory(transaction, region, null, localDateOf(now));
  const people = await loadPeople(transaction, region);
  const organisations = await loadOrganisations(transaction, region);
  return async ({ id, advice, agreement_version }) => ({
    id,
    advice,
    agreement: await loadAgreement(transaction, region, agreement_version),
    directory,
    region: profile,
    people,
    organisations,
  });
}
