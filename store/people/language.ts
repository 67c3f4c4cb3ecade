// In which language somebody wants their letters and the pages behind those.
import type { Database, RegionCode } from '../database.ts';
import type { Language } from '../../domain/advice/facts.ts';
import type { PersonId } from '../../domain/advice/parties.ts';

/** Writes down what somebody chose; a form about them that was opened before is told. */
export async function chooseLetterLanguage(
  database: Database,
  region: RegionCode,
  person: PersonId,
  language: Language,
): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `update people set language = $3, revision = revision + 1
        where region = $1 and id = $2 and language <> $3`,
      [region, person, language],
    ),
  );
}
