// How a version of the ladders is called where one is chosen or compared.
import type { KnownVersion } from '../../../store/pages/whatIf.ts';
import { plainDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

/** "Versie 3, geldt nu"; "Concept 4"; "Versie 5, vanaf 1 maart 2027"; "Versie 2, van 1 maart 2025". */
export function versionName({ agreement, standing, inForceFrom }: KnownVersion): string {
  const number = String(agreement.version);
  if (standing === 'draft' || inForceFrom === null) return say(`Concept ${number}`, `Draft ${number}`);
  if (standing === 'inForce') return say(`Versie ${number}, geldt nu`, `Version ${number}, in force now`);
  const day = plainDate(inForceFrom);
  return standing === 'coming'
    ? say(`Versie ${number}, vanaf ${day}`, `Version ${number}, from ${day}`)
    : say(`Versie ${number}, van ${day}`, `Version ${number}, of ${day}`);
}

/** "Versie 3"; "Concept 4". */
export function shortVersionName({ agreement, standing }: KnownVersion): string {
  const number = String(agreement.version);
  return standing === 'draft'
    ? say(`Concept ${number}`, `Draft ${number}`)
    : say(`Versie ${number}`, `Version ${number}`);
}
