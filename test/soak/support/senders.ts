// Senders in processes of their own: started, killed, and waited for.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { SenderSettings } from './senderProcess.ts';
import { scratchFolder } from '../../support/scratch.ts';

/** Starts senders. They are bundled once: killing a thousand, it is the starting that takes the time. */
export interface Senders {
  /** A process that does one round of a region's post. */
  start(settings: SenderSettings): ChildProcess;
  remove(): Promise<void>;
}

/** Bundles the sender, with all that it uses. */
export async function bundleSenders(): Promise<Senders> {
  const folder = await scratchFolder();
  const script = join(folder.path, 'sender.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'senderProcess.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['pg-native'],
    // Packages in the older form ask for others while they run.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
    logLevel: 'error',
  });
  return {
    start: (settings) =>
      spawn(process.execPath, [script, JSON.stringify(settings)], {
        stdio: ['ignore', 'inherit', 'inherit'],
      }),
    remove: () => folder.remove(),
  };
}

/** Waits until it is gone, by itself or not. */
export async function gone(sender: ChildProcess): Promise<void> {
  if (sender.exitCode === null && sender.signalCode === null) await once(sender, 'exit');
}

/** Ends it as `kill -9` does, and waits until it is gone. */
export async function killed(sender: ChildProcess): Promise<void> {
  sender.kill('SIGKILL');
  await gone(sender);
}
