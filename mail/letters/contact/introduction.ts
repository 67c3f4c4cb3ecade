// The introduction: that somebody stands on a ladder, whether that is right, and what it means (S0 §7, "ervan bewust").
import type { ContactLetterForm } from './contactLetter.ts';
import { askedBefore, yearly } from './contactParts.ts';
import { rich, sentences, strong } from '../../content.ts';
import { ladderSentences } from '../../../words/contacts.ts';
import { longDay } from '../../../words/dates.ts';

export const introduction: ContactLetterForm = ({ facts, now }) => {
  const before = longDay(askedBefore(facts, now), now);
  const changed = facts.contact.asking?.because === 'changed';
  return {
    subject: `U staat op de escalatieladder, klopt dat? Graag vóór ${before}`,
    preheader: 'Klopt uw plek op de ladder? Antwoorden kost ongeveer één minuut.',
    title: changed ? 'Uw plek op de escalatieladder is veranderd' : 'U staat op de escalatieladder',
    opening: [
      rich`Wilt u ons vóór ${strong(before)} laten weten of uw plek op de escalatieladder klopt?`,
      sentences(
        'U staat op de escalatieladder.',
        ...ladderSentences(facts),
        changed ? 'Uw plek is veranderd. Daarom vragen wij het opnieuw.' : null,
      ),
    ],
    more: [yearly],
  };
};
