// What the letters about a place on the ladders have in common: where that is, what it means, on what it rests.
import { sentences, strong, type Block, type Words } from '../../content.ts';
import { section } from '../parts.ts';
import type { ContactWriting } from './contactLetter.ts';
import { answerTerm } from '../../../domain/calendar/terms.ts';
import type { ContactFacts } from '../../../domain/contacts/facts.ts';
import { ourContactTimings } from '../../../domain/contacts/timings.ts';
import type { Instant } from '../../../domain/time.ts';
import { positionsInWords, restsOnSentences, whenAskedSentences } from '../../../words/contacts.ts';

/** By when an answer is asked: when the next reminder would come, or the chair is told. */
export function askedBefore({ agreement, contact }: ContactFacts, now: Instant): Instant {
  const { remindAfter, overdueAfter } = ourContactTimings;
  const reminded = contact.asking?.reminded ?? 0;
  const terms = [...remindAfter, overdueAfter];
  const days = (terms[reminded] ?? overdueAfter) - (terms[reminded - 1] ?? 0);
  return answerTerm(agreement.calendar, now, days);
}

/** The places, each with what it means. */
export function placesBlocks({ facts, places }: ContactWriting): readonly Block[] {
  const positions = positionsInWords(facts, places);
  const where = positions.map(({ title, rungs }): Words => [strong(`${title}.`), ` ${rungs}.`]);
  const means = positions.flatMap(({ meaning }) => meaning);
  return [
    { is: 'section', title: 'Waar u staat', paragraphs: where },
    {
      is: 'section',
      title: 'Wat dat betekent',
      paragraphs: [...new Set(means), sentences(...whenAskedSentences())],
    },
  ];
}

/** On which agreement it rests. */
export function restsOnBlocks({ facts, places, now }: ContactWriting): readonly Block[] {
  return section(
    'Waarom u?',
    'De voorzitter van het expertteam houdt bij wie er op de ladder staat.',
    ...restsOnSentences(facts, places, now),
  );
}

/** That it comes back, and that a change can be told in between. */
export const yearly: Block = {
  is: 'paragraph',
  words:
    'Wij vragen dit elk jaar opnieuw. Verandert er eerder iets? Dan kunt u het laten weten met de link in deze mail.',
};
