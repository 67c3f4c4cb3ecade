// The people and ladders that an intervention names.
import type { SelectOption } from '../../design/forms/Select.tsx';
import type { CaseOutline, OrganisationKind, PersonProfile } from '../../../domain/advice/facts.ts';
import type { PersonId } from '../../../domain/advice/parties.ts';
import { sideOf, type LadderId } from '../../../domain/escalation/agreement.ts';
import { say } from '../../../words/language.ts';
import { listed, ladderWords } from '../../../words/roles.ts';

/** "gemeente". */
export function ladderName({ agreement }: CaseOutline, ladder: LadderId): string {
  const side = sideOf(agreement, ladder);
  return side === undefined ? ladder : ladderWords[side].toLowerCase();
}

/** "Jan Bakker en Selin Yilmaz"; who stands in for whom is said. */
export function namesOf(
  { people }: CaseOutline,
  receivers: readonly { readonly person: PersonId; readonly insteadOf?: PersonId }[],
): string {
  return listed(
    receivers.map(({ person, insteadOf }) => {
      const name = people.get(person)?.name ?? say('iemand', 'somebody');
      const other = insteadOf === undefined ? undefined : people.get(insteadOf)?.name;
      return other === undefined
        ? name
        : say(`${name} (vervangt ${other})`, `${name} (standing in for ${other})`);
    }),
  );
}

/** People to choose from, by name, with where they work; who left is not among them. */
export function peopleOptions(
  people: Iterable<PersonProfile>,
  organisations: CaseOutline['organisations'],
  without: ReadonlySet<PersonId> = new Set(),
): readonly SelectOption[] {
  return [...people]
    .filter(({ id, endedOn }) => !without.has(id) && (endedOn ?? null) === null)
    .map(({ id, name, organisation }) => {
      const works =
        organisation === null ? say('expertteam', 'expert team') : organisations.get(organisation)?.name;
      return { value: id, label: works === undefined ? name : `${name}, ${works}` };
    })
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'));
}

/** Organisations of some kinds to choose from, by name. */
export function organisationOptions(
  organisations: CaseOutline['organisations'],
  kinds: readonly OrganisationKind[],
): readonly SelectOption[] {
  return [...organisations.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, name: label }) => ({ value: id, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'));
}
