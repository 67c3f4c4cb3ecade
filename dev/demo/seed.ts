// Fills an empty database with the demo region and its stories, as they would have happened.
import { castRegion, type Cast } from './cast.ts';
import { introduceTheCast, introductionActs } from './introductions.ts';
import { livePast, type PastAct, type PastPost } from './past.ts';
import { tellStories } from './stories.ts';
import type { Story } from './telling.ts';
import { threeLadders } from '../../config/ladders.ts';
import type { Instant } from '../../domain/time.ts';
import { loadCaseFacts } from '../../store/caseFacts.ts';
import type { Database } from '../../store/database.ts';
import { execute } from '../../store/execute.ts';
import { register } from '../../store/register.ts';
import { setUpRegion } from '../../store/setUpRegion.ts';

/** The code of the demo region; no region of the Netherlands has letters in its code. */
export const DEMO_REGION = 'demo';

/**
 * Sets the demo region up and lives its past until now.
 * @param progress told how many of the stories have begun
 */
export async function seedDemo(
  database: Database,
  post: PastPost,
  now: Instant,
  progress: (begun: number, all: number) => void = () => undefined,
): Promise<void> {
  const cast = castRegion(DEMO_REGION, { agreement: threeLadders });
  await setUpRegion(database, cast.setUp, now);
  await introduceTheCast(database, DEMO_REGION, now);
  const stories = tellStories(cast, threeLadders.calendar, now);
  let begun = 0;
  const acts = stories.flatMap((story) => [
    {
      at: story.registeredAt,
      async perform() {
        await begin(database, cast, story);
        begun += 1;
        progress(begun, stories.length);
      },
    },
    ...story.acts.map((act): PastAct => ({ at: act.at, perform: () => perform(database, story, act) })),
  ]);
  const introductions = introductionActs(database, DEMO_REGION, cast, threeLadders.calendar, now);
  await livePast(database, DEMO_REGION, [...acts, ...introductions], post, now);
}

async function begin(database: Database, { person }: Cast, story: Story): Promise<void> {
  const actor = { part: 'chair', person: person.marja } as const;
  const registered = await register(database, DEMO_REGION, story, actor, story.registeredAt);
  if (!('reference' in registered)) throw new Error(`The demo was refused: ${JSON.stringify(registered)}`);
}

async function perform(
  database: Database,
  { id }: Story,
  { at, does }: Story['acts'][number],
): Promise<void> {
  const facts = await database.inRegion(DEMO_REGION, (transaction) =>
    loadCaseFacts(transaction, DEMO_REGION, { id }),
  );
  const done = facts && does(facts);
  if (!done) return;
  const executed = await execute(database, DEMO_REGION, id, done.command, done.actor, at);
  if ('refusal' in executed) throw new Error(`${done.command.type} was refused: ${executed.refusal.code}`);
}
