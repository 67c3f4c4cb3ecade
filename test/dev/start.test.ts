// `npm start` as it is typed: everything comes up, says where it is, and goes down again without a trace.
import { spawn, type ChildProcess } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import '../support/provided.ts';
import { scratchFolder } from '../support/scratch.ts';
import { until } from '../support/until.ts';
import { commandOf } from '../../dev/processes.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const program = inject('temporalProgram');

interface Run {
  readonly child: ChildProcess;
  said(): string;
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>;
}

let folder: Awaited<ReturnType<typeof scratchFolder>>;
const running: ChildProcess[] = [];
beforeEach(async () => {
  folder = await scratchFolder();
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await noServers();
  await folder.remove();
});

function start(args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, ['dev/bootstrap.mjs', 'start', ...args], {
    cwd: PROJECT,
    env: { ...process.env, DOORZET_DATA: join(folder.path, 'data'), TEMPORAL_ADDRESS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said: () => said, ended };
}

async function untilItRuns(run: Run): Promise<void> {
  const runs = until('the box', () => run.said().includes('Ctrl-C'), 90);
  const endedEarly = run.ended.then((code) => {
    throw new Error(`It ended with ${code ?? 'a signal'}:\n${run.said()}`);
  });
  await Promise.race([runs, endedEarly]);
  endedEarly.catch(() => undefined);
}

/** Postgres's, as the box tells it. */
function portOf(run: Run): string | undefined {
  return /Postgres +127\.0\.0\.1:(\d+)/.exec(run.said())?.[1];
}

/** Waits until no process has the test's data folder in its command line. */
async function noServers(): Promise<void> {
  await until('the servers to be gone', async () => {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const commands = await Promise.all(pids.map((pid) => commandOf(Number(pid))));
    return !commands.some((command) => command?.includes(folder.path));
  });
}

describe.skipIf(program.missing !== undefined || process.platform !== 'linux')('npm start', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends everything it started on %s, and succeeds',
    async (signal) => {
      const run = start();
      await untilItRuns(run);
      run.child.kill(signal);
      expect(await run.ended).toBe(0);
      expect(run.said()).toMatch(/Temporal +stopped[^]*Postgres +stopped/);
      await noServers();
    },
  );

  it('keeps its data, may be started anew right after a kill -9, and begins afresh when asked', async () => {
    const first = start();
    await untilItRuns(first);
    first.child.kill('SIGKILL');
    const second = start();
    await untilItRuns(second);
    expect(portOf(second)).toBe(portOf(first));
    second.child.kill('SIGTERM');
    await second.ended;
    const third = start(['--fresh']);
    await untilItRuns(third);
    expect(third.said()).toContain('emptied to begin afresh');
    third.child.kill('SIGTERM');
    await third.ended;
  });

  it('runs beside another one, on other ports, but not on its data', async () => {
    const first = start();
    await untilItRuns(first);
    const same = start();
    expect(await same.ended).toBe(1);
    expect(same.said()).toContain('DATA_IN_USE');
    const second = start([], { DOORZET_DATA: join(folder.path, 'other') });
    await untilItRuns(second);
    expect(second.said()).toMatch(/Postgres +.* on port \d+ \(\d+ is busy\)/);
    second.child.kill('SIGTERM');
    first.child.kill('SIGTERM');
    expect([await first.ended, await second.ended]).toEqual([0, 0]);
  });

  it('stops what it had started when a step fails, and says what helps', async () => {
    const run = start([], { TEMPORAL_ADDRESS: 'no address' });
    expect(await run.ended).toBe(1);
    expect(run.said()).toMatch(/TEMPORAL_NOT_REACHED[^]*Remedy/);
    expect(run.said()).toMatch(/Postgres +stopped/);
    await noServers();
  });

  it('ends in order when it is interrupted while it starts', async () => {
    const run = start([], { TEMPORAL_ADDRESS: '127.0.0.1:1' });
    await until('Postgres', () => /Postgres +\d/.test(run.said()));
    run.child.kill('SIGINT');
    await run.ended;
    expect(run.said()).toMatch(/Postgres +stopped/);
    await noServers();
  });

  it('ends the rest when a server ends by itself', async () => {
    const run = start();
    await untilItRuns(run);
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    for (const pid of pids) {
      const command = (await commandOf(pid)) ?? '';
      if (/start-dev/.test(command) && command.includes(folder.path) && !command.includes('leash'))
        process.kill(pid);
    }
    expect(await run.ended).toBe(1);
    expect(run.said()).toMatch(/SERVER_GONE: Temporal ended by itself/);
    await noServers();
  });
});
