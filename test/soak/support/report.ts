// The tables of docs/reliability.md, made from the files that the long runs write: nobody types a figure.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const docs = join(import.meta.dirname, '../../../docs');
const file = join(docs, 'reliability.md');

interface RunFile {
  readonly run: string;
  readonly at: string;
  readonly seconds: string;
  readonly machine: string;
  readonly seed: number;
  readonly result: unknown;
}

/** The document as it is, and as it should be by the results that lie beside it. */
export async function report(): Promise<{ readonly is: string; readonly should: string }> {
  const is = await readFile(file, 'utf8');
  let should = is;
  for (const name of await readdir(join(docs, 'reliability'))) {
    const run = JSON.parse(await readFile(join(docs, 'reliability', name), 'utf8')) as RunFile;
    const [begin, end] = [`<!-- begin ${run.run} -->`, `<!-- end ${run.run} -->`];
    const [before, rest] = should.split(begin);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined)
      throw new Error(`No place for the figures of ${run.run}`);
    should = [before, begin, '\n\n', words(run), '\n\n', end, after].join('');
  }
  const style = await resolveConfig(file);
  return { is, should: await format(should, { ...style, filepath: file }) };
}

/** Writes the figures of the latest runs into the document. */
export async function writeReport(): Promise<void> {
  await writeFile(file, (await report()).should);
}

function words({ at, seconds, machine, seed, result }: RunFile): string {
  const seeded = seed === 0 ? '' : `seed ${String(seed)}, `;
  return `${tableOf(result)}\n\n${at.slice(0, 10)}, ${seeded}${seconds} s on ${machine}.`;
}

/** Runs with the same counts are a row each; counts of one run are a row each. */
function tableOf(result: unknown): string {
  const runs = (Array.isArray(result) ? result : [result]) as readonly object[];
  const [first, ...more] = runs.map(flat);
  if (!first) throw new Error('No figures');
  if (more.length === 0) return table([['count', 'figure'], ...Object.entries(first)]);
  return table([Object.keys(first).map(spaced), ...[first, ...more].map((counts) => Object.values(counts))]);
}

/** Counts, those within others by both names; what is no count or name is left out. */
function flat(counts: object): Readonly<Record<string, string>> {
  const entries = Object.entries(counts) as [string, unknown][];
  return Object.fromEntries(
    entries.flatMap(([name, value]): [string, string][] => {
      if (Array.isArray(value)) return [];
      if (typeof value === 'object' && value !== null)
        return Object.entries(flat(value)).map(([inner, figure]) => [`${spaced(name)}: ${inner}`, figure]);
      return [[spaced(name), typeof value === 'number' ? value.toLocaleString('en') : String(value)]];
    }),
  );
}

function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
