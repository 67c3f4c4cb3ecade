// A mail by which an administrator sees whether a region's mail leaves and arrives. It is of no case.
import { renderMail, type WrittenMail } from './render/renderMail.ts';
import type { Instant } from '../domain/time.ts';
import { longDay } from '../words/dates.ts';
import { say } from '../words/language.ts';

/** What such a mail says. */
export interface TestMailToWrite {
  /** Who asked for it, by name. */
  readonly name: string;
  /** The region's expert team. */
  readonly team: string;
  readonly now: Instant;
}

/** Writes the mail, in the language of the page on which it was asked for. */
export function writeTestMail({ name, team, now }: TestMailToWrite): WrittenMail {
  return renderMail({
    subject: say(`Testmail van ${team}`, `Test email from ${team}`),
    preheader: say('U hoeft niets te doen.', 'You do not need to do anything.'),
    team,
    dateLine: longDay(now),
    title: say('Deze testmail is aangekomen', 'This test email has arrived'),
    greeting: say(`Beste ${name},`, `Dear ${name},`),
    blocks: [
      {
        is: 'paragraph',
        words: say(
          'U vroeg om een testmail. Hij is verstuurd zoals ook de brieven van deze regio gaan: langs dezelfde mailserver, van dezelfde afzender.',
          'You asked for a test email. It was sent in the way that the letters of this region go: by the same mail server, from the same sender.',
        ),
      },
      {
        is: 'paragraph',
        words: say(
          'Ligt hij bij de ongewenste mail? Kijk dan bij de controle van de afzender wat er nog in DNS moet komen.',
          'Is it among the junk mail? Then look at the check of the sender for what still has to go into DNS.',
        ),
      },
    ],
    signature: [say('Met vriendelijke groet,', 'Kind regards,'), team],
    footer: [
      {
        words: say(
          'Deze mail gaat niet over een casus. U hoeft niets te doen.',
          'This email is not about a case. You do not need to do anything.',
        ),
      },
    ],
  });
}
