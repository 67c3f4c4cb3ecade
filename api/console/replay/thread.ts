// A thread of its own in which past cases are lived once more, so that nobody who opens a page waits for them.
import type { MessagePort } from 'node:worker_threads';
import type { Directory } from '../../../domain/advice/context.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { replay, type PastCase } from '../../../domain/forecast/replay.ts';
import type { LivedTwice } from '../../../domain/forecast/replayFigures.ts';
import type { Instant } from '../../../domain/time.ts';

/** What all cases have in common. */
export interface ReplayTask {
  /** The other version. */
  readonly agreement: Agreement;
  readonly directory: Directory;
  /** Where open cases stop. */
  readonly until: Instant;
}

/** What a case came to; null: its beginning is not on record, or the version would not have taken it. */
export type Lived = LivedTwice | null;

/** Answers each case that comes in with what it came to. */
export function liveEach(port: MessagePort, task: ReplayTask): void {
  port.on('message', (past: PastCase) => {
    port.postMessage(liveTwice(past, task));
  });
}

function liveTwice(past: PastCase, { agreement, directory, until }: ReplayTask): Lived {
  const own = replay(past, past.agreement, directory, until);
  const same = past.agreement.version === agreement.version;
  const other = same ? own : replay(past, agreement, directory, until);
  return typeof own === 'string' || typeof other === 'string' ? null : { own, other };
}
