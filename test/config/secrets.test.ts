// Where a secret is found by its name, and that a name cannot reach anything else.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMailSecrets } from '../../config/secrets.ts';

describe('a secret of the mail', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'secrets-'));
    await mkdir(join(folder, 'inside'));
    await writeFile(join(folder, 'RIJNMOND_RELAY'), 'from a file \n');
    await writeFile(join(folder, 'BOTH'), 'from a file');
    await writeFile(join(folder, 'OPEN'), '\n');
    await writeFile(join(folder, 'with.dot'), 'not to be read');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = (name: string) =>
    openMailSecrets({ MAIL_SECRETS_DIR: folder, MAIL_SECRET_BOTH: 'set', MAIL_SECRET_EMPTY: '' }).read(name);

  it('is in the environment, or else in a file, without the end of its last line', async () => {
    expect(await read('BOTH')).toBe('set');
    // What is typed before the line end can be part of a password.
    expect(await read('RIJNMOND_RELAY')).toBe('from a file ');
  });

  it('is not there where it is nowhere, or empty', async () => {
    for (const name of ['NOWHERE', 'OPEN', 'EMPTY']) expect(await read(name)).toBeUndefined();
    expect(await openMailSecrets({}).read('RIJNMOND_RELAY')).toBeUndefined();
  });

  it('has a name that leads nowhere else', async () => {
    for (const name of ['../RIJNMOND_RELAY', 'with.dot', 'inside/x', '', 'RIJNMOND RELAY']) {
      expect(await read(name)).toBeUndefined();
    }
  });

  it('that is there and cannot be read is a failure, not a secret that is missing', async () => {
    await expect(read('inside')).rejects.toThrow();
  });
});
