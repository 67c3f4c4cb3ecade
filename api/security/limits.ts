// How often a link may be used or tried. Kept in memory, per process: a query per page would cost more than it is worth, since
// a link cannot be guessed, and two processes merely double what is allowed.
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Stop } from '../errors.ts';

const WITHIN_SECONDS = 15 * 60;
/** Answering takes some twenty requests; a mail scanner that follows the link a few more. */
const PER_LINK = 600;
/** A whole office can be behind one address; guessing needs more tries than the universe has seconds. */
const MISSES_PER_ADDRESS = 120;

export interface LinkLimits {
  /** A link that works is used. */
  use(link: string): Promise<void>;
  /** Somebody at this address asked for a link that does not work. */
  miss(address: string): Promise<void>;
}

/** Each refuses with a page that says to wait. */
export function linkLimits(): LinkLimits {
  const uses = new RateLimiterMemory({ points: PER_LINK, duration: WITHIN_SECONDS });
  const misses = new RateLimiterMemory({ points: MISSES_PER_ADDRESS, duration: WITHIN_SECONDS });
  return {
    use: (link) => spend(uses, link),
    miss: (address) => spend(misses, address),
  };
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  await limiter.consume(key).catch((refused: unknown) => {
    throw refused instanceof Error ? refused : new Stop('tooOften');
  });
}
