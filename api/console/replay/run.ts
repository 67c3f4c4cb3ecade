// Lives the past cases of a region twice, under their own version and under another, within the patience of who waits for it.
import { setImmediate as pause } from 'node:timers/promises';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { replay } from '../../../domain/forecast/replay.ts';
import type { LivedTwice } from '../../../domain/forecast/replayFigures.ts';
import type { Instant } from '../../../domain/time.ts';
import type { PastCases } from '../../../store/pages/replay.ts';

/** What became of the cases. */
export interface ReplayRun {
  readonly cases: readonly LivedTwice[];
  /** Their beginning is not on record, or the version would not have taken them. */
  readonly unreplayable: number;
  /** Not come to: it would have taken too long. */
  readonly left: number;
}

/** How many cases are lived once more at most. */
export const MOST_CASES = 200;

/** How long somebody waits for a page. */
const PATIENCE_MS = 4_000;

/**
 * The newest cases first, as many as there is patience for; between two cases other requests get their turn.
 * @param until where open cases stop
 */
export async function replayAll(
  { cases, directory }: Pick<PastCases, 'cases' | 'directory'>,
  agreement: Agreement,
  until: Instant,
  patienceMs = PATIENCE_MS,
): Promise<ReplayRun> {
  const started = performance.now();
  const lived: LivedTwice[] = [];
  let unreplayable = 0;
  for (const [index, past] of cases.entries()) {
    if (performance.now() - started > patienceMs)
      return { cases: lived, unreplayable, left: cases.length - index };
    const own = replay(past, past.agreement, directory, until);
    const same = past.agreement.version === agreement.version;
    const other = same ? own : replay(past, agreement, directory, until);
    if (typeof own === 'string' || typeof other === 'string') unreplayable += 1;
    else lived.push({ own, other });
    await pause();
  }
  return { cases: lived, unreplayable, left: 0 };
}
