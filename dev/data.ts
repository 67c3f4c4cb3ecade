// The folder where `npm start` keeps everything: chosen, claimed by one run at a time, and removed on request.
import { createHash } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { OperatorError } from './operatorError.ts';
import { canEnter, postgresUser } from './postgres/user.ts';
import { commandOf } from './processes.ts';

/** The claimed folder. */
export interface DataFolder {
  readonly dir: string;
  /** Why it is not `data/` in the project; undefined when it is, or when `DOORZET_DATA` chose it. */
  readonly elsewhereBecause: string | undefined;
  /** Removes everything an earlier run left in it: to begin afresh, with no server running on it. */
  empty(): Promise<void>;
  /** Lets another run have it; to be called when the servers in it have stopped. */
  release(): Promise<void>;
}

/** How to claim the folder. */
export interface DataOptions {
  /** `DOORZET_DATA`. */
  readonly wished: string | undefined;
  readonly projectDir: string;
}

interface Owner {
  readonly pid?: number;
  readonly command?: string;
}

const ABOUT = 'README.txt';
const OWNER = 'owner.json';
const ABOUT_TEXT = `The data of Doorzet's "npm start": its database, and Temporal's.
"npm start -- --fresh" removes everything in this folder and begins afresh.
`;

/**
 * Chooses, makes and claims the folder.
 * @throws OperatorError `DATA_IN_USE` when another run has it, `DATA_NOT_OURS` when something else is in it (it could
 * be a home folder, which `--fresh` would empty), `DATA_NOT_WRITABLE`.
 */
export async function claimData(options: DataOptions): Promise<DataFolder> {
  const { dir, elsewhereBecause } = await chooseDir(options);
  await prepare(dir);
  await becomeOwner(dir);
  return {
    dir,
    elsewhereBecause,
    empty: () => empty(dir),
    release: () => rm(join(dir, OWNER), { force: true }),
  };
}

async function chooseDir(
  options: DataOptions,
): Promise<{ readonly dir: string; readonly elsewhereBecause: string | undefined }> {
  if (options.wished !== undefined) return { dir: resolve(options.wished), elsewhereBecause: undefined };
  const inProject = join(options.projectDir, 'data');
  if (await canEnter(inProject, await postgresUser())) return { dir: inProject, elsewhereBecause: undefined };
  const id = createHash('sha256').update(options.projectDir).digest('hex').slice(0, 8);
  return {
    dir: join('/var/lib/doorzet', `${basename(options.projectDir)}-${id}`),
    elsewhereBecause: 'Postgres may not run as root, and no other user may enter the project',
  };
}

async function prepare(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    const names = await readdir(dir);
    if (names.length > 0 && !names.includes(ABOUT)) {
      throw new OperatorError({
        code: 'DATA_NOT_OURS',
        message: `The data folder holds something else: ${dir}`,
        reason: `It is not empty and has no ${ABOUT} of ours; among others it holds ${names[0] ?? ''}.`,
        remedy: 'Name an empty or a new folder in DOORZET_DATA.',
      });
    }
    await writeFile(join(dir, ABOUT), ABOUT_TEXT);
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    throw new OperatorError(
      {
        code: 'DATA_NOT_WRITABLE',
        message: `The data folder cannot be used: ${dir}`,
        reason: String(cause),
        remedy: 'Name a folder that may be written in DOORZET_DATA.',
      },
      { cause },
    );
  }
}

/** A run that was killed leaves its name behind, so a name counts only while that very command still runs. */
async function becomeOwner(dir: string): Promise<void> {
  const file = join(dir, OWNER);
  const mine = `${file}.${process.pid}`;
  await writeFile(mine, JSON.stringify({ pid: process.pid, command: await commandOf(process.pid) }));
  try {
    // Linked into place, so that nobody ever reads half a name.
    while (!(await isLinked(mine, file))) {
      const owner = await readOwner(file);
      if (owner.pid !== undefined && (await commandOf(owner.pid)) === owner.command) throw inUse(dir, owner);
      await rm(file, { force: true });
    }
  } finally {
    await rm(mine, { force: true });
  }
}

async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readOwner(file: string): Promise<Owner> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch {
    return {};
  }
}

function inUse(dir: string, owner: Owner): OperatorError {
  return new OperatorError({
    code: 'DATA_IN_USE',
    message: `Another run uses the data in ${dir}`,
    reason: `Process ${owner.pid ?? 'unknown'}: ${owner.command ?? 'unknown'}`,
    remedy: 'Stop it first, or give this run a folder of its own in DOORZET_DATA.',
  });
}

async function empty(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    if (name !== ABOUT && name !== OWNER) await rm(join(dir, name), { recursive: true, force: true });
  }
}
