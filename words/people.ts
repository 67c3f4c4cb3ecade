// How people are named and greeted.
import type { PersonProfile } from '../domain/advice/facts.ts';
import type { Role } from '../domain/escalation/agreement.ts';

/** As the first words of a sentence: "De teammanager …". */
export function capitalised(words: string): string {
  // A capital has no accent in Dutch: "Eén".
  const first = words.startsWith('één') ? 'E' : words.charAt(0).toUpperCase();
  return first + words.slice(1);
}

/** "Geachte wethouder Jansen", "Beste mevrouw De Wit", "Beste Alex de Vries". */
export function greeting(person: PersonProfile, role?: Role): string {
  const surname = capitalised(person.surname);
  if (role === 'alderman') return `Geachte wethouder ${surname}`;
  return person.addressAs === null ? `Beste ${person.name}` : `Beste ${person.addressAs} ${surname}`;
}
