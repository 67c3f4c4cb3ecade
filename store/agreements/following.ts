// Which cases follow which version of the agreement.
import type { Database, RegionCode } from '../database.ts';

/** How many open cases follow each version; a version that is not named has none. */
export function countFollowers(database: Database, region: RegionCode): Promise<ReadonlyMap<number, number>> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ version: number; cases: number }>(
      `select agreement_version as version, count(*)::int as cases
         from advices where region = $1 and status = 'open' group by 1`,
      [region],
    );
    return new Map(rows.map(({ version, cases }) => [version, cases]));
  });
}
