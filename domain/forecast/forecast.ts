// The rules run ahead of time: what will happen, and when, if nobody does anything.
import { Course, type Foreseen } from './course.ts';
import type { Advice } from '../advice/advice.ts';
import type { Context } from '../advice/context.ts';
import type { Letter } from '../letters/letter.ts';
import type { Instant } from '../time.ts';

export { POST_MS, type Foreseen } from './course.ts';

/**
 * What happens to a case until a moment when everybody stays silent and every letter arrives within a minute. The people
 * and absences are those known now, looked up on each day itself.
 * @param waiting letters that were asked for already and have not left yet
 * @returns earliest first; the case is lived no further than what is looked at, and not again for a second look
 */
export function forecast(
  advice: Advice,
  context: Context,
  until: Instant,
  waiting: readonly Letter[] = [],
): Iterable<Foreseen> {
  const course = new Course(advice, context, waiting);
  return {
    *[Symbol.iterator]() {
      for (let told = 0; ;) {
        const more = course.foreseen.slice(told);
        if (more.length === 0 && !course.step(until)) return;
        told += more.length;
        yield* more;
      }
    },
  };
}
