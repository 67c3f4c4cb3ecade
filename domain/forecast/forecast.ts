// The rules run ahead of time: what will happen, and when, if nobody does anything.
import type { Advice } from '../advice/advice.ts';
import type { Command } from '../advice/commands.ts';
import type { Context } from '../advice/context.ts';
import { nextDeadline } from '../advice/deadlines.ts';
import { decide } from '../advice/decide.ts';
import type { Recorded } from '../advice/events.ts';
import { mayLeaveAt, type Letter } from '../letters/letter.ts';
import { lettersOf } from '../letters/lettersFor.ts';
import { pointlessBecause } from '../letters/pointless.ts';
import type { Instant } from '../time.ts';

/** One thing to come: an event, or a letter that leaves. */
export type Foreseen =
  | { readonly at: Instant; readonly event: Recorded['event'] }
  | { readonly at: Instant; readonly letter: Letter };

/** How long the post is taken to need: a foreseen letter leaves so long before its moment. */
export const POST_MS = 60_000;

/**
 * What happens to a case until a moment when everybody stays silent and every letter arrives within a minute. The people
 * and absences are those known now, looked up on each day itself.
 * @param waiting letters that were asked for already and have not left yet
 * @returns earliest first
 */
export function forecast(
  advice: Advice,
  context: Context,
  until: Instant,
  waiting: readonly Letter[] = [],
): readonly Foreseen[] {
  const foreseen: Foreseen[] = [];
  const post: { letter: Letter; leaves: Instant }[] = [];
  const enqueue = (letters: readonly Letter[], now: Instant) => {
    for (const letter of letters) {
      const may = mayLeaveAt(letter, context.agreement.calendar, Math.max(letter.readyAt, now));
      post.push({ letter, leaves: may + POST_MS });
    }
    post.sort((one, other) => one.leaves - other.leaves || one.letter.priority - other.letter.priority);
  };
  let current = advice;
  enqueue(waiting, context.now);

  for (let now = context.now; ;) {
    const due = Math.max(nextDeadline(current) ?? Infinity, now);
    const [first] = post;
    now = Math.min(due, first?.leaves ?? Infinity);
    if (now > until) return foreseen;

    let command: Command = { type: 'passTime' };
    if (first && first.leaves < due) {
      post.shift();
      const { letter } = first;
      if (pointlessBecause(letter, current) !== null) continue;
      const tooLate = now > letter.uselessAfter;
      if (!tooLate) foreseen.push({ at: now, letter });
      command = tooLate
        ? { type: 'recordFailure', letter, because: 'tooLate' }
        : { type: 'recordAcceptance', letter };
    }
    const at = { ...context, now };
    const decision = decide(current, command, at, { part: 'time' });
    if ('refusal' in decision) throw new Error(`Time was refused: ${decision.refusal.code}`);
    if (command.type === 'passTime' && decision.events.length === 0) {
      throw new Error('A deadline passed and nothing happened');
    }
    current = decision.advice;
    for (const { event } of decision.events) foreseen.push({ at: now, event });
    enqueue(lettersOf(decision.events, current, at), now);
  }
}
