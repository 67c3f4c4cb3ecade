// Why someone on a ladder gets the question: their part in the case, and the agreement that it rests on.
import { restsOn } from './mandates.ts';
import { roleWords, theRole } from './roles.ts';
import type { CaseFacts, Mandate } from '../domain/advice/facts.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Notice } from '../domain/escalation/climb.ts';
import { mandateOn } from '../domain/escalation/mandates.ts';
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

/** The agreement that an organisation signed and that holds on the day of a moment; the latest, where there are more. */
export function mandateOf(facts: CaseFacts, { of }: Pick<Recipient, 'of'>, at: Instant): Mandate | undefined {
  return mandateOn(facts.mandates, organisationOf(facts.advice.parties, of), localDateOf(at));
}

/**
 * On which agreement a question rests (S0 §3); where none holds, that it is a request to think along. The region's own
 * table needs none. To a certified institution it says that no agreement decides over the youth protection worker (S4 §5,
 * "altijd definitief besluitrecht").
 */
export function mandateSentences(facts: CaseFacts, { of }: Recipient, at: Instant): readonly string[] {
  if (of === 'region') return [];
  const organisation = organisationOf(facts.advice.parties, of);
  const kind = organisation === undefined ? undefined : facts.organisations.get(organisation)?.kind;
  const day = localDateOf(at);
  return [
    ...restsOn(facts.mandates, organisation, kind === 'municipality' ? 'gemeente' : 'organisatie', day),
    ...(kind === 'certifiedInstitution' && mandateOn(facts.mandates, organisation, day)
      ? ['De afspraak verandert niets aan wat de jeugdbeschermer besluit.']
      : []),
  ];
}
