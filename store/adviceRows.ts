// The rows of a case: its events, its state, and the columns and lists by which it is found.
import { atOnce, timestamp, type RegionCode, type Transaction } from './database.ts';
import { isPressing, type Advice } from '../domain/advice/advice.ts';
import { nextDeadline } from '../domain/advice/deadlines.ts';
import type { Recorded } from '../domain/advice/events.ts';
import { partsOf } from '../domain/contacts/parts.ts';
import type { Instant } from '../domain/time.ts';
import { agendaOf, highestRung, latenessOf } from '../domain/forecast/agenda.ts';

/**
 * Writes a changed case. Its row is locked by this transaction.
 * @param before as it was until now
 * @param whose whether the workflow itself brought it about, and from when it is told of it otherwise
 */
export async function writeCase(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  before: Advice,
  advice: Advice,
  events: readonly Recorded[],
  { byWorkflow, toldAt }: { readonly byWorkflow: boolean; readonly toldAt: Instant },
): Promise<void> {
  const written = transaction.query(
    `update advices set
       state = $3, version = $4, status = $5, wake_at = $6, highest_rung = $7, late_what = $8, late_since = $9,
       closed_at = $10, asks = $11, municipality_id = $12, provider_id = $13, referrer_id = $14, changed_at = now(),
       -- What waits to be told keeps its moment: changes that go on coming must not put it off for ever.
       tell_at = case when signalled_version < version then least(tell_at, $16) else $16 end,
       -- What the workflow itself brought about it knows, unless something else is still to be told to it.
       signalled_version = case when $15 and signalled_version = version then $4 else signalled_version end
     where region = $1 and id = $2`,
    [region, id, ...columnsOf(advice), byWorkflow, timestamp(toldAt)],
  );
  const [{ rowCount }] = await atOnce([
    written,
    appendEvents(transaction, region, id, events),
    writeLists(transaction, region, id, advice),
    writeParts(transaction, region, id, partsOf(before), partsOf(advice)),
  ]);
  // Row-level security turns an update of another region's row into an update of nothing.
  if (rowCount !== 1) throw new Error(`Case ${id} is not in region ${region}`);
}

/** Pins a case to another version of the agreement. Its row is locked by this transaction. */
export async function pinTo(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  agreementVersion: number,
): Promise<void> {
  await transaction.query('update advices set agreement_version = $3 where region = $1 and id = $2', [
    region,
    id,
    agreementVersion,
  ]);
}

/** Writes a new case. */
export async function insertCase(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  agreementVersion: number,
  advice: Advice,
  events: readonly Recorded[],
): Promise<void> {
  await transaction.query(
    `insert into advices (region, id, state, version, status, wake_at, highest_rung, late_what, late_since, closed_at,
                          asks, municipality_id, provider_id, referrer_id, signalled_version, reference,
                          agreement_version, registered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, $15, $16, $17)`,
    [region, id, ...columnsOf(advice), advice.reference, agreementVersion, timestamp(advice.registeredAt)],
  );
  await appendEvents(transaction, region, id, events);
  await writeLists(transaction, region, id, advice);
  await writeParts(transaction, region, id, new Set(), partsOf(advice));
}

function columnsOf(advice: Advice): unknown[] {
  const wakeAt = nextDeadline(advice);
  const late = latenessOf(advice);
  return [
    JSON.stringify(advice),
    advice.version,
    advice.status,
    wakeAt === null ? null : timestamp(wakeAt),
    highestRung(advice),
    late?.what ?? null,
    late && timestamp(late.since),
    advice.closed && timestamp(advice.closed.at),
    advice.tasks.some(({ kind }) => isPressing(kind)),
    advice.parties.municipality,
    advice.parties.provider ?? null,
    advice.parties.referrer,
  ];
}

async function appendEvents(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  events: readonly Recorded[],
): Promise<void> {
  const rows = events.map(({ seq, at, actor, event: { type, ...data } }) => ({
    seq,
    at: timestamp(at),
    type,
    actor,
    data,
  }));
  await transaction.query(
    `insert into advice_events (region, advice_id, seq, at, type, actor, data)
     select $1, $2, seq, at, type, actor, data
       from jsonb_to_recordset($3) as e (seq integer, at timestamptz, type text, actor jsonb, data jsonb)`,
    [region, id, JSON.stringify(rows)],
  );
}

/** What waits for the chair and what the case has coming, made anew: both are read off the state. */
async function writeLists(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  advice: Advice,
): Promise<void> {
  const tasks = advice.tasks.map(({ key, kind, raisedAt, overdueAt }) => ({
    key,
    kind,
    pressing: isPressing(kind),
    raised_at: timestamp(raisedAt),
    overdue_at: overdueAt === null ? null : timestamp(overdueAt),
  }));
  const agenda = agendaOf(advice).map((item) => ({ ...item, at: timestamp(item.at) }));
  await atOnce([
    transaction.query('delete from tasks where region = $1 and advice_id = $2', [region, id]),
    tasks.length > 0 &&
      transaction.query(
        `insert into tasks (region, advice_id, key, kind, pressing, raised_at, overdue_at)
         select $1, $2, t.*
           from jsonb_to_recordset($3)
             as t (key text, kind text, pressing boolean, raised_at timestamptz, overdue_at timestamptz)`,
        [region, id, JSON.stringify(tasks)],
      ),
    transaction.query('delete from agenda where region = $1 and advice_id = $2', [region, id]),
    agenda.length > 0 &&
      transaction.query(
        `insert into agenda (region, advice_id, at, what, climb, rung)
         select $1, $2, a.*
           from jsonb_to_recordset($3) as a (at timestamptz, what text, climb text, rung integer)`,
        [region, id, JSON.stringify(agenda)],
      ),
  ]);
}

/** By whom a case is found. That changes seldom, and mostly costs no statement. */
async function writeParts(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  before: ReadonlySet<string>,
  parts: ReadonlySet<string>,
): Promise<void> {
  const gone = [...before].filter((part) => !parts.has(part));
  const come = [...parts].filter((part) => !before.has(part));
  if (gone.length > 0) {
    await transaction.query(
      'delete from case_parts where region = $1 and advice_id = $2 and part = any ($3)',
      [region, id, gone],
    );
  }
  if (come.length > 0) {
    await transaction.query(
      'insert into case_parts (region, advice_id, part) select $1, $2, unnest($3::text[])',
      [region, id, come],
    );
  }
}
