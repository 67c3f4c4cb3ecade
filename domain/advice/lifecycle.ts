// How a case begins, ends and begins again.
import type { Command } from './commands.ts';
import type { Context } from './context.ts';
import type { AdviceEvent } from './events.ts';
import { refuse, type Refusal } from './refusals.ts';
import type { Turn } from './turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { nextRound } from '../calendar/calendar.ts';
import { settleClimb } from '../escalation/climbing.ts';
import { firstCheck, refuseRhythm } from '../monitoring/rhythm.ts';

/** Registers an advice (S0 §6: "Na elk afgegeven advies"): from now on its referrer is asked on the rhythm. */
export function register(command: Command & { type: 'register' }, context: Context): AdviceEvent | Refusal {
  const { reference, parties, facts, rhythm } = command;
  if (facts.givenOn > localDateOf(context.now)) return refuse('dateInFuture');
  const odd = refuseRhythm(rhythm);
  if (odd) return odd;
  const firstCheckAt = firstCheck(rhythm, context.agreement.calendar, facts.givenOn, context.now);
  return { type: 'AdviceRegistered', reference, parties, facts, rhythm, firstCheckAt };
}

/** Ends a case, with a reason (S4 §4: "laat niet los totdat er een oplossing of een goede overdracht is"). Only people do. */
export function close(turn: Turn, command: Command & { type: 'close' }): Refusal | undefined {
  for (const climb of turn.advice.climbs) {
    if (climb.stand.at !== 'settled') settleClimb(turn, climb.id, 'adviceClosed');
  }
  const { reason, note } = command;
  turn.emit({ type: 'AdviceClosed', reason, ...(note === undefined ? {} : { note }) });
  return undefined;
}

/** It is not over after all: the referrer is asked at the next round. */
export function reopen(turn: Turn, reason: string): Refusal | undefined {
  if (turn.advice.status === 'open') return refuse('adviceOpen');
  const nextCheckAt = nextRound(turn.context.agreement.calendar, turn.now);
  turn.emit({ type: 'AdviceReopened', reason, nextCheckAt });
  return undefined;
}
