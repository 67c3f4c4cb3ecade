// How a region presents itself and how long it keeps: what its chair can change.
import { findRegion } from '../caseFacts.ts';
import { oneRow, type Database, type RegionCode } from '../database.ts';
import type { RegionProfile, ReplyProof } from '../../domain/advice/facts.ts';

/** What a chair changes; the name, the code and the sender's address are the administrator's. */
export type RegionSettings = Pick<
  RegionProfile,
  'team' | 'phone' | 'phoneHours' | 'crisisName' | 'crisisPhone' | 'privacyContact'
> & {
  /** How many days a closed case is kept: 30 to 730. */
  readonly retentionDays: number;
  /** How sure it wants to be of who replies to a notice. */
  readonly replyProof: ReplyProof;
};

/** The settings of a region, with the number of their last change. */
export interface KeptSettings extends RegionSettings {
  readonly revision: number;
}

export function readSettings(database: Database, region: RegionCode): Promise<KeptSettings | undefined> {
  return database.inRegion(region, async (transaction) => {
    const profile = await findRegion(transaction, region);
    const row = await oneRow<{ revision: number; retentionDays: number; replyProof: ReplyProof }>(
      transaction,
      'select revision, retention_days as "retentionDays", reply_proof as "replyProof" from regions where region = $1',
      [region],
    );
    return profile && row && { ...profile, ...row };
  });
}

/**
 * Saves the settings over the revision that was seen.
 * @returns false when somebody else changed them since, and nothing was saved
 */
export function saveSettings(
  database: Database,
  region: RegionCode,
  settings: RegionSettings,
  revision: number,
): Promise<boolean> {
  const { team, phone, phoneHours, crisisName, crisisPhone, privacyContact, retentionDays, replyProof } =
    settings;
  return database.inRegion(region, async (transaction) => {
    const { rowCount } = await transaction.query(
      `update regions set team = $3, phone = $4, phone_hours = $5, crisis_name = $6, crisis_phone = $7,
              privacy_contact = $8, retention_days = $9, reply_proof = $10, revision = revision + 1
        where region = $1 and revision = $2`,
      [
        ...[region, revision, team, phone, phoneHours, crisisName, crisisPhone, privacyContact],
        ...[retentionDays, replyProof],
      ],
    );
    return rowCount === 1;
  });
}
