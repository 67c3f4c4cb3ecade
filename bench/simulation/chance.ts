// Chance for the simulation: shares, days and choices, the same for the same seed.
import { seeded, type Random } from '../../test/soak/support/random.ts';

const FINE = 1_000_000;

/** Draws what people and the post do. */
export class Chance {
  readonly #random: Random;

  /** @param seed the same numbers give the same draws */
  constructor(...seed: readonly number[]) {
    // Neighbouring seeds are kept apart by multiplying with a large odd number.
    this.#random = seeded(seed.reduce((mixed, part) => Math.imul(mixed ^ part, 2_654_435_761) + part, 17));
  }

  /** Whether something happens that does so in this share of all cases. */
  happens(share: number): boolean {
    return this.#random.below(FINE) < share * FINE;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + this.#random.below(most - least + 1);
  }

  /** One of these. */
  oneOf<T>(all: readonly T[]): T {
    const found = all[this.#random.below(all.length)];
    if (found === undefined) throw new Error('There is nothing to choose from');
    return found;
  }

  /** One of these, as often as its share says; the shares add up to about 1. */
  byShare<T extends string>(shares: Readonly<Record<T, number>>): T {
    let left = this.#random.below(FINE) / FINE;
    const all = Object.entries(shares) as [T, number][];
    for (const [one, share] of all) {
      left -= share;
      if (left < 0) return one;
    }
    const [last] = all.at(-1) ?? [];
    if (last === undefined) throw new Error('There is nothing to choose from');
    return last;
  }
}
