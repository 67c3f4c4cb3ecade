// Waits for the thing itself, instead of for a time in which it will probably have happened.
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Returns the first value of `look` that is not undefined or false, asking every 20 ms.
 * @throws Error naming `what` when it has not come within `seconds` (20 by default).
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 20,
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > deadline) throw new Error(`Waited ${seconds} s in vain for ${what}.`);
    await sleep(20);
  }
}
