// When the workflow of a case hears what others changed: at once, or when a storm would be over.
import { SPREAD_MS } from './spread.ts';
import type { Advice } from '../domain/advice/advice.ts';
import { nextDeadline } from '../domain/advice/deadlines.ts';
import { DAY_MS, type Instant } from '../domain/time.ts';

/** Long enough for a workflow to hear of it in time, whatever keeps the relay. */
const NEAR_MS = DAY_MS;

/**
 * From when its workflow is told. What is due within a day, ends a case or opens it again is told at once; of anything
 * else, such as a mail that arrived or an answer, it hears ten minutes later: not in the storm that such changes come in,
 * and once where several come together, ten minutes after the first (ADR 33).
 */
export function tellAt(before: Advice, advice: Advice): Instant {
  const due = nextDeadline(advice);
  const near = due === null || due < advice.lastEventAt + NEAR_MS;
  return near || before.status !== advice.status ? advice.lastEventAt : advice.lastEventAt + SPREAD_MS;
}
