// What the letters about a place on the ladders have in common: where that is, what it means, on what it rests.
import { rich, sentences, strong, type Block, type Inline, type Words } from '../../content.ts';
import { section } from '../parts.ts';
import type { ContactWriting } from './contactLetter.ts';
import { answerTerm } from '../../../domain/calendar/terms.ts';
import type { ContactFacts } from '../../../domain/contacts/facts.ts';
import { ourContactTimings } from '../../../domain/contacts/timings.ts';
import type { Instant } from '../../../domain/time.ts';
import { positionsInWords, restsOnSentences, whenAskedSentences } from '../../../words/contacts.ts';
import { say } from '../../../words/language.ts';

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
    { is: 'section', title: say('Waar u staat', 'Where you are'), paragraphs: where },
    {
      is: 'section',
      title: say('Wat dat betekent', 'What that means'),
      paragraphs: [...new Set(means), sentences(...whenAskedSentences())],
    },
  ];
}

/** On which agreement it rests. */
export function restsOnBlocks({ facts, places, now }: ContactWriting): readonly Block[] {
  return section(
    say('Waarom u?', 'Why you?'),
    say(
      'De voorzitter van het expertteam houdt bij wie er op de ladder staat.',
      'The chair of the expert team keeps track of who is on the ladder.',
    ),
    ...restsOnSentences(facts, places, now),
  );
}

/** What follows when no answer comes: the place stays, and the question comes again; after the last reminder it waits for the chair. */
export function ifNothing({ contact: { asking } }: ContactFacts): readonly Block[] {
  const last = (asking?.reminded ?? 0) >= ourContactTimings.remindAfter.length;
  return section(
    say('Als wij niets horen', 'If we hear nothing'),
    last
      ? say(
          'Dan neemt de voorzitter misschien contact met u op. U blijft op de ladder staan.',
          'Then the chair may get in touch with you. You stay on the ladder.',
        )
      : say(
          'Dan vragen wij het u nog een keer. U blijft op de ladder staan.',
          'Then we will ask you again. You stay on the ladder.',
        ),
  );
}

/** That it comes back, and that a change can be told in between. */
export function yearly(): Block {
  return {
    is: 'paragraph',
    words: say(
      'Wij vragen dit elk jaar opnieuw. Verandert er eerder iets? Dan kunt u het laten weten met de link in deze mail.',
      'We ask this again every year. Does anything change before that? Then you can let us know with the link in this email.',
    ),
  };
}

/** What is asked. @param before the day by which, emphasised */
export function askPlace(before: Inline): Words {
  return say(
    rich`Wilt u ons vóór ${before} laten weten of uw plek op de escalatieladder klopt?`,
    rich`Would you let us know before ${before} whether your place on the escalation ladder is right?`,
  );
}

/** What whoever reads may not know yet. */
export function onTheLadder(): string {
  return say('U staat op de escalatieladder.', 'You are on the escalation ladder.');
}
