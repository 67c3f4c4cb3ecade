// What an answer of the referrer leads to: for the questions, for the climbs under way, and for the chair.
import { verdictOf, type Answer, type StatedCause } from './answer.ts';
import { setNextByRhythm } from './checks.ts';
import { checkAfter } from './rhythm.ts';
import { refuseTooFar } from '../advice/ahead.ts';
import type { Command } from '../advice/commands.ts';
import { refuse, type Refusal } from '../advice/refusals.ts';
import { raiseTask } from '../advice/tasks.ts';
import type { Turn } from '../advice/turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import type { Entry } from '../escalation/agreement.ts';
import { leaveCauseToChair, takeUp } from '../escalation/choosing.ts';
import { isRunning, type Climb, type SettledBecause } from '../escalation/climb.ts';
import { reachedRung } from '../escalation/climbedRungs.ts';
import { climbFor, resolveAsked, restClimb, settleClimb, waitsForReferrer } from '../escalation/climbing.ts';
import type { LocalDate } from '../time.ts';

/** Records an answer, or an amendment of the latest one, and does what follows from it. The same answer twice is once. */
export function answerCheck(turn: Turn, command: Command & { type: 'answerCheck' }): Refusal | undefined {
  const { check, lastAnswer } = turn.advice.monitoring;
  const { answer } = command;
  if (!check) return refuse('noCheck');
  if (check.number !== command.check || check.state === 'void') return refuse('checkOutdated');
  const refusal = incomplete(answer, localDateOf(turn.now));
  if (refusal) return refusal;
  const earlier = lastAnswer?.check === check.number ? lastAnswer.answer : undefined;
  if (earlier && same(earlier, answer)) return undefined;
  if (check.answeredTimes !== command.answeredTimes) return refuse('answeredMeanwhile');

  turn.emit({ type: 'CheckAnswered', check: check.number, answer, amends: earlier !== undefined });
  follow(turn, check.number, answer, earlier !== undefined, lastAnswer?.answer);
  if (answer.helpWanted) raiseTask(turn, 'helpWanted', { check: check.number });
  return undefined;
}

function incomplete(answer: Answer, today: LocalDate): Refusal | undefined {
  if (answer.realised === 'planned') {
    if (answer.plannedFrom === undefined) return refuse('answerIncomplete');
    const refusal = refusePlannedFrom(answer.plannedFrom, today);
    if (refusal) return refusal;
  }
  const stuckMatters = answer.realised === 'no' || (answer.followed === 'no' && answer.realised !== 'yes');
  return stuckMatters && !answer.stuck ? refuse('answerIncomplete') : undefined;
}

/** Why care cannot be planned from that day; undefined when it can. */
export function refusePlannedFrom(plannedFrom: LocalDate, today: LocalDate): Refusal | undefined {
  if (plannedFrom < today) return refuse('dateInPast');
  return refuseTooFar(plannedFrom, today);
}

function same(one: Answer, other: Answer): boolean {
  const text = ({ followed, realised, plannedFrom, stuck, bridging, lesson, helpWanted }: Answer) =>
    JSON.stringify([followed, realised, plannedFrom, stuck?.where, stuck?.why, bridging, lesson, helpWanted]);
  return text(one) === text(other);
}

function follow(
  turn: Turn,
  check: number,
  answer: Answer,
  amends: boolean,
  before: Answer | undefined,
): void {
  const verdict = verdictOf(answer);
  // Whatever was answered: it was answered, so nobody need be asked about silence any more.
  for (const climb of unsettled(turn)) {
    if (climb.cause === 'silence')
      settleClimb(turn, climb.id, verdict.is === 'realised' ? 'realised' : 'answered');
  }
  switch (verdict.is) {
    case 'realised':
      for (const climb of unsettled(turn)) settleClimb(turn, climb.id, 'realised');
      turn.emit({ type: 'NextCheckSet', next: null });
      raiseTask(turn, 'realised', { check });
      return;
    case 'planned': {
      for (const climb of unsettled(turn)) restClimb(turn, climb.id);
      const at = checkAfter(turn.context.agreement.calendar, verdict.from);
      turn.emit({ type: 'NextCheckSet', next: { at, purpose: 'planned' } });
      return;
    }
    case 'underway': {
      for (const climb of unsettled(turn)) {
        settleClimb(turn, climb.id, amends && climb.evidence.check === check ? 'amended' : 'underway');
      }
      askByRhythm(turn);
      const times = turn.advice.monitoring.underwayTimes;
      if (times % turn.context.agreement.timings.underwayAtMost === 0) raiseTask(turn, 'underwayLong', {});
      return;
    }
    case 'stuck': {
      askByRhythm(turn);
      if (amends) settleMended(turn, check, verdict.cause);
      const last = before && verdictOf(before);
      climbOn(turn, check, verdict.cause, last?.is === 'stuck' && last.cause === verdict.cause);
    }
  }
}

