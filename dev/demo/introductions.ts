// Who of the demo region knows that they are on a ladder: nearly everybody, and one of each kind that does not.
import type { Cast, PersonName } from './cast.ts';
import { introduceEverybody } from './introduced.ts';
import { plusMonths, instantOf, localDateOf } from '../../domain/calendar/amsterdam.ts';
import { minusWorkingDays, type Calendar } from '../../domain/calendar/calendar.ts';
import type { ContactCommand } from '../../domain/contacts/decideContact.ts';
import type { Instant } from '../../domain/time.ts';
import { executeContact } from '../../store/contacts/executeContact.ts';
import { askContacts } from '../../store/contacts/askContacts.ts';
import type { Database } from '../../store/database.ts';
import type { PastAct } from './past.ts';

/** Some months ago, so that nobody is due for a year. */
const INTRODUCED_MONTHS_AGO = 5;

/** Before any of the stories: everybody was asked, and confirmed. */
export async function introduceTheCast(database: Database, region: string, now: Instant): Promise<void> {
  const day = plusMonths(localDateOf(now), -INTRODUCED_MONTHS_AGO);
  await introduceEverybody(database, region, instantOf(day, '11:00'));
}

/**
 * Of late the chair asked four of them once more: one did not answer yet, one is silent for weeks, one says it is somebody
 * else, and one has an address that does not work.
 */
export function introductionActs(
  database: Database,
  region: string,
  cast: Cast,
  calendar: Calendar,
  now: Instant,
): readonly PastAct[] {
  const at = (workingDaysAgo: number, time: string) =>
    instantOf(minusWorkingDays(calendar, localDateOf(now), workingDaysAgo), time);
  const says = (when: Instant, who: PersonName, command: ContactCommand, by: PersonName = who): PastAct => ({
    at: when,
    async perform() {
      const actor = { part: by === who ? 'receiver' : 'chair', person: cast.person[by] } as const;
      const done = await executeContact(database, region, cast.person[who], command, actor, when);
      if ('refusal' in done) throw new Error(`${command.type} was refused: ${done.refusal}`);
      await askContacts(database, region, when);
    },
  });
  const letter = { kind: 'introduction', to: cast.person.eva, about: { asking: 2 } } as const;
  return [
    says(at(3, '10:20'), 'joost', { type: 'askAgain' }, 'marja'),
    says(at(20, '10:20'), 'anouk', { type: 'askAgain' }, 'marja'),
    says(at(6, '10:25'), 'ingrid', { type: 'askAgain' }, 'marja'),
    says(at(5, '15:10'), 'ingrid', {
      type: 'denyPlaces',
      asking: 2,
      positions: [{ organisation: cast.organisation.hetKompas, role: 'youthDirector' }],
      instead: { name: 'Sanne Kuipers', email: 'sanne.kuipers@hetkompas.example' },
    }),
    says(at(4, '10:30'), 'eva', { type: 'askAgain' }, 'marja'),
    says(at(4, '10:45'), 'eva', { type: 'recordFailure', letter, because: 'bounced' }, 'marja'),
  ];
}
