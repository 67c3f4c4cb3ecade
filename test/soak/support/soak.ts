// What every long run has: a Postgres of its own, its options, and a file that says what came of it.
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeReport } from './report.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { schema } from '../../support/doorzet.ts';
import { freePort } from '../../../dev/ports.ts';
import { startPostgres } from '../../../dev/postgres/server.ts';

/** How to run it. */
export interface SoakOptions {
  readonly runs: number;
  readonly seed: number;
  /** How many go side by side. */
  readonly lanes: number;
}

/** What a long run works with. */
export interface Soak extends SoakOptions {
  readonly databaseUrl: string;
  /** Whether its time is up: what is done by then counts. */
  over(): boolean;
  /** Says how far it is, now and then. */
  told(done: number): void;
}

/**
 * Does a long run, `--runs`, `--seed`, `--lanes` and at most `--minutes` from the command line, and writes what it gave into docs/reliability and docs/reliability.md.
 * @param name of the file, and what the run is called
 */
export async function soak(
  name: string,
  usual: SoakOptions,
  run: (soak: Soak) => Promise<object>,
): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: String(usual.runs) },
      seed: { type: 'string', default: String(usual.seed) },
      lanes: { type: 'string', default: String(usual.lanes) },
      minutes: { type: 'string', default: '600' },
    },
  });
  const [runs, seed, lanes] = [Number(values.runs), Number(values.seed), Number(values.lanes)];
  const folder = await scratchFolder();
  const server = await startPostgres({ dir: folder.path, port: await freePort(), durable: false });
  const began = new Date();
  const over = () => Date.now() > began.getTime() + Number(values.minutes) * 60_000;
  let said = 0;
  const told = (done: number) => {
    if (done < said) return;
    said = done + Math.max(1, Math.floor(runs / 20));
    process.stdout.write(`${name}: ${String(done)} after ${seconds(began)} s\n`);
  };
  try {
    await schema.make(server.url);
    const result = await run({ runs, seed, lanes, databaseUrl: server.url, over, told });
    const machine = `${String(availableParallelism())} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, Postgres ${server.version}`;
    const options = { runs, seed, lanes };
    const file = { run: name, at: began.toISOString(), seconds: seconds(began), machine, ...options, result };
    const results = join(import.meta.dirname, '../../../docs/reliability');
    await mkdir(results, { recursive: true });
    await writeFile(join(results, `${name}.json`), `${JSON.stringify(file, null, 2)}\n`);
    process.stdout.write(`${JSON.stringify(file, null, 2)}\n`);
    await writeReport();
  } finally {
    await server.stop();
    await folder.remove();
  }
}

function seconds(since: Date): string {
  return String(Math.round((Date.now() - since.getTime()) / 1000));
}
