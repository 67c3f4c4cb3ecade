// Who answers the questions: the wrong person, another person, a crisis, and pausing or asking by the chair's hand.
import { setNextByRhythm } from './checks.ts';
import { forgetSilence } from './silence.ts';
import { refuseUntil } from '../advice/ahead.ts';
import { because } from '../advice/because.ts';
import type { Command } from '../advice/commands.ts';
import { refuse, type Refusal } from '../advice/refusals.ts';
import { raiseTask } from '../advice/tasks.ts';
import type { Turn } from '../advice/turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { firstCheck, nextCheckAfter, refuseRhythm } from './rhythm.ts';
import { nextRound, nextSendingMoment, roundOn } from '../calendar/calendar.ts';

/** Two reports within this time are one: a button pressed twice, a page sent again. */
const SAME_CRISIS_MS = 10 * 60_000;

/**
 * A crisis goes to the chair at once, at any hour (S3 §4.1.3: this is no crisis channel, so the page names the number
 * that is).
 */
export function reportCrisis(turn: Turn): Refusal | undefined {
  const { crisis } = turn.advice.monitoring;
  if (crisis && turn.now - crisis.lastAt < SAME_CRISIS_MS) return undefined;
  const report = (crisis?.reports ?? 0) + 1;
  turn.emit({ type: 'CrisisReported', report });
  raiseTask(turn, 'crisis', { report });
  return undefined;
}

/**
 * The receiver of a check is not, or no longer, the one to ask. Nobody is silent, nor was; the chair chooses who is
 * asked.
 */
export function reportWrongReferrer(turn: Turn, instead: string | undefined): Refusal | undefined {
  const { check } = turn.advice.monitoring;
  if (!check) return refuse('noCheck');
  if (check.state === 'void') return undefined;
  const person = turn.advice.parties.referrer;
  turn.emit({
    type: 'WrongReferrerReported',
    check: check.number,
    ...(instead === undefined ? {} : { instead }),
  });
  forgetSilence(turn);
  raiseTask(turn, 'wrongReferrer', { check: check.number, person });
  return undefined;
}

/**
 * From now on this person is asked, as soon as letters may go (or a pause is over); the silence of the one before no
 * longer counts.
 */
export function changeReferrer(
  turn: Turn,
  command: Command & { type: 'changeReferrer' },
): Refusal | undefined {
  const from = turn.advice.parties.referrer;
  if (from === command.person) return refuse('sameReferrer');
  const nextCheckAt = nextSendingMoment(turn.context.agreement.calendar, turn.now);
  turn.emit({ type: 'ReferrerChanged', from, to: command.person, reason: command.reason, nextCheckAt });
  forgetSilence(turn);
  return undefined;
}

/**
 * Another rhythm from now on. The next question by rhythm moves with it, counted from the last one that was asked (from
 * the advice, when none was); one that is asked for another reason keeps its day, and the rhythm follows after it. A
 * question that is out keeps the terms that its letter named.
 */
export function changeRhythm(
  turn: Turn,
  { rhythm, reason }: Command & { type: 'changeRhythm' },
): Refusal | undefined {
  const { rhythm: from, monitoring, facts } = turn.advice;
  const odd = refuseRhythm(rhythm);
  if (odd) return odd;
  if (JSON.stringify(Object.entries(from).sort()) === JSON.stringify(Object.entries(rhythm).sort()))
    return refuse('sameRhythm');
  const { calendar } = turn.context.agreement;
  const { check, next } = monitoring;
  const at = check
    ? Math.max(nextCheckAfter(rhythm, calendar, localDateOf(check.askedAt)), nextRound(calendar, turn.now))
    : firstCheck(rhythm, calendar, facts.givenOn, turn.now);
  const moves = next?.purpose === 'rhythm';
  turn.emit({ type: 'RhythmChanged', from, to: rhythm, reason, ...(moves ? { nextCheckAt: at } : {}) });
  return undefined;
}

/** Asks the referrer once more, as soon as letters may go; where the questions were paused, they no longer are. */
export function askReferrer(turn: Turn, command: Command & { type: 'askReferrer' }): Refusal | undefined {
  const at = nextSendingMoment(turn.context.agreement.calendar, turn.now);
  const type = turn.advice.monitoring.pausedUntil === null ? 'NextCheckSet' : 'ChecksResumed';
  turn.emit({ type, next: { at, purpose: 'anew' }, ...because(command) });
  return undefined;
}

/** No questions until the round of that day, at most a year ahead. Where none is coming, there is nothing to pause. */
export function pauseChecks(turn: Turn, command: Command & { type: 'pauseChecks' }): Refusal | undefined {
  if (turn.advice.monitoring.next === null) return refuse('noCheck');
  const refusal = refuseUntil(command.until, turn.now);
  if (refusal) return refusal;
  const until = roundOn(turn.context.agreement.calendar, command.until);
  turn.emit({ type: 'ChecksPaused', until, reason: command.reason });
  return undefined;
}

/** The pause is over, by the chair's hand or by time: the referrer is asked at the first round. */
export function resumeChecks(turn: Turn, command: { readonly reason?: string } = {}): Refusal | undefined {
  if (turn.advice.monitoring.pausedUntil === null) return refuse('notPaused');
  const at = nextRound(turn.context.agreement.calendar, turn.now);
  turn.emit({ type: 'ChecksResumed', next: { at, purpose: 'anew' }, ...because(command) });
  return undefined;
}

/** The care that was reported is not there (any more): the questions go on. */
export function keepFollowing(turn: Turn, reason: string): Refusal | undefined {
  const task = turn.advice.tasks.find(({ kind }) => kind === 'realised');
  if (!task) return refuse('notReportedRealised');
  turn.emit({ type: 'TaskDone', key: task.key, note: reason });
  setNextByRhythm(turn);
  return undefined;
}
