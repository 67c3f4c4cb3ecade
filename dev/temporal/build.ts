// Builds the Temporal program with the Go toolchain, from the module in tools/temporal.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Note } from '../steps.ts';

/** What to build. */
export interface BuildOptions {
  /** The `go` program. */
  readonly go: string;
  /** The folder of the module. */
  readonly moduleDir: string;
  /** The package in it or among its tools. */
  readonly packageName: string;
  /** Told to the program itself, which cannot know. */
  readonly version: string;
  /** The file it becomes; put there whole, by renaming, so that two builds at once do each other no harm. */
  readonly target: string;
  readonly note: Note;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Builds the program to `target`: some four minutes on two cores the first time. Returns why it could not, or
 * undefined when the file is there.
 */
export async function buildTemporal(options: BuildOptions): Promise<string | undefined> {
  const { go, moduleDir, packageName, version, target, note, signal } = options;
  await mkdir(dirname(target), { recursive: true });
  const building = `${target}.building-${randomBytes(6).toString('hex')}`;
  const doing = `building ${version} with Go (some minutes the first time)`;
  note(doing);
  const ldflags = `-s -w -X github.com/temporalio/cli/internal/temporalcli.Version=${version}`;
  try {
    const child = spawn(
      go,
      ['build', '-v', '-trimpath', `-ldflags=${ldflags}`, '-o', building, packageName],
      {
        cwd: moduleDir,
        env: { ...process.env, CGO_ENABLED: '0' },
        stdio: ['ignore', 'ignore', 'pipe'],
        signal,
      },
    );
    let compiled = 0;
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-1000);
      compiled += text.split('\n').length - 1;
      note(`${doing}: ${compiled} packages`);
    });
    child.once('error', (error) => (complaint ||= error.message));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    signal?.throwIfAborted();
    if (code !== 0) return complaint.trim() || `go build exited with code ${code ?? 'none'}`;
    await rename(building, target);
    return undefined;
  } finally {
    await rm(building, { force: true });
  }
}
