// Agreeing on a draft, and taking back what is not yet in force.
import { contactsChanged } from '../contacts/rounds.ts';
import { oneRow, type Database, type RegionCode, type Transaction } from '../database.ts';
import { recordChange, type By } from './changes.ts';
import { lockDraft, type NotADraft, type SeenDraft } from './drafts.ts';
import { loadVersion } from './versions.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import {
  objectionsToAgreeing,
  type AgreedVersion,
  type Agreeing,
  type AgreeingRefusal,
} from '../../domain/escalation/agreeing.ts';
import type { AgreementFault } from '../../domain/escalation/agreementFault.ts';

export type Agreed =
  | { readonly agreed: true }
  /** What is wrong with the draft and with the days; one of both is not empty. */
  | { readonly faults: readonly AgreementFault[]; readonly refusals: readonly AgreeingRefusal[] }
  | NotADraft;

/** Fixes a draft as it was seen: from now on it is never changed, and in force from its day. */
export function agreeOn(
  database: Database,
  region: RegionCode,
  seen: SeenDraft,
  agreeing: Agreeing,
  by: By,
): Promise<Agreed> {
  return database.inRegion(region, async (transaction) => {
    // One at a time per region: two versions that begin together would each not know of the other.
    await transaction.query('select from regions where region = $1 for no key update', [region]);
    const draft = await lockDraft(transaction, region, seen);
    if (!('agreement' in draft)) return draft;
    const others = await loadAgreed(transaction, region);
    const objections = objectionsToAgreeing(draft.agreement, agreeing, others, localDateOf(by.at));
    if (objections.faults.length + objections.refusals.length > 0) return objections;
    const { version, revision } = draft;
    await transaction.query(
      `update agreements set status = 'agreed', agreed_on = $3, agreed_by = $4, document = $5, in_force_from = $6
        where region = $1 and version = $2`,
      [region, version, agreeing.agreedOn, agreeing.agreedBy, agreeing.document, agreeing.inForceFrom],
    );
    await recordChange(transaction, region, { version, revision }, by, 'agreed', { agreeing });
    await contactsChanged(transaction, region);
    return { agreed: true };
  });
}

async function loadAgreed(transaction: Transaction, region: RegionCode): Promise<readonly AgreedVersion[]> {
  const { rows } = await transaction.query<AgreedVersion>(
    `select version, in_force_from as "inForceFrom" from agreements where region = $1 and status = 'agreed'`,
    [region],
  );
  return rows;
}

/** `begun`: it is in force, or was. `pinned`: cases follow it. `notAgreed`: there is no such version that was agreed on. */
export type Withdrawn = { readonly withdrawn: true } | { readonly refused: 'begun' | 'pinned' | 'notAgreed' };

/** Takes back what was agreed on and did not begin yet. Its text stays, so that a new draft can begin with it. */
export function withdraw(
  database: Database,
  region: RegionCode,
  version: number,
  by: By,
): Promise<Withdrawn> {
  return database.inRegion(region, async (transaction) => {
    const found = await loadVersion(transaction, region, version, 'lock');
    if (found?.status !== 'agreed' || found.inForceFrom === null) return { refused: 'notAgreed' };
    if (found.inForceFrom <= localDateOf(by.at)) return { refused: 'begun' };
    const pinned = await oneRow(
      transaction,
      'select 1 from advices where region = $1 and agreement_version = $2 limit 1',
      [region, version],
    );
    if (pinned) return { refused: 'pinned' };
    await transaction.query(`update agreements set status = 'withdrawn' where region = $1 and version = $2`, [
      region,
      version,
    ]);
    await recordChange(transaction, region, found, by, 'withdrawn');
    await contactsChanged(transaction, region);
    return { withdrawn: true };
  });
}
