// Postfix and Dovecot, from Debian's packages, unpacked beside the system: nothing of it is installed or changed.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../../dev/operatorError.ts';

const run = promisify(execFile);

/** What has to be there; what else these need comes with them. */
const WANTED = ['postfix', 'dovecot-core', 'dovecot-imapd'] as const;

/** A folder that holds `usr/`, to be laid over the system's in a mount namespace. */
export interface UnpackedServers {
  readonly root: string;
}

/**
 * Unpacks them into the cache, once per version.
 * @throws OperatorError `MAIL_SERVERS_NOT_FOUND` on a machine where they can't be had, or that can't run them
 */
export async function unpackMailServers(
  cacheDir: string,
  note: (text: string) => void,
): Promise<UnpackedServers> {
  await mayLayOver();
  try {
    return await unpacked(cacheDir, note);
  } catch {
    // What this machine knows of packages may be nothing, or of versions that are no longer there.
    note('looking up packages');
    try {
      await run('apt-get', ['update']);
      return await unpacked(cacheDir, note);
    } catch (cause) {
      throw missing(String(cause), { cause });
    }
  }
}

async function unpacked(cacheDir: string, note: (text: string) => void): Promise<UnpackedServers> {
  const root = join(
    cacheDir,
    `mail-servers-${await versionOf('postfix')}+${await versionOf('dovecot-core')}`,
  );
  if ((await stat(root).catch(() => undefined)) === undefined) await unpack(root, note);
  return { root };
}

/** Mounting over `/usr`, seen by our own processes only, takes root and a kernel that lets us. */
async function mayLayOver(): Promise<void> {
  if (process.platform !== 'linux') throw missing('they are run on Linux only');
  if (process.getuid?.() !== 0) throw missing('Postfix begins as root, and this is another user');
  await run('unshare', ['--mount', 'true']).catch((cause: unknown) => {
    throw missing('no mount namespace can be made here', { cause });
  });
}

function missing(reason: string, options?: ErrorOptions): OperatorError {
  return new OperatorError(
    {
      code: 'MAIL_SERVERS_NOT_FOUND',
      message: 'Postfix and Dovecot could not be unpacked or run.',
      reason,
      remedy: 'Run the tests as root on Debian 12 with its packages in reach, in a container that may mount.',
    },
    options,
  );
}

async function versionOf(name: string): Promise<string> {
  const { stdout } = await run('apt-cache', ['policy', name]);
  const version = /^\s*Candidate: (?!\(none\))(\S+)/m.exec(stdout)?.[1];
  if (version === undefined) throw new Error(`there is no package ${name}`);
  return version.replace(/[^A-Za-z0-9.+~-]/g, '_');
}

async function unpack(root: string, note: (text: string) => void): Promise<void> {
  note('downloading packages');
  await mkdir(dirname(root), { recursive: true });
  const unpacking = await mkdtemp(`${root}.unpacking-`);
  try {
    const { stdout } = await run('apt-get', ['install', '--simulate', '--no-install-recommends', ...WANTED]);
    const needed = [...stdout.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
    // What is installed here already is not listed: of ours, all are needed, to be found in one place.
    await run('apt-get', ['download', ...new Set([...WANTED, ...needed])], { cwd: unpacking });
    for (const file of (await readdir(unpacking)).filter((name) => name.endsWith('.deb'))) {
      await run('dpkg-deb', ['--extract', join(unpacking, file), join(unpacking, 'root')]);
    }
    // Debian 12 has /lib in /usr/lib; packages still may not.
    const lib = join(unpacking, 'root', 'lib');
    if (await stat(lib).catch(() => undefined)) {
      await run('cp', ['--recursive', '--no-clobber', `${lib}/.`, join(unpacking, 'root', 'usr', 'lib')]);
    }
    await rename(join(unpacking, 'root'), root);
  } catch (error) {
    // Another run was first, and its copy is as good.
    if ((await stat(root).catch(() => undefined)) === undefined) throw error;
  } finally {
    await rm(unpacking, { recursive: true, force: true });
  }
}
