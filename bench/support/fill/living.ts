// Lives the lives that are copied: through the real rules, the real store and real letters, into a post that takes all.
import { pino } from 'pino';
import type { Life } from './lives.ts';
import { sendMail, type Post } from '../../../activities/sendMail.ts';
import { introduceEverybody } from '../../../dev/demo/introduced.ts';
import { livePast, type PastAct } from '../../../dev/demo/past.ts';
import type { Cast } from '../../../dev/demo/cast.ts';
import { DAY_MS, type Instant } from '../../../domain/time.ts';
import { loadCaseFacts } from '../../../store/caseFacts.ts';
import type { Database, RegionCode } from '../../../store/database.ts';
import { execute } from '../../../store/execute.ts';
import { claimMails } from '../../../store/outgoing.ts';
import { register } from '../../../store/register.ts';

/** Since when everybody on a ladder knows that they are: nobody is asked again within a year. */
const INTRODUCED_DAYS_AGO = 140;

/** Registers each life's case in a region that was just set up, and lets time pass there until now. */
export async function liveAll(
  database: Database,
  region: RegionCode,
  cast: Cast,
  lives: readonly Pick<Life, 'story'>[],
  now: Instant,
): Promise<void> {
  await introduceEverybody(database, region, now - INTRODUCED_DAYS_AGO * DAY_MS);
  const acts = lives.flatMap(({ story }): PastAct[] => [
    { at: story.registeredAt, perform: () => begin(database, region, cast, story) },
    ...story.acts.map((act): PastAct => ({
      at: act.at,
      perform: () => perform(database, region, story.id, act),
    })),
  ]);
  await livePast(database, region, acts, (_, at) => sendAll(database, region, at), now);
}

async function begin(
  database: Database,
  region: RegionCode,
  cast: Cast,
  story: Life['story'],
): Promise<void> {
  const chair = { part: 'chair', person: cast.person.marja } as const;
  const done = await register(database, region, story, chair, story.registeredAt);
  if (!('reference' in done)) throw new Error(`Not registered: ${JSON.stringify(done)}`);
}

async function perform(
  database: Database,
  region: RegionCode,
  id: string,
  { at, does }: Life['story']['acts'][number],
): Promise<void> {
  const facts = await database.inRegion(region, (transaction) => loadCaseFacts(transaction, region, { id }));
  const what = facts && does(facts);
  if (!what) return;
  const executed = await execute(database, region, id, what.command, what.actor, at);
  if ('refusal' in executed) throw new Error(`${what.command.type} was refused: ${executed.refusal.code}`);
}

const link = 'https://doorzet.example/k/x';
const post: Post = {
  log: pino({ level: 'silent' }),
  linksOf: () => ({ answer: link, notMe: `${link}/niet-ik`, crisis: `${link}/acuut`, console: link }),
  office: {
    send: async (_envelope, writeMessage) =>
      (await writeMessage()) ? { is: 'accepted', code: 250 } : { is: 'withdrawn' },
    close: () => Promise.resolve(),
  },
};

async function sendAll(database: Database, region: RegionCode, now: Instant): Promise<void> {
  for (const mail of await claimMails(database, region, now, 50)) {
    await sendMail(database, post, region, mail, () => now);
  }
}
