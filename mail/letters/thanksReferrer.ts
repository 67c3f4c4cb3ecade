// To the referrer: how it ended, and thanks.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { closeReasonOf } from './ending.ts';
import { sentences } from '../content.ts';
import { timesWords } from '../../words/numbers.ts';
import { closeSentences, closeShort } from '../../words/endings.ts';
import { capitalised } from '../../words/people.ts';

export const thanksReferrer: LetterForm = { write, signedBy: 'chair' };

function write({ facts }: Writing): CaseLetter {
  const reason = closeReasonOf(facts);
  const subject = `${closeShort[reason]}, dank u wel`;
  return {
    subject,
    preheader: 'Wij stellen u geen vragen meer over deze casus.',
    title: capitalised(subject),
    opening: [
      sentences(closeSentences[reason], 'Wij stellen u geen vragen meer over deze casus.'),
      thanks(facts),
    ],
    more: [
      {
        is: 'section',
        title: 'Loopt het later toch weer vast?',
        paragraphs: ['Bel ons dan. Wij pakken de casus weer op, daar hoeft u niets voor in te vullen.'],
      },
    ],
  };
}

/** Of the answers that this referrer gave; an earlier one's are not theirs to be thanked for. */
function thanks({ events }: Writing['facts']): string {
  const since = events.findLast(({ event }) => event.type === 'ReferrerChanged')?.seq ?? 0;
  const answers = events.filter(
    ({ seq, event }) => seq > since && event.type === 'CheckAnswered' && !event.amends,
  );
  return answers.length === 0
    ? 'Dank u wel voor uw inzet in deze casus.'
    : `U liet ons ${timesWords(answers.length)} weten hoe het ging. Dank u wel, zo konden wij meedenken.`;
}
