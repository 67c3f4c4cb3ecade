// What made-up referrers answer.
import type { Answer } from '../../domain/monitoring/answer.ts';
import type { LocalDate } from '../../domain/time.ts';

/** Followed, and the care is on its way: nothing to climb for. */
export const underway: Answer = {
  followed: 'yes',
  realised: 'no',
  stuck: { where: 'nowhere' },
  bridging: 'yes',
  helpWanted: false,
};

/** The care is there. */
export const realised: Answer = { followed: 'yes', realised: 'yes', helpWanted: false };

/** The care begins on that day. */
export function planned(from: LocalDate): Answer {
  return {
    followed: 'yes',
    realised: 'planned',
    plannedFrom: from,
    bridging: 'notNeeded',
    helpWanted: false,
  };
}
