// Drafts of a region's agreement: made, changed by one person after another, and thrown away.
import { isDeepStrictEqual } from 'node:util';
import { oneRow, type Database, type RegionCode, type Transaction } from '../database.ts';
import { bodyOf, recordChange, type By } from './changes.ts';
import { loadVersion, type AgreementVersion, type BasedOn } from './versions.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import {
  editAgreement,
  type AgreementEdit,
  type EditRefusal,
} from '../../domain/escalation/editAgreement.ts';

/** A draft as somebody saw it before they changed it. */
export interface SeenDraft {
  readonly version: number;
  readonly revision: number;
}

/** What keeps a draft from being changed as somebody asks. */
export type NotADraft =
  /** There is none of that number (any more). */
  | { readonly unknown: true }
  /** It was agreed on in the meantime, or withdrawn since. */
  | { readonly status: 'agreed' | 'withdrawn' }
  /** Somebody changed it since it was looked at. */
  | { readonly moved: AgreementVersion };

/** Makes a draft with a number of its own, also beside other drafts. */
export function makeDraft(
  database: Database,
  region: RegionCode,
  agreement: Agreement,
  basedOn: BasedOn,
  by: By,
): Promise<number> {
  return database.inRegion(region, async (transaction) => {
    const version = await nextNumber(transaction, region);
    await transaction.query(
      `insert into agreements (region, version, status, body, based_on) values ($1, $2, 'draft', $3, $4)`,
      [region, version, JSON.stringify(bodyOf(agreement)), JSON.stringify(basedOn)],
    );
    await recordChange(transaction, region, { version, revision: 1 }, by, 'made', {
      basedOn,
      after: agreement,
    });
    return version;
  });
}

/** The number after the highest that was ever given out in the region, to a draft that was thrown away too. */
async function nextNumber(transaction: Transaction, region: RegionCode): Promise<number> {
  // Two who begin a draft at the same moment: the second waits, and gets the number after.
  await transaction.query('select from regions where region = $1 for no key update', [region]);
  const row = await oneRow<{ next: number }>(
    transaction,
    `select 1 + greatest((select coalesce(max(version), 0) from agreements where region = $1),
                         (select coalesce(max(version), 0) from agreement_changes where region = $1)) as next`,
    [region],
  );
  return row?.next ?? 1;
}

/** Changes a draft that is still as it was seen; a change that leaves it as it was is none. */
export function changeDraft(
  database: Database,
  region: RegionCode,
  seen: SeenDraft,
  edit: AgreementEdit,
  by: By,
): Promise<{ readonly revision: number } | { readonly refused: EditRefusal } | NotADraft> {
  return database.inRegion(region, async (transaction) => {
    const draft = await lockDraft(transaction, region, seen);
    if (!('agreement' in draft)) return draft;
    const edited = editAgreement(draft.agreement, edit);
    if ('refused' in edited) return edited;
    const { version, revision } = draft;
    if (isDeepStrictEqual(edited.agreement, draft.agreement)) return { revision };
    const next = { version, revision: revision + 1 };
    await transaction.query(
      'update agreements set body = $3, revision = $4 where region = $1 and version = $2',
      [region, version, JSON.stringify(bodyOf(edited.agreement)), next.revision],
    );
    await recordChange(transaction, region, next, by, 'changed', { after: edited.agreement });
    return { revision: next.revision };
  });
}

/** Throws a draft away that is still as it was seen; what was changed in it stays on record. */
export function discardDraft(
  database: Database,
  region: RegionCode,
  seen: SeenDraft,
  by: By,
): Promise<{ readonly discarded: true } | NotADraft> {
  return database.inRegion(region, async (transaction) => {
    const draft = await lockDraft(transaction, region, seen);
    if (!('agreement' in draft)) return draft;
    const { version, revision } = draft;
    await transaction.query('delete from agreements where region = $1 and version = $2', [region, version]);
    await recordChange(transaction, region, { version, revision: revision + 1 }, by, 'discarded');
    return { discarded: true };
  });
}

/** The draft, which nobody else changes until the transaction is over. */
export async function lockDraft(
  transaction: Transaction,
  region: RegionCode,
  seen: SeenDraft,
): Promise<AgreementVersion | NotADraft> {
  const found = await loadVersion(transaction, region, seen.version, 'lock');
  if (!found) return { unknown: true };
  if (found.status !== 'draft') return { status: found.status };
  return found.revision === seen.revision ? found : { moved: found };
}
