// A region's own words for its letters: every version that was saved, of which the last one counts.
import { instant, oneRow, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import type {
  WordedKind,
  Wording,
  WordingInUse,
  WordingTexts,
  WordingVersion,
} from '../domain/letters/wording.ts';
import type { Instant } from '../domain/time.ts';

interface Row {
  kind: WordedKind;
  version: number;
  subject_nl: string | null;
  body_nl: string | null;
  subject_en: string | null;
  body_en: string | null;
  saved_at: Date;
  saved_by: string | null;
}

const COLUMNS = 'kind, version, subject_nl, body_nl, subject_en, body_en, saved_at, saved_by';

/** The words in which a letter of that kind goes now; undefined while the region never worded it. */
export async function loadWording(
  transaction: Transaction,
  region: RegionCode,
  kind: WordedKind,
): Promise<WordingInUse | undefined> {
  const row = await oneRow<Row>(
    transaction,
    `select ${COLUMNS} from letter_wordings where region = $1 and kind = $2 order by version desc limit 1`,
    [region, kind],
  );
  return row && versionOf(row);
}

/** The last version of each kind that the region ever worded. */
export function readWordings(
  database: Database,
  region: RegionCode,
): Promise<ReadonlyMap<WordedKind, WordingVersion>> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<Row>(
      `select distinct on (kind) ${COLUMNS} from letter_wordings where region = $1 order by kind, version desc`,
      [region],
    );
    return new Map(rows.map((row) => [row.kind, versionOf(row)]));
  });
}

/** How many versions of a letter a page shows: more than anybody looks back at. */
const MOST_VERSIONS = 50;

/** The versions of a kind of letter, latest first, with the name of who saved each. */
export function readWordingVersions(
  database: Database,
  region: RegionCode,
  kind: WordedKind,
): Promise<readonly (WordingVersion & { readonly savedByName: string | null })[]> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<Row & { name: string | null }>(
      `select w.*, p.name from letter_wordings w
         left join people p on p.region = w.region and p.id = w.saved_by
        where w.region = $1 and w.kind = $2 order by w.version desc limit $3`,
      [region, kind, MOST_VERSIONS],
    );
    return rows.map((row) => ({ ...versionOf(row), savedByName: row.name }));
  });
}

/**
 * Saves a new version after the one that was seen.
 * @param seen 0 where none was there
 * @returns false when somebody else saved one meanwhile, and nothing was saved
 */
export function saveWording(
  database: Database,
  region: RegionCode,
  kind: WordedKind,
  { nl, en }: Wording,
  { seen, by, at }: { readonly seen: number; readonly by: PersonId; readonly at: Instant },
): Promise<boolean> {
  return database.inRegion(region, async (transaction) => {
    // Of two who saw the same version, the second finds its number taken.
    const { rowCount } = await transaction.query(
      `insert into letter_wordings (region, kind, version, subject_nl, body_nl, subject_en, body_en, saved_at, saved_by)
       select $1, $2, $3 + 1, $4, $5, $6, $7, $8, $9
        where $3 = (select coalesce(max(version), 0) from letter_wordings where region = $1 and kind = $2)
       on conflict do nothing`,
      [region, kind, seen, nl?.subject, nl?.body, en?.subject, en?.body, timestamp(at), by],
    );
    return rowCount === 1;
  });
}

/** Forgets who saved which words: people who are erased. */
export async function forgetWhoWorded(
  transaction: Transaction,
  region: RegionCode,
  people: readonly PersonId[],
): Promise<void> {
  await transaction.query(
    'update letter_wordings set saved_by = null where region = $1 and saved_by = any ($2)',
    [region, people],
  );
}

function versionOf(row: Row): WordingVersion {
  return {
    version: row.version,
    wording: { nl: textsOf(row.subject_nl, row.body_nl), en: textsOf(row.subject_en, row.body_en) },
    savedAt: instant(row.saved_at),
    savedBy: row.saved_by,
  };
}

function textsOf(subject: string | null, body: string | null): WordingTexts | null {
  return subject === null || body === null ? null : { subject, body };
}
