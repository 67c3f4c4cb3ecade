// To the referrer: how it ended, and thanks.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { closeReasonOf } from './ending.ts';
import { section } from './parts.ts';
import { sentences } from '../content.ts';
import type { CloseReason } from '../../domain/advice/advice.ts';
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
      sentences(
        closeSentences[reason].replace('De casus', `Casus ${facts.advice.reference}`),
        'Wij stellen u geen vragen meer over deze casus.',
      ),
      thanks(facts),
    ],
    more: comesBack[reason]
      ? section(
          'Loopt het later toch weer vast?',
          'Bel ons dan. Wij pakken de casus weer op. U hoeft daarvoor niets in te vullen.',
        )
      : [],
  };
}

/** Whether the case can come back to us: not without an advice, and not from another region. */
const comesBack: Readonly<Record<CloseReason, boolean>> = {
  solved: true,
  handedOver: true,
  noLongerNeeded: true,
  adviceWithdrawn: false,
  movedAway: false,
};

/** Of the answers that this referrer gave; an earlier one's are not theirs to be thanked for. */
function thanks({ events }: Writing['facts']): string {
  const since = events.findLast(({ event }) => event.type === 'ReferrerChanged')?.seq ?? 0;
  const answers = events.filter(
    ({ seq, event }) => seq > since && event.type === 'CheckAnswered' && !event.amends,
  );
  if (answers.length === 0) return 'Dank u wel voor uw inzet in deze casus.';
  const often = answers.length === 1 ? '' : ` ${timesWords(answers.length)}`;
  return `U liet ons${often} weten hoe het ging. Dank u wel: zo konden wij meedenken.`;
}
