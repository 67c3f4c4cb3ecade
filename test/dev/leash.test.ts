import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLeashed } from '../../dev/leash.ts';
import { commandOf, endLeftover } from '../../dev/processes.ts';
import { scratchFolder } from '../support/scratch.ts';
import { until } from '../support/until.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());

/** A shell that says it is there, and what it does on SIGTERM. */
function shell(onTerm: string): { command: string; args: string[] } {
  return { command: 'sh', args: ['-c', `trap '${onTerm}' TERM; echo ready; while :; do sleep 0.05; done`] };
}

it('ends in good order when asked', async () => {
  const logFile = join(folder.path, 'order.log');
  const server = await startLeashed({ ...shell('echo bye; exit 3'), logFile });
  await until('it to be ready', () => server.lastOutput().includes('ready'));
  await server.stop();
  expect(await server.gone).toBe('exited with code 3');
  expect(await commandOf(server.pid)).toBeUndefined();
  await until('its log', async () => (await readFile(logFile, 'utf8')) === 'ready\nbye\n');
});

it('is killed when it does not end within its grace', async () => {
  const server = await startLeashed({ ...shell(''), graceSeconds: 0.2 });
  await until('it to be ready', () => server.lastOutput().includes('ready'));
  await server.stop();
  expect(server.hasGone()).toBe('ended by SIGKILL');
});

it('tells what it said when it ends by itself', async () => {
  const server = await startLeashed({ command: 'sh', args: ['-c', 'echo no room >&2; exit 1'] });
  expect(await server.gone).toBe('exited with code 1');
  await until('its words', () => server.lastOutput() === 'no room\n');
  await server.stop();
});

it('says so when the program does not exist', async () => {
  const server = await startLeashed({ command: join(folder.path, 'absent'), args: [] });
  expect(await server.gone).toBe('exited with code 127');
  await expect(
    startLeashed({ command: 'sh', args: [], cwd: join(folder.path, 'absent') }),
  ).rejects.toMatchObject({
    code: 'PROGRAM_NOT_STARTED',
  });
});

it('leaves no process behind when we are killed', async () => {
  const script = `
    import { startLeashed } from ${JSON.stringify(join(import.meta.dirname, '..', '..', 'dev', 'leash.ts'))};
    const server = await startLeashed({ command: 'sleep', args: ['1000'] });
    console.log(server.pid);
    setInterval(() => undefined, 1000);
  `;
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<number>((resolve) => {
    parent.stdout.on('data', (text: Buffer) => resolve(Number(text.toString())));
  });
  // Until then it is the leash, which becomes the program.
  await until('the program', async () => (await commandOf(pid)) === 'sleep 1000');
  parent.kill('SIGKILL');
  await until('the program to be gone', async () => (await commandOf(pid)) === undefined);
});

it('ends a leftover of another run, and nothing that only has its pid', async () => {
  const leftover = await startLeashed({ command: 'sleep', args: ['1001'] });
  await until('the program', async () => (await commandOf(leftover.pid)) === 'sleep 1001');
  await endLeftover(leftover.pid, 'another program', 'SIGTERM');
  expect(leftover.hasGone()).toBeUndefined();
  await endLeftover(leftover.pid, 'sleep 1001', 'SIGTERM');
  expect(await leftover.gone).toBe('ended by SIGTERM');
});
