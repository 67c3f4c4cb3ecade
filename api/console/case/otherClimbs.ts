// What goes on in a case besides the climb that its page tells of first.
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Climb } from '../../../domain/escalation/climb.ts';
import { listed } from '../../../words/roles.ts';
import { ladderName } from '../steering/whoIsWho.ts';

/** The ladders besides: whether each goes on, waits or rests. When it goes on is in the picture. */
export function otherSentences(facts: CaseFacts, others: readonly Climb[]): readonly string[] {
  const kinds = [
    { one: 'Ook de ladder * loopt.', more: 'Ook de ladders * lopen.', are: isGoing },
    { one: 'De ladder * wacht op u.', more: 'De ladders * wachten op u.', are: isForChair },
    { one: 'De ladder * rust.', more: 'De ladders * rusten.', are: isResting },
    { one: 'De ladder * staat op pauze.', more: 'De ladders * staan op pauze.', are: isPaused },
  ];
  return kinds.flatMap(({ one, more, are }) => {
    const names = others.filter(are).map(({ ladder }) => `‘${ladderName(facts, ladder)}’`);
    if (names.length === 0) return [];
    return [(names.length === 1 ? one : more).replace('*', listed(names))];
  });
}

function isPaused({ paused }: Climb): boolean {
  return paused !== null;
}

function isResting(climb: Climb): boolean {
  return !isPaused(climb) && climb.stand.at === 'resting';
}

function isForChair(climb: Climb): boolean {
  return !isPaused(climb) && ['atChair', 'unreached', 'proposed'].includes(climb.stand.at);
}

function isGoing(climb: Climb): boolean {
  return !isPaused(climb) && !isResting(climb) && !isForChair(climb);
}
