// What is wrong with an agreement, in words: where it is, and what to do.
import { timingWords } from './agreementTerms.ts';
import { plainDate } from './dates.ts';
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
  return cause === 'silence' ? 'De verwijzer laat niets horen' : causeChoices[cause];
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
      const ladder = `de ladder ‘${ladderTitle(agreement, first)}’`;
      return {
        ...nothing,
        at: second === undefined ? `De${ladder.slice(2)}` : `Trede ${second} van ${ladder}`,
      };
    }
    case 'entries':
      return {
        ...nothing,
        at: `De reden ‘${reasonWords(first as Cause)}’`,
        ladder: second === undefined ? '' : `de ladder ‘${ladderTitle(agreement, second)}’`,
      };
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

const sentences: Readonly<Record<AgreementFaultCode, (place: Place) => string>> = {
  noLadders: () => 'Er is nog geen ladder. Voeg er minstens één toe',
  ladderTwice: ({ at }) => `${at} staat er twee keer. Haal er één weg`,
  ladderUnnamed: ({ at }) => `${at} heeft geen bruikbare naam. Haal deze ladder weg en voeg hem opnieuw toe`,
  ladderEmpty: ({ at }) => `${at} heeft nog geen trede. Voeg er een toe, of haal de ladder weg`,
  sideTwice: ({ at }) =>
    `${at} staat op een plek waar al een andere ladder staat. Per plek is er één ladder: haal er één weg`,
  sideUnknown: ({ at }) =>
    `${at} staat op een plek die wij niet kennen. Haal deze ladder weg en voeg er een toe uit de lijst`,
  tooManyRungs: ({ at }) =>
    `${at} heeft te veel treden. Er passen er hoogstens ${MOST_RUNGS} op: haal er weg`,
  rungWithoutRecipients: ({ at }) => `${at} is nog voor niemand. Kies wie het bericht krijgt`,
  recipientOdd: ({ at }) =>
    `${at} gaat naar een rol die er bij die organisatie niet is, zoals ${theRole('alderman')} van een aanbieder. Kies opnieuw wie het bericht krijgt`,
  recipientTwice: ({ at }) => `${at} gaat twee keer naar dezelfde rol. Kies opnieuw wie het bericht krijgt`,
  roleUnknown: ({ at }) => `${at} gaat naar een rol die wij niet kennen. Kies opnieuw wie het bericht krijgt`,
  modeUnknown: ({ at }) => `${at}: kies of het vanzelf gaat, of dat de voorzitter eerst ja zegt`,
  waitZero: ({ at }) =>
    `${at} wacht 0 werkdagen. Zo krijgt niemand tijd om te antwoorden: kies er minstens 1`,
  explanationTooLong: ({ at }) => `${at} heeft een te lange toelichting. Maak die korter dan 300 tekens`,
  causeMissing: ({ at }) => `${at} ontbreekt. Kies welke ladder erbij hoort, of dat de voorzitter kiest`,
  causeWithoutLadder: ({ at }) =>
    `${at} heeft nog geen ladder. Kies er een, of kies dat de voorzitter elke keer kiest`,
  entryUnknownLadder: ({ at, ladder }) => `${at} gaat naar ${ladder}, die er niet is. Kies een andere ladder`,
  entryUnknownRung: ({ at, ladder }) =>
    `${at} begint op een trede die er niet is op ${ladder}. Kies een andere trede`,
  entryTwice: ({ at, ladder }) => `${at} gaat twee keer naar ${ladder}. Kies er één`,
  daysWrong: ({ at, least }) => `${at}: kies een aantal van ${least} tot en met ${MOST_DAYS}`,
  remindersWrong: ({ at }) =>
    `${at}: een herinnering komt na de vraag, na de vorige herinnering en vóór de dag waarop het antwoord er moet zijn`,
  timeWrong: ({ at }) => `${at}: dat is geen tijd. Vul een tijd in zoals 08:30`,
  dayWrong: ({ day }) => `De vrije dag ${day} bestaat niet. Haal die dag weg`,
  dayTwice: ({ day }) => `De vrije dag ${day} staat er twee keer. Haal er één weg`,
  sendingHoursWrong: () =>
    'Er zouden nooit brieven uitgaan: de verzendtijd eindigt voordat hij begint. Kies een latere eindtijd',
  roundOutsideSendingHours: () =>
    'De ochtendronde valt buiten de tijden waarop er brieven uitgaan. Kies een tijd daarbinnen',
};
