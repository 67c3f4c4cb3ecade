// Why someone on a ladder gets the question: their part in the case, and the agreement that it rests on.
import { say } from './language.ts';
import { restsOn } from './mandates.ts';
import { roleWords, theRole } from './roles.ts';
import type { CaseFacts, Mandate } from '../domain/advice/facts.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Notice } from '../domain/escalation/climb.ts';
import { mandateOn } from '../domain/escalation/mandates.ts';
import { organisationOf } from '../domain/escalation/recipients.ts';
import type { Recipient, Role } from '../domain/escalation/agreement.ts';
import type { Instant } from '../domain/time.ts';

/** "Een medewerker van uw team is casusregisseur in deze casus." Of a deputy first: "U vervangt de teammanager." */
export function partSentences(
  facts: CaseFacts,
  { recipient, insteadOf }: Pick<Notice, 'recipient' | 'insteadOf'>,
): readonly string[] {
  const { role } = recipient;
  return [...(insteadOf === undefined ? [] : [standsInSentence(role)]), part(facts, recipient)];
}

function standsInSentence(role: Role): string {
  return say(
    `U vervangt ${theRole(role)}. Daarom krijgt u dit bericht.`,
    `You are standing in for ${theRole(role)}. That is why you get this message.`,
  );
}

function part(facts: CaseFacts, recipient: Recipient): string {
  const { of, role } = recipient;
  switch (of) {
    case 'caseCoordinator':
      return role === 'teamManager'
        ? say(
            'Een medewerker van uw team is casusregisseur in deze casus.',
            'Someone in your team is the case coordinator in this case.',
          )
        : say(
            'Een medewerker van uw organisatie is casusregisseur in deze casus.',
            'Someone in your organisation is the case coordinator in this case.',
          );
    case 'submitter':
      return say(
        'Uw organisatie bracht deze casus in bij het expertteam.',
        'Your organisation brought this case to the expert team.',
      );
    case 'municipality':
      return say('Het gaat om een casus uit uw gemeente.', 'This is a case from your municipality.');
    case 'provider':
      return say(
        'Uw organisatie is de aanbieder in deze casus.',
        'Your organisation is the provider in this case.',
      );
    case 'procurementOrganisation':
      return say('Uw organisatie koopt deze zorg in.', 'Your organisation buys this care.');
    case 'region':
      return say(
        `U krijgt deze vraag als ${roleWords[role]} in de regio ${facts.region.name}.`,
        `You get this question in your role as ${roleWords[role]} in the ${facts.region.name} region.`,
      );
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
      ? [
          say(
            'De afspraak verandert niets aan wat de jeugdbeschermer besluit.',
            'The agreement changes nothing about what the child protection officer decides.',
          ),
        ]
      : []),
  ];
}
