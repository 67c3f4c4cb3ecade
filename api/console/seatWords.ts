// As whom somebody sits at the console, in words.
import type { ConsoleRole, ConsoleSeat } from '../../store/gate/seats.ts';
import { listed } from '../../words/roles.ts';

const words: Readonly<Record<ConsoleRole, string>> = {
  chair: 'voorzitter',
  processSupporter: 'procesondersteuner',
  commissioner: 'opdrachtgever',
};

/** "voorzitter"; "voorzitter, namens Marja van Dijk". */
export function seatWords({ roles, standsInFor }: Pick<ConsoleSeat, 'roles' | 'standsInFor'>): string {
  const [first = 'chair'] = roles;
  const role = words[first];
  return standsInFor === undefined ? role : `${role}, namens ${listed(standsInFor)}`;
}
