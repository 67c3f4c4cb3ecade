// docs/performance.md and its charts, made from the files that the benches write: nobody types a figure.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { chartOf } from './chart.ts';
import { readResults, RESULTS, spread, type Result } from './results.ts';
import { shown } from './shown.ts';

const DOCUMENT = join(RESULTS, '../performance.md');

/** Each file that is made of the results: as it is, and as it should be. */
export async function report(): Promise<
  readonly { readonly file: string; readonly is: string; readonly should: string }[]
> {
  const results = await readResults();
  const is = await readFile(DOCUMENT, 'utf8');
  let should = is;
  for (const result of results) {
    const [begin, end] = [`<!-- begin ${result.bench} -->`, `<!-- end ${result.bench} -->`];
    const [before, rest] = should.split(begin);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined)
      throw new Error(`No place for the figures of ${result.bench}`);
    should = [before, begin, '\n\n', sectionOf(result), '\n\n', end, after].join('');
  }
  const style = await resolveConfig(DOCUMENT);
  const charts = results.flatMap((result) => {
    const svg = chartOf(result);
    return svg === undefined ? [] : [{ file: join(RESULTS, `${result.bench}.svg`), should: svg }];
  });
  const drawn = await Promise.all(
    charts.map(async (chart) => ({ ...chart, is: await readFile(chart.file, 'utf8').catch(() => '') })),
  );
  return [{ file: DOCUMENT, is, should: await format(should, { ...style, filepath: DOCUMENT }) }, ...drawn];
}

/** Writes the figures of the latest runs into the document, and draws their charts. */
export async function writeReport(): Promise<void> {
  for (const { file, should } of await report()) await writeFile(file, should);
}

function sectionOf(result: Result): string {
  const { figures, tables, charts, command, at, seconds, machine, commit } = result;
  const rows = figures.map(({ what, unit, atMost, values }) => {
    const span = spread(values);
    const cells = span ? [span.min, span.median, span.max].map(shown) : ['–', '–', '–'];
    return [
      what,
      unit,
      ...cells,
      atMost === undefined ? '' : `≤ ${shown(atMost)}${verdict(span?.median, atMost)}`,
    ];
  });
  const runs = figures[0]?.values.length ?? 0;
  return [
    table([['what', 'unit', 'min', 'median', 'max', 'to reach'], ...rows]),
    ...(charts.length > 0 ? [`![${result.title}](performance/${result.bench}.svg)`] : []),
    ...tables.map(({ title, head, rows: cells }) =>
      [
        `${title}:`,
        table([
          head,
          ...cells.map((row) => row.map((cell) => (typeof cell === 'number' ? shown(cell) : cell))),
        ]),
      ].join('\n\n'),
    ),
    `\`${command}\`: ${String(runs)} run${runs === 1 ? '' : 's'}, ${String(seconds)} s in all, ${at.slice(0, 10)}, commit ${commit}, on ${machine}.`,
  ].join('\n\n');
}

function verdict(median: number | undefined, atMost: number): string {
  if (median === undefined) return '';
  return median <= atMost ? ' ✓' : ' **not reached**';
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
