// The reminder of an introduction or of a yearly question: the whole question again, for the first may not have been read.
import type { ContactLetterForm } from './contactLetter.ts';
import { askedBefore, askPlace, onTheLadder, yearly, ifNothing } from './contactParts.ts';
import { paragraphs } from '../letterParts.ts';
import { sentences, strong } from '../../content.ts';
import { ladderSentences } from '../../../words/contacts.ts';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

export const introductionReminder: ContactLetterForm = ({ facts, now }) => {
  const before = longDay(askedBefore(facts, now), now);
  const { asking } = facts.contact;
  return {
    subject: say(
      `Herinnering: klopt uw plek op de escalatieladder? Graag vóór ${before}`,
      `Reminder: is your place on the ladder right? Please reply before ${before}`,
    ),
    preheader: say(
      'Wij hoorden nog niets. Antwoorden kost ongeveer één minuut.',
      'We have not heard from you yet. Answering takes about one minute.',
    ),
    title: say('Klopt uw plek op de escalatieladder?', 'Is your place on the escalation ladder right?'),
    parts: {
      ask: paragraphs(askPlace(strong(before))),
      facts: paragraphs(
        sentences(
          asking && alsoAskedOn(longDay(asking.countsFrom ?? asking.askedAt, now)),
          say('Misschien hebt u die mail niet gezien.', 'Perhaps you did not see that email.'),
          onTheLadder(),
          ...ladderSentences(facts),
        ),
      ),
      next: [yearly(), ...ifNothing(facts)],
    },
  };
};

function alsoAskedOn(day: string): string {
  return say(`Wij vroegen dit op ${day} ook.`, `We also asked this on ${day}.`);
}
