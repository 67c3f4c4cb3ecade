// Chance that a seed repeats.

/** Numbers that look like chance, the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to but not including `most`. */
  below(most: number): number;
}

/** Mulberry32: small, and even enough for choosing what happens next. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { below: (most) => Math.floor(next() * most) };
}
