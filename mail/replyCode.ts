// The mail with the code with which a reply to a notice counts. It names no case: whoever sees it learns that a question was asked.
import { rich, strong } from './content.ts';
import { telephone } from './letters/parts.ts';
import { renderMail, type WrittenMail } from './render/renderMail.ts';
import type { Instant } from '../domain/time.ts';
import { longDay } from '../words/dates.ts';
import { say } from '../words/language.ts';

/** What a mail with a code to reply with says. */
export interface ReplyCodeToWrite {
  readonly code: string;
  /** "Beste heer Bakker", without a comma. */
  readonly greeting: string;
  /** Who asked the question. */
  readonly team: string;
  /** Whom to call when nobody asked for a code. */
  readonly phone: string;
  /** How long it works. */
  readonly minutes: number;
  readonly now: Instant;
}

/**
 * Writes the mail, in the language of whom the question was for. The code is not in the subject: a telephone that lies locked
 * on a table shows that.
 */
export function writeReplyCode(given: ReplyCodeToWrite): WrittenMail {
  const { code, greeting, team, phone, minutes, now } = given;
  const emphasised = strong(code);
  return renderMail({
    subject: say('Uw code om ons te antwoorden', 'Your code to answer us'),
    preheader: say(`De code werkt ${minutes} minuten.`, `The code works for ${minutes} minutes.`),
    team,
    dateLine: longDay(now),
    title: say('Uw code om ons te antwoorden', 'Your code to answer us'),
    greeting: `${greeting},`,
    blocks: [
      {
        is: 'paragraph',
        words: say(
          rich`De code is ${emphasised}. U vult hem in op de pagina met onze vraag.`,
          rich`The code is ${emphasised}. You fill it in on the page with our question.`,
        ),
      },
      {
        is: 'paragraph',
        words: say(
          `De code werkt ${minutes} minuten en één keer.`,
          `The code works for ${minutes} minutes, and once.`,
        ),
      },
      {
        is: 'section',
        title: say('Antwoordt iemand anders voor u?', 'Does someone else answer for you?'),
        paragraphs: [
          say(
            'Geef de code dan aan die persoon. Het antwoord telt als het uwe.',
            'Then give the code to that person. The answer counts as yours.',
          ),
        ],
      },
      {
        is: 'section',
        title: say('Vroeg niemand hierom?', 'Did nobody ask for this?'),
        paragraphs: [
          say(
            rich`Geef de code dan aan niemand. Zonder de code telt er geen antwoord. Wilt u het ons laten weten? Bel ${telephone(phone)}.`,
            rich`Then give the code to nobody. Without it no answer counts. Would you let us know? Call ${telephone(phone)}.`,
          ),
        ],
      },
    ],
    signature: [say('Met vriendelijke groet,', 'Kind regards,'), team],
    footer: [
      {
        words: say(
          'Deze mail is automatisch verstuurd. U kunt er niet op antwoorden.',
          'This email was sent automatically. You cannot reply to it.',
        ),
      },
    ],
  });
}
