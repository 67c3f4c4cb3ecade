import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimData } from '../../dev/data.ts';
import { scratchFolder } from '../support/scratch.ts';

let project: Awaited<ReturnType<typeof scratchFolder>>;
let wished: string;
beforeEach(async () => {
  project = await scratchFolder();
  wished = join(project.path, 'data');
});
afterEach(() => project.remove());

const claim = (): ReturnType<typeof claimData> => claimData({ wished, projectDir: project.path });

it('lets one run have the folder, and the next one after it', async () => {
  const first = await claim();
  expect(first.dir).toBe(wished);
  await expect(claim()).rejects.toMatchObject({ code: 'DATA_IN_USE' });
  await first.release();
  await (await claim()).release();
});

it('does not mind the name of a run that was killed, also when its pid was handed out again', async () => {
  await (await claim()).release();
  await writeFile(
    join(wished, 'owner.json'),
    JSON.stringify({ pid: process.pid, command: 'node something else' }),
  );
  await (await claim()).release();
});

it('does not mind a name that was cut short by a crash', async () => {
  await (await claim()).release();
  await writeFile(join(wished, 'owner.json'), '{"pid":');
  await (await claim()).release();
});

it('begins afresh by removing what earlier runs left, and keeps its claim', async () => {
  const folder = await claim();
  await mkdir(join(wished, 'postgres'));
  await folder.empty();
  expect((await readdir(wished)).toSorted()).toEqual(['README.txt', 'owner.json']);
  await folder.release();
});

it('refuses a folder that holds something else, which beginning afresh would remove', async () => {
  await mkdir(wished);
  await writeFile(join(wished, 'thesis.odt'), '');
  await expect(claim()).rejects.toMatchObject({ code: 'DATA_NOT_OURS' });
});

it('says so when the folder cannot be made', async () => {
  await writeFile(wished, 'a file');
  await expect(claim()).rejects.toMatchObject({ code: 'DATA_NOT_WRITABLE' });
});
