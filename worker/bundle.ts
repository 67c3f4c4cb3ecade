// The workflows, bundled for Temporal's sandbox; by a process of its own, whose bundler would stay in ours for good.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/**
 * Bundles the workflows; takes a second or two, so that a process does it once.
 * @throws with what the bundler said
 */
export function bundleWorkflows(): Promise<WorkflowBundleWithSourceMap> {
  bundle ??= bundleElsewhere();
  return bundle;
}

function bundleElsewhere(): Promise<WorkflowBundleWithSourceMap> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('bundleMain.ts', import.meta.url)), {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // Out of the terminal's group: Ctrl-C is for us, and half a bundle would look like a failure.
      detached: true,
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('message', (made) => resolve(made as WorkflowBundleWithSourceMap));
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The workflows were not bundled (${code}): ${said}`)));
  });
}
