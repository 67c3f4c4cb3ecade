// What becomes of a letter: accepted, refused, put off, lost sight of, or accepted and sent back later.
import type { Chance } from './chance.ts';
import type { Person } from './region.ts';
import { localDateOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import type { Letter } from '../../domain/letters/letter.ts';
import { MINUTE_MS, type Instant } from '../../domain/time.ts';

export type Fate =
  | { readonly is: 'accepted'; readonly bouncesAfterMs?: number }
  | { readonly is: 'refused' }
  | { readonly is: 'unknown' }
  | { readonly is: 'putOff'; readonly until: Instant };

/** How long the mail of somebody who left still arrives somewhere. */
const MAILBOX_OUTLIVES_DAYS = 14;

/** @param person unknown for a deputy: they are there while they stand in */
export function fateOf(letter: Letter, person: Person | undefined, now: Instant, chance: Chance): Fate {
  const until = person?.until ?? null;
  const gone = until !== null && localDateOf(now) > plusDays(until, MAILBOX_OUTLIVES_DAYS);
  if (gone || person?.unreachable) {
    return chance.happens(0.5)
      ? { is: 'refused' }
      : { is: 'accepted', bouncesAfterMs: chance.between(1, 2880) * MINUTE_MS };
  }
  if (chance.happens(0.02)) return { is: 'putOff', until: now + chance.between(5, 600) * MINUTE_MS };
  // A mail server that is down for days.
  if (chance.happens(0.002)) return { is: 'putOff', until: now + chance.between(1, 6) * 1440 * MINUTE_MS };
  if (chance.happens(0.002)) return { is: 'refused' };
  if (chance.happens(0.002)) return { is: 'unknown' };
  return { is: 'accepted' };
}
