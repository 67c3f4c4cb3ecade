// How often a link may be used or tried, and how often somebody may try to sign in. Kept in memory, per process.
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

/** Mails with a code to one mail address: in a quarter of an hour, and in a day; with five tries each, 100 guesses a day. */
const CODES_PER_MAILBOX = 5;
const CODES_PER_MAILBOX_A_DAY = 20;
const DAY_SECONDS = 24 * 60 * 60;
/** Codes asked for from one place; a whole office can be behind it. */
const CODES_PER_PLACE = 60;
/** Codes tried from one place. */
const TRIES_PER_PLACE = 200;
/** Codes of an app, or to recover with, that were wrong for one account. */
const WRONG_PER_ACCOUNT = 10;
/** Forms kept for who was signed out, from one place. */
const KEPT_PER_PLACE = 60;

/** Each refuses with a page that says to wait, and says the same of who may sign in and who may not. */
export interface SignInLimits {
  /** Somebody asks for a code for a mail address. */
  askCode(mailbox: string, place: string): Promise<void>;
  /** A code was right: who has the mailbox may ask as often as they like. */
  codeWasRight(mailbox: string): Promise<void>;
  /** Somebody types a code. */
  tryCode(place: string): Promise<void>;
  /** Somebody types the second proof of an account. */
  trySecond(account: string): Promise<void>;
  /** It was right: what was tried before no longer counts. */
  secondWasRight(account: string): Promise<void>;
  /** A form of somebody who was signed out is kept. */
  keepForm(place: string): Promise<void>;
}

/** Counters of their own. */
export function signInLimits(): SignInLimits {
  const within = (points: number, duration = WITHIN_SECONDS) => new RateLimiterMemory({ points, duration });
  const mailbox = within(CODES_PER_MAILBOX);
  const mailboxADay = within(CODES_PER_MAILBOX_A_DAY, DAY_SECONDS);
  const asked = within(CODES_PER_PLACE);
  const tried = within(TRIES_PER_PLACE);
  const second = within(WRONG_PER_ACCOUNT);
  const kept = within(KEPT_PER_PLACE);
  return {
    async askCode(address, place) {
      await spend(asked, place);
      await spend(mailbox, address.toLowerCase());
      await spend(mailboxADay, address.toLowerCase());
    },
    async codeWasRight(address) {
      await mailbox.delete(address.toLowerCase());
      await mailboxADay.delete(address.toLowerCase());
    },
    tryCode: (place) => spend(tried, place),
    trySecond: (account) => spend(second, account),
    async secondWasRight(account) {
      await second.delete(account);
    },
    keepForm: (place) => spend(kept, place),
  };
}
