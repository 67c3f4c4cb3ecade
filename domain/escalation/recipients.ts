// From roles to people: who is asked on a rung, and who acts for the region, on a given day.
import type { Recipient, Role } from './agreement.ts';
import type { Context, Directory, Holding } from '../advice/context.ts';
import { THE_REGION, type OrganisationId, type Parties, type PersonId } from '../advice/parties.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import type { LocalDate } from '../time.ts';

/** Somebody to write to, as whom, and whose deputy they are. */
export interface Receiver {
  readonly person: PersonId;
  readonly recipient: Recipient;
  readonly insteadOf?: PersonId;
}

/** The organisation that a recipient's role is looked up in; undefined where the case has no such party. */
export function organisationOf(parties: Parties, of: Recipient['of']): OrganisationId | undefined {
  switch (of) {
    case 'region':
      return THE_REGION;
    case 'caseCoordinator':
      return parties.caseCoordinator.organisation;
    case 'submitter':
      return parties.submitter.organisation;
    case 'municipality':
    case 'provider':
    case 'procurementOrganisation':
      return parties[of];
  }
}

/** The person, or who stands in for them on that day. An absent person without a deputy is written to all the same. */
export function onDuty(directory: Directory, person: PersonId, day: LocalDate): PersonId {
  const seen = [person];
  let current = person;
  for (;;) {
    const deputy = deputyOf(directory, current, day);
    if (deputy === undefined) return current;
    // Two people who stand in for each other and are both away: back to where we began.
    if (seen.includes(deputy)) return person;
    seen.push(deputy);
    current = deputy;
  }
}

function deputyOf({ absences }: Directory, person: PersonId, day: LocalDate): PersonId | undefined {
  for (const { person: away, from, until, deputy } of absences) {
    if (away === person && deputy !== undefined && from <= day && day <= until) return deputy;
  }
  return undefined;
}

/** Whether it is on record that somebody is away on a day. */
export function isAwayOn(
  { absences }: Pick<Directory, 'absences'>,
  person: PersonId,
  day: LocalDate,
): boolean {
  return absences.some((absence) => absence.person === person && absence.from <= day && day <= absence.until);
}

/** Who holds a role in an organisation on a day. */
export function holders(
  directory: Directory,
  organisation: OrganisationId,
  role: Role,
  day: LocalDate,
): readonly Holding[] {
  return directory.holdings.filter(
    (holding) =>
      holding.organisation === organisation &&
      holding.role === role &&
      holding.from <= day &&
      (holding.until === undefined || day <= holding.until),
  );
}

/** Everyone whom a rung's recipients come down to today, each person once. Empty: nobody fills the rung. */
export function receiversOf(
  recipients: readonly Recipient[],
  parties: Parties,
  context: Context,
): readonly Receiver[] {
  const day = localDateOf(context.now);
  const receivers = new Map<PersonId, Receiver>();
  for (const recipient of recipients) {
    const organisation = organisationOf(parties, recipient.of);
    if (organisation === undefined) continue;
    for (const holder of holders(context.directory, organisation, recipient.role, day)) {
      const person = onDuty(context.directory, holder.person, day);
      if (receivers.has(person)) continue;
      receivers.set(person, {
        person,
        recipient,
        ...(person === holder.person ? {} : { insteadOf: holder.person }),
      });
    }
  }
  return [...receivers.values()];
}

/** Everyone who holds a role of the region today, or stands in. */
export function regionPeople(role: Role, context: Context): readonly PersonId[] {
  const day = localDateOf(context.now);
  const people = holders(context.directory, THE_REGION, role, day).map(({ person }) =>
    onDuty(context.directory, person, day),
  );
  return [...new Set(people)];
}

/** Who acts as the chair today. A region between two chairs falls back on its process supporters, then its commissioners. */
export function actingChairs(context: Context): readonly PersonId[] {
  for (const role of ['chair', 'processSupporter', 'commissioner'] as const) {
    const people = regionPeople(role, context);
    if (people.length > 0) return people;
  }
  return [];
}
