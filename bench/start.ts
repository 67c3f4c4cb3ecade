// `npm start` with everything there: how soon its first page comes the second time, and what all its processes need.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryByName } from './start/memory.ts';
import type { Bench } from './support/bench.ts';
import { readEnvironment } from '../dev/environment.ts';
import { scratchFolder } from '../test/support/scratch.ts';
import { until } from '../test/support/until.ts';

const PROJECT = join(import.meta.dirname, '..');

/** The first time a Temporal may have to be downloaded or built, and the demo's past has to be lived. */
const FIRST_TIME_SECONDS = 900;

export const start: Bench<'seconds'> = {
  name: 'start',
  title: '`npm start`: how soon, and how much memory',
  // How long it runs before its memory is counted: by then what only the start needed is let go.
  sizes: { usual: { seconds: 30 }, tiny: { seconds: 0 } },
  needs: 'nothing',
  figures: {
    firstTime: { what: 'first time: until the first page, the demo’s past made meanwhile', unit: 's' },
    secondTime: { what: 'second time: until the first page', unit: 's', atMost: 10 },
    memory: { what: 'memory of all its processes (PSS)', unit: 'MB', atMost: 800 },
    product: { what: 'of which ours: api, worker, mailbox', unit: 'MB' },
    temporal: { what: 'of which Temporal’s dev server', unit: 'MB' },
    postgres: { what: 'of which Postgres, all its processes', unit: 'MB' },
    rest: { what: 'of which npm, shells and the TypeScript loader', unit: 'MB' },
  },
  charts: [{ title: 'Memory of npm start', keys: ['product', 'temporal', 'postgres', 'rest'] }],
  async run({ seconds }) {
    const folder = await scratchFolder();
    try {
      const first = await npmStart(folder.path);
      await first.stop();
      const second = await npmStart(folder.path);
      try {
        await sleep(seconds * 1_000);
        const memory = await memoryByName(second.pid);
        return { figures: { firstTime: first.seconds, secondTime: second.seconds, ...memory } };
      } finally {
        await second.stop();
      }
    } finally {
      await folder.remove();
    }
  },
};

interface Started {
  readonly pid: number;
  /** From the command to its first page. */
  readonly seconds: number;
  stop(): Promise<void>;
}

/** Types `npm start`, and waits for its first page. */
async function npmStart(dataDir: string): Promise<Started> {
  const { path, cacheDir } = readEnvironment();
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: PROJECT,
    env: { PATH: path, XDG_CACHE_HOME: dirname(cacheDir), DOORZET_DATA: join(dataDir, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, which can be ended as Ctrl-C does it.
    detached: true,
  });
  const gone = once(child, 'close');
  const stop = async () => {
    endGroup(child);
    await gone;
  };
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  try {
    await until(
      'the first page of npm start',
      () => {
        if (child.exitCode !== null) throw new Error(`npm start ended by itself:\n${said}`);
        return answers(said);
      },
      FIRST_TIME_SECONDS,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid ?? 0, seconds: (performance.now() - began) / 1_000, stop };
}

function endGroup({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGINT');
}

/** Whether there is a page, where it says that there is one. */
async function answers(said: string): Promise<boolean> {
  const port = /✓ Web .*?on port (\d+)/.exec(said)?.[1];
  if (port === undefined) return false;
  const response = await fetch(`http://localhost:${port}/`);
  await response.arrayBuffer();
  return response.status === 200;
}
