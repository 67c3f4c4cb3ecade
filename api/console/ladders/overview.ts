// Reads what the overview of versions shows.
import type { Seat } from '../seat.ts';
import { countFollowers } from '../../../store/agreements/following.ts';
import { readSharing } from '../../../store/agreements/sharing.ts';
import { readVersions } from '../../../store/agreements/versions.ts';
import { readComing } from '../../../store/pages/coming.ts';
import type { Overview } from './OverviewPage.tsx';

/** Every version, how many open cases follow each, what those to come would begin with, and whether others may copy. */
export async function readOverview({ database, code, now }: Seat): Promise<Overview> {
  return {
    shares: await readSharing(database, code),
    coming: await readComing(database, code, now),
    versions: await readVersions(database, code),
    followers: await countFollowers(database, code),
  };
}
