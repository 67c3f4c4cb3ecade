// As whom somebody sits at the console, in words; and that a demo is one.
import type { ConsoleRole, ConsoleSeat } from '../../store/gate/seats.ts';
import { say, spoken } from '../../words/language.ts';

const words = spoken<ConsoleRole>({
  chair: ['voorzitter', 'chair'],
  processSupporter: ['procesondersteuner', 'process supporter'],
  commissioner: ['opdrachtgever', 'commissioner'],
});

/** "voorzitter"; "voorzitter, namens Marja van Dijk". */
export function seatWords({ roles, standsInFor }: Pick<ConsoleSeat, 'roles' | 'standsInFor'>): string {
  const [first = 'chair'] = roles;
  const role = words[first];
  return standsInFor === undefined
    ? role
    : say(`${role}, namens ${standsInFor}`, `${role}, on behalf of ${standsInFor}`);
}

/** Above every page of a demo. */
export function demoWords(): string {
  return say(
    'Demo: alle mensen, plaatsen en casussen zijn verzonnen.',
    'Demo: all people, places and cases are made up.',
  );
}
