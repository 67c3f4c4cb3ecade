// What the tests of pages find in the store afterwards: the events of a case, by type.
import type { AdviceEvent, Recorded } from '../../../domain/advice/events.ts';
import { loadEvents } from '../../../store/caseFacts.ts';
import type { Office } from './office.ts';

type OfType<T extends AdviceEvent['type']> = Extract<AdviceEvent, { type: T }>;

/** Everything that happened in a case. */
export function historyOf(office: Office, id: string): Promise<readonly Recorded[]> {
  return office.database.inRegion(office.region, (transaction) => loadEvents(transaction, office.region, id));
}

/** The events of one type, oldest first. */
export async function eventsOf<T extends AdviceEvent['type']>(
  office: Office,
  id: string,
  type: T,
): Promise<readonly OfType<T>[]> {
  const history = await historyOf(office, id);
  return history.flatMap(({ event }) => (event.type === type ? [event as OfType<T>] : []));
}

/** The letters about a case to someone: "crisis accepted". */
export function lettersTo(office: Office, id: string, person: string): Promise<readonly string[]> {
  return office.database.inRegion(office.region, async (transaction) => {
    const { rows } = await transaction.query<{ letter: string }>(
      `select kind || ' ' || state as letter from letters
        where region = $1 and advice_id = $2 and recipient_id = $3 order by requested_at, key`,
      [office.region, id, person],
    );
    return rows.map(({ letter }) => letter);
  });
}
