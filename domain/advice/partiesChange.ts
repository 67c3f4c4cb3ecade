// Another case coordinator, municipality, provider or procurement organisation in a case that runs.
import type { ChairCommand } from './commands.ts';
import { partyKeys, withChange, type Parties, type PartiesChange, type PartyKey } from './parties.ts';
import { refuse, type Refusal } from './refusals.ts';
import type { Turn } from './turn.ts';
import { followParties } from '../escalation/replacing.ts';

/**
 * Changes who is behind a case. What it does to the climbs is in `followParties`; the questions go on as they were, for
 * they are the referrer's.
 */
export function changeParties(
  turn: Turn,
  { change, reason }: ChairCommand & { type: 'changeParties' },
): Refusal | undefined {
  const before = turn.advice.parties;
  const after = withChange(before, change);
  const others = partyKeys.filter((key) => !same(before, after, key));
  if (others.length === 0) return refuse('sameParties');
  turn.emit({ type: 'PartiesChanged', from: named(before, others), to: named(after, others), reason });
  followParties(turn, before);
  return undefined;
}

function same(one: Parties, other: Parties, key: PartyKey): boolean {
  if (key !== 'caseCoordinator') return one[key] === other[key];
  const [a, b] = [one.caseCoordinator, other.caseCoordinator];
  return a.organisation === b.organisation && a.person === b.person;
}

function named(parties: Parties, keys: readonly PartyKey[]): PartiesChange {
  return Object.fromEntries(keys.map((key) => [key, parties[key] ?? null]));
}
