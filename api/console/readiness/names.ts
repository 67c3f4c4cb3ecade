// How people and organisations are called on readiness: who may not see people reads roles instead of names.
import type { Seat } from '../seat.ts';
import type { Names } from './words.ts';
import type { PersonId } from '../../../domain/advice/parties.ts';
import type { Surroundings } from '../../../store/pages/readiness.ts';
import { say } from '../../../words/language.ts';
import { listed, theRole } from '../../../words/roles.ts';

/** Of everyone in the region, as who sits there may read it. */
export function namesFor(
  seat: Pick<Seat, 'may'>,
  { people, organisations, around: { directory } }: Surroundings,
): Names {
  if (seat.may('seePeople')) return { people, organisations };
  const roles = (person: PersonId) => [
    ...new Set(directory.holdings.filter((one) => one.person === person).map(({ role }) => theRole(role))),
  ];
  const called = (person: PersonId) => listed(roles(person)) || say('een vervanger', 'a deputy');
  return {
    organisations,
    people: new Map(
      [...people.values()].map(({ id, organisation }) => [id, { name: called(id), organisation }]),
    ),
  };
}
