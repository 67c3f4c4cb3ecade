// Fills a database with weekly cases that live so many working days, of which nothing is left out.
import { crowdOf } from './crowd.ts';
import { liveAll } from './living.ts';
import { listedRegions } from '../../../config/regions.ts';
import { underway } from '../../../dev/demo/answers.ts';
import { maasveenCase } from '../../../dev/demo/cast.ts';
import { createTeller } from '../../../dev/demo/telling.ts';
import type { Instant } from '../../../domain/time.ts';
import { openDatabase } from '../../../store/database.ts';
import { setUpRegion } from '../../../store/setUpRegion.ts';

/** What lives the cases have. */
export interface Year {
  readonly cases: number;
  /** 260 make a year. */
  readonly workingDays: number;
  /** Whether each question is answered on the day it comes; if not, everybody is silent. */
  readonly answered: boolean;
  readonly now: Instant;
}

/** Fills a database that was just migrated. */
export async function fillYear(url: string, { cases, workingDays, answered, now }: Year): Promise<void> {
  const database = openDatabase(url, 2);
  const [region] = listedRegions;
  if (!region) throw new Error('There is a region');
  const { cast, setUp } = crowdOf(region.code, region.name);
  await setUpRegion(database, setUp, now);
  const { story, faithful } = createTeller(cast, setUp.agreement.calendar, now);
  const acts = answered ? [faithful(workingDays, 0, underway)] : [];
  const lives = Array.from({ length: cases }, () => ({
    story: story(maasveenCase(cast), workingDays, acts),
  }));
  try {
    await liveAll(database, region.code, cast, lives, now);
  } finally {
    await database.end();
  }
}
