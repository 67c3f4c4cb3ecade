// Labels of a drawing: they break at words, and none lies on another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depth } from '../../domain/support/depth.ts';
import { inRows, linesOf, rowCount, widthOf } from '../../../api/design/shows/calendar/labels.ts';

describe('labels of a drawing', () => {
  it('break at words, and lose none', () => {
    expect(linesOf('de manager sociaal domein van Maasveen', 160)).toEqual([
      'de manager sociaal',
      'domein van Maasveen',
    ]);
    expect(linesOf('beleidsmedewerker', 10)).toEqual(['beleidsmedewerker']);
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.nat(400),
        (words, width) => {
          const lines = linesOf(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) if (line.includes(' ')) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
      depth(100),
    );
  });

  it('that collide get rows of their own, as few as they need', () => {
    expect(inRows([])).toEqual([]);
    expect(
      inRows([
        { from: 0, to: 10 },
        { from: 50, to: 60 },
      ]),
    ).toEqual([0, 0]);
    expect(
      inRows([
        { from: 0, to: 10 },
        { from: 12, to: 30 },
        { from: 40, to: 50 },
      ]),
    ).toEqual([0, 1, 0]);
    const stretches = fc.array(
      fc
        .record({ from: fc.nat(500), wide: fc.nat(200) })
        .map(({ from, wide }) => ({ from, to: from + wide })),
    );
    fc.assert(
      fc.property(stretches, (labels) => {
        const rows = inRows(labels);
        expect(rowCount(rows)).toBeLessThanOrEqual(labels.length);
        labels.forEach((one, index) => {
          labels.slice(index + 1).forEach((other, after) => {
            if (rows[index] !== rows[index + 1 + after]) return;
            expect(one.to < other.from || other.to < one.from).toBe(true);
          });
        });
      }),
      depth(100),
    );
  });
});
