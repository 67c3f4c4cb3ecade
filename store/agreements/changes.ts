// Who changed what of a region's agreement: written with each change, and read back as before and after.
import { instant, timestamp, type Database, type RegionCode, type Transaction } from '../database.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { Agreeing } from '../../domain/escalation/agreeing.ts';
import type { Instant } from '../../domain/time.ts';
import type { BasedOn } from './versions.ts';

/** Who asks for a change, and when. */
export interface By {
  readonly who: PersonId;
  readonly at: Instant;
}

export type ChangeKind =
  | 'made'
  | 'changed'
  | 'discarded'
  | 'agreed'
  | 'withdrawn'
  /** With other regions: of the region, and of no version. */
  | 'shared'
  | 'unshared';

type Body = Omit<Agreement, 'version'>;

interface Details {
  readonly after?: Body;
  readonly basedOn?: BasedOn;
  readonly agreeing?: Agreeing;
}

/** Something that somebody changed. */
export interface AgreementChange {
  readonly version: number;
  readonly revision: number;
  readonly at: Instant;
  /** By name. */
  readonly who: string;
  readonly what: ChangeKind;
  /** Of a change of the draft: what it was, and what it became. */
  readonly before?: Agreement;
  readonly after?: Agreement;
  readonly basedOn?: BasedOn;
  readonly agreeing?: Agreeing;
}

/** Puts a change on record. */
export async function recordChange(
  transaction: Transaction,
  region: RegionCode,
  { version, revision }: { readonly version: number; readonly revision: number },
  { who, at }: By,
  what: ChangeKind,
  { after, ...details }: Omit<Details, 'after'> & { readonly after?: Agreement } = {},
): Promise<void> {
  await transaction.query(
    `insert into agreement_changes (region, version, revision, at, who, what, details)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      region,
      version,
      revision,
      timestamp(at),
      who,
      what,
      JSON.stringify({ ...details, ...(after && { after: bodyOf(after) }) }),
    ],
  );
}

/** What is kept of an agreement: all but its number, which is a column of its own. */
export function bodyOf({ version: _, ...body }: Agreement): Body {
  return body;
}

/** What a reader asks for. */
export interface ChangesWanted {
  /** Of one version; otherwise of all. */
  readonly version?: number;
  /** Only what came after this revision of it. */
  readonly since?: number;
  readonly limit: number;
}

/** Changes, the latest first. */
export function readChanges(
  database: Database,
  region: RegionCode,
  { version, since = -1, limit }: ChangesWanted,
): Promise<readonly AgreementChange[]> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{
      version: number;
      revision: number;
      at: Date;
      who: string;
      what: ChangeKind;
      details: Details;
      before: Body | null;
    }>(
      `select c.version, c.revision, c.at, p.name as who, c.what, c.details, c.before
         from (select *, lag(details -> 'after') over (partition by version order by seq) as before
                 from agreement_changes where region = $1 and ($2::integer is null or version = $2)) c
         join people p on p.region = c.region and p.id = c.who
        where c.revision > $3
        order by c.seq desc limit $4`,
      [region, version ?? null, since, limit],
    );
    return rows.map(({ details: { after, ...said }, before, at, ...row }) => ({
      ...row,
      ...said,
      at: instant(at),
      ...(after && { after: { ...after, version: row.version } }),
      ...(before && { before: { ...before, version: row.version } }),
    }));
  });
}
