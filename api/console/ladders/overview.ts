// Reads what the overview of versions shows.
import type { Seat } from '../seat.ts';
import { countFollowers } from '../../../store/agreements/following.ts';
import { readVersions } from '../../../store/agreements/versions.ts';
import type { Overview } from './OverviewPage.tsx';

/** Every version of the region, and how many open cases follow each. */
export async function readOverview({ database, code }: Seat): Promise<Overview> {
  return {
    versions: await readVersions(database, code),
    followers: await countFollowers(database, code),
  };
}
