// Bars of what a bench gave, as an SVG for the document: the median as a bar, the runs' span as a line over it.
import { scaleLinear } from 'd3-scale';
import { spread, type Result } from './results.ts';
import { shown } from './shown.ts';

const WIDTH = 720;
const LABELS = 250;
const FIGURES = 110;
const ROW = 26;
const HEAD = 34;

/** All charts of a result below each other; undefined where it has none. */
export function chartOf({ charts, figures, title, at }: Result): string | undefined {
  if (charts.length === 0) return undefined;
  let y = 8;
  const parts: string[] = [];
  for (const chart of charts) {
    const bars = chart.keys.flatMap((key) => {
      const figure = figures.find((each) => each.key === key);
      const span = figure && spread(figure.values);
      return figure && span ? [{ figure, span }] : [];
    });
    const most = Math.max(
      ...bars.flatMap(({ figure, span }) => [span.max, figure.atMost ?? 0]),
      Number.MIN_VALUE,
    );
    const x = scaleLinear([0, most], [0, WIDTH - LABELS - FIGURES]);
    parts.push(`<text x="8" y="${String(y + 16)}" class="head">${escape(chart.title)}</text>`);
    y += HEAD;
    for (const { figure, span } of bars) {
      const middle = y + ROW / 2 - 3;
      const at = (value: number) => (LABELS + x(value)).toFixed(1);
      parts.push(
        `<text x="${String(LABELS - 8)}" y="${String(middle + 4)}" text-anchor="end">${escape(figure.what)}</text>`,
        `<rect x="${String(LABELS)}" y="${String(y)}" width="${x(span.median).toFixed(1)}" height="${String(ROW - 8)}" class="bar"/>`,
        `<path d="M${at(span.min)} ${String(middle)}H${at(span.max)}M${at(span.min)} ${String(middle - 4)}v8M${at(span.max)} ${String(middle - 4)}v8" class="span"/>`,
        `<text x="${String(WIDTH - 8)}" y="${String(middle + 4)}" text-anchor="end">${shown(span.median)} ${escape(figure.unit)}</text>`,
      );
      if (figure.atMost !== undefined)
        parts.push(`<path d="M${at(figure.atMost)} ${String(y - 3)}v${String(ROW - 2)}" class="limit"/>`);
      y += ROW;
    }
    y += 14;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(y)}" role="img" aria-label="${escape(title)}">`,
    `<title>${escape(title)}, ${at.slice(0, 10)}</title>`,
    '<style>text{font:13px sans-serif;fill:#1d2733}.head{font-weight:700}.bar{fill:#5b8db8}.span{stroke:#1d2733;fill:none}.limit{stroke:#b3261e;stroke-width:2;stroke-dasharray:4 2;fill:none}</style>',
    `<rect width="${String(WIDTH)}" height="${String(y)}" fill="#fff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
