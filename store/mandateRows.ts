// Mandates as rows: read for the rules and their words, and with what the console keeps besides.
import type { RegionCode, Transaction } from './database.ts';
import type { Mandate } from '../domain/advice/facts.ts';

/** A mandate on record. */
export interface KeptMandate extends Mandate {
  readonly id: string;
  /** One more with every change: who saw another may not overwrite it. */
  readonly revision: number;
  /** Who signed for the party, and as what. */
  readonly signatoryName?: string;
  readonly signatoryRole?: string;
}

/** What is filled in of a mandate; its party stays. */
export type MandateDetails = Omit<KeptMandate, 'id' | 'revision' | 'organisation'>;

const columns = `id, organisation_id as organisation, instrument, title, clause, signed_on as "signedOn",
  holds_from as "holdsFrom", valid_until as "validUntil", ended_on as "endedOn",
  signatory_name as "signatoryName", signatory_role as "signatoryRole", revision`;

type Row = { readonly [Key in keyof Required<KeptMandate>]: KeptMandate[Key] | null };

/** Without what is null: in the rules what is not there has no value. */
function kept(row: Row): KeptMandate {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as unknown as KeptMandate;
}

/**
 * The mandates of organisations, in the order in which they were signed.
 * @param organisations null: of all
 */
export async function loadMandates(
  transaction: Transaction,
  region: RegionCode,
  organisations: readonly string[] | null,
): Promise<readonly KeptMandate[]> {
  const { rows } = await transaction.query<Row>(
    `select ${columns} from mandates
      where region = $1 and ($2::uuid[] is null or organisation_id = any ($2)) order by signed_on, id`,
    [region, organisations],
  );
  return rows.map(kept);
}

/** One mandate, locked until the transaction ends; undefined where there is none. */
export async function lockMandate(
  transaction: Transaction,
  region: RegionCode,
  id: string,
): Promise<KeptMandate | undefined> {
  const { rows } = await transaction.query<Row>(
    `select ${columns} from mandates where region = $1 and id = $2 for update`,
    [region, id],
  );
  return rows[0] && kept(rows[0]);
}
