// What the processes read, the example and the compose file give: or a deployment would fail at its first start.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings, type Variable } from '../../config/environment.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** The processes, and the services of the compose file that run them. */
const processes = [
  { main: 'store/migrateMain.ts', service: 'migrate' },
  { main: 'api/runApi.ts', service: 'api' },
  { main: 'store/administratorMain.ts', service: 'api' },
  { main: 'worker/runWorker.ts', service: 'worker' },
  { main: 'worker/recoverMain.ts', service: 'worker' },
  { main: 'worker/restoredMain.ts', service: 'worker' },
] as const;

interface Compose {
  readonly services: Readonly<Record<string, { readonly environment?: Readonly<Record<string, string>> }>>;
}

function readText(file: string): Promise<string> {
  return readFile(join(PROJECT, file), 'utf8');
}

async function variablesOf(main: string): Promise<readonly Variable[]> {
  const [, list = ''] = /readSettings\(\[(.*?)\]/s.exec(await readText(main)) ?? [];
  return [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name as Variable);
}

describe.each(processes)('$main', ({ main, service }) => {
  it('starts with what docker-compose.yml gives it', async () => {
    const { services } = parse(await readText('docker-compose.yml'), { merge: true }) as Compose;
    const names = await variablesOf(main);
    expect(names.length).toBeGreaterThan(2);
    expect(() => readSettings(names, services[service]?.environment ?? {})).not.toThrow();
  });

  it('finds each of its variables in .env.example, with a value that it takes', async () => {
    const example = await readText('.env.example');
    const given = parseEnv(example);
    const names = await variablesOf(main);
    expect(names.filter((name) => !(name in given))).toEqual([]);
    expect(() => readSettings(names, given)).not.toThrow();
  });
});
