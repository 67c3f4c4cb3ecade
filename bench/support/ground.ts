// What benches stand on: the application's Postgres, and Temporal on one of its own; started here, or named by their addresses.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import pg from 'pg';
import { startTemporalOnPostgres } from './temporalOnPostgres.ts';
import { freePort } from '../../dev/ports.ts';
import { startPostgres } from '../../dev/postgres/server.ts';
import { DAY_MS } from '../../domain/time.ts';
import { migrate } from '../../store/migrate.ts';
import { scratchFolder } from '../../test/support/scratch.ts';

/** A server that benches use; without a pid when it is not ours, and then its CPU cannot be seen. */
export interface GroundServer {
  readonly address: string;
  readonly pid: number | undefined;
}

/** What a bench's run stands on. Asking for what the bench did not say that it needs is an error. */
export interface Ground {
  /** The application's Postgres; its address is a superuser's. */
  readonly postgres: GroundServer;
  /** host:port. */
  readonly temporal: GroundServer & {
    /** Ends it and starts it again, where it is ours: it then has nothing in memory, as of cases that slept for long. */
    restart(): Promise<void>;
  };
  /** The Postgres of Temporal; its address is undefined where Temporal is not ours. */
  readonly temporalPostgres: { readonly address: string | undefined; readonly pid: number | undefined };
  /** A migrated database of this run's own. */
  newDatabase(): Promise<{ readonly url: string; drop(): Promise<unknown> }>;
  /** A namespace of this run's own, in which no workflow of another runs. */
  newNamespace(): Promise<string>;
}

/** What a bench stands on: nothing, an application's Postgres, or Temporal on a Postgres of its own besides. */
export type Needs = 'nothing' | 'postgres' | 'topology';

/** Servers that run already, by their addresses. */
export interface ExistingServers {
  /** Of the application, as a superuser: benches make databases there. */
  readonly postgres?: string | undefined;
  readonly temporal?: string | undefined;
}

/** Prepares the ground for benches that need this much. */
export async function prepareGround(
  needs: Needs,
  existing: ExistingServers,
  note: (text: string) => void,
): Promise<Ground & { stop(): Promise<void> }> {
  const folder = await scratchFolder();
  const stops: (() => Promise<void>)[] = [() => folder.remove()];
  const stop = async () => {
    for (const each of stops.reverse()) await each();
  };
  try {
    let postgres: GroundServer | undefined;
    if (existing.postgres !== undefined) postgres = { address: existing.postgres, pid: undefined };
    else if (needs !== 'nothing') {
      const server = await startPostgres({
        dir: `${folder.path}/postgres`,
        port: await freePort(),
        durable: true,
      });
      stops.push(() => server.stop());
      postgres = { address: server.url, pid: server.pid };
    }
    let temporal: Ground['temporal'] | undefined;
    let temporalPostgres: Ground['temporalPostgres'] = { address: undefined, pid: undefined };
    if (existing.temporal !== undefined)
      temporal = { address: existing.temporal, pid: undefined, restart: () => Promise.resolve() };
    else if (needs === 'topology') {
      const server = await startTemporalOnPostgres(folder.path, note);
      stops.push(() => server.stop());
      temporal = server;
      temporalPostgres = { address: server.postgres.url, pid: server.postgres.pid };
    }
    return {
      get postgres() {
        return needed(postgres);
      },
      get temporal() {
        return needed(temporal);
      },
      temporalPostgres,
      newDatabase: () => newDatabase(needed(postgres).address),
      newNamespace: () => newNamespace(needed(temporal).address),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function needed<Server extends GroundServer>(server: Server | undefined): Server {
  if (!server) throw new Error('The bench uses a server that it does not say it needs');
  return server;
}

async function newDatabase(server: string): Promise<{ url: string; drop(): Promise<unknown> }> {
  const name = `bench_${randomBytes(6).toString('hex')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await asOwner(server, (client) => client.query(`create database ${name}`));
  await migrate(url.href);
  return {
    url: url.href,
    drop: () => asOwner(server, (client) => client.query(`drop database ${name} with (force)`)),
  };
}

/** Runs some statements as the superuser, on a connection of their own. @returns what they give */
export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Two connections of the superuser, who sees all regions. When the pool has ended its connections are still going, and a database that
 * is dropped then ends them first: unheard, that would end the bench.
 */
export function openOwnerPool(url: string): pg.Pool {
  return new pg.Pool({ connectionString: url, max: 2 }).on('error', () => undefined);
}

/** A server learns of a namespace from its database, some seconds later. */
async function newNamespace(address: string): Promise<string> {
  const namespace = `bench-${randomBytes(6).toString('hex')}`;
  const connection = await Connection.connect({ address });
  const { workflowService } = connection;
  const deadline = Date.now() + 60_000;
  const insist = async (ask: () => Promise<unknown>): Promise<void> => {
    for (;;) {
      try {
        await ask();
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(200);
      }
    }
  };
  try {
    const workflowExecutionRetentionPeriod = msToTs(DAY_MS);
    await insist(() => workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod }));
    await insist(() => workflowService.describeTaskQueue({ namespace, taskQueue: { name: 'any' } }));
    await insist(() => workflowService.countWorkflowExecutions({ namespace }));
  } finally {
    await connection.close();
  }
  return namespace;
}
