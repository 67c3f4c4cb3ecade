import { spawn } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../../dev/ports.ts';
import { startPostgres, type PostgresServer } from '../../dev/postgres/server.ts';
import { canEnter } from '../../dev/postgres/user.ts';
import { commandOf } from '../../dev/processes.ts';
import { scratchFolder } from '../support/scratch.ts';
import { until } from '../support/until.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeEach(async () => {
  folder = await scratchFolder();
});
afterEach(() => folder.remove());

async function start(durable = true): Promise<PostgresServer> {
  return startPostgres({ dir: folder.path, port: await freePort(), durable });
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ value: unknown }>(sql)).rows.map(({ value }) => value);
  } finally {
    await client.end();
  }
}

it('keeps its data over a stop, and leaves no process', async () => {
  const first = await start();
  expect(first.isNew).toBe(true);
  expect(await query(first.url, 'SELECT version() AS value')).toEqual([
    expect.stringContaining(first.version),
  ]);
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS value');
  await first.stop();
  expect(await commandOf(first.pid)).toBeUndefined();

  const second = await start();
  expect(second.isNew).toBe(false);
  expect(await query(second.url, 'SELECT value FROM kept')).toEqual([1]);
  await second.stop();
});

it('keeps its data over a kill -9, with open connections', async () => {
  const first = await start();
  const client = new Client({ connectionString: first.url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE kept AS SELECT 2 AS value');
  await first.kill();

  const second = await start();
  expect(await query(second.url, 'SELECT value FROM kept')).toEqual([2]);
  await second.stop();
  await client.end().catch(() => undefined);
});

it('is ended when whoever started it is killed, and starts again at once', async () => {
  const port = await freePort();
  const script = `
    import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, '../../dev/postgres/server.ts'))};
    const server = await startPostgres({ dir: ${JSON.stringify(folder.path)}, port: ${port}, durable: true });
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
  parent.kill('SIGKILL');
  const again = await startPostgres({ dir: folder.path, port, durable: true });
  expect(again.pid).not.toBe(pid);
  await until('the first one to be gone', async () => (await commandOf(pid)) === undefined);
  await again.stop();
});

it('is not kept from starting by a lock of a pid that now belongs to another program', async () => {
  await (await start()).stop();
  const lock = [process.pid, join(folder.path, 'cluster'), 1, 5432, '', '127.0.0.1', '', 'ready', ''].join(
    '\n',
  );
  await writeFile(join(folder.path, 'cluster', 'postmaster.pid'), lock);
  await (await start()).stop();
});

it('writes to the disk before it answers, except in tests', async () => {
  const durable = await start();
  expect(await query(durable.url, `SELECT current_setting('fsync') AS value`)).toEqual(['on']);
  await durable.stop();
  const quick = await start(false);
  expect(await query(quick.url, `SELECT current_setting('fsync') AS value`)).toEqual(['off']);
  await quick.stop();
});

it('says what helps when another major version wrote the data', async () => {
  await (await start()).stop();
  await writeFile(join(folder.path, 'cluster', 'PG_VERSION'), '16\n');
  await expect(start()).rejects.toMatchObject({ code: 'POSTGRES_OTHER_VERSION' });
});

it('gives the end of its log when it cannot start', async () => {
  await (await start()).stop();
  await writeFile(join(folder.path, 'cluster', 'postgresql.conf'), 'no_such_setting = on\n');
  await expect(start()).rejects.toMatchObject({
    code: 'POSTGRES_NOT_STARTED',
    reason: expect.stringContaining('no_such_setting') as string,
  });
  expect(await readFile(join(folder.path, 'postgres.log'), 'utf8')).toContain('no_such_setting');
});

it('takes no other password than its own', async () => {
  const server = await start();
  const address = new URL(server.url);
  address.password = 'password';
  await expect(query(address.href, 'SELECT 1 AS value')).rejects.toThrow('password authentication failed');
  await server.stop();
});

it('says so when its user may not enter the folder', async () => {
  const stranger = { uid: 65_500, gid: 65_500 };
  expect(await canEnter(folder.path, stranger)).toBe(true);
  await chmod(folder.path, 0o700);
  expect(await canEnter(folder.path, stranger)).toBe(false);
  expect(await canEnter(folder.path, undefined)).toBe(true);
  if (process.getuid?.() !== 0) return;
  const dir = join(folder.path, 'inside');
  await expect(startPostgres({ dir, port: 1, durable: true })).rejects.toMatchObject({
    code: 'POSTGRES_FOLDER_CLOSED',
  });
});
