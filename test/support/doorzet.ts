// The store of a test: a migrated database with the demo region in it, and a case to begin with.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { useDatabase, type Template } from './postgres.ts';
import { spreadOf } from '../../store/spread.ts';
import { threeLadders } from '../../config/ladders.ts';
import { castRegion, maasveenCase, type Cast, type Variation } from '../../dev/demo/cast.ts';
import type { Parties, Rhythm } from '../../domain/advice/parties.ts';
import { instantOf } from '../../domain/calendar/amsterdam.ts';
import { openDatabase, type Database } from '../../store/database.ts';
import { migrate } from '../../store/migrate.ts';
import { register } from '../../store/register.ts';
import { setUpRegion } from '../../store/setUpRegion.ts';

/** The schema as the migrations make it. */
export const schema: Template = {
  name: 'doorzet',
  make: async (url) => {
    await migrate(url);
  },
};

/** "2026-11-23 09:00" as a moment. */
export function at(text: string): number {
  const [date = '', time = '00:00'] = text.split(' ');
  return instantOf(date, time);
}

export interface TestStore {
  readonly url: string;
  readonly database: Database;
}

/** A database of this test file's own, opened as the application opens it. */
export function useStore(): TestStore {
  const cloned = useDatabase(schema);
  let database: Database | undefined;
  beforeAll(() => {
    database = openDatabase(cloned.url, 5);
  });
  // Hooks run in the reverse order: the pool is closed before the database is dropped.
  afterAll(() => database?.end());
  return {
    get url() {
      return cloned.url;
    },
    get database() {
      if (!database) throw new Error('The database is there once beforeAll has run.');
      return database;
    },
  };
}

/** Of the minutes within which regions wake, a test waits for this much and not for its own region's part of it. */
const SPREAD_OF_TESTS_MS = 2_000;

/** A code that no other test uses: workflows of regions share one Temporal. Its cases wake soon after they are due. */
export function newRegionCode(): string {
  for (;;) {
    const code = `t${randomUUID().slice(0, 8)}`;
    if (spreadOf(code) < SPREAD_OF_TESTS_MS) return code;
  }
}

/** Sets the demo region up under a code of its own. */
export async function newRegion(
  database: Database,
  variation: Partial<Variation> = {},
  now = at('2026-11-01 12:00'),
): Promise<Cast & { readonly region: string }> {
  const region = newRegionCode();
  const cast = castRegion(region, { agreement: threeLadders, ...variation });
  await setUpRegion(database, cast.setUp, now);
  return { ...cast, region };
}

/** Registers a case in Maasveen, and gives its id and reference. */
export async function newCase(
  database: Database,
  cast: Cast & { readonly region: string },
  now: number,
  options: { readonly rhythm?: Rhythm; readonly givenOn?: string; readonly parties?: Partial<Parties> } = {},
): Promise<{ readonly id: string; readonly reference: string }> {
  const id = randomUUID();
  const registered = await register(
    database,
    cast.region,
    {
      id,
      parties: { ...maasveenCase(cast), ...options.parties },
      facts: {
        givenOn: options.givenOn ?? new Date(now).toISOString().slice(0, 10),
        caseType: 'process',
        kind: 'careMediation',
        force: 'urgent',
        financierConsent: 'yes',
      },
      rhythm: options.rhythm ?? { every: 'week' },
    },
    { part: 'chair', person: cast.person.marja },
    now,
  );
  if (!('reference' in registered)) throw new Error(`Not registered: ${JSON.stringify(registered)}`);
  return { id, reference: registered.reference };
}
