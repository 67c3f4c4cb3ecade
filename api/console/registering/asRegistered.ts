// A new advice as it would be when it were registered now: nothing of it is kept.
import { contextOf, type CaseFacts } from '../../../domain/advice/facts.ts';
import { nextDeadline } from '../../../domain/advice/deadlines.ts';
import { decide } from '../../../domain/advice/decide.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import type { Letter } from '../../../domain/letters/letter.ts';
import { lettersOf } from '../../../domain/letters/lettersFor.ts';
import type { Instant } from '../../../domain/time.ts';
import { readAround, type Registering } from '../../../store/pages/registering.ts';
import type { Registration } from '../../../store/register.ts';
import type { Seat } from '../seat.ts';

/** What stands where a reference will come: nobody takes it for one. */
const NO_REFERENCE = 'XXX-XXX';

/** The case, and its first letter with the moment at which it goes. */
export interface AsRegistered {
  readonly facts: CaseFacts;
  readonly first: { readonly letter: Letter; readonly facts: CaseFacts; readonly at: Instant } | undefined;
}

/** Undefined where the rules would refuse it; the form tells why. */
export async function asRegistered(
  { database, code, now }: Seat,
  agreement: Agreement,
  lists: Registering,
  { parties, facts, rhythm }: Registration,
): Promise<AsRegistered | undefined> {
  const { directory, mandates } = await readAround(database, code, parties, now);
  const context = { now, agreement, directory };
  const command = { type: 'register', reference: NO_REFERENCE, parties, facts, rhythm } as const;
  const begun = decide(null, command, context, { part: 'chair' });
  if ('refusal' in begun) return undefined;
  const around = { id: '', agreement, directory, mandates, ...lists };
  const born: CaseFacts = { ...around, advice: begun.advice, events: begun.events };
  const at = nextDeadline(begun.advice) ?? now;
  const asked = decide(begun.advice, { type: 'passTime' }, contextOf(born, at), { part: 'time' });
  if ('refusal' in asked) return { facts: born, first: undefined };
  const [letter] = lettersOf(asked.events, asked.advice, contextOf(born, at));
  const then: CaseFacts = { ...around, advice: asked.advice, events: [...begun.events, ...asked.events] };
  return { facts: born, first: letter && { letter, facts: then, at: letter.readyAt } };
}
