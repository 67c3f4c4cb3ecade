// No more mails in a minute than a region's mail server, or a receiver's domain, takes: counted in the database, for all processes.
import { oneRow, timestamp, type RegionCode, type Transaction } from './database.ts';
import { URGENT, waitFor, type Rate } from '../domain/post/rates.ts';
import type { Instant } from '../domain/time.ts';

/** A mail that is about to leave. */
export interface Leaving {
  readonly lease: string;
  /** Of its receiver. */
  readonly address: string;
  readonly priority: number;
}

/** Letters that wait: of the region, or those to one domain; all of them, or all but what is urgent. */
interface Over {
  readonly domain: string | null;
  readonly urgentToo: boolean;
  readonly waitMs: number;
  readonly perMinute: number;
}

/** What a region may still send now. */
export interface Rates {
  /** Whether this mail may leave now; then it counts. The most urgent is to be asked about first. */
  take(mail: Leaving): boolean;
  /** Writes down what left, and puts off what is over the limit to when it may go; after what leaves is no longer ready. */
  settle(now: Instant): Promise<void>;
}

/**
 * Counts what left in the last minute, and lets no other process count meanwhile.
 * @returns undefined where there is no limit
 */
export async function openRates(transaction: Transaction, region: RegionCode): Promise<Rates | undefined> {
  const limits = await oneRow<{ perMinute: number | null; perDomain: number | null }>(
    transaction,
    `select per_minute as "perMinute", per_domain_per_minute as "perDomain" from region_mail
      where region = $1 and (per_minute is not null or per_domain_per_minute is not null) for update`,
    [region],
  );
  if (!limits) return undefined;
  const { rows } = await transaction.query<{ domain: string; age: number }>(
    `select domain, (extract(epoch from clock_timestamp() - at) * 1000)::float as age from mail_claims
      where region = $1 and at > clock_timestamp() - interval '1 minute'`,
    [region],
  );
  const claims = [...rows];
  const taken: { readonly lease: string; readonly domain: string }[] = [];
  const over = new Map<string, Over>();

  /** How long this mail waits for that limit; 0: it may go. */
  function wait(perMinute: number | null, domain: string | null, urgent: boolean): number {
    if (perMinute === null) return 0;
    const counted = domain === null ? claims : claims.filter((claim) => claim.domain === domain);
    const rate: Rate = { perMinute, left: counted.map(({ age }) => age) };
    const waitMs = waitFor(rate, urgent);
    const key = `${domain ?? ''} ${String(urgent)}`;
    if (waitMs > 0 && !over.has(key)) over.set(key, { domain, urgentToo: urgent, waitMs, perMinute });
    return waitMs;
  }

  return {
    take({ lease, address, priority }) {
      const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
      const urgent = priority <= URGENT;
      if (wait(limits.perMinute, null, urgent) > 0 || wait(limits.perDomain, domain, urgent) > 0)
        return false;
      claims.push({ domain, age: 0 });
      taken.push({ lease, domain });
      return true;
    },
    async settle(now) {
      await transaction.query(
        `delete from mail_claims where region = $1 and at <= clock_timestamp() - interval '1 minute'`,
        [region],
      );
      await transaction.query(
        `insert into mail_claims (region, lease, domain)
         select $1, c.* from jsonb_to_recordset($2) as c (lease uuid, domain text)`,
        [region, JSON.stringify(taken)],
      );
      for (const each of over.values()) await putOff(transaction, region, each, now);
    },
  };
}

/** By priority: the first go when there is room again, the others so many a minute after them. */
async function putOff(
  transaction: Transaction,
  region: RegionCode,
  { domain, urgentToo, waitMs, perMinute }: Over,
  now: Instant,
): Promise<void> {
  await transaction.query(
    `with waiting as (
       select l.id, l.priority, l.next_try_at, coalesce(l.bundle, l.id::text) as mail
         from letters l join people p on p.region = l.region and p.id = l.recipient_id
        where l.region = $1 and l.state = 'ready' and l.next_try_at <= greatest($2, l.requested_at)
          and ($3::text is null or lower(split_part(coalesce(l.address, p.email), '@', -1)) = $3)
          and (l.priority > $4 or $5)
          for update of l skip locked),
     whole as (select id, mail, min(priority) over (partition by mail) as priority,
                         min(next_try_at) over (partition by mail) as tried_at from waiting),
     placed as (select id, dense_rank() over (order by priority, tried_at, mail) - 1 as place from whole)
     update letters l
        set next_try_at = least(l.useless_after + interval '1 second',
              greatest($2, l.requested_at) + make_interval(secs => $6::float + 60 * div(placed.place, $7)))
       from placed where l.region = $1 and l.id = placed.id`,
    [region, timestamp(now), domain, URGENT, urgentToo, waitMs / 1000, perMinute],
  );
}
