// Finds a Temporal for this machine: one that runs, one on the PATH, one we have, one to download, one to build.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DevEnvironment } from '../environment.ts';
import { OperatorError } from '../operatorError.ts';
import { findProgram } from '../programs.ts';
import type { Note } from '../steps.ts';
import { serverAnswers } from './answer.ts';
import { buildTemporal } from './build.ts';
import { downloadTemporal } from './download.ts';
import { CLI_VERSION, isAtLeast, temporalVersions, TIME_SKIPPING_SINCE } from './executable.ts';

/** A server that runs already and is not ours to stop. */
export interface RunningTemporal {
  readonly kind: 'running';
  /** host:port. */
  readonly address: string;
  readonly serverVersion: string;
}

/** A program to start servers with. */
export interface TemporalProgram {
  readonly kind: 'program';
  readonly path: string;
  /** Of the server inside it: `1.32.0`. */
  readonly serverVersion: string;
  /** Where it came from, for the step's line: `on the PATH`. */
  readonly from: string;
}

/** What is looked for, and with what. */
export interface FindOptions {
  readonly environment: Pick<DevEnvironment, 'temporalAddress' | 'path' | 'cacheDir'>;
  readonly note: Note;
  /** True passes over a program on the PATH that is too old to skip time. False by default. */
  readonly timeSkipping?: boolean;
  readonly signal?: AbortSignal;
  /** Seconds without a byte after which the download is given up; 15 by default. */
  readonly downloadPatienceSeconds?: number;
  /** What Go builds; `tools/temporal` by default. */
  readonly goModule?: { readonly dir: string; readonly packageName: string };
}

/** The ways after `TEMPORAL_ADDRESS`, in their order; each gives what it found, or says why it did not. */
const WAYS: readonly (readonly [
  name: string,
  way: (options: FindOptions) => Promise<TemporalProgram | string>,
])[] = [
  ['temporal on the PATH', onPath],
  ['our cache', inCache],
  ["the SDK's download", byDownload],
  ['a build with Go', byGo],
];

/** The server at `TEMPORAL_ADDRESS` when that is set, or else a program; fails as those two do. */
export async function findTemporal(options: FindOptions): Promise<RunningTemporal | TemporalProgram> {
  const { temporalAddress } = options.environment;
  return temporalAddress === undefined
    ? findTemporalProgram(options)
    : reachTemporal(temporalAddress, 10, options.signal);
}

/**
 * Asks the server at `address` (host:port), for 10 seconds unless told otherwise.
 * @throws OperatorError `TEMPORAL_NOT_REACHED`: a server that was asked for is not silently replaced by another.
 */
export async function reachTemporal(
  address: string,
  seconds = 10,
  signal?: AbortSignal,
): Promise<RunningTemporal> {
  const possible = /^[^\s/]+:\d+$/.test(address);
  const serverVersion = possible
    ? await serverAnswers(address, seconds, () => signal?.aborted === true)
    : undefined;
  signal?.throwIfAborted();
  if (serverVersion !== undefined) return { kind: 'running', address, serverVersion };
  throw new OperatorError({
    code: 'TEMPORAL_NOT_REACHED',
    message: `No Temporal server answers at ${address}.`,
    reason: possible
      ? `TEMPORAL_ADDRESS names this address; it was tried for ${seconds} s, namespace "default".`
      : 'TEMPORAL_ADDRESS must be host:port.',
    remedy: 'Start that server, correct the address, or unset TEMPORAL_ADDRESS to have one started here.',
  });
}

/**
 * Finds a program; the first way that works wins. May take minutes when it has to be built.
 * @throws OperatorError `TEMPORAL_NOT_FOUND` when no way works, naming them all and why each did not.
 */
export async function findTemporalProgram(options: FindOptions): Promise<TemporalProgram> {
  const failures: string[] = [];
  for (const [name, way] of WAYS) {
    const found = await way(options);
    if (typeof found !== 'string') return found;
    failures.push(`${name}: ${found}`);
  }
  throw new OperatorError({
    code: 'TEMPORAL_NOT_FOUND',
    message: 'No Temporal server could be found, downloaded or built.',
    reason: failures.join('\n'),
    remedy: [
      'One of these four:',
      '1. set TEMPORAL_ADDRESS to the host:port of a Temporal server that runs;',
      '2. put the temporal CLI on the PATH;',
      '3. let this machine reach temporal.download, from which the SDK gets it;',
      '4. install the Go toolchain, with which it is built from tools/temporal.',
    ].join('\n'),
  });
}

async function onPath({ environment, timeSkipping = false }: FindOptions): Promise<TemporalProgram | string> {
  const path = await findProgram(['temporal'], environment.path);
  if (path === undefined) return 'not there';
  const versions = await temporalVersions(path);
  if (versions === undefined) return `${path} does not say which version it is`;
  if (timeSkipping && !isAtLeast(versions.server, TIME_SKIPPING_SINCE)) {
    return `${path} holds server ${versions.server}, and skipping time takes ${TIME_SKIPPING_SINCE}`;
  }
  return { kind: 'program', path, serverVersion: versions.server, from: 'on the PATH' };
}

function cachedProgram({ environment }: FindOptions): string {
  return join(environment.cacheDir, `temporal-${CLI_VERSION}`);
}

async function inCache(options: FindOptions): Promise<TemporalProgram | string> {
  return usable(cachedProgram(options), 'from our cache');
}

async function byDownload(options: FindOptions): Promise<TemporalProgram | string> {
  options.note(`downloading ${CLI_VERSION}`);
  const target = cachedProgram(options);
  const failure = await downloadTemporal({
    version: CLI_VERSION,
    target,
    note: options.note,
    signal: options.signal,
    ...(options.downloadPatienceSeconds !== undefined && {
      patienceSeconds: options.downloadPatienceSeconds,
    }),
  });
  return failure ?? usable(target, 'downloaded');
}

async function byGo(options: FindOptions): Promise<TemporalProgram | string> {
  const go = await findProgram(['go'], options.environment.path);
  if (go === undefined) return 'no go on the PATH';
  const { dir, packageName } = options.goModule ?? {
    dir: fileURLToPath(new URL('../../tools/temporal/', import.meta.url)),
    packageName: 'github.com/temporalio/cli/cmd/temporal',
  };
  const target = cachedProgram(options);
  const failure = await buildTemporal({
    go,
    moduleDir: dir,
    packageName,
    version: CLI_VERSION,
    target,
    note: options.note,
    signal: options.signal,
  });
  return failure ?? usable(target, 'built with Go');
}

async function usable(path: string, from: string): Promise<TemporalProgram | string> {
  const versions = await temporalVersions(path);
  if (versions === undefined) return `${path} is absent or does not run here`;
  return { kind: 'program', path, serverVersion: versions.server, from };
}
