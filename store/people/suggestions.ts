// Absences that automatic answers suggested: once one is on record, nobody is asked to write it down any more.
import type { Database, RegionCode } from '../database.ts';
import { execute } from '../execute.ts';
import type { Actor } from '../../domain/advice/events.ts';
import type { Away } from '../../domain/contacts/book.ts';
import type { Instant } from '../../domain/time.ts';

/** Puts away, in every case and among the mail that came in, what an absence that was just written down answers. */
export async function settleSuggestions(
  database: Database,
  region: RegionCode,
  { person, from, until }: Pick<Away, 'person' | 'from' | 'until'>,
  actor: Actor,
  now: Instant,
): Promise<void> {
  const tasks = await database.inRegion(region, async (transaction) => {
    await transaction.query(
      `update incoming_mails set waits = false
        where region = $1 and person_id = $2 and suggested and waits and away_until between $3 and $4`,
      [region, person, from, until],
    );
    const { rows } = await transaction.query<{ id: string; key: string }>(
      `select t.advice_id as id, t.key from tasks t
         join advices a on a.region = t.region and a.id = t.advice_id,
              jsonb_to_recordset(a.state -> 'tasks') as o (key text, about jsonb)
        where t.region = $1 and t.kind = 'awaySuggested' and o.key = t.key
          and o.about ->> 'person' = $2 and o.about ->> 'until' between $3 and $4`,
      [region, person, from, until],
    );
    return rows;
  });
  for (const { id, key } of tasks)
    await execute(database, region, id, { type: 'finishTask', key }, actor, now);
}
