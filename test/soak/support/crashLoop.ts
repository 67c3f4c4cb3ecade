// A sender that is killed at random moments, again and again, while many letters are due: how many mails come of it.
import { manyPostings } from './manyPostings.ts';
import { endLeases, MONDAY, sendAll } from './posting.ts';
import { seeded } from './random.ts';
import { gone, killed, type Senders } from './senders.ts';
import { openPostbox } from '../../journeys/support/postbox.ts';
import { until } from '../../support/until.ts';
import { MINUTE_MS } from '../../../domain/time.ts';
import { openDatabase } from '../../../store/database.ts';

/** What came of a crash loop. */
export interface CrashLoopCounts {
  readonly letters: number;
  /** Senders that were killed while letters were due. */
  readonly kills: number;
  /** Mails of these letters that the server took. */
  readonly mails: number;
  /** Prompts of unknown fate, of which the rows say that they were sent once more. */
  readonly sentAgain: number;
  /** Letters that came more often than their row says. */
  readonly tooOften: number;
  /** Escalations that came twice. */
  readonly escalationsDoubled: number;
  /** Letters never settled, or accepted while no mail came. */
  readonly lost: number;
}

const LEASE_MS = 10 * MINUTE_MS;

/** @param databaseUrl of a migrated database */
export async function crashLoop(
  databaseUrl: string,
  senders: Senders,
  wanted: { readonly letters: number; readonly kills: number; readonly seed: number },
): Promise<CrashLoopCounts> {
  const random = seeded(wanted.seed);
  const database = openDatabase(databaseUrl, 4);
  const postbox = await openPostbox();
  try {
    const posting = await manyPostings(database, wanted.letters);
    const due = await posting.letters();
    const { region } = posting;
    let [kills, now] = [0, MONDAY];
    const isWaiting = async () =>
      (await posting.letters()).some(({ state }) => ['ready', 'sending', 'data_started'].includes(state));
    while (kills < wanted.kills && (await isWaiting())) {
      now += MINUTE_MS;
      const [tries, mails] = [postbox.tries, postbox.mails.length];
      const sender = senders.start({ databaseUrl, region, smtpPort: postbox.port, now, leaseMs: LEASE_MS });
      // From its first connection on: after some mails, or on its way to one.
      const more = random.below(3);
      await until(
        'a sender at work',
        () => postbox.tries > tries && (postbox.mails.length >= mails + more || sender.exitCode !== null),
        60,
      );
      await new Promise((resolve) => setTimeout(resolve, random.below(25)));
      if (sender.exitCode === null) kills += 1;
      await killed(sender);
      await gone(sender);
      await endLeases(database, region);
    }
    await sendAll(database, region, postbox.port, now + MINUTE_MS);
    await endLeases(database, region);
    await sendAll(database, region, postbox.port, now + 60 * MINUTE_MS);

    const wasDue = new Set(due.map(({ id }) => id));
    const ours = (await posting.letters()).filter(({ id }) => wasDue.has(id));
    const came = ({ messageId }: (typeof ours)[number]) =>
      postbox.mails.filter(
        (mail) => mail.messageId.replace(/^<|>$/g, '') === messageId?.replace(/^<|>$/g, ''),
      ).length;
    const count = (which: (letter: (typeof ours)[number]) => boolean) => ours.filter(which).length;
    return {
      letters: ours.length,
      kills,
      mails: ours.reduce((sum, letter) => sum + came(letter), 0),
      sentAgain: count(({ sentAgain }) => sentAgain),
      tooOften: count((letter) => came(letter) > (letter.sentAgain ? 2 : 1)),
      escalationsDoubled: count((letter) => letter.kind === 'notice' && came(letter) > 1),
      lost: count(
        (letter) =>
          !['accepted', 'unknown'].includes(letter.state) ||
          (letter.state === 'accepted' && came(letter) === 0),
      ),
    };
  } finally {
    await postbox.down();
    await database.end();
  }
}
