// The way to a mail server: a few connections, used again, each mail handed over at most once per call.
import { Session, Unreachable } from './smtp/session.ts';
import type { Outcome } from './smtp/outcome.ts';
import type { Envelope, PostOfficeSettings, WriteMessage } from './smtp/settings.ts';

/** How long a server may take over the text of a mail, where the settings say nothing else. */
export const TEXT_TIMEOUT_MS = 90_000;

export interface PostOffice {
  /**
   * Hands one mail to the server.
   * @param writeMessage awaited only once the server waits for the text (354), and at most once: the place to ask a last
   *   time whether the mail may go. What it throws, `send` throws, and then the server took nothing.
   */
  send(envelope: Envelope, writeMessage: WriteMessage): Promise<Outcome>;
  /** Takes leave of the server once what is being sent is done. */
  close(): Promise<void>;
}

/** Somebody who waits for a place: gets one, or hears why nobody does. */
type Waiting = (because: Unreachable | null) => void;

function unreached({ said }: Unreachable): Outcome {
  return { is: 'later', ...said, unreached: true };
}

/** Opens no connection yet; the first mail does. */
export function openPostOffice(settings: PostOfficeSettings): PostOffice {
  const { connections = 3, timeoutMs = 30_000, textTimeoutMs = TEXT_TIMEOUT_MS, idleMs = 10_000 } = settings;
  const timeouts = { timeoutMs, textTimeoutMs };
  const idle: { session: Session; goodbye: NodeJS.Timeout }[] = [];
  const queue: Waiting[] = [];
  const underWay = new Set<Promise<Outcome>>();
  let busy = 0;

  /** Waits for a place; what turned them all away, where the server cannot be used. */
  async function enter(): Promise<Unreachable | null> {
    if (busy >= connections) return new Promise((resolve) => queue.push(resolve));
    busy += 1;
    return null;
  }

  /**
   * Who waits would hear the same, each after as long: a server that hangs would be waited for once per mail, and a wrong
   * password tried for each until the account is locked.
   */
  function turnAway(because: Unreachable): void {
    for (const waiting of queue.splice(0)) waiting(because);
  }

  /** The place goes to who waits for one, or is free. */
  function leave(): void {
    const next = queue.shift();
    if (next) next(null);
    else busy -= 1;
  }

  function takeIdle(): Session | undefined {
    for (let taken = idle.pop(); taken; taken = idle.pop()) {
      clearTimeout(taken.goodbye);
      if (taken.session.usable) return taken.session;
    }
    return undefined;
  }

  function giveBack(session: Session): void {
    if (!session.usable) return;
    const goodbye = setTimeout(() => {
      idle.splice(idle.indexOf(entry), 1);
      session.quit();
    }, idleMs);
    goodbye.unref();
    const entry = { session, goodbye };
    idle.push(entry);
  }

  async function deliver(envelope: Envelope, writeMessage: WriteMessage): Promise<Outcome> {
    for (;;) {
      const session = takeIdle() ?? (await Session.open(settings, timeouts));
      const { outcome, stale } = await session.deliver(envelope, writeMessage);
      giveBack(session);
      // The server had left an idle connection before it heard of this mail: that is no answer to it.
      if (!stale) return outcome;
    }
  }

  async function send(envelope: Envelope, writeMessage: WriteMessage): Promise<Outcome> {
    const turnedAway = await enter();
    if (turnedAway) return unreached(turnedAway);
    try {
      return await deliver(envelope, writeMessage);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      turnAway(error);
      return unreached(error);
    } finally {
      leave();
    }
  }

  return {
    send(envelope, writeMessage) {
      const sending = send(envelope, writeMessage);
      underWay.add(sending);
      const done = () => void underWay.delete(sending);
      sending.then(done, done);
      return sending;
    },
    async close() {
      await Promise.allSettled(underWay);
      for (let session = takeIdle(); session; session = takeIdle()) session.quit();
    },
  };
}
