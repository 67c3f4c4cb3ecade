/** Whom the case asks, by role and organisation: "de manager sociaal domein van Maasveen". */
import { listed, theRole } from './roles.ts';
import { type CaseFacts } from '../domain/advice/facts.ts';
import { type PersonId } from '../domain/advice/parties.ts';
import { type Recipient } from '../domain/escalation/agreement.ts';
import { organisationOf } from '../domain/escalation/recipients.ts';
import { type Climb } from '../domain/escalation/climb.ts';

/** "Maasveen"; undefined for the region itself and for a party that the case has not got. */
export function organisationName(facts: CaseFacts, of: Recipient['of']): string | undefined {
  const organisation = organisationOf(facts.advice.parties, of);
  return organisation === undefined ? undefined : facts.organisations.get(organisation)?.name;
}

/** "de manager sociaal domein van Maasveen", "de voorzitter van de stuurgroep". */
export function theRecipient(facts: CaseFacts, { of, role }: Recipient): string {
  const organisation = organisationName(facts, of);
  return organisation === undefined ? theRole(role) : `${theRole(role)} van ${organisation}`;
}

/** "de wethouder en de beleidsmedewerker van Maasveen": an organisation is named once. */
export function theRecipients(facts: CaseFacts, recipients: readonly Recipient[]): string {
  const byOrganisation = new Map<string | undefined, string[]>();
  for (const { of, role } of recipients) {
    const organisation = organisationName(facts, of);
    const words = byOrganisation.get(organisation) ?? [];
    if (!words.includes(theRole(role))) words.push(theRole(role));
    byOrganisation.set(organisation, words);
  }
  return listed(
    [...byOrganisation].map(([organisation, words]) =>
      organisation === undefined ? listed(words) : `${listed(words)} van ${organisation}`,
    ),
  );
}

/** Everyone on a rung of a climb's ladder. */
export function theRung(facts: CaseFacts, climb: Pick<Climb, 'ladder'>, rung: number): string {
  const ladder = facts.agreement.ladders.find(({ id }) => id === climb.ladder);
  return theRecipients(facts, ladder?.rungs[rung - 1]?.recipients ?? []);
}

/** As whom a person was last asked in a climb; undefined when they were not. */
export function askedAs(climb: Climb, person: PersonId): Recipient | undefined {
  return climb.rungs.flatMap(({ notices }) => notices).findLast((notice) => notice.person === person)
    ?.recipient;
}
