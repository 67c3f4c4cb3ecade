// Finds people by what somebody typed.
import type { PeopleView } from './view.ts';
import { folded, isHere, type BookPerson } from '../../../domain/contacts/book.ts';
import { standingOn } from '../../../domain/contacts/periods.ts';
import { roleWords } from '../../../words/roles.ts';
import { say } from '../../../words/language.ts';

/** How many are shown. */
const MOST_FOUND = 100;

/** Without capitals and accents: `celik` finds Çelik. */
function plain(text: string): string {
  return folded(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Those of whom name, address, organisation or roles together hold every word that was typed; who left comes last. */
export function searchPeople(
  view: PeopleView,
  search: string,
): { readonly people: readonly BookPerson[]; readonly more: boolean } {
  const words = plain(search).split(' ');
  const found = view.book.people
    .filter((person) => {
      const roles = view
        .holdingsOf(person.id)
        .filter((held) => standingOn(held, view.today) !== 'past')
        .map(({ role }) => roleWords[role]);
      const text = plain([person.name, person.email, view.place(person.organisation), ...roles].join(' '));
      return words.every((word) => text.includes(word));
    })
    .toSorted(
      (one, other) =>
        Number(isHere(other, view.today)) - Number(isHere(one, view.today)) ||
        one.name.localeCompare(other.name, say('nl', 'en')),
    );
  return { people: found.slice(0, MOST_FOUND), more: found.length > MOST_FOUND };
}
