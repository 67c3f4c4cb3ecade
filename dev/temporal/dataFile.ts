// Decides which file a Temporal dev server keeps its workflows in, and whether that is still the one of last time.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endLeftover } from '../processes.ts';

/**
 * What a start finds. A fresh file knows no workflow, so the caller rebuilds them from Postgres, and says why:
 * `first` start of all, `gone` while other data is there, `otherVersion` of the server wrote it (a dev server does
 * not migrate), `unreadable` to the server.
 */
export type DataFileState =
  | { readonly fresh: false }
  | {
      readonly fresh: true;
      readonly cause: 'first' | 'gone' | 'otherVersion' | 'unreadable';
      /** A clause for the operator: `it was written by server 1.31.0 and this is 1.32.0`. */
      readonly reason: string;
    };

/** The file to start with. */
export interface DataFile {
  readonly path: string;
  readonly state: DataFileState;
}

/** What is kept beside the file. */
export interface Remembered {
  /** Its name in the folder. */
  readonly file: string;
  /** Of the server that made it. */
  readonly serverVersion: string;
  /** Of the server that last ran on it. */
  readonly pid: number;
}

const RECORD = 'temporal.json';

/**
 * Chooses the file in `dir` for a server of this version. A server that an earlier run left behind on it is ended
 * first. `otherData` tells that Postgres holds cases, so that no file at all means that it is gone.
 */
export async function chooseDataFile(
  dir: string,
  serverVersion: string,
  otherData: boolean,
): Promise<DataFile> {
  await mkdir(dir, { recursive: true });
  const last = await endLeftoverTemporal(dir);
  if (last === undefined) {
    return otherData
      ? newDataFile(dir, 'gone', 'its file is gone')
      : newDataFile(dir, 'first', 'this is the first start');
  }
  const path = join(dir, last.file);
  if ((await stat(path).catch(() => undefined)) === undefined) {
    return newDataFile(dir, 'gone', 'its file is gone');
  }
  if (last.serverVersion !== serverVersion) {
    const reason = `its file was written by server ${last.serverVersion} and this is ${serverVersion}`;
    return newDataFile(dir, 'otherVersion', reason);
  }
  return { path, state: { fresh: false } };
}

/** Makes sure that no server of an earlier run is left on a file in `dir`. Returns what is remembered of it. */
export async function endLeftoverTemporal(dir: string): Promise<Remembered | undefined> {
  const last = await readRecord(dir);
  if (last !== undefined) await endLeftover(last.pid, last.file, 'SIGTERM');
  return last;
}

/**
 * A file that does not exist yet. Always a new name: a file that is removed while its server still stops comes back
 * without tables, and then nothing works.
 */
export function newDataFile(
  dir: string,
  cause: Extract<DataFileState, { fresh: true }>['cause'],
  reason: string,
): DataFile {
  const name = `temporal-${Date.now().toString(36)}-${process.pid}.db`;
  return { path: join(dir, name), state: { fresh: true, cause, reason } };
}

/** Remembers the file of a server that answers, and removes those it replaces. */
export async function rememberDataFile(dir: string, remembered: Remembered): Promise<void> {
  const record = join(dir, RECORD);
  // Renamed into place: a run killed while it writes must not lose which file is the right one.
  await writeFile(`${record}.new`, `${JSON.stringify(remembered, null, 2)}\n`);
  await rename(`${record}.new`, record);
  for (const name of await readdir(dir)) {
    const isData = /^temporal-.*\.db(-wal|-shm|-journal)?$/.test(name);
    if (isData && !name.startsWith(remembered.file)) await rm(join(dir, name), { force: true });
  }
}

async function readRecord(dir: string): Promise<Remembered | undefined> {
  try {
    const record = JSON.parse(await readFile(join(dir, RECORD), 'utf8')) as Partial<Remembered>;
    const { file, serverVersion, pid } = record;
    if (file === undefined || serverVersion === undefined || pid === undefined) return undefined;
    return { file, serverVersion, pid };
  } catch {
    // Absent or unreadable is the same to us: we do not know of a file.
    return undefined;
  }
}
