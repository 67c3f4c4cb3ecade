// docs/performance.md and its charts say what the benches gave: a figure that was typed, or is of an older run, is found.
import { describe, expect, it } from 'vitest';
import { report } from '../../bench/support/report.ts';
import { shown } from '../../bench/support/shown.ts';
import { spread } from '../../bench/support/results.ts';

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
