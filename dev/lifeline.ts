// Holds what was started, to be stopped in reverse order, however the command ends.
import { setTimeout as sleep } from 'node:timers/promises';

/** Told of each thing that is stopped. */
export type OnStop = (name: string, stop: () => Promise<void>) => Promise<void>;

/** The end was asked for (Ctrl-C): no failure. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Everything a command started. */
export class Lifeline {
  readonly #held: { readonly name: string; readonly stop: () => Promise<void> }[] = [];
  readonly #abort = new AbortController();

  /** Aborted as soon as the end was asked for: slow steps (a download, a build) give up on it. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Keeps something that runs, to be stopped before whatever was held earlier. */
  hold(name: string, stop: () => Promise<void>): void {
    this.#held.push({ name, stop });
  }

  /**
   * Asks for the end: `Interrupted` when somebody wants it, another error when something forces it. Only the first
   * counts.
   */
  interrupt(reason: Error): void {
    this.#abort.abort(reason);
  }

  /** Waits until the end is asked for, and then throws its reason. */
  async interrupted(): Promise<never> {
    if (!this.signal.aborted) {
      await new Promise((resolve) => {
        this.signal.addEventListener('abort', resolve, { once: true });
      });
    }
    throw this.signal.reason;
  }

  /**
   * Stops everything, the last first. One that fails, or takes longer than `secondsEach`, does not keep the others
   * from being stopped.
   * @returns what went wrong, in the order in which it did; empty when nothing did.
   */
  async end(onStop: OnStop = (_name, stop) => stop(), secondsEach = 30): Promise<readonly Error[]> {
    const problems: Error[] = [];
    for (let next = this.#held.pop(); next !== undefined; next = this.#held.pop()) {
      const { name, stop } = next;
      const timer = new AbortController();
      const tooLong = sleep(secondsEach * 1000, undefined, { signal: timer.signal }).then(() => {
        throw new Error(`it did not stop within ${secondsEach} s`);
      });
      try {
        await onStop(name, () => Promise.race([stop(), tooLong]));
      } catch (cause) {
        problems.push(
          new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause }),
        );
      }
      tooLong.catch(() => undefined);
      timer.abort();
    }
    return problems;
  }
}
