// After a backup was put back: what may have happened since, and is known to nobody, is not done a second time unasked.
import { timestamp, type Database, type RegionCode } from './database.ts';
import { reportFailures } from './deliveries.ts';
import { execute, type CaseCommand } from './execute.ts';
import { harmlessTwice } from './lostMail.ts';
import type { Advice } from '../domain/advice/advice.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import { isRunning, type Climb } from '../domain/escalation/climb.ts';
import { DAY_MS, type Instant } from '../domain/time.ts';

/** When the backup was made, and now. */
export interface Gap {
  readonly backupAt: Instant;
  readonly now: Instant;
}

export interface Quarantined {
  /** Letters that may have left before, and do not leave now: the chair says whether they arrived. */
  readonly held: number;
  /** Referrers whose answer may be lost, and who are asked anew. */
  readonly askedAgain: number;
  /** Ladders that rest, so that the chair can see first whether a reply is missing. */
  readonly resting: number;
}

/** At least two working days, whatever the day on which it is put back. */
const REST_DAYS = 4;

const CASES_AT_ONCE = 5;

/** Whoever runs the product put the backup back; no account of theirs is in any region. */
const operator = { part: 'administrator' } as const;

const REASON =
  'De gegevens zijn teruggezet naar een eerder moment. Wat er daarna is geantwoord of gedaan, staat hier niet meer. Kijk of deze casus nog klopt.';

/**
 * Puts a region right, in this order, while nobody sends and no case passes time:
 * 1. what was to leave and may have left becomes of unknown fate, but what does no harm twice;
 * 2. a referrer whose question was open, or who was taken for silent, is asked anew: their answer may be lost;
 * 3. what fell due since the backup happens now, and what it would escalate is of unknown fate as well;
 * 4. ladders that still run rest some days, and say why.
 * Done twice it does little more: questions are asked anew once more.
 */
export async function quarantine(database: Database, region: RegionCode, gap: Gap): Promise<Quarantined> {
  const { backupAt, now } = gap;
  let held = await holdUncertain(database, region, gap, backupAt);
  let askedAgain = 0;
  await eachOpenCase(database, region, async (id, advice) => {
    if (!mayHaveAnswered(advice)) return;
    // At the moment of the backup, before anything that fell due since: silence above all.
    await act(database, region, id, { type: 'askReferrer', reason: REASON }, backupAt);
    askedAgain += 1;
  });
  await eachOpenCase(database, region, async (id) => {
    const executed = await execute(database, region, id, { type: 'passTime' }, { part: 'time' }, now);
    if ('refusal' in executed) throw new Error(`Time was refused: ${executed.refusal.code}`);
  });
  for (let more = -1; more !== 0; held += more) more = await holdUncertain(database, region, gap, now);
  let resting = 0;
  const until = localDateOf(now + REST_DAYS * DAY_MS);
  await eachOpenCase(database, region, async (id, advice) => {
    for (const climb of advice.climbs.filter(goesOnByItself)) {
      await act(database, region, id, { type: 'pause', climb: climb.id, until, reason: REASON }, now);
      resting += 1;
    }
  });
  return { held, askedAgain, resting };
}

/** Not one that the chair has in hand: a rung that reached nobody, above all, whose letters are of unknown fate now. */
function goesOnByItself(climb: Climb): boolean {
  return isRunning(climb) && !climb.paused && !withChair.has(climb.stand.at);
}

const withChair: ReadonlySet<Climb['stand']['at']> = new Set(['unreached', 'proposed', 'atChair']);

/** Whether an answer may have come in after the backup. */
function mayHaveAnswered({ monitoring: { check, pausedUntil } }: Advice): boolean {
  return pausedUntil === null && (check?.state === 'asked' || check?.state === 'silent');
}

async function act(
  database: Database,
  region: RegionCode,
  id: string,
  command: CaseCommand,
  now: Instant,
): Promise<void> {
  const executed = await execute(database, region, id, command, operator, now);
  if ('refusal' in executed) throw new Error(`${command.type} was refused: ${executed.refusal.code}`);
}

/** @returns how many letters that may have left are of unknown fate from now on */
async function holdUncertain(
  database: Database,
  region: RegionCode,
  { backupAt, now }: Gap,
  at: Instant,
): Promise<number> {
  const uncertain = await database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ id: string; lease: string | null }>(
      `select id, lease from letters
        where region = $1 and state in ('ready', 'sending', 'data_started') and taken_at is null and kind <> all ($2)
          -- Not what waits for a later day: it was asked for before the backup, and its day has not come.
          and (state <> 'ready' or attempts > 0 or next_try_at <= $3 or requested_at > $4)`,
      [region, [...harmlessTwice], timestamp(now), timestamp(backupAt)],
    );
    return rows;
  });
  await reportFailures(database, region, uncertain, { because: 'unknown' }, at);
  return uncertain.length;
}

async function eachOpenCase(
  database: Database,
  region: RegionCode,
  work: (id: string, advice: Advice) => Promise<void>,
): Promise<void> {
  const cases = await database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ id: string; state: Advice }>(
      `select id, state from advices where region = $1 and status = 'open' order by wake_at`,
      [region],
    );
    return rows;
  });
  for (let from = 0; from < cases.length; from += CASES_AT_ONCE) {
    await Promise.all(cases.slice(from, from + CASES_AT_ONCE).map(({ id, state }) => work(id, state)));
  }
}
