// A round of a region's post: sends what may leave, most urgent first, until nothing does or the server cannot be reached.
import type { Offices } from './offices.ts';
import { sendMail, type Post } from './sendMail.ts';
import type { Database, RegionCode } from '../store/database.ts';
import { giveUpLate, nextPost, recoverLost, tryUnreachedNow } from '../store/lostMail.ts';
import { claimMails } from '../store/outgoing.ts';
import type { Instant } from '../domain/time.ts';

/** Letters taken at a time: enough to keep the connections busy, few enough to be sent well within their lease. */
const LETTERS_AT_A_TIME = 20;

/** When the mail server can't be reached, or a secret for it is not there, there is no use in trying the next letter. */
const UNREACHABLE_PAUSE_MS = 30_000;

/** What the post of all regions works with. */
export interface RegionsPost extends Omit<Post, 'office' | 'dkim' | 'returnTo'> {
  readonly offices: Offices;
}

/**
 * Sends a region's letters that may leave.
 * @param now by the region's clock
 * @param stopping whoever stops claims nothing more, and finishes what it has in hand
 * @returns when there is something to do next, by the same clock; null when no letter of the region waits
 */
export async function deliverRound(
  database: Database,
  post: RegionsPost,
  region: RegionCode,
  now: () => Instant,
  stopping: () => boolean = () => false,
): Promise<Instant | null> {
  let reachable = true;
  // In this round the server said something.
  let heard = false;
  // A case that cannot take its news keeps no other's letters back: what failed is thrown when all is done.
  const failures: unknown[] = [];
  const attempt = <T>(work: Promise<T>) => work.catch((error: unknown) => void failures.push(error));
  while (reachable && !stopping()) {
    await attempt(recoverLost(database, region, now()));
    await attempt(giveUpLate(database, region, now()));
    // As the settings are now: they may change while much waits.
    const way = await post.offices.of(region);
    if ('fault' in way) {
      reachable = false;
      break;
    }
    const mails = await claimMails(database, region, now(), LETTERS_AT_A_TIME, post.leaseMs);
    if (mails.length === 0) break;
    const answered = await Promise.all(
      mails.map((mail) => attempt(sendMail(database, { ...post, ...way }, region, mail, now))),
    );
    reachable = answered.includes(true);
    if (reachable && !heard) await attempt(tryUnreachedNow(database, region, now()));
    heard ||= reachable;
  }
  if (failures.length > 0) throw failures[0];
  const { tryAt, leaseEndsInMs } = await nextPost(database, region);
  if (tryAt === null && leaseEndsInMs === null) return null;
  const soonest = now() + (reachable ? 0 : UNREACHABLE_PAUSE_MS);
  const nextTry = tryAt === null ? Infinity : Math.max(soonest, tryAt);
  const leaseEnds = leaseEndsInMs === null ? Infinity : now() + leaseEndsInMs;
  return Math.min(nextTry, leaseEnds);
}
