// One replay at a time: each takes a whole core, and memory of its own.
import { setTimeout as sleep } from 'node:timers/promises';

/** The replay that this process is busy with, of whichever region. */
let underway: Promise<unknown> | undefined;

/** So long one waits for another to end: for somebody who reloads a page, whose first request stops at once. */
const WAIT_MS = 1_000;

/** Does it when no other replay is under way; undefined where another did not end soon. */
export async function inTurn<T>(work: () => Promise<T>, waitMs = WAIT_MS): Promise<T | undefined> {
  if (underway) {
    // What the other comes to is told to who asked for it.
    const over = underway.catch(() => undefined);
    await Promise.race([over, sleep(waitMs, undefined, { ref: false })]);
  }
  if (underway) return undefined;
  const done = work();
  underway = done;
  try {
    return await done;
  } finally {
    underway = undefined;
  }
}