/** Back to the rhythm, where an earlier answer had left it. */
function askByRhythm(turn: Turn): void {
  const { next } = turn.advice.monitoring;
  if (next === null || next.purpose === 'planned') setNextByRhythm(turn);
}

function unsettled(turn: Turn): readonly Climb[] {
  return turn.advice.climbs.filter(({ stand }) => stand.at !== 'settled');
}

/** A climb that rests on the very answer that is now mended, and notified nobody yet, makes way for the mended one. */
function settleMended(turn: Turn, check: number, cause: StatedCause): void {
  for (const climb of unsettled(turn)) {
    const mended = climb.evidence.check === check && climb.cause !== cause && climb.rungs.length === 0;
    if (mended) settleClimb(turn, climb.id, 'amended');
  }
}

/**
 * It is stuck, for this cause. Climbs for the same cause go on, and those that waited for this answer with them. Where
 * the referrer now names a cause that leads to other ladders, the chair chooses, and until then nothing climbs; a cause
 * that the referrer named the last time too is no news to choose about.
 */
function climbOn(turn: Turn, check: number, cause: StatedCause, heardBefore: boolean): void {
  const entries = turn.context.agreement.entries[cause];
  const sameCause = unsettled(turn).filter((climb) => climb.cause === cause);
  const running = unsettled(turn).filter(isRunning);
  const news = sameCause.length === 0 && !heardBefore;
  if (running.length > 0 && news && !leadsTo(entries, running)) {
    leaveCauseToChair(turn, check, cause);
    return;
  }
  for (const climb of running) {
    if (news) turn.emit({ type: 'ClimbCauseChanged', climb: climb.id, cause });
    // Another cause that was named in between is off the table again.
    if (news || sameCause.length > 0) takeUp(turn, climb);
    // An answer given while the questions are paused is as good as one to the question that was to follow.
    if (waitsForReferrer(climb)) resolveAsked(turn, climb.id, 'answer');
  }
  // What settled one of its ladders earlier (the buyer arranged it) is not undone by hearing the same cause again.
  for (const climb of sameCause) if (!isRunning(climb)) raiseTask(turn, 'exhausted', { climb: climb.id });
  if (sameCause.length > 0 || running.length > 0) return;
  const asked = turn.advice.tasks.some(({ kind, about }) => kind === 'causeUnclear' && about.cause === cause);
  if (entries.length === 0 && !asked) raiseTask(turn, 'causeUnclear', { check, cause });
  for (const { ladder, rung } of entries) {
    const entry = { ladder, rung: Math.max(rung, rungBeforeSlip(turn, ladder, cause)) };
    climbFor(turn, entry, cause, { kind: 'answer', at: turn.now, check });
  }
}

const slips: ReadonlySet<SettledBecause> = new Set(['realised', 'underway', 'amended']);

/** A referrer who first answered this check by mistake that all is well costs the climb no rung that it had reached. */
function rungBeforeSlip(
  { advice: { monitoring, climbs } }: Turn,
  ladder: string,
  cause: StatedCause,
): number {
  const askedAt = monitoring.check?.askedAt ?? Infinity;
  const ended = climbs.findLast(
    ({ stand, ...climb }) =>
      climb.ladder === ladder &&
      climb.cause === cause &&
      stand.at === 'settled' &&
      stand.settledAt >= askedAt &&
      slips.has(stand.because),
  );
  return ended ? reachedRung(ended) : 0;
}

/** Whether a cause leads to exactly the ladders that are being climbed. */
function leadsTo(entries: readonly Entry[], climbs: readonly Climb[]): boolean {
  const ladders = new Set(climbs.map(({ ladder }) => ladder));
  return entries.length === ladders.size && entries.every(({ ladder }) => ladders.has(ladder));
}
