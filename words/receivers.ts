// Who people on a ladder are, in words: by role and by party, never by name.
import { say, spoken } from './language.ts';
import { listed, roleWords, theRole } from './roles.ts';
import type { CaseOutline } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { ladderOf, type LadderId, type Recipient, type Role } from '../domain/escalation/agreement.ts';
import { organisationOf, receiversOf, type Receiver } from '../domain/escalation/recipients.ts';
import type { Instant } from '../domain/time.ts';

const plurals = spoken<Role>({
  teamManager: ['teammanagers', 'team managers'],
  socialDomainManager: ['managers sociaal domein', 'social services managers'],
  policyAdviser: ['beleidsmedewerkers', 'policy advisers'],
  alderman: ['wethouders', 'aldermen'],
  youthDirector: ['directeuren jeugd', 'directors of youth care'],
  executive: ['bestuurders', 'executives'],
  buyer: ['inkopers', 'buyers'],
  headOfProcurement: ['hoofden inkoop', 'heads of procurement'],
  procurementDirector: ['directeuren inkoop', 'directors of procurement'],
  steeringGroupMember: ['leden van de stuurgroep', 'members of the steering group'],
  steeringGroupChair: ['voorzitters van de stuurgroep', 'chairs of the steering group'],
  chair: ['voorzitters van het expertteam', 'chairs of the expert team'],
  processSupporter: ['procesondersteuners', 'process supporters'],
  commissioner: ['opdrachtgevers', 'commissioners'],
});

/**
 * A role with the party that it is of, where the role alone leaves that open: a municipality, a provider and an access
 * team all have managers.
 */
function ofParty({ of, role }: Recipient, words: string): string {
  switch (of) {
    case 'caseCoordinator':
      return say(`${words} van de casusregisseur`, `case coordinator's ${words}`);
    case 'submitter':
      return say(`${words} van de indiener`, `submitter's ${words}`);
    case 'municipality':
      return role === 'alderman' || role === 'socialDomainManager'
        ? words
        : say(`${words} van de gemeente`, `${words} at the municipality`);
    case 'provider':
      return say(`${words} van de aanbieder`, `${words} at the provider`);
    case 'procurementOrganisation':
    case 'region':
      return words;
  }
}

/** A recipient of a ladder as such, of no case: "teammanager van de casusregisseur". */
export function recipientRole(recipient: Recipient): string {
  return ofParty(recipient, roleWords[recipient.role]);
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
    return say(`uw ${words}`, `your ${words}`);
  }
  const whole = ofParty(recipient, words);
  if (count > 1) return say(`de ${whole}`, `the ${whole}`);
  return say(ofParty(recipient, theRole(role)), whole === words ? theRole(role) : `the ${whole}`);
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
  return receivers.some(({ person }) => person === reader) ? [...words, say('u', 'you')] : words;
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
