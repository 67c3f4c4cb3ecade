// How often a link may be used or tried. Kept in memory, per process: a query per page would cost more than it is worth, since
// a link cannot be guessed, and two processes merely double what is allowed.
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Stop } from '../errors.ts';
import { placeOf } from './place.ts';

const WITHIN_SECONDS = 15 * 60;
/**
 * Looking, per link and place: a person looks at some thirty pages. A scanner that opens every page of a check a hundred times
 * in two ways takes 3,200, and what it takes from its own place it takes from nobody else.
 */
const LOOKS_PER_LINK_AND_PLACE = 6000;
/** Sending, per link: answering takes some ten forms. What only looks takes none of these. */
const FORMS_PER_LINK = 300;
/** A whole office can be behind one address; guessing needs more tries than the universe has seconds. */
const MISSES_PER_ADDRESS = 120;

export interface LinkLimits {
  /** A page behind a link that works is looked at, from this address. */
  look(link: string, address: string): Promise<void>;
  /** A form behind a link that works is sent. */
  send(link: string): Promise<void>;
  /** Somebody at this address asked for a link that does not work. */
  miss(address: string): Promise<void>;
}

/** Each refuses with a page that says to wait. */
export function linkLimits(): LinkLimits {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: WITHIN_SECONDS });
  const looks = limiter(LOOKS_PER_LINK_AND_PLACE);
  const forms = limiter(FORMS_PER_LINK);
  const misses = limiter(MISSES_PER_ADDRESS);
  return {
    look: (link, address) => spend(looks, `${link} ${placeOf(address)}`),
    send: (link) => spend(forms, link),
    miss: (address) => spend(misses, address),
  };
}

/** Mails handed over: more than any region gets in a quarter of an hour. */
const MAILS = 3000;
/** Nobody types this secret: who has it wrong so often, guesses. */
const WRONG_SECRETS_PER_ADDRESS = 30;

export interface IncomingLimits {
  /** Somebody with the secret hands a mail over. */
  take(): Promise<void>;
  /** Somebody at this address has not the secret. */
  miss(address: string): Promise<void>;
}

/** Each refuses; who hands mail over tries again later. */
export function incomingLimits(): IncomingLimits {
  const mails = new RateLimiterMemory({ points: MAILS, duration: WITHIN_SECONDS });
  const misses = new RateLimiterMemory({ points: WRONG_SECRETS_PER_ADDRESS, duration: WITHIN_SECONDS });
  return {
    take: () => spend(mails, 'all'),
    miss: (address) => spend(misses, placeOf(address)),
  };
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  await limiter.consume(key).catch((refused: unknown) => {
    throw refused instanceof Error ? refused : new Stop('tooOften');
  });
}
