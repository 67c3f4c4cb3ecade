// In which language somebody wants their letters and the pages behind those.
import { recordChanges } from './changes.ts';
import type { Database, RegionCode } from '../database.ts';
import type { Language } from '../../domain/advice/facts.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { Instant } from '../../domain/time.ts';

/** Writes down what somebody chose; a form about them that was opened before is told. */
export async function chooseLetterLanguage(
  database: Database,
  region: RegionCode,
  person: PersonId,
  language: Language,
  now: Instant,
): Promise<void> {
  await database.inRegion(region, async (transaction) => {
    const { rowCount } = await transaction.query(
      `update people set language = $3, revision = revision + 1
        where region = $1 and id = $2 and language <> $3`,
      [region, person, language],
    );
    const changes =
      rowCount === 1 ? [{ person, change: { what: 'language', after: language } } as const] : [];
    await recordChanges(transaction, region, changes, { way: 'themselves', who: person, at: now });
  });
}
