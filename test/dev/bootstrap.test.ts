// The bootstrap, on a small project of its own: npm is real, the packages are one link to ours.
import { spawn } from 'node:child_process';
import { appendFile, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const INSTALLED = /✓ Packages {4}npm ci/;

let project: Awaited<ReturnType<typeof scratchFolder>>;
beforeEach(async () => {
  project = await scratchFolder();
  await mkdir(join(project.path, 'dev'));
  await mkdir(join(project.path, 'test'));
  await copyFile(join(PROJECT, 'dev', 'bootstrap.mjs'), join(project.path, 'dev', 'bootstrap.mjs'));
  const tsx = join(PROJECT, 'node_modules', 'tsx');
  // npm runs this after each installation, and it needs no network.
  const postinstall = `mkdir -p node_modules && ln -sfn '${tsx}' node_modules/tsx`;
  const self = { name: 'small', version: '1.0.0', type: 'module' };
  await write('package.json', JSON.stringify({ ...self, scripts: { postinstall } }));
  await write('package-lock.json', JSON.stringify({ ...self, lockfileVersion: 3, packages: { '': self } }));
  await write(
    'dev/start.ts',
    `export async function start(args: string[]) { console.log('started', args); return 0; }`,
  );
  await write(
    'test/run.ts',
    `export async function run(args: string[]): Promise<number> { return Number(args[0]); }`,
  );
});
afterEach(() => project.remove());

async function write(file: string, text: string): Promise<void> {
  await writeFile(join(project.path, file), text);
}

async function bootstrap(args: readonly string[], nodeFlags: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeFlags, 'dev/bootstrap.mjs', ...args], {
    cwd: project.path,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

it('installs when there are no packages, runs the command, and installs no second time', async () => {
  const first = await bootstrap(['start', '--fresh']);
  expect(first).toMatchObject({ code: 0, said: expect.stringMatching(INSTALLED) as string });
  expect(first.said).toContain(`started [ '--fresh' ]`);
  const second = await bootstrap(['start']);
  expect(second).toEqual({ code: 0, said: 'started []\n' });
});

it('installs again when the lockfile has changed', async () => {
  await bootstrap(['start']);
  await appendFile(join(project.path, 'package-lock.json'), '\n');
  expect((await bootstrap(['start'])).said).toMatch(INSTALLED);
  expect((await bootstrap(['start'])).said).not.toMatch(INSTALLED);
});

it('leaves packages alone that npm installed by hand', async () => {
  await bootstrap(['start']);
  await rm(join(project.path, 'node_modules', '.doorzet-installed'));
  await write('node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
  expect((await bootstrap(['start'])).said).not.toMatch(INSTALLED);
});

it('passes the exit code on', async () => {
  expect((await bootstrap(['test', '7'])).code).toBe(7);
});

it('says what npm said when installing fails', async () => {
  const text = await readFile(join(project.path, 'package.json'), 'utf8');
  await write(
    'package.json',
    JSON.stringify({ ...JSON.parse(text), dependencies: { 'not-in-the-lockfile': '1.0.0' } }),
  );
  const { code, said } = await bootstrap(['start']);
  expect(code).toBe(1);
  expect(said).toMatch(/PACKAGES_NOT_INSTALLED.*not-in-the-lockfile.*Remedy/s);
  expect(said).not.toContain('started');
});

it('refuses a Node that is too old, and a command it does not know', async () => {
  const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.18.3'})`;
  const { code, said } = await bootstrap(['start'], ['--import', old]);
  expect(code).toBe(1);
  expect(said).toMatch(/NODE_TOO_OLD.*20\.19.*20\.18\.3/s);
  expect(await bootstrap(['stop'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('start|test') as string,
  });
});
