// What is wrong with an agreement, in words: where it is, and what to do.
import { timingWords } from './agreementTerms.ts';
import { plainDate } from './dates.ts';
import { say } from './language.ts';
import { capitalised } from './people.ts';
import { causeChoices, ladderWords, theRole } from './roles.ts';
import { sideOf, type Agreement, type LadderSide } from '../domain/escalation/agreement.ts';
import {
  MOST_DAYS,
  type AgreementFault,
  type AgreementFaultCode,
} from '../domain/escalation/agreementFault.ts';
import { MOST_RUNGS } from '../domain/escalation/ladderFaults.ts';
import { isLocalDate } from '../domain/calendar/amsterdam.ts';
import type { Cause } from '../domain/monitoring/answer.ts';

/** The reason as it stands on the page where its ladders are chosen. */
export function reasonWords(cause: Cause): string {
  return cause === 'silence'
    ? say('De verwijzer laat niets horen', 'Nothing is heard from the referrer')
    : causeChoices[cause];
}

/** "Gemeente". */
export function ladderTitle(agreement: Agreement, id: string): string {
  const side = sideOf(agreement, id);
  // A place that we have no word for is a fault itself, and told with its own name.
  return (side && (ladderWords as Partial<Record<LadderSide, string>>)[side]) ?? id;
}

/** One sentence per fault, without its full stop. */
export function agreementFaultWords(agreement: Agreement, { code, where }: AgreementFault): string {
  return sentences[code](placeOf(agreement, where));
}

interface Place {
  /** "Trede 2 van de ladder ‘Gemeente’", "De ladder ‘Gemeente’", "Wekelijkse vraag". */
  readonly at: string;
  /** Of a way in: to which ladder. */
  readonly ladder: string;
  /** Of a closed day. */
  readonly day: string;
  /** Of what the days are wrong: their least. */
  readonly least: number;
}

function placeOf(agreement: Agreement, where: string): Place {
  const [part = '', first = '', second] = where.split('.');
  const nothing = { ladder: '', day: '', least: 1 };
  switch (part) {
    case 'ladders': {
      const ladder = ladderNamed(agreement, first);
      return {
        ...nothing,
        at:
          second === undefined
            ? capitalised(ladder)
            : say(`Trede ${second} van ${ladder}`, `Rung ${second} of ${ladder}`),
      };
    }
    case 'entries': {
      const reason = reasonWords(first as Cause);
      return {
        ...nothing,
        at: say(`De reden ‘${reason}’`, `The reason ‘${reason}’`),
        ladder: second === undefined ? '' : ladderNamed(agreement, second),
      };
    }
    case 'calendar': {
      const day = second === undefined ? '' : isLocalDate(second) ? plainDate(second) : `‘${second}’`;
      return { ...nothing, at: timingWords(first), day };
    }
    case 'timings': {
      const least =
        first === 'newsIsFreshFor'
          ? 0
          : first === 'taskOverdueAfter'
            ? agreement.timings.taskReminderAfter
            : 1;
      return { ...nothing, at: timingWords(first), least };
    }
    default:
      return { ...nothing, at: timingWords(part), least: 0 };
  }
}

/** "de ladder ‘Gemeente’". */
function ladderNamed(agreement: Agreement, id: string): string {
  const title = ladderTitle(agreement, id);
  return say(`de ladder ‘${title}’`, `the ladder ‘${title}’`);
}

