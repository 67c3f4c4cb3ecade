// Mails the code with which a reply counts, at once: somebody waits for it at a page.
import { writeReplyCode } from '../../../mail/replyCode.ts';
import { sendAtOnce } from '../../../mail/sendAtOnce.ts';
import type { PostOffice } from '../../../mail/smtp.ts';
import type { Outcome } from '../../../mail/smtp/outcome.ts';
import type { RegionCode } from '../../../store/database.ts';
import { REPLY_CODE_MINUTES } from '../../../store/replyCodes.ts';
import type { PersonProfile, RegionProfile } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { greeting } from '../../../words/people.ts';

/** A code, and to whom it goes. */
export interface ReplyCodeMail {
  readonly region: RegionCode;
  readonly profile: RegionProfile;
  /** Whom the notice is for; the code goes to the address on record. */
  readonly person: PersonProfile;
  readonly code: string;
  readonly now: Instant;
}

/** Mails a code; whoever asked waits for what becomes of it. */
export type SendReplyCode = (mail: ReplyCodeMail) => Promise<Outcome>;

/** @param from the address that codes come from; the name is the team's */
export function replyCodePost(office: PostOffice, from: string): SendReplyCode {
  return ({ profile: { team, phone }, person, code, now }) => {
    const mail = writeReplyCode({
      code,
      greeting: greeting(person),
      team,
      phone,
      minutes: REPLY_CODE_MINUTES,
      now,
    });
    return sendAtOnce(office, mail, {
      from: { name: team, address: from },
      to: { name: person.name, address: person.email },
      date: now,
    });
  };
}
