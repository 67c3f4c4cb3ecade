// Runs vitest in full view and counts what came of it, also what did not run.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Steps } from '../dev/steps.ts';

/** How to run it. */
export interface VitestOptions {
  /** The project's folder. */
  readonly project: string;
  /** Filters and flags for vitest. */
  readonly args: readonly string[];
  readonly steps: Pick<Steps, 'say'>;
  /** Whether a skipped test counts as failed, as in CI. */
  readonly skippedFails: boolean;
}

/** How many tests did what. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What we read of vitest's JSON report. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs vitest once. A run that fails without a failed test (a setup, a leak) counts as one failure. */
export async function runVitest(options: VitestOptions): Promise<Counts> {
  const { project, args, steps, skippedFails } = options;
  const file = join(project, '.cache', 'vitest.json');
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const child = spawn(join(project, 'node_modules', '.bin', 'vitest'), ['run', ...reporters, ...args], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const forward = (): boolean => child.kill('SIGTERM');
  process.once('SIGTERM', forward);
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(1));
  });
  process.off('SIGTERM', forward);
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null')) as Report | null;
  const counts = countTests(report, { exitCode: code, skippedFails });
  if (counts.skipped.length > 0) {
    steps.say(`\n!!! ${counts.skipped.length} SKIPPED${skippedFails ? ', which counts as failed' : ''}:`);
    for (const name of counts.skipped) steps.say(`!!!   ${name}`);
    steps.say('');
  }
  return counts;
}

/** Counts a report; `null` when vitest did not get as far as writing one. */
export function countTests(
  report: Report | null,
  run: { readonly exitCode: number | null; readonly skippedFails: boolean },
): Counts & { readonly skipped: readonly string[] } {
  let passed = 0;
  let failed = 0;
  const skipped: string[] = [];
  for (const file of report?.testResults ?? []) {
    // A file that could not be loaded, or whose hook failed, has no test to its name that failed.
    const before = failed;
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else if (status === 'failed') failed += 1;
      else skipped.push(fullName);
    }
    if (file.status === 'failed' && failed === before) failed += 1;
  }
  if (run.skippedFails) failed += skipped.length;
  if (run.exitCode !== 0 && failed === 0) failed = 1;
  return { passed, failed, skipped };
}
