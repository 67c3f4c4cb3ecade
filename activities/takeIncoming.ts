// Takes one mail that came in, however it came: reads it, sorts it, and hands it to what it means.
import type { Logger } from 'pino';
import { sortMail } from '../mail/incoming/sortMail.ts';
import { letterOfAddress, type VerpKeys } from '../mail/verp.ts';
import { oneRow, type Database, type RegionCode } from '../store/database.ts';
import { receiveMail } from '../store/receiveMail.ts';
import type { Instant } from '../domain/time.ts';

export interface IncomingParts {
  readonly database: Database;
  /** What signed the envelope senders of letters. */
  readonly signing: VerpKeys;
  readonly log: Logger;
}

/** `known`: it was taken before. `skipped`: nobody has to see it. `noRegion`: there is no such region. */
export type TakenAs = 'taken' | 'known' | 'skipped' | 'noRegion';

/** Returns only once it is stored; what it throws, it threw before that. */
export async function takeIncoming(
  { database, signing, log }: IncomingParts,
  region: RegionCode,
  raw: Uint8Array,
  receivedAt: Instant,
  now: Instant,
): Promise<TakenAs> {
  const sender = await senderOf(database, region);
  if (sender === undefined) return 'noRegion';
  const sorted = await sortMail(raw, receivedAt, {
    sender,
    letterOf: (text) => letterOfAddress(signing, region, text),
  });
  if ('skipped' in sorted) {
    log.info({ code: 'INCOMING_SKIPPED', region, because: sorted.skipped }, 'mail that nobody has to see');
    return 'skipped';
  }
  const { incoming } = sorted;
  const as = await receiveMail(database, region, incoming, now);
  const about = incoming.letter === null ? 'none' : 'id' in incoming.letter ? 'address' : 'messageId';
  log.info({ code: 'INCOMING_MAIL', region, what: incoming.what.is, about, as }, 'mail came in');
  return as;
}

function senderOf(database: Database, region: RegionCode): Promise<string | undefined> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<{ sender: string }>(
      transaction,
      'select sender_address as sender from regions where region = $1',
      [region],
    );
    return row?.sender;
  });
}
