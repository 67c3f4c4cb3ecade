// In which language people of an office read.
import type { Office } from './office.ts';
import type { PersonName } from '../../../dev/demo/cast.ts';

/** What the store knows of somebody. */
export async function languageOf(office: Office, who: PersonName): Promise<string | undefined> {
  return office.database.inRegion(office.region, async (transaction) => {
    const { rows } = await transaction.query<{ language: string }>(
      'select language from people where region = $1 and id = $2',
      [office.region, office.cast.person[who]],
    );
    return rows[0]?.language;
  });
}

/** Nobody chose yet. */
export async function backToDutch(office: Office): Promise<void> {
  await office.database.inRegion(office.region, (transaction) =>
    transaction.query(`update people set language = 'nl' where region = $1`, [office.region]),
  );
}
