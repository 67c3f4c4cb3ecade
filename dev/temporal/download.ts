// Gets the Temporal program by the SDK's own download, and gives up soon where the network is closed.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Note } from '../steps.ts';

/** What to download and how patiently. */
export interface DownloadOptions {
  readonly version: string;
  /** The file it becomes; put there whole, by renaming. */
  readonly target: string;
  readonly note: Note;
  readonly signal?: AbortSignal | undefined;
  /** Seconds without a byte more after which it is given up; 15 by default. */
  readonly patienceSeconds?: number;
}

/** Downloads the program to `target`. Returns why it could not, or undefined when the file is there. */
export async function downloadTemporal(options: DownloadOptions): Promise<string | undefined> {
  const { version, target, note, signal, patienceSeconds = 15 } = options;
  await mkdir(join(target, '..'), { recursive: true });
  const folder = await mkdtemp(`${target}.downloading-`);
  try {
    const script = fileURLToPath(new URL('./sdkDownload.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, folder, `v${version}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    // Also an abort arrives here, as an error; 'close' follows and tells the rest.
    child.once('error', (error) => (complaint ||= error.message));
    const seen = { bytes: 0, at: performance.now() };
    const isStuck = (): boolean => performance.now() - seen.at > patienceSeconds * 1000;
    const watch = setInterval(() => {
      void sizeOf(folder).then((bytes) => {
        if (bytes > seen.bytes) Object.assign(seen, { bytes, at: performance.now() });
        if (bytes > 0) note(`downloading ${version}: ${Math.round(bytes / 1_000_000)} MB`);
        if (isStuck()) child.kill('SIGKILL');
      });
    }, 250);
    await new Promise((resolve) => child.once('close', resolve));
    clearInterval(watch);
    signal?.throwIfAborted();
    const file = join(folder, `temporal-v${version}`);
    // What counts is the file, not how the trial start of the SDK went.
    if ((await stat(file).catch(() => undefined)) === undefined) {
      return isStuck() ? `nothing came for ${patienceSeconds} s` : complaint.trim() || 'no file came of it';
    }
    await rename(file, target);
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => stat(join(folder, name)).catch(() => undefined)));
  return sizes.reduce((sum, file) => sum + (file?.size ?? 0), 0);
}
