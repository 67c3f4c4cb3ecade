// The introduction: that somebody stands on a ladder, whether that is right, and what it means (S0 §7, "ervan bewust").
import type { ContactLetterForm } from './contactLetter.ts';
import { askedBefore, askPlace, onTheLadder, yearly, ifNothing } from './contactParts.ts';
import { paragraphs } from '../letterParts.ts';
import { sentences, strong } from '../../content.ts';
import { ladderSentences } from '../../../words/contacts.ts';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

export const introduction: ContactLetterForm = ({ facts, now }) => {
  const before = longDay(askedBefore(facts, now), now);
  const changed = facts.contact.asking?.because === 'changed';
  return {
    subject: say(
      `U staat op de escalatieladder, klopt dat? Graag vóór ${before}`,
      `Is your place on the escalation ladder right? Please reply before ${before}`,
    ),
    preheader: say(
      'Klopt uw plek op de ladder? Antwoorden kost ongeveer één minuut.',
      'Is your place on the ladder right? Answering takes about one minute.',
    ),
    title: changed
      ? say('Uw plek op de escalatieladder is veranderd', 'Your place on the escalation ladder has changed')
      : say('U staat op de escalatieladder', 'You are on the escalation ladder'),
    parts: {
      ask: paragraphs(askPlace(strong(before))),
      facts: paragraphs(
        sentences(
          onTheLadder(),
          ...ladderSentences(facts),
          changed
            ? say(
                'Uw plek is veranderd. Daarom vragen wij het opnieuw.',
                'Your place has changed. That is why we ask again.',
              )
            : null,
        ),
      ),
      next: [yearly(), ...ifNothing(facts)],
    },
  };
};
