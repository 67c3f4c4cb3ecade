// What `npm start` does: starts everything in order, says where it is, and ends it in reverse order.
import { join } from 'node:path';
import { box } from './box.ts';
import { claimData } from './data.ts';
import { readEnvironment } from './environment.ts';
import { Interrupted, Lifeline } from './lifeline.ts';
import { describeError, OperatorError } from './operatorError.ts';
import { DEV_PATHS } from './pages/DevPage.tsx';
import { choosePort, sayPort } from './ports.ts';
import { endLeftoverPostgres } from './postgres/cluster.ts';
import { startPostgres } from './postgres/server.ts';
import { createSteps, type Note, type Steps } from './steps.ts';
import { endLeftoverTemporal } from './temporal/dataFile.ts';
import { findTemporal } from './temporal/find.ts';
import { startTemporal, type TemporalServer } from './temporal/server.ts';
import { bundleWorkflows } from '../worker/bundle.ts';

/** Wished; a busy one is swapped for a free one. */
const PORTS = { postgres: 54_320, temporal: 7233, temporalUi: 8233 } as const;

const PROJECT = join(import.meta.dirname, '..');

type BoxLine = readonly [label: string, text: string];

/**
 * Starts everything, waits for Ctrl-C (or SIGTERM, SIGHUP), and ends everything it started, also when a step fails.
 * @param args of the command: `--fresh` begins with empty data.
 * @returns the exit code: 0 after an asked end, 1 after a failure.
 */
export async function start(args: readonly string[]): Promise<number> {
  const steps = createSteps(process.stdout);
  const lifeline = new Lifeline();
  endOnSignals(lifeline, steps);
  let exitCode = 0;
  try {
    const lines = await startAll(steps, lifeline, args.includes('--fresh'));
    steps.say(`\n${box('Doorzet runs', lines)}\n`);
    await lifeline.interrupted();
  } catch (error) {
    // A step that gave up because the end was asked for did what it should.
    if (!(error instanceof Interrupted)) {
      exitCode = 1;
      process.stderr.write(`\n${describeError(error)}\n\n`);
    }
  }
  const problems = await lifeline.end((name, stop) =>
    steps.step(name, async (note) => {
      note('stopping');
      await stop();
      note('stopped');
    }),
  );
  for (const problem of problems) process.stderr.write(`${problem.message}\n`);
  return problems.length > 0 ? 1 : exitCode;
}

