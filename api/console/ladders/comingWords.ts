// How far the rungs of a version that is to begin are ready, in a sentence.
import type { Readiness } from '../../../domain/escalation/readiness.ts';
import { say } from '../../../words/language.ts';
import { countWords } from '../../../words/numbers.ts';
import { shareWords } from '../readiness/words.ts';

/** "Op 6 van de 18 treden bereikt een bericht dan niemand." */
export function unreachedWords({ unreached, total }: Readiness): string {
  const [nobody, all] = [countWords(unreached), countWords(total)];
  return say(
    `Op ${nobody} van de ${all} treden bereikt een bericht dan niemand.`,
    `On ${nobody} of the ${all} rungs a message will then reach nobody.`,
  );
}

/** Also where somebody is reached on each rung. */
export function comingWords(readiness: Readiness): string {
  const { ready, total, unreached } = readiness;
  if (total === 0) {
    return say(
      'Er zijn nog geen gemeenten, dus er is nog niemand die op een trede kan staan.',
      'There are no municipalities yet, so there is nobody yet who can be on a rung.',
    );
  }
  if (unreached > 0) return unreachedWords(readiness);
  return ready === total
    ? say('Elke trede is klaar voor die dag.', 'Every rung is ready for that day.')
    : say(
        `Op elke trede komt een bericht aan. ${shareWords(readiness)} van de treden is klaar.`,
        `On every rung a message arrives. ${shareWords(readiness)} of the rungs are ready.`,
      );
}
