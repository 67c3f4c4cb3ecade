// docs/performance.md and its charts say what the benches gave: a figure that was typed, or is of an older run, is found.
import { describe, expect, it } from 'vitest';
import { report } from '../../bench/support/report.ts';
import { shown } from '../../bench/support/shown.ts';
import { addedTo, spread, type Result } from '../../bench/support/results.ts';

it('the document and the charts have the figures of the files beside them', async () => {
  for (const { file, is, should } of await report()) expect(is, file).toBe(should);
});

describe('a figure', () => {
  it('has the middle run as its median, or the mean of the two in the middle', () => {
    expect(spread([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 });
    expect(spread([4, 1, 2, 3])).toEqual({ min: 1, median: 2.5, max: 4 });
  });

  it('is not there when no run could see it', () => {
    expect(spread([null, null])).toBeNull();
  });

  it('is shown by the digits that count', () => {
    expect([0.0012345, 12.345, 12_345.6, 7].map(shown)).toEqual(['0.00123', '12.3', '12,346', '7']);
  });
});

it('runs that are added later come after those on file, and the document names every commit and machine', () => {
  const run = (machine: string, commit: string, values: readonly (number | null)[]): Result => ({
    bench: 'growth',
    title: 'How it grows',
    command: 'npm run bench -- growth',
    at: `2026-11-2${String(values.length)}T08:00:00.000Z`,
    seconds: 100,
    machine,
    commit,
    figures: [{ key: 'flat', what: 'flat', unit: '×', values }],
    charts: [],
    tables: [],
  });
  const twice = addedTo(run('one', 'aaaaaaa', [1]), run('other', 'bbbbbbb', [2, null]));
  expect(twice).toMatchObject({
    at: '2026-11-22T08:00:00.000Z',
    seconds: 200,
    machine: 'one and other',
    commit: 'aaaaaaa and bbbbbbb',
  });
  const thrice = addedTo(twice, run('one', 'bbbbbbb', [3]));
  expect(thrice).toMatchObject({
    ...twice,
    at: thrice.at,
    seconds: 300,
    figures: [{ values: [1, 2, null, 3] }],
  });
});
