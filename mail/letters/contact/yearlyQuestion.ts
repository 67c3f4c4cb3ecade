// The yearly question: whether somebody still stands where they said they did.
import type { ContactLetterForm } from './contactLetter.ts';
import { askedBefore, onTheLadder, yearly, ifNothing } from './contactParts.ts';
import { paragraphs } from '../letterParts.ts';
import { rich, sentences, strong } from '../../content.ts';
import { ladderSentences } from '../../../words/contacts.ts';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

export const yearlyQuestion: ContactLetterForm = ({ facts, now }) => {
  const before = longDay(askedBefore(facts, now), now);
  const { confirmed } = facts.contact;
  return {
    subject: say(
      `Klopt uw plek op de escalatieladder nog? Graag vóór ${before}`,
      `Is your place on the ladder still right? Please reply before ${before}`,
    ),
    preheader: say('Antwoorden kost ongeveer één minuut.', 'Answering takes about one minute.'),
    title: say(
      'Klopt uw plek op de escalatieladder nog?',
      'Is your place on the escalation ladder still right?',
    ),
    parts: {
      ask: paragraphs(
        say(
          rich`Wilt u ons vóór ${strong(before)} laten weten of uw plek op de escalatieladder nog klopt?`,
          rich`Would you let us know before ${strong(before)} whether your place on the escalation ladder is still right?`,
        ),
      ),
      facts: paragraphs(
        sentences(
          confirmed && confirmedOn(longDay(confirmed.at, now)),
          onTheLadder(),
          ...ladderSentences(facts),
        ),
      ),
      next: [yearly(), ...ifNothing(facts)],
    },
  };
};

function confirmedOn(day: string): string {
  return say(
    `Op ${day} liet u weten dat uw plek klopte.`,
    `On ${day} you let us know that your place was right.`,
  );
}
