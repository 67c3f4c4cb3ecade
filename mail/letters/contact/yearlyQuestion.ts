// The yearly question: whether somebody still stands where they said they did.
import type { ContactLetterForm } from './contactLetter.ts';
import { askedBefore, yearly } from './contactParts.ts';
import { rich, sentences, strong } from '../../content.ts';
import { ladderSentences } from '../../../words/contacts.ts';
import { longDay } from '../../../words/dates.ts';

export const yearlyQuestion: ContactLetterForm = ({ facts, now }) => {
  const before = longDay(askedBefore(facts, now), now);
  const { confirmed } = facts.contact;
  return {
    subject: `Klopt uw plek op de escalatieladder nog? Graag vóór ${before}`,
    preheader: 'Antwoorden kost ongeveer één minuut.',
    title: 'Klopt uw plek op de escalatieladder nog?',
    opening: [
      rich`Wilt u ons vóór ${strong(before)} laten weten of uw plek op de escalatieladder nog klopt?`,
      sentences(
        confirmed && `Op ${longDay(confirmed.at, now)} liet u weten dat uw plek klopte.`,
        'U staat op de escalatieladder.',
        ...ladderSentences(facts),
      ),
    ],
    more: [yearly],
  };
};
