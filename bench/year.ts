// What a weekly case leaves behind in a year: bytes in the application's Postgres, and how often its workflow steps.
import type { Bench, Figure } from './support/bench.ts';
import { fillYear, type Year } from './support/fill/year.ts';
import { asOwner, type Ground } from './support/ground.ts';
import { BEFORE_NINE } from './support/nine.ts';

const WAYS = { answered: 'answered every week', silent: 'everybody silent' } as const;
type Way = keyof typeof WAYS;
const ways = Object.keys(WAYS) as Way[];

const MEASURES: Readonly<Record<string, Figure>> = {
  Bytes: { what: "in the application's Postgres", unit: 'kB' },
  Events: { what: 'events', unit: '' },
  Letters: { what: 'letters', unit: '' },
  Steps: { what: 'steps of its workflow', unit: '' },
};

export const year: Bench<'cases' | 'workingDays'> = {
  name: 'year',
  title: 'What a case leaves behind in a year',
  sizes: { usual: { cases: 10, workingDays: 260 }, tiny: { cases: 1, workingDays: 15 } },
  needs: 'postgres',
  figures: Object.fromEntries(
    ways.flatMap((way) =>
      Object.entries(MEASURES).map(([measure, figure]) => [
        `${way}${measure}`,
        { ...figure, what: `${WAYS[way]}: ${figure.what}` },
      ]),
    ),
  ),
  async run({ cases, workingDays }, ground) {
    const figures: Record<string, number> = {};
    // What a region without cases has after a year is no case's.
    const { bytes: without } = await lived(ground, { cases: 0, workingDays, answered: false });
    for (const way of ways) {
      const { bytes, events, letters, steps } = await lived(ground, {
        cases,
        workingDays,
        answered: way === 'answered',
      });
      figures[`${way}Bytes`] = (bytes - without) / 1_000 / cases;
      figures[`${way}Events`] = events / cases;
      figures[`${way}Letters`] = letters / cases;
      figures[`${way}Steps`] = steps / cases;
    }
    return { figures };
  },
};

/** What there is after these lives: bytes of all that is alive in the database, and numbers of rows. */
async function lived(
  ground: Ground,
  lives: Omit<Year, 'now'>,
): Promise<Readonly<Record<'bytes' | 'events' | 'letters' | 'steps', number>>> {
  const database = await ground.newDatabase();
  try {
    await fillYear(database.url, { ...lives, now: BEFORE_NINE });
    const { rows } = await asOwner(database.url, async (client) => {
      await client.query('vacuum full');
      return client.query<Record<'bytes' | 'events' | 'letters' | 'steps', string>>(
        `select pg_database_size(current_database()) as bytes,
                (select count(*) from advice_events) as events,
                (select count(*) from letters where advice_id is not null) as letters,
                -- Its workflow wakes by itself, or by news of what happened: each moment is a step.
                (select count(*) from (select distinct advice_id, at from advice_events) as moments) as steps`,
      );
    });
    const [{ bytes, events, letters, steps } = { bytes: 0, events: 0, letters: 0, steps: 0 }] = rows;
    return { bytes: Number(bytes), events: Number(events), letters: Number(letters), steps: Number(steps) };
  } finally {
    await database.drop();
  }
}
