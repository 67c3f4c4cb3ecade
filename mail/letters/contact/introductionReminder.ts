// The reminder of an introduction or of a yearly question: the whole question again, for the first may not have been read.
import type { ContactLetterForm } from './contactLetter.ts';
import { askedBefore, yearly } from './contactParts.ts';
import { rich, sentences, strong } from '../../content.ts';
import { ladderSentences } from '../../../words/contacts.ts';
import { longDay } from '../../../words/dates.ts';

export const introductionReminder: ContactLetterForm = ({ facts, now }) => {
  const before = longDay(askedBefore(facts, now), now);
  const { asking } = facts.contact;
  return {
    subject: `Herinnering: klopt uw plek op de escalatieladder? Graag vóór ${before}`,
    preheader: 'Wij hoorden nog niets. Antwoorden kost ongeveer één minuut.',
    title: 'Klopt uw plek op de escalatieladder?',
    opening: [
      rich`Wilt u ons vóór ${strong(before)} laten weten of uw plek op de escalatieladder klopt?`,
      sentences(
        asking && `Wij vroegen dit op ${longDay(asking.countsFrom ?? asking.askedAt, now)} ook.`,
        'Misschien hebt u die mail niet gezien.',
        'U staat op de escalatieladder.',
        ...ladderSentences(facts),
      ),
    ],
    more: [yearly],
  };
};
