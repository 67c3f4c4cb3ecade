// For which municipality each access team works.
import type { Database, RegionCode } from './database.ts';
import type { OrganisationId } from '../domain/advice/parties.ts';

/** An access team, and its municipality; null: not known, or more than one. */
export interface AccessTeam {
  readonly team: OrganisationId;
  readonly municipality: OrganisationId | null;
}

/** Places access teams, all at once; what is no access team or no municipality of the region changes nothing. */
export async function placeAccessTeams(
  database: Database,
  region: RegionCode,
  teams: readonly AccessTeam[],
): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `update organisations o set municipality_id = m.id
         from jsonb_to_recordset($2) as placed (team uuid, municipality uuid)
         left join organisations m
           on m.region = $1 and m.id = placed.municipality and m.kind = 'municipality'
        where o.region = $1 and o.id = placed.team and o.kind = 'municipalAccess'
          and (placed.municipality is null or m.id is not null)`,
      [region, JSON.stringify(teams)],
    ),
  );
}
