// The folder of a Postgres cluster: made whole or not at all, with its password, and checked before use.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../operatorError.ts';
import { endLeftover } from '../processes.ts';
import type { PostgresPrograms } from './programs.ts';
import { canEnter, type UnixUser } from './user.ts';

/** A cluster that is ready to be started. */
export interface Cluster {
  /** What `postgres -D` takes. */
  readonly folder: string;
  /** Of the superuser `postgres`: random, kept beside the cluster. */
  readonly password: string;
  /** True when it was made just now and holds nothing yet. */
  readonly isNew: boolean;
}

/**
 * The cluster under `dir`, made when there is none. A server that an earlier run left behind on it is ended first.
 * @throws OperatorError `POSTGRES_OTHER_VERSION` when another major version wrote it, `POSTGRES_FOLDER_CLOSED` when
 * its user cannot get there, `POSTGRES_INITDB` when making it fails.
 */
export async function openCluster(
  dir: string,
  programs: PostgresPrograms,
  user: UnixUser | undefined,
): Promise<Cluster> {
  const folder = join(dir, 'cluster');
  const passwordFile = join(dir, 'password');
  const written = await readIfThere(join(folder, 'PG_VERSION'));
  if (written === undefined) {
    await giveFolder(dir, user);
    if (!(await canEnter(dir, user))) throw folderClosed(dir);
    await makeCluster({ folder, passwordFile, programs, user });
    return { folder, password: await readFile(passwordFile, 'utf8'), isNew: true };
  }
  const { stdout } = await promisify(execFile)(programs.postgres, ['--version']);
  const ours = /(\d+)[.\d]*\s*$/.exec(stdout)?.[1] ?? stdout;
  if (written.trim() !== ours) {
    throw new OperatorError({
      code: 'POSTGRES_OTHER_VERSION',
      message: `The data was written by Postgres ${written.trim()}, and this is Postgres ${ours}.`,
      reason: `A new major version cannot read the files of an older one: ${folder}`,
      remedy: 'Begin afresh (npm start -- --fresh), or move the data over with pg_dump of the older version.',
    });
  }
  await endLeftoverPostgres(dir);
  return { folder, password: await readFile(passwordFile, 'utf8'), isNew: false };
}

/** Makes sure that no server of an earlier run is left on the cluster under `dir`. */
export async function endLeftoverPostgres(dir: string): Promise<void> {
  const folder = join(dir, 'cluster');
  const lock = join(folder, 'postmaster.pid');
  const [pid] = (await readIfThere(lock))?.split('\n') ?? [];
  if (pid === undefined) return;
  await endLeftover(Number(pid), folder, 'SIGINT');
  // With its process gone the file says nothing, and if the pid was handed out again Postgres would refuse to start.
  await rm(lock, { force: true });
}

async function makeCluster(at: {
  readonly folder: string;
  readonly passwordFile: string;
  readonly programs: PostgresPrograms;
  readonly user: UnixUser | undefined;
}): Promise<void> {
  // Interrupted halfway, the folder has the wrong name and is made again the next time.
  const making = `${at.folder}.making`;
  await rm(making, { recursive: true, force: true });
  await writeFile(at.passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
  if (at.user !== undefined) await chown(at.passwordFile, at.user.uid, at.user.gid);
  // The built-in locale sorts the same on every system, with or without locales installed.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const login = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${at.passwordFile}`];
  try {
    await promisify(execFile)(at.programs.initdb, [`--pgdata=${making}`, ...login, ...locale], {
      ...at.user,
    });
  } catch (cause) {
    const { stderr = '', message } = cause as Error & { stderr?: string };
    throw new OperatorError(
      {
        code: 'POSTGRES_INITDB',
        message: 'The database could not be made.',
        reason: stderr === '' ? message : stderr,
        remedy: `Look whether there is room on the disk and whether ${at.folder} may be written.`,
      },
      { cause },
    );
  }
  await rename(making, at.folder);
}

function folderClosed(dir: string): OperatorError {
  return new OperatorError({
    code: 'POSTGRES_FOLDER_CLOSED',
    message: `Postgres cannot get at its folder: ${dir}`,
    reason: 'It does not run as root, and a folder above this one lets nobody else through.',
    remedy: 'Name a folder elsewhere in DOORZET_DATA, or run the command as an ordinary user.',
  });
}

async function giveFolder(dir: string, user: UnixUser | undefined): Promise<void> {
  await mkdir(dir, { recursive: true });
  if (user !== undefined) await chown(dir, user.uid, user.gid);
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
