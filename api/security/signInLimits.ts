// How often somebody may try to sign in. Counted at the gate, for all processes together; in memory while that does not answer.
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Stop } from '../errors.ts';
import { placeOf } from './place.ts';
import type { Secrets } from './secrets.ts';
import type { Gate } from '../../store/gate/gate.ts';

const QUARTER_SECONDS = 15 * 60;
const DAY_SECONDS = 24 * 60 * 60;

/**
 * Points per key: in a quarter of an hour, or in a day. A code takes five tries, so strangers have 100 guesses a day at
 * the code of one mailbox, and fill it with 20 mails at most. From one place they get not half of that: one of them alone
 * keeps nobody out. Who signed in before in this browser is counted apart, and cannot be kept out of it by anyone.
 */
const limits = {
  /** Codes asked for from one place; a whole office can be behind it. */
  place: [60, QUARTER_SECONDS],
  mailboxAtPlace: [5, QUARTER_SECONDS],
  mailboxAtPlaceADay: [8, DAY_SECONDS],
  mailboxADay: [20, DAY_SECONDS],
  browser: [10, QUARTER_SECONDS],
  browserADay: [40, DAY_SECONDS],
  /** Codes tried from one place. */
  tried: [200, QUARTER_SECONDS],
  triedInBrowser: [50, QUARTER_SECONDS],
  /** Codes of an app, or to recover with, that were wrong for one account. */
  second: [10, QUARTER_SECONDS],
  /** Forms kept for who was signed out, from one place. */
  kept: [60, QUARTER_SECONDS],
} as const;
type Limit = keyof typeof limits;

/** Who comes. */
export interface Caller {
  readonly ip: string;
  /** The number of this browser, where whoever they say they are signed in before. */
  readonly browser: string | undefined;
}

/** How long it takes until it may be done again. */
export type Wait = 'quarter' | 'day';

/** All but the first refuse with a page that says to wait; each says the same of who may sign in and who may not. */
export interface SignInLimits {
  /** Somebody asks for a code for a mail address; how long to wait where that is too often. */
  askCode(mailbox: string, caller: Caller): Promise<Wait | undefined>;
  /** A code was right: who has the mailbox may ask as often as they like. */
  codeWasRight(mailbox: string, caller: Caller): Promise<void>;
  /** Somebody types a code. */
  tryCode(caller: Caller): Promise<void>;
  /** Somebody types the second proof of an account. */
  trySecond(account: string, caller: Caller): Promise<void>;
  /** It was right: what was tried before no longer counts. */
  secondWasRight(account: string, caller: Caller): Promise<void>;
  /** A form of somebody who was signed out is kept. */
  keepForm(ip: string): Promise<void>;
}

/** @param secrets make keys of which nobody reads what was counted */
export function signInLimits(gate: Gate, secrets: Secrets, log: Logger): SignInLimits {
  const counters = Object.fromEntries(
    Object.entries(limits).map(([name, [points, duration]]) => [
      name,
      counter(gate, log, name, points, duration),
    ]),
  ) as Record<Limit, RateLimiterPostgres>;
  const spend = (limit: Limit, ...of: readonly string[]) =>
    counters[limit].consume(secrets.blind(limit, of.join(' '))).then(
      () => undefined,
      (refused: unknown): Wait => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return refused.msBeforeNext > QUARTER_SECONDS * 1000 ? 'day' : 'quarter';
      },
    );
  const forget = (limit: Limit, ...of: readonly string[]) =>
    counters[limit].delete(secrets.blind(limit, of.join(' ')));
  const stopAfter = async (spent: Promise<Wait | undefined>) => {
    if (await spent) throw new Stop('tooOften');
  };

  /** What asking a code counts for, in the order in which it is refused: what is refused counts no further. */
  const asking = (mailbox: string, { ip, browser }: Caller): readonly (readonly [Limit, ...string[]])[] => {
    const address = mailbox.toLowerCase();
    const place = placeOf(ip);
    return browser === undefined
      ? [
          ['mailboxAtPlace', address, place],
          ['mailboxAtPlaceADay', address, place],
          ['mailboxADay', address],
        ]
      : [
          ['browser', address, browser],
          ['browserADay', address, browser],
        ];
  };

  return {
    async askCode(mailbox, caller) {
      const place = ['place', placeOf(caller.ip)] as const;
      for (const each of [...(caller.browser === undefined ? [place] : []), ...asking(mailbox, caller)]) {
        const wait = await spend(...each);
        if (wait) return wait;
      }
      return undefined;
    },
    async codeWasRight(mailbox, caller) {
      for (const each of asking(mailbox, caller)) await forget(...each);
    },
    tryCode: ({ ip, browser }) =>
      stopAfter(browser === undefined ? spend('tried', placeOf(ip)) : spend('triedInBrowser', browser)),
    trySecond: (account, { browser = '' }) => stopAfter(spend('second', account, browser)),
    async secondWasRight(account, { browser = '' }) {
      await forget('second', account, browser);
    },
    keepForm: (ip) => stopAfter(spend('kept', placeOf(ip))),
  };
}

/** Counts in memory while the database does not answer, and says so. */
class InMemory extends RateLimiterMemory {
  readonly log: Logger;

  constructor(log: Logger, options: ConstructorParameters<typeof RateLimiterMemory>[0]) {
    super(options);
    this.log = log;
  }

  override consume(...given: Parameters<RateLimiterMemory['consume']>): Promise<RateLimiterRes> {
    this.log.error({ code: 'LIMITS_IN_MEMORY', limit: this.keyPrefix }, 'the database counts no tries');
    return super.consume(...given);
  }
}

function counter(
  gate: Gate,
  log: Logger,
  name: string,
  points: number,
  duration: number,
): RateLimiterPostgres {
  const options = { keyPrefix: name, points, duration };
  return new RateLimiterPostgres({
    ...options,
    storeClient: gate,
    tableName: 'sign_in_limits',
    tableCreated: true,
    // The worker erases all that is over, in one place.
    clearExpiredByTimeout: false,
    insuranceLimiter: new InMemory(log, options),
  });
}
