// How a ladder goes on whose rung has its turn: who has it, and what the rules do when it stays silent.
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Climb, Stand } from '../../../domain/escalation/climb.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDay } from '../../../words/dates.ts';
import { foresee } from '../../../words/foresight.ts';
import { say } from '../../../words/language.ts';
import { receiversWords, rungWords } from '../../../words/receivers.ts';
import { rungName } from '../../../words/tasks.ts';
import { stepToCome } from '../../../words/terms.ts';

/** One to three sentences. */
export function waitingSentences(
  facts: CaseFacts,
  climb: Climb,
  stand: Stand & { at: 'waiting' },
  now: Instant,
): readonly string[] {
  const arrived = climb.rungs
    .filter(({ rung }) => rung === stand.rung)
    .flatMap(({ notices }) => notices.filter(({ letter }) => letter === 'arrived'));
  const since = longDay(Math.min(...arrived.map(({ arrivedAt = now }) => arrivedAt)), now);
  const [name, who] = [rungName(facts, climb, stand.rung), receiversWords(facts, arrived)];
  return [
    say(`${name} is sinds ${since} aan zet: ${who}.`, `${name} has had its turn since ${since}: ${who}.`),
    ...unheardSentences(facts, climb, now),
  ];
}

function unheardSentences(facts: CaseFacts, climb: Climb, now: Instant): readonly string[] {
  const next = stepToCome(foresee(facts, now), climb.id);
  if (!next) return [];
  const on = longDay(next.at, now);
  switch (next.is) {
    case 'rung': {
      const who = rungWords(facts, climb.ladder, next.rung, next.at);
      return [
        next.referrerFirst
          ? say(
              `Hoort u niets, dan vragen wij eerst de verwijzer of het nog zo is. Op ${on} gaat het naar ${who}.`,
              `If you hear nothing, we first ask the referrer whether it is still so. On ${on} it goes to ${who}.`,
            )
          : say(
              `Hoort u niets, dan gaat het op ${on} naar ${who}.`,
              `If you hear nothing, it goes to ${who} on ${on}.`,
            ),
      ];
    }
    case 'chairDecides': {
      const who = rungWords(facts, climb.ladder, next.rung, next.at);
      return [
        say(
          `Hoort u niets, dan vragen wij u op ${on} of het naar ${who} mag.`,
          `If you hear nothing, we ask you on ${on} whether it may go to ${who}.`,
        ),
      ];
    }
    case 'chairChooses':
      return [
        say(
          `Hoort u niets, dan kiest u vanaf ${on} hoe het verder gaat.`,
          `If you hear nothing, you choose from ${on} how it goes on.`,
        ),
      ];
    case 'exhausted':
      return [
        say(
          `Hoort u niets, dan komt de casus op ${on} bij u terug.`,
          `If you hear nothing, the case comes back to you on ${on}.`,
        ),
      ];
  }
}
