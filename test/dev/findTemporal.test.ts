import { chmod, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { readEnvironment } from '../../dev/environment.ts';
import { freePort } from '../../dev/ports.ts';
import { findProgram } from '../../dev/programs.ts';
import { buildTemporal, type BuildOptions } from '../../dev/temporal/build.ts';
import { downloadTemporal } from '../../dev/temporal/download.ts';
import { CLI_VERSION, isAtLeast } from '../../dev/temporal/executable.ts';
import { findTemporal, reachTemporal, type FindOptions } from '../../dev/temporal/find.ts';
import { startTemporal } from '../../dev/temporal/server.ts';
import '../support/provided.ts';
import { scratchFolder } from '../support/scratch.ts';

const program = inject('temporalProgram');
const go = await findProgram(['go'], readEnvironment().path);
const note = (): void => undefined;

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let onPath: string;
let cacheDir: string;
beforeEach(async () => {
  folder = await scratchFolder();
  onPath = join(folder.path, 'bin');
  cacheDir = join(folder.path, 'cache');
  await mkdir(onPath);
  await mkdir(cacheDir);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await folder.remove();
});

/** On this machine, but with a PATH and a cache of its own. */
function here(more: Partial<FindOptions['environment']> = {}): FindOptions {
  return { environment: { temporalAddress: undefined, path: onPath, cacheDir, ...more }, note };
}

/** A program that only tells its version. */
async function script(path: string, text: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\necho '${text}'\n`);
  await chmod(path, 0o755);
}

describe.skipIf(program.missing !== undefined)('in this order', () => {
  const path = program.missing === undefined ? program.path : '';

  it('1 a server that runs at TEMPORAL_ADDRESS, whatever else there is', async () => {
    await symlink(path, join(onPath, 'temporal'));
    const server = await startTemporal({
      program: { path, serverVersion: '' },
      dir: join(folder.path, 'server'),
      port: await freePort(),
    });
    const found = await findTemporal(here({ temporalAddress: server.address }));
    expect(found).toMatchObject({ kind: 'running', address: server.address });
    await server.stop();
  });

  it('2 temporal on the PATH', async () => {
    await symlink(path, join(onPath, 'temporal'));
    await symlink(path, join(cacheDir, `temporal-${CLI_VERSION}`));
    expect(await findTemporal(here())).toMatchObject({ path: join(onPath, 'temporal'), from: 'on the PATH' });
  });

  it('3 the one in our cache, also when the one on the PATH is too old to skip time', async () => {
    await script(join(onPath, 'temporal'), 'temporal version 1.5.0 (Server 1.29.1, UI 2.41.0)');
    await symlink(path, join(cacheDir, `temporal-${CLI_VERSION}`));
    expect(await findTemporal(here())).toMatchObject({ from: 'on the PATH', serverVersion: '1.29.1' });
    expect(await findTemporal({ ...here(), timeSkipping: true })).toMatchObject({ from: 'from our cache' });
  });

  it('passes over what is no Temporal', async () => {
    await script(join(onPath, 'temporal'), 'a program of the same name');
    await symlink(path, join(cacheDir, `temporal-${CLI_VERSION}`));
    expect(await findTemporal(here())).toMatchObject({ from: 'from our cache' });
  });
});

it.each(['127.0.0.1:1', 'no address at all'])('refuses when nothing answers at %s', async (address) => {
  await expect(reachTemporal(address, 0.2)).rejects.toMatchObject({ code: 'TEMPORAL_NOT_REACHED' });
});

it('4 the download: given up when nothing comes, as on a closed network, and then names the four ways', async () => {
  // A proxy that takes the connection and never says a word: the worst kind of closed network.
  const silent = createServer((socket) => socket.on('error', () => undefined).resume());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${(silent.address() as AddressInfo).port}`);
  const target = join(cacheDir, 'temporal');
  const patience = { patienceSeconds: 1.5 };
  expect(await downloadTemporal({ version: '1.9.1', target, note, ...patience })).toBe(
    'nothing came for 1.5 s',
  );
  await new Promise((resolve) => {
    silent.close(resolve);
  });

  // Now the proxy refuses.
  await expect(findTemporal(here())).rejects.toMatchObject({
    code: 'TEMPORAL_NOT_FOUND',
    reason: expect.stringMatching(
      /PATH: .*\n.*cache: .*\n.*download: .*\n.*Go: no go on the PATH/s,
    ) as string,
    remedy: expect.stringMatching(/TEMPORAL_ADDRESS.*PATH.*SDK.*Go/s) as string,
  });
  expect(await readdir(cacheDir)).toEqual([]);
});

describe.skipIf(go === undefined)('5 the build with Go', () => {
  // The real module takes minutes when Go has not built it before; this one stands in its place.
  let moduleDir: string;
  beforeEach(async () => {
    moduleDir = join(folder.path, 'module');
    await mkdir(moduleDir);
    await writeFile(join(moduleDir, 'go.mod'), 'module example\n\ngo 1.20\n');
    const says = `temporal version ${CLI_VERSION} (Server 1.32.0, UI 2.54.1)`;
    await writeFile(join(moduleDir, 'main.go'), `package main\n\nfunc main() { sayVersion() }\n`);
    await writeFile(
      join(moduleDir, 'say.go'),
      `package main\n\nimport "fmt"\n\nfunc sayVersion() { fmt.Println(${JSON.stringify(says)}) }\n`,
    );
  });

  function build(signal?: AbortSignal): BuildOptions {
    const target = join(cacheDir, `temporal-${CLI_VERSION}`);
    return { go: go ?? '', moduleDir, packageName: 'example', version: CLI_VERSION, target, note, signal };
  }

  it('is what is left, and goes to our cache', async () => {
    await symlink(go ?? '', join(onPath, 'go'));
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:1');
    const found = await findTemporal({ ...here(), goModule: { dir: moduleDir, packageName: 'example' } });
    expect(found).toMatchObject({ from: 'built with Go', serverVersion: '1.32.0' });
    expect(await findTemporal(here())).toMatchObject({ from: 'from our cache' });
  });

  it('may run twice at the same time', async () => {
    expect(await Promise.all([buildTemporal(build()), buildTemporal(build())])).toEqual([
      undefined,
      undefined,
    ]);
    expect(await readdir(cacheDir)).toEqual([`temporal-${CLI_VERSION}`]);
  });

  it('says what Go says when it fails, and leaves nothing half', async () => {
    await rm(join(moduleDir, 'say.go'));
    expect(await buildTemporal(build())).toContain('undefined: sayVersion');
    expect(await readdir(cacheDir)).toEqual([]);
  });

  it('ends when it is no longer wanted', async () => {
    await expect(buildTemporal(build(AbortSignal.abort(new Error('Ctrl-C'))))).rejects.toThrow('Ctrl-C');
  });
});

it('compares versions by their numbers', () => {
  expect(isAtLeast('1.32.0', '1.32.0')).toBe(true);
  expect(isAtLeast('1.100.0', '1.32.0')).toBe(true);
  expect(isAtLeast('1.9.9', '1.32.0')).toBe(false);
  expect(isAtLeast('1.33.0-rc1', '1.32.0')).toBe(true);
  expect(isAtLeast('2.0', '1.32.0')).toBe(true);
});
