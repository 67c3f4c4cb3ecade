// Lives the past cases of a region twice, under their own version and under another, within the patience of who waits for it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { replay, type PastCase } from '../../../domain/forecast/replay.ts';
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

/** How long a replay goes on. */
export interface Patience {
  readonly ms: number;
  /** Whether anybody still waits for it. */
  readonly isWanted: () => boolean;
}

/** How many cases are lived once more at most. */
export const MOST_CASES = 200;

/** How long somebody waits for a page. */
const PATIENCE_MS = 6_000;

/**
 * The newest cases first, as many as there is patience for. After each life it rests for as long as that took. Giving way
 * once between two lives is not enough: a page asks the database some twelve times and would wait for a life each time.
 * @param until where open cases stop
 */
export async function replayAll(
  { cases, directory }: Pick<PastCases, 'cases' | 'directory'>,
  agreement: Agreement,
  until: Instant,
  { ms = PATIENCE_MS, isWanted = () => true }: Partial<Patience> = {},
): Promise<ReplayRun> {
  const started = performance.now();
  const live = async (past: PastCase, under: Agreement) => {
    const begun = performance.now();
    const lived = replay(past, under, directory, until);
    await sleep(performance.now() - begun);
    return lived;
  };
  const lived: LivedTwice[] = [];
  let unreplayable = 0;
  for (const [index, past] of cases.entries()) {
    if (performance.now() - started > ms || !isWanted()) {
      return { cases: lived, unreplayable, left: cases.length - index };
    }
    const own = await live(past, past.agreement);
    const same = past.agreement.version === agreement.version;
    const other = same ? own : await live(past, agreement);
    if (typeof own === 'string' || typeof other === 'string') unreplayable += 1;
    else lived.push({ own, other });
  }
  return { cases: lived, unreplayable, left: 0 };
}
