// How a version of the ladders is called where one is chosen or compared.
import type { KnownVersion } from '../../../store/pages/whatIf.ts';
import { plainDate } from '../../../words/dates.ts';

/** "Versie 3, geldt nu"; "Concept 4"; "Versie 5, vanaf 1 maart 2027"; "Versie 2, van 1 maart 2025". */
export function versionName({ agreement, standing, inForceFrom }: KnownVersion): string {
  const number = String(agreement.version);
  if (standing === 'draft' || inForceFrom === null) return `Concept ${number}`;
  if (standing === 'inForce') return `Versie ${number}, geldt nu`;
  return `Versie ${number}, ${standing === 'coming' ? 'vanaf' : 'van'} ${plainDate(inForceFrom)}`;
}

/** "Versie 3"; "Concept 4". */
export function shortVersionName({ agreement, standing }: KnownVersion): string {
  return `${standing === 'draft' ? 'Concept' : 'Versie'} ${String(agreement.version)}`;
}