/** Everything, in the order in which it needs each other. */
async function startAll(steps: Steps, lifeline: Lifeline, fresh: boolean): Promise<readonly BoxLine[]> {
  const environment = readEnvironment();
  // Both take a second or two, in which the servers can start. What goes wrong is told by who waits for them.
  const product = import('./doorzet.ts');
  for (const early of [bundleWorkflows(), product]) early.catch(() => undefined);
  const step = async <T>(name: string, work: (note: Note) => Promise<T>): Promise<T> => {
    // Asked to end while the last step ran: it was held, and nothing more is to be started.
    lifeline.signal.throwIfAborted();
    return steps.step(name, work);
  };

  const data = await step('Data', async (note) => {
    const folder = await claimData({ wished: environment.dataDir, projectDir: PROJECT });
    lifeline.hold('Data', () => folder.release());
    note(folder.elsewhereBecause === undefined ? folder.dir : `${folder.dir} (${folder.elsewhereBecause})`);
    // A run that was killed may have servers that are still ending, on this data and on the ports wished for.
    await endLeftoverPostgres(join(folder.dir, 'postgres'));
    await endLeftoverTemporal(join(folder.dir, 'temporal'));
    if (fresh) {
      await folder.empty();
      note(`${folder.dir}, emptied to begin afresh`);
    }
    return folder;
  });

  const postgres = await step('Postgres', async (note) => {
    const port = await choosePort(PORTS.postgres);
    const server = await startPostgres({ dir: join(data.dir, 'postgres'), port: port.port, durable: true });
    lifeline.hold('Postgres', () => server.stop());
    endWith(lifeline, 'Postgres', server.gone, join(data.dir, 'postgres', 'postgres.log'));
    note(`${server.version} on ${sayPort(port)}`);
    return server;
  });

  const found = await step('Temporal', async (note) => {
    const temporal = await findTemporal({ environment, note, signal: lifeline.signal });
    note(
      temporal.kind === 'running' ? `at ${temporal.address}` : `${temporal.serverVersion}, ${temporal.from}`,
    );
    return temporal;
  });
  const temporal =
    found.kind === 'running'
      ? { address: found.address, uiAddress: undefined, data: undefined }
      : await step('Temporal', (note) => startOwnTemporal(found, data.dir, !postgres.isNew, lifeline, note));

  const { startDoorzet } = await product;
  const { baseUrl } = await startDoorzet({
    postgresUrl: postgres.url,
    temporalAddress: temporal.address,
    rebuildBecause: rebuildReason(temporal.data, postgres.isNew),
    dataDir: join(data.dir, 'doorzet'),
    lifeline,
    step,
  });

  return [
    ['Doorzet', baseUrl],
    ['Sign in', 'there, by one button per role'],
    ['Mailbox', `${baseUrl}${DEV_PATHS.mailbox}`],
    ['Clock', `${baseUrl}${DEV_PATHS.clock}`],
    ...(temporal.uiAddress === undefined ? [] : [['Temporal UI', temporal.uiAddress] as const]),
    ['Temporal', temporal.address],
    ['Postgres', `127.0.0.1:${postgres.port}`],
    ['Data', data.dir],
    ['Begin afresh', 'npm start -- --fresh'],
    ['Stop', 'Ctrl-C'],
  ];
}

async function startOwnTemporal(
  program: { readonly path: string; readonly serverVersion: string },
  dataDir: string,
  otherData: boolean,
  lifeline: Lifeline,
  note: Note,
): Promise<TemporalServer> {
  const dir = join(dataDir, 'temporal');
  const port = await choosePort(PORTS.temporal);
  const uiPort = await choosePort(PORTS.temporalUi, [port.port]);
  const server = await startTemporal({ program, dir, port: port.port, uiPort: uiPort.port, otherData });
  lifeline.hold('Temporal', () => server.stop());
  endWith(lifeline, 'Temporal', server.gone, join(dir, 'temporal.log'));
  note(`on ${sayPort(port)}, its pages on ${sayPort(uiPort)}`);
  return server;
}

/** Why Temporal lacks the workflows of our cases; undefined when it has them, or there are none yet. */
function rebuildReason(data: TemporalServer['data'] | undefined, newDatabase: boolean): string | undefined {
  if (newDatabase || data?.fresh === false) return undefined;
  // A Temporal of someone else's may never have seen this data.
  return data === undefined ? 'it may be another Temporal than last time' : data.reason;
}

/** A server that ends by itself takes the rest with it: half a product that looks whole is worse than none. */
function endWith(lifeline: Lifeline, name: string, gone: Promise<string>, log: string): void {
  void gone.then((how) => {
    if (lifeline.signal.aborted) return;
    const remedy = `Read ${log}, then start again: the data is kept.`;
    lifeline.interrupt(
      new OperatorError({ code: 'SERVER_GONE', message: `${name} ended by itself.`, reason: how, remedy }),
    );
  });
}

/** The first signal asks for an orderly end; a second Ctrl-C ends at once, and then the leashes end the servers. */
function endOnSignals(lifeline: Lifeline, steps: Steps): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (lifeline.signal.aborted && signal === 'SIGINT') process.exit(130);
      if (!lifeline.signal.aborted) steps.say('');
      lifeline.interrupt(new Interrupted(signal));
    });
  }
  // A closed terminal takes our output away; that must not keep us from ending in order.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}
