// Many interleavings, several at a time, and what came of them together.
import { interleave, type Wrongs } from './interleaving.ts';
import { seeded } from './random.ts';
import { newRegion } from '../../support/doorzet.ts';
import { openDatabase } from '../../../store/database.ts';

/** Counts over all runs. */
export interface InterleavingCounts {
  runs: number;
  /** Runs in which the climb was over before its notice was settled: those in which it could have gone wrong. */
  endedFirst: number;
  /** How the notices ended. */
  readonly notices: Record<string, number>;
  /** The first of each kind of wrong, with the seed that gives it again; none when all is well. */
  readonly wrong: Record<keyof Wrongs, number>;
  readonly examples: string[];
}

const RUNS_IN_A_REGION = 50;

/** How many runs, and by which seed. */
export interface Interleavings {
  readonly runs: number;
  readonly seed: number;
  /** How many go side by side, each in a region of its own. */
  readonly lanes: number;
  over?(): boolean;
  told?(done: number): void;
}

/** Runs many interleavings on one database. */
export async function interleaveAll(databaseUrl: string, wanted: Interleavings): Promise<InterleavingCounts> {
  const { runs, seed, lanes } = wanted;
  const database = openDatabase(databaseUrl, lanes * 4);
  const counts: InterleavingCounts = {
    runs: 0,
    endedFirst: 0,
    notices: {},
    wrong: { afterAnswer: 0, notFollowed: 0, lost: 0, often: 0, untold: 0 },
    examples: [],
  };
  let next = 0;
  const work = async () => {
    let [cast, used] = [await newRegion(database), 0];
    for (let run = next++; run < runs && wanted.over?.() !== true; run = next++) {
      // Each run looks at all letters of its region: with thousands in one, most of the time would go to looking.
      if (used++ === RUNS_IN_A_REGION) [cast, used] = [await newRegion(database), 1];
      const own = Math.imul(seed, 31) + run;
      const { wrongs, notice, ended } = await interleave(database, cast, seeded(own));
      counts.runs += 1;
      if (ended) counts.endedFirst += 1;
      counts.notices[notice] = (counts.notices[notice] ?? 0) + 1;
      for (const [name, which] of Object.entries(wrongs) as [keyof Wrongs, readonly string[]][]) {
        counts.wrong[name] += which.length;
        if (which.length > 0) counts.examples.push(`${String(own)}: ${name} ${which.join(', ')}`);
      }
      wanted.told?.(counts.runs);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, work));
    return counts;
  } finally {
    await database.end();
  }
}
