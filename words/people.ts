// How people are named and greeted.
import { say } from './language.ts';
import type { PersonProfile } from '../domain/advice/facts.ts';
import type { Role } from '../domain/escalation/agreement.ts';

/** As the first words of a sentence: "De teammanager …". */
export function capitalised(words: string): string {
  // A capital has no accent in Dutch: "Eén".
  const first = words.startsWith('één') ? 'E' : words.charAt(0).toUpperCase();
  return first + words.slice(1);
}

/** "Geachte wethouder Jansen", "Beste mevrouw De Wit" (in English "Dear Ms de Wit"), "Beste Alex de Vries". */
export function greeting(person: PersonProfile, role?: Role): string {
  const { name, surname, addressAs } = person;
  if (role === 'alderman') {
    return say(`Geachte wethouder ${capitalised(surname)}`, `Dear Alderman ${surname}`);
  }
  if (addressAs === null) return say(`Beste ${name}`, `Dear ${name}`);
  return say(
    `Beste ${addressAs} ${capitalised(surname)}`,
    `Dear ${addressAs === 'mevrouw' ? 'Ms' : 'Mr'} ${surname}`,
  );
}
