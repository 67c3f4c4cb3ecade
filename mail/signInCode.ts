// The mail with the code to sign in with. It is of no case and no region, and says nothing of either.
import type { MailContent } from './content.ts';
import { rich, strong } from './content.ts';
import { renderHtml } from './render/html.tsx';
import { renderText } from './render/text.ts';
import type { WrittenMail } from './render/renderMail.ts';
import type { Instant } from '../domain/time.ts';
import { longDay } from '../words/dates.ts';

/** What a mail with a code says. */
export interface CodeToWrite {
  readonly code: string;
  /** Whom it is for, by name. */
  readonly name: string;
  /** How long it works. */
  readonly minutes: number;
  readonly now: Instant;
}

/** Writes the mail. The code is not in the subject: a telephone that lies locked on a table shows that. */
export function writeSignInCode({ code, name, minutes, now }: CodeToWrite): WrittenMail {
  const content: MailContent = {
    subject: 'Uw inlogcode voor Doorzet',
    preheader: `De code werkt ${minutes} minuten.`,
    team: 'Doorzet',
    dateLine: longDay(now),
    title: 'Uw inlogcode',
    greeting: `Beste ${name},`,
    blocks: [
      { is: 'paragraph', words: rich`Uw code is ${strong(code)}.` },
      {
        is: 'paragraph',
        words: `Vul de code in op de pagina waar u wilde inloggen. Hij werkt ${minutes} minuten en één keer.`,
      },
      {
        is: 'section',
        title: 'Wilde u niet inloggen?',
        paragraphs: [
          'Dan hoeft u niets te doen: zonder de code komt niemand binnen. Geef de code aan niemand, ook niet aan de telefoon.',
        ],
      },
    ],
    signature: ['Met vriendelijke groet,', 'Doorzet'],
    footer: [{ words: 'Deze mail is automatisch verstuurd. U kunt er niet op antwoorden.' }],
  };
  return { subject: content.subject, text: renderText(content), html: renderHtml(content) };
}
