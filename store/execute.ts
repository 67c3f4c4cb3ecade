// The one path for every change of a case: lock it, let the rules decide, and write down all that follows.
import { loadAgreement, loadDirectory, organisationsOf, versionInForce } from './context.ts';
import { atOnce, instant, oneRow, type Database, type RegionCode, type Transaction } from './database.ts';
import { writeLetters } from './letterRows.ts';
import { tellNews } from './news.ts';
import { tellAt } from './telling.ts';
import { pinTo, writeCase } from './adviceRows.ts';
import type { Advice } from '../domain/advice/advice.ts';
import type { Command } from '../domain/advice/commands.ts';
import type { Context } from '../domain/advice/context.ts';
import { decide } from '../domain/advice/decide.ts';
import type { Actor, Recorded } from '../domain/advice/events.ts';
import type { Refusal } from '../domain/advice/refusals.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import { pinningFaults } from '../domain/escalation/agreementFaults.ts';
import type { Instant } from '../domain/time.ts';

/** A command to a case that exists; `register` has a path of its own. */
export type CaseCommand = Exclude<Command, { type: 'register' }>;

export type Executed =
  | { readonly refusal: Refusal }
  | { readonly advice: Advice; readonly events: readonly Recorded[] }
  /** There is no such case in this region. */
  | { readonly unknown: true };

/**
 * Changes a case, in one transaction: locks it, decides, appends the events, writes the case's row with when it wakes
 * next, inserts the letters asked for and withdraws those that the change made pointless. After the commit, whoever
 * listens is notified.
 * @param now taken as the case's last event where it is earlier: time in a case does not run backwards between hosts
 * @param byWorkflow the case's own workflow asks, and so need not be woken for what it brings about
 */
export function execute(
  database: Database,
  region: RegionCode,
  adviceId: string,
  command: CaseCommand,
  actor: Actor,
  now: Instant,
  byWorkflow = false,
): Promise<Executed> {
  return database.inRegion(region, (transaction) =>
    executeIn(transaction, region, adviceId, command, actor, now, byWorkflow),
  );
}

/**
 * Does what `execute` does where the case is still as it was seen, so that whoever looked before they acted need not
 * fear that something came in between; else nothing.
 */
export function executeOnSeen(
  database: Database,
  region: RegionCode,
  seen: { readonly id: string; readonly advice: Pick<Advice, 'version'> },
  command: CaseCommand,
  actor: Actor,
  now: Instant,
): Promise<Executed | { readonly moved: true }> {
  return database.inRegion(region, async (transaction) => {
    const row = await lockCase(transaction, region, seen.id);
    if (row && row.advice.version !== seen.advice.version) return { moved: true };
    return executeIn(transaction, region, seen.id, command, actor, now);
  });
}

/** Does what `execute` does, within a transaction in which something else is written too. */
export async function executeIn(
  transaction: Transaction,
  region: RegionCode,
  adviceId: string,
  command: CaseCommand,
  actor: Actor,
  now: Instant,
  byWorkflow = false,
): Promise<Executed> {
  const row = await lockCase(transaction, region, adviceId);
  if (!row) return { unknown: true };
  const { advice } = row;
  // Woken early, or for what is done already: nothing is due, so nothing need be read.
  if (command.type === 'passTime' && (row.wakeAt === null || now < row.wakeAt)) return { advice, events: [] };
  const [known, directory] = await atOnce([
    loadAgreement(transaction, region, row.agreementVersion),
    loadDirectory(
      transaction,
      region,
      // Whoever comes into the case with the command is looked up by it already.
      [
        ...organisationsOf(advice.parties),
        ...(command.type === 'changeParties' ? organisationsOf(command.change) : []),
      ],
      localDateOf(advice.lastEventAt),
    ),
  ]);
  const context: Context = { now: Math.max(now, advice.lastEventAt), agreement: known, directory };
  if (command.type === 'moveToAgreement') {
    const inForce = await versionInForce(transaction, region, localDateOf(now));
    if (inForce !== command.to.version) return { refusal: { code: 'agreementNotInForce' } };
    if (pinningFaults(command.to).length > 0) return { refusal: { code: 'agreementFaulty' } };
  }
  const decision = decide(advice, command, context, actor);
  if ('refusal' in decision) return decision;
  const { agreement } = decision;
  if (agreement.version !== row.agreementVersion) {
    await pinTo(transaction, region, adviceId, agreement.version);
  }
  await record(transaction, region, adviceId, advice, decision, { ...context, agreement }, byWorkflow);
  return { advice: decision.advice, events: decision.events };
}

/** Writes down what was decided. Nothing decided, nothing written. */
async function record(
  transaction: Transaction,
  region: RegionCode,
  adviceId: string,
  before: Advice,
  { advice, events }: { advice: Advice; events: readonly Recorded[] },
  context: Context,
  byWorkflow: boolean,
): Promise<void> {
  if (events.length === 0) return;
  const toldAt = tellAt(before, advice);
  const [, letters] = await atOnce([
    writeCase(transaction, region, adviceId, before, advice, events, { byWorkflow, toldAt }),
    writeLetters(transaction, region, adviceId, advice, events, context),
  ]);
  const urgent = letters.some(({ kind }) => kind === 'crisis');
  await tellNews(transaction, {
    region,
    changed: byWorkflow ? 'nothing' : toldAt > advice.lastEventAt ? 'later' : 'now',
    post: urgent ? 'now' : letters.length > 0 ? 'soon' : 'nothing',
  });
}

interface CaseRow {
  readonly advice: Advice;
  readonly agreementVersion: number;
  readonly wakeAt: Instant | null;
}

async function lockCase(
  transaction: Transaction,
  region: RegionCode,
  adviceId: string,
): Promise<CaseRow | undefined> {
  const row = await oneRow<{ state: Advice; agreement_version: number; wake_at: Date | null }>(
    transaction,
    'select state, agreement_version, wake_at from advices where region = $1 and id = $2 for update',
    [region, adviceId],
  );
  return (
    row && {
      advice: row.state,
      agreementVersion: row.agreement_version,
      wakeAt: row.wake_at && instant(row.wake_at),
    }
  );
}
