// The mail with the code to sign in with. It is of no case and no region, and says nothing of either.
import { rich, strong } from './content.ts';
import { renderMail, type WrittenMail } from './render/renderMail.ts';
import type { Instant } from '../domain/time.ts';
import { longDay } from '../words/dates.ts';
import { say } from '../words/language.ts';

/** What a mail with a code says. */
export interface CodeToWrite {
  readonly code: string;
  /** Whom it is for, by name. */
  readonly name: string;
  /** How long it works. */
  readonly minutes: number;
  readonly now: Instant;
}

const US = 'Doorzet';

/**
 * Writes the mail, in the language of the page on which the code was asked for. The code is not in the subject: a
 * telephone that lies locked on a table shows that.
 */
export function writeSignInCode({ code, name, minutes, now }: CodeToWrite): WrittenMail {
  const emphasised = strong(code);
  return renderMail({
    subject: say('Uw inlogcode voor Doorzet', 'Your sign-in code for Doorzet'),
    preheader: say(`De code werkt ${minutes} minuten.`, `The code works for ${minutes} minutes.`),
    team: US,
    dateLine: longDay(now),
    title: say('Uw inlogcode', 'Your sign-in code'),
    greeting: say(`Beste ${name},`, `Dear ${name},`),
    blocks: [
      { is: 'paragraph', words: say(rich`Uw code is ${emphasised}.`, rich`Your code is ${emphasised}.`) },
      {
        is: 'paragraph',
        words: say(
          `Vul de code in op de pagina waar u wilde inloggen. Hij werkt ${minutes} minuten en één keer.`,
          `Fill in the code on the page where you wanted to sign in. It works for ${minutes} minutes, and once.`,
        ),
      },
      {
        is: 'section',
        title: say('Wilde u niet inloggen?', 'Did you not want to sign in?'),
        paragraphs: [
          say(
            'Dan hoeft u niets te doen: zonder de code komt niemand binnen. Geef de code aan niemand, ook niet aan de telefoon.',
            'Then you do not need to do anything: nobody gets in without the code. Give the code to nobody, not on the phone either.',
          ),
        ],
      },
    ],
    signature: [say('Met vriendelijke groet,', 'Kind regards,'), US],
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
