// As whom somebody sits at the console, in words.
import type { ConsoleRole, ConsoleSeat } from '../../store/gate/seats.ts';
import { say, spoken } from '../../words/language.ts';
import { listed } from '../../words/roles.ts';

const words = spoken<ConsoleRole>({
  chair: ['voorzitter', 'chair'],
  processSupporter: ['procesondersteuner', 'process supporter'],
  commissioner: ['opdrachtgever', 'commissioner'],
});

/** "voorzitter"; "voorzitter, namens Marja van Dijk". */
export function seatWords({ roles, standsInFor }: Pick<ConsoleSeat, 'roles' | 'standsInFor'>): string {
  const [first = 'chair'] = roles;
  const role = words[first];
  if (standsInFor === undefined) return role;
  const whom = listed(standsInFor);
  return say(`${role}, namens ${whom}`, `${role}, on behalf of ${whom}`);
}
