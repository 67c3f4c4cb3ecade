// Mail that came in, in sentences: what it is, on what, and what one can do.
import type { WaitingMail } from '../../../store/pages/incoming.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { listed } from '../../../words/roles.ts';

/** Who it is from, as far as we know: a name of ours, else what the mail itself says. */
export function senderOf({ person, senderName, senderAddress }: WaitingMail): string {
  return person?.name ?? (senderName === '' ? senderAddress : senderName);
}

/** What it is, and on which of our letters. */
export function mailWords(mail: WaitingMail, now: Instant): string {
  const on = onWords(mail, now);
  switch (mail.what) {
    case 'replied':
      return mail.letter
        ? say(`Een reactie op ${on}.`, `A reaction to ${on}.`)
        : say(
            'Wij herkennen niet op welke brief dit een reactie is.',
            'We do not recognise on which letter this is a reaction.',
          );
    case 'autoReplied':
      return awayWords(mail, now) + (mail.letter ? '' : ` ${unknownLetter()}`);
    case 'delayed':
      return say(
        `Een mailserver meldt dat een mail vertraagd is. ${unknownLetter()}`,
        `A mail server reports that an email is delayed. ${unknownLetter()}`,
      );
    case 'bounced':
      return bouncedWords(mail, now);
  }
}

const unknownLetter = (): string =>
  say('Wij herkennen niet om welke brief het gaat.', 'We do not recognise which letter it is about.');

function awayWords({ awayUntil, letter, person }: WaitingMail, now: Instant): string {
  const name = letter?.toName ?? person?.name ?? say('De afzender', 'The sender');
  if (awayUntil === null) return say('Dit is een automatisch antwoord.', 'This is an automatic answer.');
  const until = longDate(awayUntil, localDateOf(now));
  return say(
    `${name} is afwezig tot en met ${until}, zegt een automatisch antwoord.`,
    `${name} is away up to and including ${until}, says an automatic answer.`,
  );
}

function bouncedWords({ letter, failedAddress }: WaitingMail, now: Instant): string {
  if (!letter) {
    const where = failedAddress ?? say('een adres dat er niet bij staat', 'an address that is not given');
    return say(
      `Een mail aan ${where} kwam terug. ${unknownLetter()}`,
      `An email to ${where} came back. ${unknownLetter()}`,
    );
  }
  const on = letter.sentAt === null ? '' : longDay(letter.sentAt, now);
  if (letter.kind === 'handOver') {
    return say(
      `${letter.toName} kreeg op ${on} bericht over een waarneming. Dat bericht kwam terug. Klopt het mailadres wel?`,
      `${letter.toName} was told on ${on} about standing in for somebody. That message came back. Is the email address right?`,
    );
  }
  const fact = say(
    `${letter.toName} kreeg op ${on} bericht dat het mailadres is gewijzigd. Dat bericht kwam terug`,
    `${letter.toName} was told on ${on} that their email address was changed. That message came back`,
  );
  return letter.address === 'old'
    ? say(
        `${fact} van het oude adres. Dat kan kloppen: het oude adres bestaat vaak niet meer.`,
        `${fact} from the old address. That may be right: the old address is often gone.`,
      )
    : say(
        `${fact} van het nieuwe adres. Klopt dat adres wel?`,
        `${fact} from the new address. Is that address right?`,
      );
}

function onWords({ letter, cases }: WaitingMail, now: Instant): string {
  if (!letter) return '';
  const day = letter.sentAt === null ? '' : ` ${say('van', 'of')} ${longDay(letter.sentAt, now)}`;
  const to = letter.toName;
  if (cases.length > 1) {
    const about = listed([...cases]);
    return say(
      `de mail${day} aan ${to}, die over meer casussen ging: ${about}`,
      `the email${day} to ${to}, which was about several cases: ${about}`,
    );
  }
  if (cases.length === 1) {
    const [about = ''] = cases;
    return say(
      `de brief${day} aan ${to} in casus ${about}, die gesloten is`,
      `the letter${day} to ${to} in case ${about}, which is closed`,
    );
  }
  if (letter.kind === 'handOver') {
    return say(
      `het bericht${day} aan ${to} over een waarneming`,
      `the message${day} to ${to} about standing in for somebody`,
    );
  }
  return letter.kind === 'addressChanged'
    ? say(
        `het bericht${day} aan ${to} over een gewijzigd mailadres`,
        `the message${day} to ${to} about a changed email address`,
      )
    : say(
        `de vraag${day} aan ${to} of de plek op de ladder klopt`,
        `the question${day} to ${to} whether the place on the ladder is right`,
      );
}
