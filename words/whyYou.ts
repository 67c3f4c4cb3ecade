// Why someone on a ladder gets the question: their part in the case, and the agreement that it rests on.
import { plainDate } from './dates.ts';
import { roleWords, theRole } from './roles.ts';
import type { CaseFacts, Mandate } from '../domain/advice/facts.ts';
import type { OrganisationId } from '../domain/advice/parties.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Notice } from '../domain/escalation/climb.ts';
import { organisationOf } from '../domain/escalation/recipients.ts';
import type { Recipient } from '../domain/escalation/agreement.ts';
import type { Instant } from '../domain/time.ts';

/** "Een medewerker van uw team is casusregisseur in deze casus." Of a deputy first: "U vervangt de teammanager." */
export function partSentences(
  facts: CaseFacts,
  { recipient, insteadOf }: Pick<Notice, 'recipient' | 'insteadOf'>,
): readonly string[] {
  const { role } = recipient;
  return [
    ...(insteadOf === undefined ? [] : [`U vervangt ${theRole(role)}. Daarom krijgt u dit bericht.`]),
    part(facts, recipient),
  ];
}

function part(facts: CaseFacts, recipient: Recipient): string {
  const { of, role } = recipient;
  switch (of) {
    case 'caseCoordinator':
      return `Een medewerker van uw ${role === 'teamManager' ? 'team' : 'organisatie'} is casusregisseur in deze casus.`;
    case 'submitter':
      return 'Uw organisatie bracht deze casus in bij het expertteam.';
    case 'municipality':
      return 'Het gaat om een casus uit uw gemeente.';
    case 'provider':
      return 'Uw organisatie is de aanbieder in deze casus.';
    case 'procurementOrganisation':
      return 'Uw organisatie koopt deze zorg in.';
    case 'region':
      return `U krijgt deze vraag als ${roleWords[role]} in de regio ${facts.region.name}.`;
  }
}

const instruments: Readonly<Record<Mandate['instrument'], string>> = {
  declarationOfIntent: 'de intentieverklaring',
  letterOfUnderstanding: 'de letter of understanding',
  covenant: 'het convenant',
  contractClause: 'het contract',
};

/** The agreement that an organisation signed and that holds on the day of a moment; the latest, where there are more. */
export function mandateOf(facts: CaseFacts, { of }: Pick<Recipient, 'of'>, at: Instant): Mandate | undefined {
  return latestMandate(facts.mandates, organisationOf(facts.advice.parties, of), at);
}

/** Of these, the latest of that organisation that holds on the day of a moment. */
export function latestMandate(
  mandates: readonly Mandate[],
  organisation: OrganisationId | undefined,
  at: Instant,
): Mandate | undefined {
  const day = localDateOf(at);
  return mandates
    .filter(
      (mandate) =>
        mandate.organisation === organisation &&
        mandate.signedOn <= day &&
        (mandate.validUntil === undefined || day <= mandate.validUntil),
    )
    .toSorted((one, other) => (one.signedOn < other.signedOn ? -1 : 1))
    .at(-1);
}

/**
 * On which agreement a question rests (S0 §3); where nothing was signed, that it is a request to think along. The
 * region's own table needs none.
 */
export function mandateSentences(facts: CaseFacts, recipient: Recipient, at: Instant): readonly string[] {
  if (recipient.of === 'region') return [];
  const mandate = mandateOf(facts, recipient, at);
  if (!mandate) return ['Er is nog geen afspraak met uw organisatie.', 'Wij vragen u om mee te denken.'];
  const who = recipient.of === 'municipality' ? 'Uw gemeente' : 'Uw organisatie';
  return signedSentences(who, mandate, 'Deze vraag');
}

/** "Uw gemeente tekende op 1 maart 2025 het Convenant Jeugdhulp. Deze vraag volgt uit die afspraak (artikel 4)." */
export function signedSentences(who: string, mandate: Mandate, what: string): readonly string[] {
  const clause = mandate.clause === undefined ? '' : ` (${together(mandate.clause)})`;
  return [
    `${who} tekende op ${plainDate(mandate.signedOn)} ${titled(mandate)}.`,
    `${what} volgt uit die afspraak${clause}.`,
  ];
}

/** "artikel 4" does not break at the end of a line. */
function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** "het Convenant Jeugdhulp Rijnmond"; a title that does not name its kind is put in quotes. */
function titled({ instrument, title }: Mandate): string {
  const [article = '', ...noun] = instruments[instrument].split(' ');
  const named = title.toLowerCase().startsWith(noun.join(' '));
  return named ? `${article} ${title}` : `${instruments[instrument]} “${title}”`;
}
