// What the auditor looks for in a region: things that should have happened by now, and states that their events deny.
import { isDeepStrictEqual } from 'node:util';
import { loadEvents, loadEventsOf } from './caseFacts.ts';
import { oneRow, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import { spreadOf } from './spread.ts';
import type { Advice } from '../domain/advice/advice.ts';
import type { Recorded } from '../domain/advice/events.ts';
import { fold } from '../domain/advice/evolve.ts';
import { MINUTE_MS, type Instant } from '../domain/time.ts';

/** How late something may be before it is told: a busy worker is not yet a broken one. */
const TOLERATED_MS = 5 * MINUTE_MS;

/** How many cases of a region have their events folded again at each look; all come round in turn. */
const FOLDS_PER_LOOK = 25;

/** Counts; all zero when all is well. */
export interface Findings {
  /** Open cases that should have woken. */
  readonly lateCases: number;
  /** Regions in which somebody on a ladder should have been looked at. */
  readonly lateRounds: number;
  /** Letters that should have been tried. */
  readonly lateLetters: number;
  /** Letters whose sender was lost and that nobody took up again. */
  readonly lostLetters: number;
  /** Cases whose events do not give their state. */
  readonly differingCases: number;
}

/** Findings, and what is late by no fault of ours: it waits for a person. */
export interface Audited extends Findings {
  /** Letters of which nobody knows whether they arrived, and of which the chair has not said so yet. */
  readonly unknownLetters: number;
}

/** Looks at a region and writes down what it found. */
export function audit(database: Database, region: RegionCode, now: Instant): Promise<Audited> {
  return database.inRegion(region, async (transaction) => {
    const late = timestamp(now - TOLERATED_MS);
    const counts = await oneRow<Omit<Audited, 'differingCases'>>(
      transaction,
      `select
         (select count(*)::int from advices where region = $1 and status = 'open' and wake_at <= $4) as "lateCases",
         (select count(*)::int from contact_rounds
           where region = $1
             and (wake_at <= $2
                  or (looked_version < version and changed_at <= now() - make_interval(secs => $3)))) as "lateRounds",
         (select count(*)::int from letters where region = $1 and state = 'ready' and next_try_at <= $2) as "lateLetters",
         (select count(*)::int from letters
           where region = $1 and state in ('sending', 'data_started')
             and leased_until <= now() - make_interval(secs => $3)) as "lostLetters",
         (select count(*)::int from letters l
           where l.region = $1 and l.state = 'unknown'
             and exists (select from tasks t where t.region = l.region and t.advice_id = l.advice_id
                           and t.kind in ('unreached', 'noticeFailed', 'letterFailed', 'referrerUnreached'))) as "unknownLetters"`,
      // A case wakes when its region does, and is not late before that.
      [region, late, TOLERATED_MS / 1000, timestamp(now - TOLERATED_MS - spreadOf(region))],
    );
    const { differing, cursor } = await foldSome(transaction, region);
    const findings = {
      lateCases: 0,
      lateRounds: 0,
      lateLetters: 0,
      lostLetters: 0,
      unknownLetters: 0,
      ...counts,
      differingCases: differing,
    };
    await transaction.query(
      `insert into audits (region, checked_at, late_cases, late_rounds, late_letters, lost_letters, differing_cases,
                           fold_cursor, unknown_letters)
       values ($1, now(), $2, $3, $4, $5, $6, $7, $8)
       on conflict (region) do update set
         checked_at = excluded.checked_at, late_cases = excluded.late_cases, late_rounds = excluded.late_rounds,
         late_letters = excluded.late_letters, lost_letters = excluded.lost_letters, fold_cursor = excluded.fold_cursor,
         unknown_letters = excluded.unknown_letters,
         -- A difference found stays told until the look that passes all cases anew.
         differing_cases = excluded.differing_cases +
           case when audits.fold_cursor is null then 0 else audits.differing_cases end`,
      [
        region,
        findings.lateCases,
        findings.lateRounds,
        findings.lateLetters,
        findings.lostLetters,
        findings.differingCases,
        cursor,
        findings.unknownLetters,
      ],
    );
    return findings;
  });
}

async function foldSome(
  transaction: Transaction,
  region: RegionCode,
): Promise<{ differing: number; cursor: string | null }> {
  const { rows } = await transaction.query<{ id: string; state: Advice }>(
    `select id, state from advices
      where region = $1 and id > coalesce((select fold_cursor from audits where region = $1),
                                          '00000000-0000-0000-0000-000000000000')
      order by id limit $2`,
    [region, FOLDS_PER_LOOK],
  );
  const events = await loadEventsOf(
    transaction,
    region,
    rows.map(({ id }) => id),
  );
  let differing = 0;
  for (const { id, state } of rows) {
    if (fits(events.get(id) ?? [], state)) continue;
    // Somebody may have changed it between the two looks. Nobody does while its row is locked.
    const row = await oneRow<{ state: Advice }>(
      transaction,
      'select state from advices where region = $1 and id = $2 for share',
      [region, id],
    );
    if (row && !fits(await loadEvents(transaction, region, id), row.state)) differing += 1;
  }
  return { differing, cursor: rows.length === FOLDS_PER_LOOK ? (rows.at(-1)?.id ?? null) : null };
}

function fits(events: readonly Recorded[], state: Advice): boolean {
  // Through JSON, as the row was: a field that is undefined and one that is not there are the same.
  return isDeepStrictEqual(JSON.parse(JSON.stringify(fold(events))), state);
}

/** What the auditor last found in all regions together. */
export interface LatestFindings extends Audited {
  /** Since the region that it looked at longest ago; by the database's own clock, which nobody moves. */
  readonly secondsAgo: number;
}

/** Undefined before the auditor's first look. */
export function latestFindings(database: Database): Promise<LatestFindings | undefined> {
  return database.inRegion('', async (transaction) => {
    const row = await oneRow<Audited & { secondsAgo: number | null }>(
      transaction,
      `select extract(epoch from now() - min(checked_at))::int as "secondsAgo",
              coalesce(sum(late_cases), 0)::int as "lateCases",
              coalesce(sum(late_rounds), 0)::int as "lateRounds",
              coalesce(sum(late_letters), 0)::int as "lateLetters", coalesce(sum(lost_letters), 0)::int as "lostLetters",
              coalesce(sum(differing_cases), 0)::int as "differingCases",
              coalesce(sum(unknown_letters), 0)::int as "unknownLetters"
         from audits`,
      [],
    );
    return row && row.secondsAgo !== null ? { ...row, secondsAgo: row.secondsAgo } : undefined;
  });
}

/** Whether the work is behind, or nobody has looked of late, which is as bad. */
export function isBehind(findings: LatestFindings): boolean {
  const { secondsAgo, lateCases, lateRounds, lateLetters, lostLetters } = findings;
  return secondsAgo * 1000 > TOLERATED_MS || lateCases + lateRounds + lateLetters + lostLetters > 0;
}
