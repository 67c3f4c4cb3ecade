// Lives the past cases of a region twice, under their own version and under another, within the patience of who waits for it.
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Lived, ReplayTask } from './thread.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
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
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/** How many cases are lived once more at most. */
export const MOST_CASES = 200;

/** How long somebody waits for a page. */
const PATIENCE_MS = 6_000;

/** One is lived while the next is on its way; all at once, copying them would hold up who opens another page. */
const AT_A_TIME = 2;

/**
 * The newest cases first, as many as there is patience for, in a thread that ends with the replay.
 * @param until where open cases stop
 */
export async function replayAll(
  { cases, directory }: Pick<PastCases, 'cases' | 'directory'>,
  agreement: Agreement,
  until: Instant,
  { ms = PATIENCE_MS, signal }: Partial<Patience> = {},
): Promise<ReplayRun> {
  const run = { cases: [] as LivedTwice[], unreplayable: 0, left: cases.length };
  if (cases.length === 0) return run;
  const over = AbortSignal.any([AbortSignal.timeout(ms), ...(signal ? [signal] : [])]);
  const thread = startThread({ agreement, directory, until });
  const waiting = cases.values();
  const giveNext = () => {
    const { value, done } = waiting.next();
    if (!done) thread.postMessage(value);
  };
  try {
    const answers = on(thread, 'message', { signal: over });
    for (let given = 0; given < AT_A_TIME; given += 1) giveNext();
    for await (const [lived] of answers as AsyncIterable<[Lived]>) {
      giveNext();
      run.left -= 1;
      if (lived) run.cases.push(lived);
      else run.unreplayable += 1;
      if (run.left === 0) break;
    }
  } catch (error) {
    if (!over.aborted) throw error;
  } finally {
    await thread.terminate();
  }
  return run;
}

function startThread(workerData: ReplayTask): Worker {
  // Not what this process was started with: the thread brings its own loader.
  const thread = new Worker(new URL('./thread.mjs', import.meta.url), { workerData, execArgv: [] });
  // A thread that fails while it is being ended would end this process, where nobody listened.
  thread.on('error', () => undefined);
  return thread;
}
