// Temporal as production runs it: the server on a Postgres of its own, with 512 history shards.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { temporalPrograms } from './temporalProgram.ts';
import { startLeashed, type Leashed, type LeashedOptions } from '../../dev/leash.ts';
import { OperatorError } from '../../dev/operatorError.ts';
import { choosePort, freePort, isFree } from '../../dev/ports.ts';
import { startPostgres, type PostgresServer } from '../../dev/postgres/server.ts';

/** As in docker-compose.yml: fixed when the database is made, enough for the whole country. */
const SHARDS = '512';

/** Its ports, each of which another server on this machine may hold. */
const PORTS = [
  ...['FRONTEND_GRPC', 'HISTORY_GRPC', 'MATCHING_GRPC', 'WORKER_GRPC', 'FRONTEND_HTTP'],
  ...['FRONTEND_MEMBERSHIP', 'HISTORY_MEMBERSHIP', 'MATCHING_MEMBERSHIP', 'WORKER_MEMBERSHIP'],
];

/** The server writes its ports down in a column that holds no number above 32,767, and most free ports are. */
const FIRST_PORT = 17_233;

/** The tables' databases, as the server's own configuration names them. */
const DATABASES = { temporal: 'temporal', temporal_visibility: 'visibility' } as const;

/** One matching partition: four of them, the default, hold a task back from a poller that waits at another. */
const DYNAMIC_CONFIG = `
matching.numTaskqueueReadPartitions: [{ value: 1 }]
matching.numTaskqueueWritePartitions: [{ value: 1 }]
`;

/** Temporal, and the Postgres it stands on. */
export interface TemporalOnPostgres {
  /** host:port. */
  readonly address: string;
  readonly pid: number;
  readonly postgres: PostgresServer;
  /** Ends the server and starts it again, so that it has nothing in memory any more. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both in a folder, empty; without a namespace. */
export async function startTemporalOnPostgres(
  dir: string,
  note: (text: string) => void,
): Promise<TemporalOnPostgres> {
  const programs = await temporalPrograms(note);
  const postgres = await startPostgres({
    dir: join(dir, 'temporal-postgres'),
    port: await freePort(),
    durable: true,
  });
  const { password } = new URL(postgres.url);
  const login = ['--ep', '127.0.0.1', '-p', String(postgres.port), '-u', 'postgres', '--pw', password];
  for (const [database, schema] of Object.entries(DATABASES)) {
    const sql = (...args: readonly string[]) =>
      promisify(execFile)(programs.sql, [...login, '--pl', 'postgres12_pgx', '--db', database, ...args]);
    await sql('create');
    await sql('setup', '-v', '0.0');
    await sql('update', '--schema-name', `postgresql/v12/${schema}`);
  }
  const dynamicConfig = join(dir, 'dynamic.yaml');
  await writeFile(dynamicConfig, DYNAMIC_CONFIG);
  const ports = await choosePorts();
  const port = Number(ports['FRONTEND_GRPC_PORT']);
  const logFile = join(dir, 'temporal.log');
  const start = () =>
    startServer(
      {
        command: programs.server,
        args: ['--allow-no-auth', 'start'],
        env: {
          PATH: process.env['PATH'],
          DB: 'postgres12_pgx',
          DB_PORT: String(postgres.port),
          POSTGRES_SEEDS: '127.0.0.1',
          POSTGRES_USER: 'postgres',
          POSTGRES_PWD: password,
          NUM_HISTORY_SHARDS: SHARDS,
          BIND_ON_IP: '127.0.0.1',
          LOG_LEVEL: 'error',
          DYNAMIC_CONFIG_FILE_PATH: dynamicConfig,
          // Twice as much memory for half as much collecting of it.
          GOGC: '200',
          ...ports,
        },
        logFile,
      },
      port,
    );
  let server = await start().catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  return {
    address: `127.0.0.1:${String(port)}`,
    get pid() {
      return server.pid;
    },
    postgres,
    async restart() {
      await server.stop();
      server = await start();
    },
    async stop() {
      await server.stop();
      await postgres.stop();
    },
  };
}

/** Starts the server, and returns when it listens. */
async function startServer(
  options: LeashedOptions & { readonly logFile: string },
  port: number,
): Promise<Leashed> {
  const server = await startLeashed(options);
  if (await listens(port, () => server.hasGone() !== undefined)) return server;
  await server.stop();
  throw new OperatorError({
    code: 'TEMPORAL_NOT_STARTED',
    message: 'Temporal on Postgres did not start.',
    reason: server.lastOutput(),
    remedy: `The whole log: ${options.logFile}`,
  });
}

async function choosePorts(): Promise<Readonly<Record<string, string>>> {
  const taken: number[] = [];
  while (taken.length < PORTS.length) {
    const { port } = await choosePort(FIRST_PORT, taken);
    taken.push(port);
  }
  return Object.fromEntries(PORTS.map((name, at) => [`${name}_PORT`, String(taken[at])]));
}

/** Within a minute. */
async function listens(port: number, gaveUp: () => boolean): Promise<boolean> {
  const deadline = Date.now() + 60_000;
  while (await isFree(port)) {
    if (gaveUp() || Date.now() > deadline) return false;
    await sleep(50);
  }
  return !gaveUp();
}
