/** The rules run ahead of time: what will happen, and when, if nobody does anything. */
import { type Advice } from '../advice/advice.ts';
import { type Context } from '../advice/context.ts';
import { nextDeadline } from '../advice/deadlines.ts';
import { decide } from '../advice/decide.ts';
import { type Recorded } from '../advice/events.ts';
import { type Letter } from '../letters/letter.ts';
import { lettersFor } from '../letters/lettersFor.ts';
import { pointlessBecause } from '../letters/pointless.ts';
import { type Instant } from '../time.ts';

/** One thing to come: an event, or a letter that leaves. */
export type Foreseen =
  | { readonly at: Instant; readonly event: Recorded['event'] }
  | { readonly at: Instant; readonly letter: Letter };

/** How long the post is taken to need. */
const POST_MS = 60_000;

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
  let current = advice;
  let letters = [...waiting];

  for (let now = context.now; ;) {
    const leaves = Math.min(...letters.map(({ readyAt }) => Math.max(readyAt, now) + POST_MS));
    const due = Math.max(nextDeadline(current) ?? Infinity, now);
    now = Math.min(due, leaves);
    if (now > until) return foreseen;

    const at = { ...context, now };
    let events: readonly Recorded[];
    if (due <= leaves) {
      ({ events, advice: current } = take(current, { type: 'passTime' }, at));
    } else {
      const [letter] = letters.sort(
        (one, other) => one.readyAt - other.readyAt || one.priority - other.priority,
      );
      if (!letter) return foreseen;
      letters = letters.filter((other) => other !== letter);
      if (pointlessBecause(letter, current) !== null) continue;
      foreseen.push({ at: now, letter });
      ({ events, advice: current } = take(current, { type: 'recordAcceptance', letter }, at));
    }
    for (const recorded of events) foreseen.push({ at: now, event: recorded.event });
    letters.push(...lettersOf(events, current, at));
    if (events.length === 0 && due <= leaves) throw new Error('A deadline passed and nothing happened');
  }
}

function take(advice: Advice, command: Parameters<typeof decide>[1], context: Context) {
  const decision = decide(advice, command, context, { part: 'time' });
  if ('refusal' in decision) throw new Error(`Time was refused: ${decision.refusal.code}`);
  return decision;
}

/** The letters that a decision asks for, each once, and none that the same decision has already made pointless. */
export function lettersOf(events: readonly Recorded[], advice: Advice, context: Context): readonly Letter[] {
  const letters = new Map<string, Letter>();
  for (const recorded of events) {
    for (const letter of lettersFor(recorded, advice, context)) letters.set(letter.key, letter);
  }
  return [...letters.values()].filter((letter) => pointlessBecause(letter, advice) === null);
}
