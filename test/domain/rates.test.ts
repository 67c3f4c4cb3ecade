// How many mails may leave in a minute.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../domain/post/rates.ts';

const MINUTE = 60_000;

describe('a rate', () => {
  it('lets so many go in a minute, and the next when the first of them is a minute ago', () => {
    const left = [5_000, 20_000, 40_000];
    expect(waitFor({ perMinute: 4, left }, true)).toBe(0);
    expect(waitFor({ perMinute: 3, left }, true)).toBe(20_000);
    expect(waitFor({ perMinute: 2, left }, true)).toBe(40_000);
  });

  it('keeps one of ten for what is urgent', () => {
    const left = Array.from({ length: 18 }, () => 1_000);
    expect(waitFor({ perMinute: 20, left }, true)).toBe(0);
    expect(waitFor({ perMinute: 20, left }, false)).toBe(59_000);
    // Of few none can be kept: then nothing else would ever leave.
    expect(waitFor({ perMinute: 1, left: [] }, false)).toBe(0);
  });

  it('is never exceeded by who waits as long as it says, and nobody waits longer than needed', () => {
    const rates = fc.record({
      perMinute: fc.integer({ min: 1, max: 40 }),
      left: fc.array(fc.integer({ min: 0, max: MINUTE - 1 }), { maxLength: 60 }),
    });
    fc.assert(
      fc.property(rates, fc.boolean(), ({ perMinute, left }, urgent) => {
        const wait = waitFor({ perMinute, left }, urgent);
        const within = (after: number) => left.filter((age) => age + after < MINUTE).length;
        const places = urgent ? perMinute : perMinute - Math.floor(perMinute / 10);
        expect(within(wait)).toBeLessThan(places);
        if (wait > 1) expect(within(wait - 1)).toBeGreaterThanOrEqual(places);
      }),
    );
  });
});
