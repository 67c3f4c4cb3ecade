// Stops a sender (SIGSTOP) past its lease, lets another send, and lets the first go on: what comes of it.
import { openHeldLine } from './heldLine.ts';
import { duePosting, endLeases, MONDAY, sendAll, statesOf, type Sort } from './posting.ts';
import { gone, killed, type Senders } from './senders.ts';
import type { Soak } from './soak.ts';
import { openPostbox } from '../../journeys/support/postbox.ts';
import { MINUTE_MS } from '../../../domain/time.ts';
import { openDatabase } from '../../../store/database.ts';

/** What came of the stops at one point. `354`: stopped before it hears that it may send the text. */
export interface StopCounts {
  readonly stoppedAt: 'RCPT' | '354';
  stops: number;
  /** Letters that the other sender had sent before the first went on. */
  sentByOther: number;
  /** Mails that came once the first went on. */
  zombieMails: number;
  /** Letters of which in the end not exactly one mail came, or that are not accepted. */
  notOnce: number;
}

const LEASE_MS = 10 * MINUTE_MS;

/**
 * Stops so many senders at each of the two points, half of them with prompts.
 * @param databaseUrl of a migrated database
 */
export async function stopAll(
  databaseUrl: string,
  senders: Senders,
  stops: number,
  { over, told }: Partial<Pick<Soak, 'over' | 'told'>> = {},
): Promise<readonly StopCounts[]> {
  const database = openDatabase(databaseUrl, 3);
  const postbox = await openPostbox();
  const line = await openHeldLine(postbox.port);

  async function stop(sort: Sort, counts: StopCounts): Promise<void> {
    const posting = await duePosting(database, sort);
    const { region } = posting;
    const hold = line.holdCommand(counts.stoppedAt === 'RCPT' ? 'RCPT TO' : 'DATA');
    const now = MONDAY + MINUTE_MS;
    const sender = senders.start({ databaseUrl, region, smtpPort: line.port, now, leaseMs: LEASE_MS });
    try {
      await Promise.race([
        hold.reached,
        gone(sender).then(() => Promise.reject(new Error('It ended early'))),
      ]);
      sender.kill('SIGSTOP');
      // What it waits for comes while it stands still, as it would from any server.
      hold.release();
      await endLeases(database, region);
      await sendAll(database, region, postbox.port, now + 5 * MINUTE_MS);
      const mails = () => postbox.mails.filter(({ to }) => to === posting.address).length;
      const before = mails();
      sender.kill('SIGCONT');
      await gone(sender);
      const [state] = await statesOf(database, posting);
      counts.stops += 1;
      if (before === 1) counts.sentByOther += 1;
      counts.zombieMails += mails() - before;
      if (mails() !== 1 || state !== 'accepted') counts.notOnce += 1;
      postbox.clear();
    } finally {
      await killed(sender);
    }
  }

  const counts = (['RCPT', '354'] as const).map((stoppedAt): StopCounts => ({
    stoppedAt,
    stops: 0,
    sentByOther: 0,
    zombieMails: 0,
    notOnce: 0,
  }));
  try {
    for (let done = 0; done < stops && over?.() !== true; done += 1) {
      for (const one of counts) await stop(done % 2 === 0 ? 'prompt' : 'escalation', one);
      told?.(done + 1);
    }
    return counts;
  } finally {
    await line.close();
    await postbox.down();
    await database.end();
  }
}
