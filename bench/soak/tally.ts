// What came of the requests of a soak.
import { Visitor } from '../../test/api/signIn/support/visitor.ts';
import type { Seen } from '../../test/api/console/support/chair.ts';

export class Tally {
  requests = 0;
  /** Answers that say that something is wrong with us, and requests that had none. */
  errors = 0;
  /** How often each thing that people do was done. */
  readonly done = new Map<string, number>();

  saw(status: number | undefined): void {
    this.requests += 1;
    if (status === undefined || status >= 500) this.errors += 1;
  }

  did(what: string): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1);
  }
}

/** A visitor all whose requests are counted. */
export class CountedVisitor extends Visitor {
  readonly #tally: Tally;

  constructor(server: string, tally: Tally) {
    super(server);
    this.#tally = tally;
  }

  override async open(path: string, init?: RequestInit): Promise<Seen> {
    try {
      const seen = await super.open(path, init);
      this.#tally.saw(seen.status);
      return seen;
    } catch (error) {
      this.#tally.saw(undefined);
      throw error;
    }
  }
}
