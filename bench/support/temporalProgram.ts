// The Temporal server as production runs it: a program for Postgres, which the Go toolchain builds once.
import { execFile } from 'node:child_process';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readEnvironment } from '../../dev/environment.ts';
import { OperatorError } from '../../dev/operatorError.ts';
import { findProgram } from '../../dev/programs.ts';

/** Of the server; newer ones ask for a newer Go than the module of the CLI does. */
const SERVER_VERSION = '1.32.1';

/** The server, and the tool that makes its tables. */
export interface TemporalPrograms {
  readonly server: string;
  readonly sql: string;
}

/**
 * The programs, from our cache or built there: some two minutes, once.
 * @throws OperatorError `TEMPORAL_SERVER_NOT_BUILT`
 */
export async function temporalPrograms(note: (text: string) => void): Promise<TemporalPrograms> {
  const { cacheDir, path } = readEnvironment();
  const folder = join(cacheDir, `temporal-server-${SERVER_VERSION}`);
  const programs = { server: join(folder, 'server'), sql: join(folder, 'sql') };
  const there = await Promise.all(Object.values(programs).map((file) => access(file).catch(() => 'missing')));
  if (!there.includes('missing')) return programs;
  const go = await findProgram(['go'], path);
  if (go === undefined) throw notBuilt('there is no Go toolchain on the PATH');
  note(`building Temporal ${SERVER_VERSION} with Go (two minutes, once)`);
  await mkdir(folder, { recursive: true });
  const module = 'go.temporal.io/server/cmd';
  await promisify(execFile)(
    go,
    [
      'install',
      '-trimpath',
      '-ldflags=-s -w',
      `${module}/server@v${SERVER_VERSION}`,
      `${module}/tools/sql@v${SERVER_VERSION}`,
    ],
    { env: { ...process.env, GOBIN: folder, CGO_ENABLED: '0' } },
  ).catch((error: unknown) => {
    throw notBuilt(error instanceof Error ? error.message : String(error));
  });
  return programs;
}

function notBuilt(reason: string): OperatorError {
  return new OperatorError({
    code: 'TEMPORAL_SERVER_NOT_BUILT',
    message: 'The Temporal server for Postgres could not be built.',
    reason,
    remedy:
      'Install the Go toolchain (1.26 or later), or name a server that runs: npm run bench -- … --temporal host:port',
  });
}
