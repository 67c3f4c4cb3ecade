// Knows the Temporal program: which version is wanted, and which one a file is.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';

/** The version of Temporal's CLI that is downloaded or built; `tools/temporal/go.mod` names the same. */
export const CLI_VERSION = '1.9.1';

/** The first server that can skip time, which the journeys need. */
export const TIME_SKIPPING_SINCE = '1.32.0';

/** What a Temporal program says of itself. */
export interface TemporalVersions {
  /** Of the command-line program: `1.9.1`. */
  readonly cli: string;
  /** Of the server inside it, which decides whether an older data file can be read: `1.32.0`. */
  readonly server: string;
}

/** Asks the program for its versions; undefined when the file is absent, may not be run, or is no Temporal. */
export async function temporalVersions(path: string): Promise<TemporalVersions | undefined> {
  try {
    await access(path, constants.X_OK);
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    const [, cli, server] = /^temporal version (\S+) \(Server ([^\s,)]+)/m.exec(stdout) ?? [];
    return cli === undefined || server === undefined ? undefined : { cli, server };
  } catch {
    return undefined;
  }
}

/** Whether version `a` (`1.32.0`) is `b` or newer; what follows a dash is ignored. */
export function isAtLeast(a: string, b: string): boolean {
  const numbers = (version: string): number[] => version.replace(/-.*/, '').split('.').map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (const [place, wanted] of right.entries()) {
    const found = left[place] ?? 0;
    if (found !== wanted) return found > wanted;
  }
  return true;
}
