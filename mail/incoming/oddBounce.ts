// Bounces of servers that write no report for machines: told by their sender, their subject and how they put it.
import { cleanLine } from './clean.ts';
import type { ReadMail } from './readMail.ts';
import { statusIn } from './statusCode.ts';
import type { IncomingWhat } from '../../domain/post/incoming.ts';

/** What a mail server says of a mail of ours. */
export type Bounce = Extract<IncomingWhat, { is: 'bounce' }>;

const SERVERS =
  /^(mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|postmeester|microsoftexchange[0-9a-f]+|mdaemon|mmdf|bounces?)$/i;
const SERVER_NAMES =
  /mail delivery (sub)?system|mailer[- ]daemon|postmaster|system administrator|systeembeheerder|mail administrator/i;

const FAILED_SUBJECT =
  /undeliver(ed|able)|onbestelbaar|niet[- ](bezorgd|afgeleverd)|deliver(y|ing).{0,40}(fail|error|problem)|mail (delivery|system) (failed|error)|returned (mail|to sender)|failure notice|non[- ]?delivery|mail could not be delivered|could not be delivered|kon niet worden (bezorgd|afgeleverd)/i;
const FAILED_TEXT =
  /(could|can) ?not be delivered|couldn't be delivered|wasn't able to deliver|unable to deliver|failed to deliver|delivery (has )?failed|was not delivered|did not reach|permanent(ly)? (error|fail)|fatal errors|user unknown|unknown user|no such (user|recipient|mailbox)|mailbox (is )?(full|unavailable|not found)|address (couldn't be|not) found|not listed in (the )?(domino|public)|is mislukt|kon(den)? niet (worden )?(bezorgd|afgeleverd)|onbestelbaar|bestaat niet/i;
const WAITS_SUBJECT = /delay|vertraag|warning: (message|could not)|still (being )?(retried|trying)/i;
const WAITS_TEXT =
  /will keep trying|still trying|keep trying to deliver|will (be retried|retry|continue to (be )?(try|retry|tried))|delivery attempts will continue|warning (message )?only|do not need to resend|has not (yet )?been delivered|nog niet (bezorgd|afgeleverd|kunnen)|blijven (het )?proberen|opnieuw geprobeerd/i;
const GIVEN_UP = /given up|giving up|permanent (error|fail)|will not (be retried|try again|retry)|opgegeven/i;

/** Below this is a copy of what came back. */
const COPY_BELOW =
  /^.{0,10}(below this line is a copy|(this is )?a copy of (your|the) message|original message|oorspronkelijk bericht|returned message|the (header|body) of the original|your message (follows|reads)|included (below|is a copy)|unsent message).{0,80}$/im;

/** @param own whether an address is ours: not the one that failed */
export function oddBounce(mail: ReadMail, own: (address: string) => boolean): Bounce | null {
  const told = mail.header('x-failed-recipients').join(' ');
  if (told === '' && !isFromServer(mail)) return null;
  const text = aboveCopy(mail.text).slice(0, 10_000);
  const subject = mail.subject;
  const waits = (WAITS_SUBJECT.test(subject) || WAITS_TEXT.test(text)) && !GIVEN_UP.test(text);
  if (told === '' && !waits && !FAILED_SUBJECT.test(subject) && !FAILED_TEXT.test(text)) return null;
  return {
    is: 'bounce',
    permanent: !waits,
    status: statusIn(text),
    failed: addressesIn(told).at(0) ?? addressesIn(text).find((address) => !own(address)) ?? null,
    words: cleanLine(telling(text) ?? subject, 300),
  };
}

/** People's own words about a mail that came back are no bounce. */
function isFromServer(mail: ReadMail): boolean {
  const { name, address } = mail.from;
  return (
    mail.header('return-path').some((path) => /^\s*<\s*>/.test(path)) ||
    SERVERS.test(address.slice(0, Math.max(0, address.lastIndexOf('@')))) ||
    SERVER_NAMES.test(name)
  );
}

function aboveCopy(text: string): string {
  const at = text.search(COPY_BELOW);
  return at > 0 ? text.slice(0, at) : text;
}

function addressesIn(text: string): readonly string[] {
  return (text.match(/[^\s<>"'(),;:[\]]{1,64}@[a-z0-9.-]{1,200}[a-z0-9]/gi) ?? []).map((address) =>
    address.toLowerCase(),
  );
}

/** The line that says why: one with a code, or else one that says that it failed or waits. */
function telling(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const withCode = lines.find((line) => statusIn(line) !== null || /(?<!\d)[45]\d\d[ -][a-z<]/i.test(line));
  return withCode ?? lines.find((line) => FAILED_TEXT.test(line) || WAITS_TEXT.test(line));
}
