// What parties signed, in words: for the notice to its own receiver, and for the console.
import { plainDate } from './dates.ts';
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
export const instrumentChoices: Readonly<Record<Instrument, string>> = {
  declarationOfIntent: 'Intentieverklaring',
  letterOfUnderstanding: 'Letter of understanding',
  covenant: 'Convenant',
  contractClause: 'Clausule in het contract',
};

/** What is signed: of a clause, the contract that it stands in. */
const signedWords: Readonly<Record<Instrument, readonly [article: 'de' | 'het', noun: string]>> = {
  declarationOfIntent: ['de', 'intentieverklaring'],
  letterOfUnderstanding: ['de', 'letter of understanding'],
  covenant: ['het', 'convenant'],
  contractClause: ['het', 'contract'],
};

/** How they sign: as the municipality, or as an organisation. */
export type SignedAs = 'gemeente' | 'organisatie';

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
  if (!nearest) return [`Er is nog geen afspraak met uw ${as}.`, THINK_ALONG];
  const ahead = standingOn(nearest, day) === 'ahead';
  const last = lastDayOf(nearest) ?? day;
  return [
    signedSentence(nearest, as),
    ...(ahead
      ? [`Die afspraak gaat in op ${plainDate(firstDayOf(nearest))}.`]
      : [`Die afspraak gold tot en met ${plainDate(last)}.`, 'Een nieuwe is er nog niet.']),
    THINK_ALONG,
  ];
}

const THINK_ALONG = 'Wij vragen u om mee te denken.';

function signedSentence(mandate: Mandate, as: SignedAs): string {
  return `Uw ${as} tekende op ${plainDate(mandate.signedOn)} ${titled(mandate)}.`;
}

/** A covenant and a contract bind; a letter and a declaration say what a party means to do (S0 §3). */
function followsSentence({ instrument, clause }: Mandate, as: SignedAs): string {
  const where = clause === undefined ? '' : ` (${together(clause)})`;
  switch (instrument) {
    case 'covenant':
      return `Deze vraag volgt uit die afspraak${where}.`;
    case 'contractClause':
      return `Daarin staat de afspraak waaruit deze vraag volgt${where}.`;
    case 'letterOfUnderstanding':
      return `Deze vraag past bij wat daarin is afgesproken${where}.`;
    case 'declarationOfIntent':
      return `Deze vraag past bij wat uw ${as} daarin verklaarde${where}.`;
  }
}

/** "artikel 4" does not break at the end of a line. */
function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** "het Convenant Jeugdhulp Rijnmond"; a title that does not name its kind is put in quotes. */
export function titled({ instrument, title }: Pick<Mandate, 'instrument' | 'title'>): string {
  const [article, noun] = signedWords[instrument];
  return title.toLowerCase().startsWith(noun) ? `${article} ${title}` : `${article} ${noun} “${title}”`;
}

/** How it stands on a day: "geldt tot en met 31 december 2026". */
export function standingWords(mandate: Mandate, day: LocalDate): string {
  const last = lastDayOf(mandate);
  switch (standingOn(mandate, day)) {
    case 'ahead':
      return `gaat in op ${plainDate(firstDayOf(mandate))}`;
    case 'holds':
      return last === undefined ? 'geldt, zonder einddatum' : `geldt tot en met ${plainDate(last)}`;
    case 'lapsed':
      return `verlopen: gold tot en met ${plainDate(last ?? day)}`;
    case 'ended':
      return `beëindigd: gold tot en met ${plainDate(last ?? day)}`;
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
  return nearest ? `${nearest.title}, ${standingWords(nearest, day)}` : 'nog niet getekend';
}

/** What to mend in the days of a mandate. */
export const faultWords: Readonly<Record<MandateFault, string>> = {
  signedInFuture: 'Deze dag is nog niet geweest. Vul de dag in waarop er is getekend',
  holdsBeforeSigned: 'De afspraak kan niet ingaan voordat er is getekend',
  validBeforeStart: 'Het einde ligt voor het begin. Kijk de dagen na',
  endedBeforeStart: 'De afspraak is dan nog niet begonnen. Vul een latere dag in',
  endedAfterValid: 'De afspraak loopt dan al niet meer. Vul een eerdere dag in',
};
