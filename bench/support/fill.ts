// Fills a database with many plausible cases over several regions: a few lives lived by the rules, then copied by SQL.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { copyContacts } from './fill/contacts.ts';
import { readModels, writeCopies, type Copy, type Model } from './fill/copies.ts';
import { crowdOf, type Crowd } from './fill/crowd.ts';
import { asleepLives, mixedLives, type Life } from './fill/lives.ts';
import { liveAll } from './fill/living.ts';
import { spreadOf } from '../../store/spread.ts';
import { listedRegions } from '../../config/regions.ts';
import type { Instant } from '../../domain/time.ts';
import { openDatabase } from '../../store/database.ts';
import { newReference } from '../../store/register.ts';
import { setUpRegion } from '../../store/setUpRegion.ts';

/** What to fill a database with. */
export interface Filling {
  /** In all regions together. */
  readonly cases: number;
  /** How many regions; at most the 42 of the country. */
  readonly regions: number;
  /** How many cases of those are in the first region; the others share the rest evenly. By default it has as many as they. */
  readonly inFirst?: number;
  /** The moment as of which the cases are: nothing in them happened later, save where they sleep until a moment before it. */
  readonly now: Instant;
  /**
   * All cases are weekly ones that sleep until this very moment and then ask their check. By default they are of all
   * kinds.
   */
  readonly asleepUntil?: Instant;
  /** All regions wake within so many ms of that moment. By default as they do: spread over the minutes of a Monday. */
  readonly withinMs?: number;
  /**
   * Whether the workflows of cases and regions are taken to know of them; if not, the relay tells them of each, as it does
   * after an outage. Default true.
   */
  readonly signalled?: boolean;
}

/** A region that was filled. */
export interface FilledRegion {
  readonly code: string;
  readonly cases: number;
  /** The mail address of its chair, who has no account yet. */
  readonly chair: string;
}

/**
 * Fills a database that was just migrated.
 * @param url of a superuser: rows of all regions are written, past the policies that keep them apart
 */
export async function fill(url: string, filling: Filling): Promise<readonly FilledRegion[]> {
  const { now, asleepUntil, signalled = true } = filling;
  const database = openDatabase(url, 2);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const regions = regionsOf(filling);
    for (const { crowd } of regions) await setUpRegion(database, crowd.setUp, now);
    const [first, ...others] = regions;
    const { cast, setUp } = first.crowd;
    const lives = (asleepUntil === undefined ? mixedLives : asleepLives)(cast, setUp.agreement.calendar, now);
    await liveAll(database, first.code, cast, lives, now);
    const models = await modelsOf(owner, first.code, lives, asleepUntil);
    await readModels(owner, first.code, first.crowd.seats[0], models);
    // Only their copies stay, so that there are as many cases as were asked for.
    await owner.query('delete from advices where region = $1', [first.code]);
    for (const { code, crowd } of others) {
      await copyContacts(owner, [first.code, first.crowd.ids], [code, crowd.ids], signalled);
    }
    const pick = pickBy(models.map(({ weight }) => weight));
    for (const { code, crowd, cases } of regions) {
      const copies = references(cases).map((reference, nth): Copy => ({
        ...{ id: randomUUID(), reference, model: pick(nth), seat: nth % crowd.seats.length },
      }));
      await writeCopies(owner, code, crowd.seats, copies, signalled);
    }
    // What is committed and not on disk yet, no vacuum takes for seen by everybody; and of few rows that are gone it leaves the
    // entries in the indexes, where the first to pass reads them.
    await owner.query('checkpoint');
    await owner.query('vacuum (analyze, index_cleanup on)');
    return regions.map(({ code, cases, crowd }) => ({ code, cases, chair: chairOf(crowd) }));
  } finally {
    await owner.end();
    await database.end();
  }
}

interface Region {
  readonly code: string;
  readonly crowd: Crowd;
  readonly cases: number;
}

function regionsOf({ cases, regions, inFirst, withinMs }: Filling): readonly [Region, ...Region[]] {
  // Those that wake soonest first: a small bench need not wait out the minutes over which all are spread.
  const listed = listedRegions
    .toSorted((one, other) => spreadOf(one.code) - spreadOf(other.code))
    .slice(0, regions)
    .map(({ code, name }) => ({ code: withinMs === undefined ? code : promptCode(code, withinMs), name }));
  const rest = inFirst === undefined ? cases : cases - inFirst;
  const sharing = inFirst === undefined ? listed.length : listed.length - 1;
  const [first, ...others] = listed.map(({ code, name }, nth): Region => {
    const place = inFirst === undefined ? nth : nth - 1;
    const share = Math.floor(rest / sharing) + (place < rest % sharing ? 1 : 0);
    return { code, crowd: crowdOf(code, name), cases: place < 0 ? (inFirst ?? 0) : share };
  });
  if (!first) throw new Error('At least one region is filled');
  return [first, ...others];
}

/** A code like this one, of a region that wakes within so many ms after it is due. */
function promptCode(code: string, withinMs: number): string {
  for (let nth = 1; ; nth += 1) {
    const prompt = `${code}-${String(nth)}`;
    if (spreadOf(prompt) < withinMs) return prompt;
  }
}

/** What is copied: each life, moved in time as it says, or until it wakes at the moment asked for. */
async function modelsOf(
  owner: pg.Client,
  region: string,
  lives: readonly Life[],
  asleepUntil: Instant | undefined,
): Promise<readonly (Model & { readonly weight: number })[]> {
  const { rows } = await owner.query<{ id: string; wakes: Date | null }>(
    'select id, wake_at as wakes from advices where region = $1',
    [region],
  );
  const wakes = new Map(rows.map((row) => [row.id, row.wakes?.getTime()]));
  return lives.flatMap(({ story, share, moves }) => {
    const wakesAt = wakes.get(story.id);
    const all = asleepUntil === undefined || wakesAt === undefined ? moves : [asleepUntil - wakesAt];
    return all.map((byMs) => ({ adviceId: story.id, byMs, weight: share / all.length }));
  });
}

/** Picks the n-th of a row of things that come as often as they weigh, well mixed and always the same. */
function pickBy(weights: readonly number[]): (nth: number) => number {
  const GOLDEN = 0.618_033_988_749_895;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (nth) => {
    let left = ((nth * GOLDEN) % 1) * all;
    const at = weights.findIndex((weight) => (left -= weight) < 0);
    return at === -1 ? weights.length - 1 : at;
  };
}

/** Different ones, as of one region. */
function references(count: number): readonly string[] {
  const all = new Set<string>();
  while (all.size < count) all.add(newReference());
  return [...all];
}

function chairOf({ cast, setUp }: Crowd): string {
  const chair = setUp.people.find(({ id }) => id === cast.person.marja);
  if (!chair) throw new Error('A region has a chair');
  return chair.email;
}
