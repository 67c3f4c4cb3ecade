// How much memory a process takes beside what it has use for.
import { setFlagsFromString } from 'node:v8';

/**
 * By how many percent of what is alive the garbage may grow before it is collected. V8 lets it grow to several times that on a
 * machine with memory to spare: of the api 45 MB were alive, and 270 MB in use. What it costs: docs/performance.md.
 */
const GARBAGE_PERCENT = 70;

/** Keeps what this process takes near what it needs. To be called before it does anything else. */
export function keepGarbageSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${String(GARBAGE_PERCENT)}`);
}
