// What the letters of a sample case take from the region itself: who holds its own roles.
import { loadPeople } from '../caseFacts.ts';
import { loadDirectory } from '../context.ts';
import type { Database, RegionCode } from '../database.ts';
import type { Directory } from '../../domain/advice/context.ts';
import type { PersonProfile } from '../../domain/advice/facts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../domain/time.ts';

/** The roles of the region alone, of no organisation in it, and the people by id. */
export function readLettersGround(
  database: Database,
  region: RegionCode,
  now: Instant,
): Promise<{ readonly directory: Directory; readonly people: ReadonlyMap<string, PersonProfile> }> {
  return database.inRegion(region, async (transaction) => ({
    directory: await loadDirectory(transaction, region, [], localDateOf(now)),
    people: await loadPeople(transaction, region),
  }));
}
