// To the referrer: how it ended, and thanks.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { closeReasonOf, endedSentence, endedWithThanks } from './ending.ts';
import { paragraphs, type PartNeeds } from './letterParts.ts';
import { section } from './parts.ts';
import { sentences } from '../content.ts';
import type { CloseReason } from '../../domain/advice/advice.ts';
import { say } from '../../words/language.ts';
import { timesWords } from '../../words/numbers.ts';
import { capitalised } from '../../words/people.ts';

const parts = { outcome: 'required', thanks: 'required', next: 'optional' } as const satisfies PartNeeds;

export const thanksReferrer: LetterForm = { parts, write, signedBy: 'chair' };

function write({ facts }: Writing): CaseLetter<keyof typeof parts> {
  const reason = closeReasonOf(facts);
  const subject = endedWithThanks(reason);
  const noMore = say(
    'Wij stellen u geen vragen meer over deze casus.',
    'We will ask you no more questions about this case.',
  );
  return {
    subject,
    preheader: noMore,
    title: capitalised(subject),
    parts: {
      outcome: paragraphs(sentences(endedSentence(facts, reason), noMore)),
      thanks: paragraphs(thanks(facts)),
      next: comesBack[reason]
        ? section(
            say('Loopt het later toch weer vast?', 'What if it gets stuck again later?'),
            say(
              'Bel ons dan. Wij pakken de casus weer op. U hoeft daarvoor niets in te vullen.',
              'Please call us. We will take up the case again. There is nothing for you to fill in.',
            ),
          )
        : [],
    },
    brief: [sentences(endedSentence(facts, reason), noMore), thanks(facts)],
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
  if (answers.length === 0)
    return say('Dank u wel voor uw inzet in deze casus.', 'Thank you for your work in this case.');
  const often = timesWords(answers.length);
  return sentences(
    answers.length === 1
      ? say('U liet ons weten hoe het ging.', 'You let us know how things went.')
      : say(`U liet ons ${often} weten hoe het ging.`, `You let us know ${often} how things went.`),
    say('Dank u wel: zo konden wij meedenken.', 'Thank you: that way we could help.'),
  );
}
