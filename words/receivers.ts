// Who people on a ladder are, in words: by role and by party, never by name.
import { listed, roleWords, theRole } from './roles.ts';
import type { CaseOutline } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { ladderOf, type LadderId, type Recipient, type Role } from '../domain/escalation/agreement.ts';
import { organisationOf, receiversOf, type Receiver } from '../domain/escalation/recipients.ts';
import type { Instant } from '../domain/time.ts';

const plurals: Readonly<Record<Role, string>> = {
  teamManager: 'teammanagers',
  socialDomainManager: 'managers sociaal domein',
  policyAdviser: 'beleidsmedewerkers',
  alderman: 'wethouders',
  youthDirector: 'directeuren jeugd',
  executive: 'bestuurders',
  buyer: 'inkopers',
  headOfProcurement: 'hoofden inkoop',
  procurementDirector: 'directeuren inkoop',
  steeringGroupMember: 'leden van de stuurgroep',
  steeringGroupChair: 'voorzitters van de stuurgroep',
  chair: 'voorzitters van het expertteam',
  processSupporter: 'procesondersteuners',
  commissioner: 'opdrachtgevers',
};

/** Where a role alone leaves open of which party: a municipality, a provider and an access team all have managers. */
function ofParty({ of, role }: Recipient): string {
  if (of === 'region') return '';
  const evident =
    (of === 'municipality' && (role === 'alderman' || role === 'socialDomainManager')) ||
    of === 'procurementOrganisation';
  if (evident) return '';
  const parties: Record<Exclude<Recipient['of'], 'region'>, string> = {
    caseCoordinator: ' van de casusregisseur',
    submitter: ' van de indiener',
    municipality: ' van de gemeente',
    provider: ' van de aanbieder',
    procurementOrganisation: '',
  };
  return parties[of];
}

/** A recipient of a ladder as such, of no case: "teammanager van de casusregisseur". */
export function recipientRole(recipient: Recipient): string {
  return `${roleWords[recipient.role]}${ofParty(recipient)}`;
}

/** Whether somebody works in the organisation that a recipient's role is in. */
function isColleague(facts: CaseOutline, { of }: Recipient, reader: PersonId): boolean {
  const organisation = organisationOf(facts.advice.parties, of);
  return organisation !== undefined && facts.people.get(reader)?.organisation === organisation;
}

/**
 * A recipient as a reader knows them: "uw teammanager" to a colleague, "de teammanager van de casusregisseur" to
 * anybody else.
 * @param count how many people hold the role
 */
export function recipientWords(
  facts: CaseOutline,
  recipient: Recipient,
  reader?: PersonId,
  count = 1,
): string {
  const { role } = recipient;
  const words = count > 1 ? plurals[role] : roleWords[role];
  if (recipient.of !== 'region' && reader !== undefined && isColleague(facts, recipient, reader)) {
    return `uw ${words}`;
  }
  return `${count > 1 ? `de ${words}` : theRole(role)}${ofParty(recipient)}`;
}

/** Several receivers in one breath, each role once: "uw manager sociaal domein, de beleidsmedewerker en u". */
export function receiversWords(
  facts: CaseOutline,
  receivers: readonly Receiver[],
  reader?: PersonId,
): string {
  return listed(receiversList(facts, receivers, reader));
}

/** The parts of {@link receiversWords}; the reader comes last, as "u". */
export function receiversList(
  facts: CaseOutline,
  receivers: readonly Receiver[],
  reader?: PersonId,
): readonly string[] {
  const others = new Map<string, { recipient: Recipient; people: Set<PersonId> }>();
  for (const { person, recipient } of receivers) {
    if (person === reader) continue;
    const key = `${recipient.of} ${recipient.role}`;
    const group = others.get(key) ?? { recipient, people: new Set<PersonId>() };
    others.set(key, { recipient, people: group.people.add(person) });
  }
  const words = [...others.values()].map(({ recipient, people }) =>
    recipientWords(facts, recipient, reader, people.size),
  );
  return receivers.some(({ person }) => person === reader) ? [...words, 'u'] : words;
}

/** Who is on a rung on the day of a moment. Empty: nobody fills it. */
export function rungReceivers(
  facts: CaseOutline,
  ladder: LadderId,
  rung: number,
  at: Instant,
): readonly Receiver[] {
  const { agreement, directory, advice } = facts;
  const recipients = ladderOf(agreement, ladder)?.rungs[rung - 1]?.recipients ?? [];
  return receiversOf(recipients, advice.parties, { now: at, agreement, directory });
}

/**
 * A rung's roles in words, as filled on the day of a moment; the roles themselves where nobody fills them.
 * @param reader to whom: their own colleagues become "uw …"
 */
export function rungWords(
  facts: CaseOutline,
  ladder: LadderId,
  rung: number,
  at: Instant,
  reader?: PersonId,
): string {
  const receivers = rungReceivers(facts, ladder, rung, at);
  if (receivers.length > 0) return receiversWords(facts, receivers, reader);
  const recipients = ladderOf(facts.agreement, ladder)?.rungs[rung - 1]?.recipients ?? [];
  return listed(recipients.map((recipient) => recipientWords(facts, recipient, reader)));
}
