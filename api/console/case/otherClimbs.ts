// What goes on in a case besides the climb that its page tells of first.
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Climb } from '../../../domain/escalation/climb.ts';
import { say } from '../../../words/language.ts';
import { listed } from '../../../words/roles.ts';
import { ladderName } from '../steering/whoIsWho.ts';

/** The ladders besides: whether each goes on, waits or rests. When it goes on is in the picture. */
export function otherSentences(facts: CaseFacts, others: readonly Climb[]): readonly string[] {
  const kinds = [
    {
      one: say('Ook de ladder * loopt.', 'The ladder * goes on as well.'),
      more: say('Ook de ladders * lopen.', 'The ladders * go on as well.'),
      are: isGoing,
    },
    {
      one: say('De ladder * wacht op u.', 'The ladder * waits for you.'),
      more: say('De ladders * wachten op u.', 'The ladders * wait for you.'),
      are: isForChair,
    },
    {
      one: say('De ladder * rust.', 'The ladder * rests.'),
      more: say('De ladders * rusten.', 'The ladders * rest.'),
      are: isResting,
    },
    {
      one: say('De ladder * staat op pauze.', 'The ladder * is paused.'),
      more: say('De ladders * staan op pauze.', 'The ladders * are paused.'),
      are: isPaused,
    },
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
