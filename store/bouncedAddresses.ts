// Addresses at which somebody's mail came back for good: marked by a bounce, until the address is another or works again.
import { instant, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import type { Instant } from '../domain/time.ts';

/** Marks somebody whose mail came back from the address that is theirs now; an address that they had before marks nobody. */
export async function markBounced(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
  { address, status, at }: { readonly address: string; readonly status: string | null; readonly at: Instant },
): Promise<void> {
  await transaction.query(
    `insert into bounced_addresses (region, person_id, address, at, status)
     select region, id, email, $4, $5 from people
      where region = $1 and id = $2 and lower(trim(email)) = lower(trim($3))
     on conflict (region, person_id) do update set
       address = excluded.address, at = excluded.at, status = excluded.status`,
    [region, person, address, timestamp(at), status],
  );
}

/** The address works after all: somebody wrote from it, or says so. */
export async function unmarkBounced(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
): Promise<void> {
  await transaction.query('delete from bounced_addresses where region = $1 and person_id = $2', [
    region,
    person,
  ]);
}

/** When the mail of each person came back for good, of those whose address is still the same. */
export async function loadBounced(
  transaction: Transaction,
  region: RegionCode,
): Promise<ReadonlyMap<PersonId, Instant>> {
  const { rows } = await transaction.query<{ person: PersonId; at: Date }>(
    `select b.person_id as person, b.at from bounced_addresses b
       join people p on p.region = b.region and p.id = b.person_id
      where b.region = $1 and lower(trim(p.email)) = lower(trim(b.address))`,
    [region],
  );
  return new Map(rows.map(({ person, at }) => [person, instant(at)]));
}

/**
 * Marks whom a letter was for when a server refused it because of the address (RFC 3463: 5.1.x, or 5.2.1 of a mailbox that
 * is closed): that is a bounce that comes at once. Other refusals are about the mail or about us, and mark nobody.
 */
export async function markRefused(
  transaction: Transaction,
  region: RegionCode,
  letterId: string,
  status: string | undefined,
  at: Instant,
): Promise<void> {
  if (status === undefined || !/^5\.(1\.\d+|2\.1)$/.test(status)) return;
  const { rows } = await transaction.query<{ person: PersonId; address: string }>(
    `select l.recipient_id as person, coalesce(l.address, p.email) as address
       from letters l join people p on p.region = l.region and p.id = l.recipient_id
      where l.region = $1 and l.id = $2`,
    [region, letterId],
  );
  for (const { person, address } of rows)
    await markBounced(transaction, region, person, { address, status, at });
}

/** When the mail of somebody came back from the address that is theirs now; undefined: it did not. */
export function readBounced(
  database: Database,
  region: RegionCode,
  person: PersonId,
): Promise<Instant | undefined> {
  return database.inRegion(region, async (transaction) =>
    (await loadBounced(transaction, region)).get(person),
  );
}
