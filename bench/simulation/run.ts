// Lives all cases of all regions, one after another, and adds up what they come to.
import { Breach } from './breach.ts';
import { Care } from './care.ts';
import { Chairs } from './chairs.ts';
import { Chance } from './chance.ts';
import { Life, type Rules } from './life.ts';
import { Receivers } from './receivers.ts';
import { Referrers } from './referrers.ts';
import { FIRST_DAY, makeRegion, surroundingsIn, type SimulatedRegion } from './region.ts';
import { Tally } from './tally.ts';
import { instantOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import { workingDayFrom } from '../../domain/calendar/calendar.ts';
import type { Rhythm } from '../../domain/advice/parties.ts';

export interface Simulation {
  readonly seed: number;
  readonly regions: number;
  /** Per region. */
  readonly cases: number;
  readonly years: number;
}

/** @throws Error with seed, region, case and step where an invariant does not hold */
export function simulate({ seed, regions, cases, years }: Simulation, rules?: Rules): Tally {
  const tally = new Tally(years);
  for (let region = 0; region < regions; region += 1) {
    const made = makeRegion(seed, region, years);
    for (let nth = 0; nth < cases; nth += 1) {
      const life = beginLife(made, new Chance(seed, region, nth), years, rules);
      try {
        life.until(instantOf(plusDays(FIRST_DAY, years * 365), '00:00'));
      } catch (cause) {
        const which = `seed ${seed}, region ${region}, case ${nth}, step ${life.steps}`;
        if (!(cause instanceof Error)) throw cause;
        throw Object.assign(new Error(`${which}: ${cause.message}`, { cause }), {
          invariant: cause instanceof Breach ? cause.invariant : undefined,
        });
      }
      tally.add(life);
    }
  }
  return tally;
}

/** A case that is registered somewhere in those years. Most are followed weekly. */
function beginLife(region: SimulatedRegion, chance: Chance, years: number, rules?: Rules): Life {
  const surroundings = surroundingsIn(region, chance);
  const care = new Care(chance);
  const referrers = new Referrers(care, chance);
  const receivers = new Receivers(care, referrers, chance);
  const chairs = new Chairs(care, chance);
  const { calendar } = region.agreement;
  const day = workingDayFrom(calendar, plusDays(FIRST_DAY, chance.between(0, years * 365 - 30)));
  const rhythm = chance.byShare({ week: 0.75, threeMonths: 0.15, weeks: 0.1 });
  const every: Rhythm =
    rhythm === 'weeks' ? { every: rhythm, weeks: chance.between(2, 6) } : { every: rhythm };
  const life = new Life(
    region,
    surroundings,
    {
      type: 'register',
      reference: 'K7M-3QX',
      parties: surroundings.parties,
      facts: {
        givenOn: plusDays(day, -chance.between(0, 20)),
        caseType: 'process',
        kind: 'other',
        force: 'urgent',
        financierConsent: 'unknown',
      },
      rhythm: every,
    },
    instantOf(day, `${chance.oneOf(['08', '09', '11', '14', '19'])}:${chance.oneOf(['00', '20', '45'])}`),
    chance,
    (event, live) => {
      referrers.hear(event, live);
      receivers.hear(event, live);
      chairs.hear(event, live);
    },
    rules,
  );
  care.begin(life);
  chairs.begin(life);
  return life;
}
