import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../dev/browser.ts';
import { scratchFolder } from '../support/scratch.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeEach(async () => {
  folder = await scratchFolder();
});
afterEach(() => folder.remove());

async function program(name: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, 0o755);
  return path;
}

const nothing = (): Parameters<typeof findBrowser>[0] => ({
  chromePath: undefined,
  path: folder.path,
  cacheDir: join(folder.path, 'cache'),
});

it('takes the one of CHROME_PATH, before one on the PATH', async () => {
  const chromePath = await program('my-chrome');
  await program('chromium');
  expect((await findBrowser({ ...nothing(), chromePath })).executablePath).toBe(chromePath);
});

it('does not look further when CHROME_PATH names no program', async () => {
  await program('chromium');
  const chromePath = join(folder.path, 'absent');
  await expect(findBrowser({ ...nothing(), chromePath })).rejects.toMatchObject({
    code: 'CHROME_PATH_WRONG',
  });
});

it('takes one on the PATH, Chromium before Chrome', async () => {
  const chrome = await program('google-chrome');
  expect((await findBrowser(nothing())).executablePath).toBe(chrome);
  const debian = await program('chromium');
  expect((await findBrowser(nothing())).executablePath).toBe(debian);
});

it('names the three ways when there is none', async () => {
  const cacheDir = join(await program('a-file'), 'cache');
  await expect(findBrowser({ ...nothing(), cacheDir })).rejects.toMatchObject({
    code: 'BROWSER_NOT_FOUND',
    remedy: expect.stringMatching(/CHROME_PATH.*PATH.*npm/s) as string,
  });
});

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the one of the npm package', () => {
  it('is unpacked once, also when two runs do it at the same time, and shows a page', async () => {
    await mkdir(nothing().cacheDir);
    const [found, same] = await Promise.all([findBrowser(nothing()), findBrowser(nothing())]);
    expect(same).toEqual(found);
    expect(await readdir(nothing().cacheDir)).toHaveLength(1);
    // As strict as a visitor's browser.
    expect(found.args).not.toContain('--disable-web-security');

    const browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
    const page = await browser.newPage();
    await page.setContent('<h1>Opvolging</h1>');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Opvolging');
    await browser.close();
  });
});
