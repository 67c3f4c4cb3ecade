// Runs Temporal's dev server on a port of this machine, for `npm start` and for the tests.
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { startLeashed } from '../leash.ts';
import { OperatorError } from '../operatorError.ts';
import { isFree } from '../ports.ts';
import { serverAnswers } from './answer.ts';
import {
  chooseDataFile,
  newDataFile,
  rememberDataFile,
  type DataFile,
  type DataFileState,
} from './dataFile.ts';

/** What to run and where. */
export interface TemporalOptions {
  /** The program, as {@link findTemporal} gives it. */
  readonly program: { readonly path: string; readonly serverVersion: string };
  /** Holds the server's file, what is remembered of it, and its log; made when absent. */
  readonly dir: string;
  /** For gRPC, on 127.0.0.1. */
  readonly port: number;
  /** For the web pages, on 127.0.0.1; without it there are none. */
  readonly uiPort?: number;
  /** Lets a workflow's clock be moved forward. False by default. */
  readonly timeSkipping?: boolean;
  /** Whether Postgres already holds cases; then a file that is not there is `gone`, not `first`. False by default. */
  readonly otherData?: boolean;
  /** Seconds to wait for an answer; 60 by default. */
  readonly startSeconds?: number;
}

/** A Temporal server that answers, with namespace `default`. */
export interface TemporalServer {
  /** host:port for clients and workers. */
  readonly address: string;
  /** The web pages, when asked for. */
  readonly uiAddress: string | undefined;
  readonly serverVersion: string;
  readonly pid: number;
  /** Whether it knows the workflows of last time. */
  readonly data: DataFileState;
  /** Becomes a description when the server is gone, also when nobody asked for that. */
  readonly gone: Promise<string>;
  /** Ends it in good order and returns when it is gone. */
  stop(): Promise<void>;
  /** Ends it as a crash would, and returns when it is gone. */
  kill(): Promise<void>;
}

const TIME_SKIPPING = [
  // The key was renamed between versions; a server ignores the one it does not know.
  'frontend.WorkflowTimeSkippingEnabled=true',
  'system.workflowTimeSkippingEnabled=true',
  // Each skip waits for this long; by default a second.
  'history.timerProcessorMaxTimeShift="10ms"',
];

/**
 * Starts the server and returns when it answers. A file it cannot use is left for a new one, which `data` tells.
 * @throws OperatorError `TEMPORAL_NOT_STARTED` with the end of its log.
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const { dir, program, otherData = false } = options;
  await mkdir(dir, { recursive: true });
  const file = await chooseDataFile(dir, program.serverVersion, otherData);
  try {
    return await startOn(file, options);
  } catch (error) {
    // A file that no server can be started on (a full disk cut it short) must not stop us: it can be rebuilt.
    if (file.state.fresh || !(error instanceof OperatorError) || !(await isFree(options.port))) throw error;
    const reason = `its file could not be used (${(error.reason ?? '').split('\n')[0] ?? ''})`;
    return startOn(newDataFile(dir, 'unreadable', reason), options);
  }
}

async function startOn(file: DataFile, options: TemporalOptions): Promise<TemporalServer> {
  const { dir, program, port, uiPort } = options;
  // Another server on this port would answer in the place of ours.
  if (!(await isFree(port))) throw notStarted(`port ${port} is in use`);
  const server = await startLeashed({
    command: program.path,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port)],
      ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
      ...['--db-filename', file.path, '--log-level', 'warn'],
      ...(options.timeSkipping === true ? TIME_SKIPPING : []).flatMap((pair) => [
        '--dynamic-config-value',
        pair,
      ]),
    ],
    logFile: join(dir, 'temporal.log'),
  });
  const address = `127.0.0.1:${port}`;
  const hasGone = (): boolean => server.hasGone() !== undefined;
  const answered = await serverAnswers(address, options.startSeconds ?? 60, hasGone);
  if (answered === undefined || hasGone()) {
    await server.kill();
    throw notStarted(server.lastOutput().trim().split('\n').slice(-5).join('\n'));
  }
  const { serverVersion } = program;
  await rememberDataFile(dir, { file: basename(file.path), serverVersion, pid: server.pid });
  return {
    address,
    uiAddress: uiPort === undefined ? undefined : `http://127.0.0.1:${uiPort}`,
    serverVersion,
    data: file.state,
    pid: server.pid,
    gone: server.gone,
    stop: () => server.stop(),
    kill: () => server.kill(),
  };
}

function notStarted(reason: string): OperatorError {
  return new OperatorError({
    code: 'TEMPORAL_NOT_STARTED',
    message: 'The Temporal server did not start.',
    reason: reason === '' ? 'it did not answer in time' : reason,
    remedy: 'When another program has taken the port, run the command again: it picks one that is free.',
  });
}
