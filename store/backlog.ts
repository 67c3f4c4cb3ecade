// How far the work is behind, over all regions at once: what is shown to whoever keeps the product running.
import type pg from 'pg';
import { timestamp } from './database.ts';
import type { Instant } from '../domain/time.ts';

/** Counts of what waits, and for how many seconds the first of them has waited; zero where nothing waits. */
export interface Backlog {
  /** Open cases past the moment at which they should wake. */
  readonly lateSteps: number;
  readonly lateStepsSeconds: number;
  /** Letters past the moment at which they should be tried. */
  readonly lateLetters: number;
  readonly lateLettersSeconds: number;
  /** Letters that a mail server put off, or that could not reach it, and that are tried again. */
  readonly deferredLetters: number;
  /** Letters whose sender was lost, and that nobody took up again. */
  readonly lostLetters: number;
  /** Changes of cases and of rounds of people that should have been told to Temporal, and were not yet. */
  readonly untold: number;
  readonly untoldSeconds: number;
}

/** What the auditor found last, of all regions together. */
export interface AuditedBacklog {
  /** Letters of unknown fate, of which the chair has not yet said whether they arrived. */
  readonly unknownLetters: number;
  /** Cases whose events do not give their state. */
  readonly differingCases: number;
  /** Since the look at the region that was looked at longest ago; null before the first. */
  readonly secondsAgo: number | null;
}

/** As it is at this moment. Each count is of a region's own part of an index, so that it costs what is late, not what there is. */
export async function readBacklog(relay: pg.Pool, now: Instant): Promise<Backlog> {
  const { rows } = await relay.query<Backlog>(
    `select coalesce(sum(s.many), 0)::int as "lateSteps", greatest(0, coalesce(extract(epoch from $1::timestamptz - min(s.first)), 0))::float8 as "lateStepsSeconds",
            coalesce(sum(l.many), 0)::int as "lateLetters", greatest(0, coalesce(extract(epoch from $1::timestamptz - min(l.first)), 0))::float8 as "lateLettersSeconds",
            coalesce(sum(d.many), 0)::int as "deferredLetters",
            (select count(*)::int from letters
              where state in ('sending', 'data_started') and leased_until <= now()) as "lostLetters",
            coalesce(sum(c.many), 0)::int
              + (select count(*)::int from contact_rounds where signalled_version < version) as untold,
            greatest(0, coalesce(extract(epoch from now() - least(
              min(c.first), (select min(changed_at) from contact_rounds where signalled_version < version))), 0))::float8
              as "untoldSeconds"
       from regions r
      cross join lateral (
        select count(*) as many, min(wake_at) as first from advices a
         where a.region = r.region and status = 'open' and wake_at <= $1) s
      cross join lateral (
        select count(*) as many, min(next_try_at) as first from letters t
         where t.region = r.region and state = 'ready' and next_try_at <= $1) l
      cross join lateral (
        select count(*) as many from letters t
         where t.region = r.region and state = 'ready' and next_try_at > $1 and attempts > 0) d
      cross join lateral (
        select count(*) as many, min(greatest(changed_at, tell_at)) as first from advices a
         where a.region = r.region and signalled_version < version and tell_at <= $1) c`,
    [timestamp(now)],
  );
  return rows[0] ?? nothingWaits;
}

const nothingWaits: Backlog = {
  lateSteps: 0,
  lateStepsSeconds: 0,
  lateLetters: 0,
  lateLettersSeconds: 0,
  deferredLetters: 0,
  lostLetters: 0,
  untold: 0,
  untoldSeconds: 0,
};

/** What the auditor wrote down, in the role that sees of it counts and moments only. */
export async function readAudited(relay: pg.Pool): Promise<AuditedBacklog> {
  const { rows } = await relay.query<AuditedBacklog>(
    `select coalesce(sum(unknown_letters), 0)::int as "unknownLetters",
            coalesce(sum(differing_cases), 0)::int as "differingCases",
            extract(epoch from now() - min(checked_at))::float8 as "secondsAgo"
       from audits`,
  );
  return rows[0] ?? { unknownLetters: 0, differingCases: 0, secondsAgo: null };
}
