// `npm run bench -- <name> …`: runs a bench, and writes what it gave into docs/performance and docs/performance.md.
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { benches } from './benches.ts';
import { measure } from './support/bench.ts';
import { prepareGround } from './support/ground.ts';
import { writeReport } from './support/report.ts';
import { machine, writeResult } from './support/results.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const [name, ...args] = process.argv.slice(2);
const bench = benches.find((each) => each.name === name);
if (!bench) {
  say('npm run bench -- <name> [--runs 3] [--<size> N] [--postgres URL] [--temporal host:port]');
  for (const { name, title, sizes } of benches) {
    const options = Object.entries(sizes.usual).map(([size, usual]) => `--${size} ${String(usual)}`);
    say(`  ${name.padEnd(12)} ${title}  ${options.join(' ')}`);
  }
  process.exitCode = name === undefined ? 0 : 1;
} else {
  const text = { type: 'string' } as const;
  const sizes = Object.keys(bench.sizes.usual);
  const { values } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(sizes.map((size) => [size, text])),
      runs: { ...text, default: '3' },
      postgres: text,
      temporal: text,
    },
  });
  const given: Readonly<Record<string, string | undefined>> = values;
  const chosen = sizes.map((size) => [size, Number(given[size] ?? bench.sizes.usual[size])] as const);
  const began = new Date();
  const ground = await prepareGround(
    bench.needs,
    { postgres: given['postgres'], temporal: given['temporal'] },
    say,
  );
  try {
    const measured = await measure(bench, Object.fromEntries(chosen), Number(values.runs), ground, say);
    const { stdout } = await promisify(execFile)('git', ['rev-parse', '--short', 'HEAD']).catch(() => ({
      stdout: 'unknown',
    }));
    const secret = new Set(['--postgres', '--temporal']);
    await writeResult({
      bench: bench.name,
      title: bench.title,
      // Of servers that were there it only says that they were: their addresses are nobody's business.
      command: [
        'npm run bench --',
        bench.name,
        ...args.map((arg, at) => (secret.has(args[at - 1] ?? '') ? '…' : arg)),
      ].join(' '),
      at: began.toISOString(),
      seconds: Math.round((Date.now() - began.getTime()) / 1000),
      machine: machine(),
      commit: stdout.trim(),
      figures: Object.entries(bench.figures).map(([key, figure]) => ({
        key,
        ...figure,
        values: measured.values[key] ?? [],
      })),
      charts: bench.charts ?? [],
      tables: measured.tables,
    });
    await writeReport();
  } finally {
    await ground.stop();
  }
}