const sentences: Readonly<Record<AgreementFaultCode, (place: Place) => string>> = {
  noLadders: () =>
    say('Er is nog geen ladder. Voeg er minstens één toe', 'There is no ladder yet. Add at least one'),
  ladderTwice: ({ at }) =>
    say(`${at} staat er twee keer. Haal er één weg`, `${at} is there twice. Remove one`),
  ladderUnnamed: ({ at }) =>
    say(
      `${at} heeft geen bruikbare naam. Haal deze ladder weg en voeg hem opnieuw toe`,
      `${at} has no usable name. Remove this ladder and add it again`,
    ),
  ladderEmpty: ({ at }) =>
    say(
      `${at} heeft nog geen trede. Voeg er een toe, of haal de ladder weg`,
      `${at} has no rung yet. Add one, or remove the ladder`,
    ),
  sideTwice: ({ at }) =>
    say(
      `${at} staat op een plek waar al een andere ladder staat. Per plek is er één ladder: haal er één weg`,
      `${at} is in a place that has another ladder already. There is one ladder for each place: remove one`,
    ),
  sideUnknown: ({ at }) =>
    say(
      `${at} staat op een plek die wij niet kennen. Haal deze ladder weg en voeg er een toe uit de lijst`,
      `${at} is in a place that we do not know. Remove this ladder and add one from the list`,
    ),
  tooManyRungs: ({ at }) =>
    say(
      `${at} heeft te veel treden. Er passen er hoogstens ${MOST_RUNGS} op: haal er weg`,
      `${at} has too many rungs. There is room for ${MOST_RUNGS} at most: remove some`,
    ),
  rungWithoutRecipients: ({ at }) =>
    say(
      `${at} is nog voor niemand. Kies wie het bericht krijgt`,
      `${at} is for nobody yet. Choose who gets the message`,
    ),
  recipientOdd: ({ at }) =>
    say(
      `${at} gaat naar een rol die er bij die organisatie niet is, zoals ${theRole('alderman')} van een aanbieder. Kies opnieuw wie het bericht krijgt`,
      `${at} goes to a role that such an organisation does not have, like ${theRole('alderman')} of a provider. Choose again who gets the message`,
    ),
  recipientTwice: ({ at }) =>
    say(
      `${at} gaat twee keer naar dezelfde rol. Kies opnieuw wie het bericht krijgt`,
      `${at} goes to the same role twice. Choose again who gets the message`,
    ),
  roleUnknown: ({ at }) =>
    say(
      `${at} gaat naar een rol die wij niet kennen. Kies opnieuw wie het bericht krijgt`,
      `${at} goes to a role that we do not know. Choose again who gets the message`,
    ),
  modeUnknown: ({ at }) =>
    say(
      `${at}: kies of het vanzelf gaat, of dat de voorzitter eerst ja zegt`,
      `${at}: choose whether it goes by itself, or the chair says yes first`,
    ),
  waitZero: ({ at }) =>
    say(
      `${at} wacht 0 werkdagen. Zo krijgt niemand tijd om te antwoorden: kies er minstens 1`,
      `${at} waits 0 working days. That gives nobody time to answer: choose 1 at least`,
    ),
  explanationTooLong: ({ at }) =>
    say(
      `${at} heeft een te lange toelichting. Maak die korter dan 300 tekens`,
      `${at} has an explanation that is too long. Make it shorter than 300 characters`,
    ),
  causeMissing: ({ at }) =>
    say(
      `${at} ontbreekt. Kies welke ladder erbij hoort, of dat de voorzitter kiest`,
      `${at} is missing. Choose which ladder goes with it, or that the chair chooses`,
    ),
  causeWithoutLadder: ({ at }) =>
    say(
      `${at} heeft nog geen ladder. Kies er een, of kies dat de voorzitter elke keer kiest`,
      `${at} has no ladder yet. Choose one, or choose that the chair chooses each time`,
    ),
  entryUnknownLadder: ({ at, ladder }) =>
    say(
      `${at} gaat naar ${ladder}, die er niet is. Kies een andere ladder`,
      `${at} goes to ${ladder}, which is not there. Choose another ladder`,
    ),
  entryUnknownRung: ({ at, ladder }) =>
    say(
      `${at} begint op een trede die er niet is op ${ladder}. Kies een andere trede`,
      `${at} starts at a rung that is not there on ${ladder}. Choose another rung`,
    ),
  entryTwice: ({ at, ladder }) =>
    say(`${at} gaat twee keer naar ${ladder}. Kies er één`, `${at} goes to ${ladder} twice. Choose one`),
  daysWrong: ({ at, least }) =>
    say(
      `${at}: kies een aantal van ${least} tot en met ${MOST_DAYS}`,
      `${at}: choose a number from ${least} to ${MOST_DAYS}`,
    ),
  remindersWrong: ({ at }) =>
    say(
      `${at}: een herinnering komt na de vraag, na de vorige herinnering en vóór de dag waarop het antwoord er moet zijn`,
      `${at}: a reminder comes after the question, after the previous reminder and before the day on which the answer is due`,
    ),
  timeWrong: ({ at }) =>
    say(
      `${at}: dat is geen tijd. Vul een tijd in zoals 08:30`,
      `${at}: that is not a time. Fill in a time such as 08:30`,
    ),
  dayWrong: ({ day }) =>
    say(
      `De vrije dag ${day} bestaat niet. Haal die dag weg`,
      `The day off ${day} does not exist. Remove that day`,
    ),
  dayTwice: ({ day }) =>
    say(
      `De vrije dag ${day} staat er twee keer. Haal er één weg`,
      `The day off ${day} is there twice. Remove one`,
    ),
  sendingHoursWrong: () =>
    say(
      'Er zouden nooit brieven uitgaan: de verzendtijd eindigt voordat hij begint. Kies een latere eindtijd',
      'No letters would ever go out: the sending hours end before they begin. Choose a later end',
    ),
  roundOutsideSendingHours: () =>
    say(
      'De ochtendronde valt buiten de tijden waarop er brieven uitgaan. Kies een tijd daarbinnen',
      'The morning round is outside the hours in which letters go out. Choose a time within them',
    ),
};
