// `npm run bench -- <name> …`: runs a bench, and writes what it gave into docs/performance and docs/performance.md.
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { benches } from './benches.ts';
import { measure } from './support/bench.ts';
import { prepareGround } from './support/ground.ts';
import { writeReport } from './support/report.ts';
import { addedTo, machine, runsOnFile, writeResult, type Result } from './support/results.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const [name, ...args] = process.argv.slice(2);
const bench = benches.find((each) => each.name === name);
if (!bench) {
  say('npm run bench -- <name> [--runs 3] [--add] [--<size> N] [--postgres URL] [--temporal host:port]');
  for (const { name, title, sizes } of benches) {
    const options = Object.entries(sizes.usual).map(([size, usual]) => `--${size} ${String(usual)}`);
    say(`  ${name.padEnd(12)} ${title}  ${options.join(' ')}`);
  }
  process.exitCode = name === undefined ? 0 : 1;
} else {
  const text = { type: 'string' } as const;
  const sizes = Object.keys(bench.sizes.usual);
  const {
    values: { add, runs, ...rest },
  } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(sizes.map((size) => [size, text])),
      runs: { ...text, default: '3' },
      // To the runs that are on file: what takes hours need not be done three times at a stretch.
      add: { type: 'boolean', default: false },
      postgres: text,
      temporal: text,
    },
  });
  const given: Readonly<Record<string, string | undefined>> = rest;
  const chosen = sizes.map((size) => [size, Number(given[size] ?? bench.sizes.usual[size])] as const);
  const { stdout: commit } = await promisify(execFile)('git', ['rev-parse', '--short', 'HEAD']).catch(() => ({
    stdout: 'unknown',
  }));
  const about = {
    bench: bench.name,
    title: bench.title,
    command: [
      `npm run bench -- ${bench.name}`,
      ...sizes.flatMap((size) => (given[size] === undefined ? [] : `--${size} ${given[size]}`)),
      // Of servers that were there it only says that they were: their addresses are nobody's business.
      ...['postgres', 'temporal'].flatMap((server) => (given[server] === undefined ? [] : `--${server} …`)),
    ].join(' '),
    machine: machine(),
    commit: commit.trim(),
    charts: bench.charts ?? [],
  };
  // Asked before: after hours of measuring nobody wants to hear that it doesn't fit.
  const onFile = add ? await runsOnFile(about, Object.keys(bench.figures)) : undefined;
  const began = new Date();
  const ground = await prepareGround(
    bench.needs,
    { postgres: given['postgres'], temporal: given['temporal'] },
    say,
  );
  try {
    const measured = await measure(bench, Object.fromEntries(chosen), Number(runs), ground, say);
    const result: Result = {
      ...about,
      at: began.toISOString(),
      seconds: Math.round((Date.now() - began.getTime()) / 1000),
      figures: Object.entries(bench.figures).map(([key, figure]) => ({
        key,
        ...figure,
        values: measured.values[key] ?? [],
      })),
      tables: measured.tables,
    };
    await writeResult(onFile ? addedTo(onFile, result) : result);
    await writeReport();
  } finally {
    await ground.stop();
  }
}
