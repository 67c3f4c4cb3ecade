// Whatever happens to a case, each letter that leaves can be written in both languages, and is a good letter.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MailWorld } from './support/mailWorld.ts';
import { faultsInEnglish, faultsOf } from './support/rules.ts';
import { oneSteeringGroup, threeLadders } from '../../config/ladders.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Rhythm } from '../../domain/advice/parties.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import { longDate } from '../../words/dates.ts';
import { happen, happenings } from '../domain/support/chance.ts';
import { depth } from '../domain/support/depth.ts';

const RUNS = depth(100);

const lives = fc.record({
  agreement: fc.constantFrom<Agreement[]>(threeLadders, oneSteeringGroup, {
    ...threeLadders,
    vetoWorkingDays: 0,
  }),
  rhythm: fc.constantFrom<Rhythm[]>(
    { every: 'week' },
    { every: 'threeMonths' },
    { every: 'weeks', weeks: 3 },
  ),
  life: happenings,
});

function lived({
  agreement,
  rhythm,
  life,
}: {
  agreement: Agreement;
  rhythm: Rhythm;
  life: Parameters<typeof happen>[1][];
}) {
  const world = new MailWorld('2026-10-15 14:00', { agreement, rhythm, givenOn: '2026-10-12' });
  for (const happening of life) happen(world, happening);
  return world.mailed;
}

it(
  'can be written, and is a good letter in both languages',
  () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const mailed of lived(life)) {
          expect(faultsOf(mailed)).toEqual([]);
          expect(faultsInEnglish(mailed)).toEqual([]);
        }
      }),
      RUNS,
    );
  },
  RUNS.numRuns * 1_000,
);

it(
  'names the day on which the rules act',
  () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { letter, mail, after, at } of lived(life)) {
          const text = mail.text.replace(/\s+/g, ' ');
          const says = (moment: number) =>
            text.includes(longDate(localDateOf(moment), localDateOf(at)).replaceAll('\u00a0', ' '));
          const { check } = after.monitoring;
          if ((letter.kind === 'check' || letter.kind === 'checkReminder') && check?.silentAt) {
            expect(says(check.silentAt)).toBe(true);
          }
          const stand = after.climbs.find(({ id }) => id === letter.about.climb)?.stand;
          if (letter.kind === 'announcement' && stand?.at === 'announced')
            expect(says(stand.goesAt)).toBe(true);
          if (letter.kind === 'notice' && stand?.at === 'waiting') expect(says(stand.goesAt)).toBe(true);
        }
      }),
      RUNS,
    );
  },
  RUNS.numRuns * 1_000,
);
