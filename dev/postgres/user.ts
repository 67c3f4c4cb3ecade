// Postgres refuses to run as root: finds the user it runs as, and whether that user can get at a folder.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../operatorError.ts';

/** The user and group a program runs as. */
export interface UnixUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user to run Postgres as: undefined (our own) unless we are root. For root it is the owner of a data folder
 * that is there already, or else the system's user `postgres`, or else `nobody`; no user is made for it.
 * @throws OperatorError `NO_UNPRIVILEGED_USER`
 */
export async function postgresUser(dataFolder?: string): Promise<UnixUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = dataFolder === undefined ? undefined : await stat(dataFolder).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = (await systemUser('postgres')) ?? (await systemUser('nobody'));
  if (user !== undefined) return user;
  throw new OperatorError({
    code: 'NO_UNPRIVILEGED_USER',
    message: 'Postgres refuses to run as root, and there is no user to run it as.',
    reason: 'Neither `postgres` nor `nobody` exists on this system.',
    remedy: 'Run the command as an ordinary user, or make a user: useradd --system postgres',
  });
}

/**
 * Whether that user may enter the folder, which a folder in root's home does not allow. A part of the path that
 * does not exist yet counts as enterable: whoever makes it gives it to the user.
 */
export async function canEnter(folder: string, user: UnixUser | undefined): Promise<boolean> {
  if (user === undefined) return true;
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined) {
      const shift = found.uid === user.uid ? 6 : found.gid === user.gid ? 3 : 0;
      if (((found.mode >> shift) & 0o1) === 0) return false;
    }
    if (path === dirname(path)) return true;
  }
}

async function systemUser(name: string): Promise<UnixUser | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await promisify(execFile)('id', [flag, name])).stdout)),
    );
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
}
