// Who sits at the console of a demo region while nobody signs in: its chair.
import type { SignedIn } from '../../api/console/signedIn.ts';
import type { ConsoleRole } from '../../api/console/rights.ts';
import { loadPeople, loadRegion } from '../../store/caseFacts.ts';
import { loadDirectory } from '../../store/context.ts';
import type { Database, RegionCode } from '../../store/database.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { onDuty } from '../../domain/escalation/recipients.ts';
import type { Instant } from '../../domain/time.ts';

/** The holder of a role of the region, or who stands in for them, as if signed in. */
export function holderOf(
  database: Database,
  region: RegionCode,
  role: ConsoleRole,
  now: Instant,
): Promise<SignedIn | undefined> {
  return database.inRegion(region, async (transaction) => {
    const day = localDateOf(now);
    const directory = await loadDirectory(transaction, region, null, day);
    const people = await loadPeople(transaction, region);
    const held = directory.holdings.find((one) => one.organisation === THE_REGION && one.role === role);
    const person = held && people.get(onDuty(directory, held.person, day));
    if (!person) return undefined;
    const regionName = (await loadRegion(transaction, region)).name;
    const { id, name, surname } = person;
    const absent = id === held.person ? undefined : people.get(held.person)?.name;
    const seat = {
      region,
      regionName,
      person: id,
      name,
      surname,
      roles: [role],
      ...(absent !== undefined && { standsInFor: absent }),
    };
    return { account: id, name, administrator: false, seats: [seat] };
  });
}
