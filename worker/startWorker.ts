// The whole of a worker: Temporal's workers for cases and post, the relay and the auditor.
import { Client, Connection } from '@temporalio/client';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  NativeConnection,
  Runtime,
  Worker,
} from '@temporalio/worker';
import type { Logger } from 'pino';
import { createActivities } from '../activities/activities.ts';
import type { Clock } from '../activities/clock.ts';
import type { RegionsPost } from '../activities/deliverRound.ts';
import { watchConnections } from '../metrics/registry.ts';
import { watchBacklog, type WorkerMetrics } from '../metrics/worker.ts';
import { connectionsOf, openDatabase, openPool } from '../store/database.ts';
import { openGate } from '../store/gate/gate.ts';
import { startAuditor } from './auditor.ts';
import { bundleWorkflows } from './bundle.ts';
import { startMailboxes, type IncomingSettings } from './mailboxes.ts';
import { startRelay, type Relay, type RelayParts } from './relay.ts';
import { startRetention } from './retention.ts';
import type { Rounds } from './rounds.ts';
import { CASES_QUEUE, POST_QUEUE, registerSearchAttributes } from './temporal.ts';

export interface WorkerParts {
  readonly databaseUrl: string;
  readonly relayDatabaseUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly clock: Clock;
  readonly post: RegionsPost;
  /** How mail that comes in is read; not there: it is not, as in a demo. */
  readonly incoming?: IncomingSettings;
  readonly log: Logger;
  /** See {@link RelayParts}. */
  readonly patient?: RelayParts['patient'];
  /** What counts and times the work, and where the metrics of Temporal's own core can be read; not there: nothing does. */
  readonly metrics?: WorkerMetrics & { readonly coreAddress: string };
}

export interface RunningWorker {
  readonly relay: Relay;
  readonly auditor: Rounds;
  readonly retention: Rounds;
  readonly mailboxes: Rounds | undefined;
  /** Settles when the worker ends; fails when it breaks down. */
  readonly ended: Promise<void>;
  /** Finishes what is in hand, takes on nothing more, and lets go of everything. */
  stop(): Promise<void>;
}

/**
 * Left unbounded, the cache of workflows fills the heap and kills the process. A case that sleeps a week is rarely cached, and
 * its history short.
 */
export const MOST_CACHED_WORKFLOWS = 250;

/** A region's post is one activity at a time, that mostly waits. More than there are regions: one whose mail server hangs keeps no other from sending. */
const POSTS_AT_ONCE = 60;

/**
 * To the application's database. A process is a core, and full at some sixty steps a second, each of them some ms of Postgres:
 * it has no use for more, and what it takes at once others wait for, where all shares a machine.
 */
const CONNECTIONS = 8;

/** For what takes a moment and must not wait behind steps: two, so that a letter that another holds stops no others. */
const NOTES_CONNECTIONS = 2;

let runtime: Runtime | undefined;

function installRuntime(log: Logger, metricsAddress: string | undefined): Runtime {
  return Runtime.install({
    logger: new DefaultLogger('WARN', ({ level, message }) => log.warn({ code: 'TEMPORAL', level }, message)),
    telemetryOptions: {
      // What its core says goes the same way, instead of straight to the terminal.
      logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) },
      ...(metricsAddress === undefined
        ? {}
        : {
            metrics: {
              prometheus: {
                bindAddress: metricsAddress,
                countersTotalSuffix: true,
                unitSuffix: true,
                useSecondsForDurations: true,
              },
            },
          }),
    },
    shutdownSignals: [],
  });
}

export async function startWorker(parts: WorkerParts): Promise<RunningWorker> {
  const { clock, post, log, metrics } = parts;
  const { address, namespace } = parts.temporal;
  runtime ??= installRuntime(log, metrics?.coreAddress);
  const native = await NativeConnection.connect({ address });
  const connection = await Connection.connect({ address });
  await registerSearchAttributes(connection, namespace);

  const database = openDatabase(parts.databaseUrl, CONNECTIONS);
  const notes = openDatabase(parts.databaseUrl, NOTES_CONNECTIONS);
  const gate = openGate(parts.databaseUrl, 1);
  const relayPool = openPool(parts.relayDatabaseUrl, 3, 'doorzet_relay');
  const activities = createActivities({
    database,
    clock,
    post: { ...post, notes, ...(metrics && { countMail: metrics.countMail }) },
    ...(metrics && { timed: metrics.timed }),
  });
  if (metrics) {
    watchBacklog(metrics.registry, relayPool, () => clock.now());
    watchConnections(metrics.registry, {
      app: () => database.connections(),
      notes: () => notes.connections(),
      gate: () => connectionsOf(gate),
      relay: () => connectionsOf(relayPool),
    });
  }
  const workflowBundle = await bundleWorkflows();
  const shared = { connection: native, namespace, workflowBundle, maxCachedWorkflows: MOST_CACHED_WORKFLOWS };
  const cases = await Worker.create({
    ...shared,
    taskQueue: CASES_QUEUE,
    activities: { advance: activities.advance, askContacts: activities.askContacts },
    // A step holds a connection for as long as it takes.
    maxConcurrentLocalActivityExecutions: CONNECTIONS,
    shutdownGraceTime: '10 seconds',
  });
  const posts = await Worker.create({
    ...shared,
    taskQueue: POST_QUEUE,
    activities: { deliverReady: activities.deliverReady },
    maxConcurrentActivityTaskExecutions: POSTS_AT_ONCE,
    shutdownGraceTime: '10 seconds',
  });

  const client = new Client({ connection, namespace });
  const relay = startRelay({
    pool: relayPool,
    databaseUrl: parts.relayDatabaseUrl,
    client,
    clock,
    log,
    patient: parts.patient ?? false,
    ...(metrics && { failed: metrics.countRelayFailure }),
  });
  const rounds = { pool: relayPool, database, clock, log };
  const auditor = startAuditor(rounds);
  const retention = startRetention({ ...rounds, gate });
  const mailboxes =
    parts.incoming &&
    startMailboxes({
      ...rounds,
      ...parts.incoming,
      ...(metrics && { countFault: metrics.countMailboxFault }),
    });
  const ended = Promise.all([cases.run(), posts.run()]).then(() => undefined);

  return {
    relay,
    auditor,
    retention,
    mailboxes,
    ended,
    async stop() {
      await relay.stop();
      await auditor.stop();
      await retention.stop();
      await mailboxes?.stop();
      for (const worker of [cases, posts]) if (worker.getState() === 'RUNNING') worker.shutdown();
      await ended.catch(() => undefined);
      await Promise.all([
        native.close(),
        connection.close(),
        database.end(),
        notes.end(),
        gate.end(),
        relayPool.end(),
        post.offices.close(),
      ]);
    },
  };
}
