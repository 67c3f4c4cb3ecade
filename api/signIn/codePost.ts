// Mails codes by way of a mail server, without the post of letters: people sign in while Temporal is down, too.
import type { SendCode } from './settings.ts';
import { sendAtOnce } from '../../mail/sendAtOnce.ts';
import { writeSignInCode } from '../../mail/signInCode.ts';
import type { PostOffice } from '../../mail/smtp.ts';
import { CODE_MINUTES } from '../../store/gate/codes.ts';
import type { Instant } from '../../domain/time.ts';

/** @param from the address that codes come from */
export function codePost(office: PostOffice, from: string, now: () => Instant): SendCode {
  return (to, code) => {
    // Now, in the language of who asked: later is on the mail server's time.
    const mail = writeSignInCode({ code, name: to.name, minutes: CODE_MINUTES, now: now() });
    return sendAtOnce(office, mail, { from: { name: 'Doorzet', address: from }, to, date: now() });
  };
}
