// Runs the embedded Postgres on a folder and a port of this machine, for `npm start` and for the tests.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { startLeashed, type Leashed } from '../leash.ts';
import { OperatorError } from '../operatorError.ts';
import { openCluster } from './cluster.ts';
import { postgresPrograms } from './programs.ts';
import { postgresUser } from './user.ts';

/** Where and how Postgres runs. */
export interface PostgresOptions {
  /** Holds the cluster, its password and its log; made when absent. */
  readonly dir: string;
  /** On 127.0.0.1. */
  readonly port: number;
  /**
   * True for data that must survive a power cut; false for tests, which need the speed and throw it away. Either
   * way the data survives a `kill -9` of Postgres.
   */
  readonly durable: boolean;
  /** Seconds to wait for an answer; 60 by default, since recovery after a crash takes its time. */
  readonly startSeconds?: number;
}

/** A Postgres that answers. */
export interface PostgresServer {
  /** Connects as superuser `postgres` to database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** As `18.4`. */
  readonly version: string;
  /** True when the cluster was made by this start: nothing is in it. */
  readonly isNew: boolean;
  /** Becomes a description when the server is gone, also when nobody asked for that. */
  readonly gone: Promise<string>;
  /** Ends it in good order (open connections are closed) and returns when it is gone. */
  stop(): Promise<void>;
  /** Ends it as a crash would, and returns when it is gone. */
  kill(): Promise<void>;
}

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  // No socket file: its folder may be missing or belong to a Postgres of the system.
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const FOR_TESTS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts Postgres and returns when it answers. As root it runs as another user (see {@link postgresUser}).
 * @throws OperatorError `POSTGRES_NOT_STARTED` with the end of its log, and the errors of the cluster's folder.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const user = await postgresUser(join(options.dir, 'cluster'));
  const programs = await postgresPrograms(user);
  const cluster = await openCluster(options.dir, programs, user);
  const settings = { ...ALWAYS, ...(!options.durable && FOR_TESTS), port: String(options.port) };
  const url = `postgres://postgres:${cluster.password}@127.0.0.1:${options.port}/postgres`;
  const start = (): Promise<Leashed> =>
    startLeashed({
      command: programs.postgres,
      args: [
        '-D',
        cluster.folder,
        ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
      ],
      // "Fast shutdown": SIGTERM would wait until every client leaves by itself.
      stopSignal: 'SIGINT',
      graceSeconds: 20,
      logFile: join(options.dir, 'postgres.log'),
      ...user,
    });

  const deadline = performance.now() + (options.startSeconds ?? 60) * 1000;
  let server = await start();
  for (;;) {
    const version = await askVersion(url).catch(async (error: unknown) => {
      await server.kill();
      throw error;
    });
    if (version !== undefined && server.hasGone() === undefined) {
      return { url, port: options.port, version, isNew: cluster.isNew, ...handles(server) };
    }
    if (performance.now() > deadline) {
      await server.kill();
      throw notStarted(server, 'it did not answer in time');
    }
    const gone = server.hasGone();
    if (gone !== undefined) {
      // After a crash the last of the old server's children may hold its shared memory for a moment more.
      if (!server.lastOutput().includes('shared memory block')) throw notStarted(server, gone);
      server = await start();
    }
    await sleep(50);
  }
}

function handles(server: Leashed): Pick<PostgresServer, 'pid' | 'gone' | 'stop' | 'kill'> {
  return { pid: server.pid, gone: server.gone, stop: () => server.stop(), kill: () => server.kill() };
}

/** Its version, or undefined while it does not answer. */
async function askVersion(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  // A server that stops in between reports it here; without a listener that would end us.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version;
  } catch (error) {
    // 28P01, wrong password: another Postgres listens on this port, and waiting does not help.
    if (error instanceof DatabaseError && error.code === '28P01') throw strangerOnPort(error);
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function strangerOnPort(cause: Error): OperatorError {
  return new OperatorError(
    {
      code: 'POSTGRES_PORT_TAKEN',
      message: 'Another Postgres answers on the chosen port.',
      reason: cause.message,
      remedy: 'Run the command again: it picks a port that is free.',
    },
    { cause },
  );
}

function notStarted(server: Leashed, reason: string): OperatorError {
  return new OperatorError({
    code: 'POSTGRES_NOT_STARTED',
    message: 'The embedded Postgres did not start.',
    reason: `${reason}\n${server.lastOutput()}`,
    remedy: 'When the log names a file of the data folder, begin afresh: npm start -- --fresh',
  });
}
