// What parties signed, in words: for the notice to its own receiver, and for the console.
import { plainDate } from './dates.ts';
import { say, spoken } from './language.ts';
import { capitalised } from './people.ts';
import type { Instrument, Mandate } from '../domain/advice/facts.ts';
import {
  firstDayOf,
  lastDayOf,
  mandateOn,
  nearestMandate,
  standingOn,
  type MandateFault,
} from '../domain/escalation/mandates.ts';
import type { LocalDate } from '../domain/time.ts';

/** As a choice in a form, and in a table. */
export const instrumentChoices = spoken<Instrument>({
  declarationOfIntent: ['Intentieverklaring', 'Declaration of intent'],
  letterOfUnderstanding: ['Letter of understanding', 'Letter of understanding'],
  covenant: ['Convenant', 'Covenant'],
  contractClause: ['Clausule in het contract', 'Contract clause'],
});

/** What is signed: of a clause, the contract that it stands in. */
const signedWords = spoken<Instrument>({
  declarationOfIntent: ['intentieverklaring', 'declaration of intent'],
  letterOfUnderstanding: ['letter of understanding', 'letter of understanding'],
  covenant: ['convenant', 'covenant'],
  contractClause: ['contract', 'contract'],
});

/** How they sign: as the reader's municipality, as the reader's organisation, or as one of several, by its name. */
export type SignedAs = 'gemeente' | 'organisatie' | { readonly named: string };

function partyOf(as: SignedAs): string {
  if (typeof as === 'object') return as.named;
  return as === 'gemeente'
    ? say('uw gemeente', 'your municipality')
    : say('uw organisatie', 'your organisation');
}

/**
 * On which agreement a question to somebody of a party rests (S0 §3); where none holds, that it is a request to think
 * along, and why: nothing was signed, it has not begun, or it is over.
 */
export function restsOn(
  mandates: readonly Mandate[],
  organisation: string | undefined,
  as: SignedAs,
  day: LocalDate,
): readonly string[] {
  const holds = mandateOn(mandates, organisation, day);
  if (holds) return [signedSentence(holds, as), followsSentence(holds, as)];
  const nearest = nearestMandate(mandates, organisation, day);
  if (!nearest) {
    const who = partyOf(as);
    return [
      say(`Er is nog geen afspraak met ${who}.`, `There is no agreement with ${who} yet.`),
      thinkAlongSentence(),
    ];
  }
  const ahead = standingOn(nearest, day) === 'ahead';
  const last = lastDayOf(nearest) ?? day;
  return [
    signedSentence(nearest, as),
    ...(ahead ? [beginsSentence(firstDayOf(nearest))] : overSentences(last)),
    thinkAlongSentence(),
  ];
}

function beginsSentence(first: LocalDate): string {
  const day = plainDate(first);
  return say(`Die afspraak gaat in op ${day}.`, `That agreement comes into force on ${day}.`);
}

function overSentences(last: LocalDate): readonly string[] {
  const day = plainDate(last);
  return [
    say(`Die afspraak gold tot en met ${day}.`, `That agreement was in force up to and including ${day}.`),
    say('Een nieuwe is er nog niet.', 'There is no new one yet.'),
  ];
}

function thinkAlongSentence(): string {
  return say('Wij vragen u om mee te denken.', 'We are asking for your help.');
}

function signedSentence(mandate: Mandate, as: SignedAs): string {
  const [who, day, what] = [capitalised(partyOf(as)), plainDate(mandate.signedOn), titled(mandate)];
  return say(`${who} tekende op ${day} ${what}.`, `${who} signed ${what} on ${day}.`);
}

/** A covenant and a contract bind; a letter and a declaration say what a party means to do (S0 §3). */
function followsSentence({ instrument, clause }: Mandate, as: SignedAs): string {
  const where = clause === undefined ? '' : ` (${together(clause)})`;
  switch (instrument) {
    case 'covenant':
      return say(
        `Deze vraag volgt uit die afspraak${where}.`,
        `This question follows from that agreement${where}.`,
      );
    case 'contractClause':
      return say(
        `Daarin staat de afspraak waaruit deze vraag volgt${where}.`,
        `It holds the agreement from which this question follows${where}.`,
      );
    case 'letterOfUnderstanding':
      return say(
        `Deze vraag past bij wat daarin is afgesproken${where}.`,
        `This question fits what was agreed in it${where}.`,
      );
    case 'declarationOfIntent':
      return say(
        `Deze vraag past bij wat ${partyOf(as)} daarin verklaarde${where}.`,
        `This question fits what ${partyOf(as)} declared in it${where}.`,
      );
  }
}

/** "artikel 4" does not break at the end of a line. */
function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** "het Convenant Jeugdhulp Rijnmond"; a title that does not name its kind is put in quotes. */
export function titled({ instrument, title }: Pick<Mandate, 'instrument' | 'title'>): string {
  const noun = signedWords[instrument];
  const what = title.toLowerCase().startsWith(noun) ? title : `${noun} “${title}”`;
  const isNeuter = instrument === 'covenant' || instrument === 'contractClause';
  return say(isNeuter ? `het ${what}` : `de ${what}`, `the ${what}`);
}

/** How it stands on a day: "geldt tot en met 31 december 2026". */
export function standingWords(mandate: Mandate, day: LocalDate): string {
  const standing = standingOn(mandate, day);
  if (standing === 'ahead') {
    const first = plainDate(firstDayOf(mandate));
    return say(`gaat in op ${first}`, `comes into force on ${first}`);
  }
  const ends = lastDayOf(mandate);
  if (standing === 'holds' && ends === undefined) {
    return say('geldt, zonder einddatum', 'in force, without an end date');
  }
  const last = plainDate(ends ?? day);
  switch (standing) {
    case 'holds':
      return say(`geldt tot en met ${last}`, `in force up to and including ${last}`);
    case 'lapsed':
      return say(`verlopen: gold tot en met ${last}`, `lapsed: was in force up to and including ${last}`);
    case 'ended':
      return say(`beëindigd: gold tot en met ${last}`, `ended: was in force up to and including ${last}`);
  }
}

/** What a party signed in one line, for who follows a case. */
export function partyWords(mandates: readonly Mandate[], organisation: string, day: LocalDate): string {
  const holds = mandateOn(mandates, organisation, day);
  if (holds) {
    const clause = holds.clause === undefined ? '' : `, ${holds.clause}`;
    return `${holds.title}${clause} (${plainDate(holds.signedOn)})`;
  }
  const nearest = nearestMandate(mandates, organisation, day);
  return nearest
    ? `${nearest.title}, ${standingWords(nearest, day)}`
    : say('nog niet getekend', 'not signed yet');
}

/** What to mend in the days of a mandate. */
export const faultWords = spoken<MandateFault>({
  signedInFuture: [
    'Deze dag is nog niet geweest. Vul de dag in waarop er is getekend',
    'This day has not come yet. Fill in the day on which it was signed',
  ],
  holdsBeforeSigned: [
    'De afspraak kan niet ingaan voordat er is getekend',
    'The agreement cannot come into force before it was signed',
  ],
  validBeforeStart: [
    'Het einde ligt voor het begin. Kijk de dagen na',
    'The end is before the beginning. Check the days',
  ],
  endedBeforeStart: [
    'De afspraak is dan nog niet begonnen. Vul een latere dag in',
    'By then the agreement has not begun yet. Fill in a later day',
  ],
  endedAfterValid: [
    'De afspraak loopt dan al niet meer. Vul een eerdere dag in',
    'By then the agreement is already over. Fill in an earlier day',
  ],
});
