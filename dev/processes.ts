// Looks at processes that another run started: whether one is still there, what it runs, and how to be rid of it.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line a process was started with, words separated by spaces; undefined when it is gone. */
export async function commandOf(pid: number): Promise<string | undefined> {
  if (!isAlive(pid)) return undefined;
  try {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    // A process that has ended and was not yet collected by its parent has an empty command line.
    return words === '' ? undefined : words.replaceAll('\0', ' ').trim();
  } catch {
    // No /proc here (macOS).
  }
  try {
    const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'command=']);
    return stdout.trim();
  } catch {
    return undefined;
  }
}

/**
 * Makes sure that a server of an earlier run is gone. A pid alone proves nothing, since pids are handed out again:
 * a process counts only if its command line contains `mark`. It gets a few seconds to end by itself (its leash may
 * be ending it), then the signal, and 10 seconds later `SIGKILL`.
 */
export async function endLeftover(pid: number, mark: string, signal: NodeJS.Signals): Promise<void> {
  const isOurs = async (): Promise<boolean> => (await commandOf(pid))?.includes(mark) ?? false;
  const goneWithin = async (seconds: number): Promise<boolean> => {
    const deadline = performance.now() + seconds * 1000;
    while (await isOurs()) {
      if (performance.now() > deadline) return false;
      await sleep(50);
    }
    return true;
  };
  if (await goneWithin(3)) return;
  signalIfThere(pid, signal);
  if (await goneWithin(10)) return;
  signalIfThere(pid, 'SIGKILL');
  await goneWithin(10);
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between, which is what was wanted.
  }
}
