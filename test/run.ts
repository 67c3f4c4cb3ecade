// What `npm test` does: every check of the house and every test, each told with its time, and one line to end with.
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvironment } from '../dev/environment.ts';
import { createSteps, type Steps } from '../dev/steps.ts';
import { codeFolders } from './house/folders.ts';
import { runVitest } from './vitestRun.ts';

const PROJECT = join(import.meta.dirname, '..');

/** A check passes or fails as a whole. Found in node_modules/.bin; caches go to .cache/. */
interface Check {
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * Runs the checks and the tests; a failure does not keep the rest from running. Ends with `N passed, N failed`.
 * @param args for vitest; when there are any, only vitest is run.
 * @returns the exit code: 0 when nothing failed.
 */
export async function run(args: readonly string[]): Promise<number> {
  const steps = createSteps(process.stdout);
  // Ctrl-C reaches vitest too; this end waits for it to stop its servers, and then starts nothing more.
  const interrupted = new AbortController();
  process.on('SIGINT', () => interrupted.abort());
  await mkdir(join(PROJECT, '.cache'), { recursive: true });
  let passed = 0;
  let failed = 0;
  if (args.length === 0) {
    for (const check of await checks()) {
      if (await passes(check, steps)) passed += 1;
      else failed += 1;
      if (interrupted.signal.aborted) return 130;
    }
  }
  const tests = await runVitest({ project: PROJECT, args, steps, skippedFails: readEnvironment().ci });
  process.stdout.write(`${passed + tests.passed} passed, ${failed + tests.failed} failed\n`);
  return failed + tests.failed === 0 ? 0 : 1;
}

async function checks(): Promise<readonly Check[]> {
  return [
    {
      name: 'prettier',
      args: ['--check', '--log-level=warn', '--cache', '--cache-location=.cache/prettier', '.'],
    },
    { name: 'tsc', args: ['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/tsc.json'] },
    { name: 'eslint', args: ['--max-warnings=0', '--cache', '--cache-location=.cache/eslint', '.'] },
    { name: 'depcruise', args: ['--config=.dependency-cruiser.mjs', ...(await codeFolders(PROJECT))] },
    { name: 'knip', args: [] },
  ];
}

async function passes(check: Check, steps: Steps): Promise<boolean> {
  let said = '';
  const passed = await steps
    .step(check.name, async () => {
      const child = spawn(join(PROJECT, 'node_modules', '.bin', check.name), check.args, {
        cwd: PROJECT,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text: Buffer) => (said += text.toString()));
      child.once('error', (error) => (said += error.message));
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
      if (code !== 0) throw new Error(`${check.name} exited with code ${code ?? 'none'}`);
      return true;
    })
    .catch(() => false);
  if (!passed) process.stdout.write(`\n${said.trim()}\n\n`);
  return passed;
}
