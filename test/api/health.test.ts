// What whoever keeps us running hears.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { at, newRegion, useStore } from '../support/doorzet.ts';
import { createApp } from '../../api/app.ts';
import { linkSettings } from './support/office.ts';
import { audit } from '../../store/audit.ts';
import { openDatabase, type Database } from '../../store/database.ts';

const store = useStore();

async function ask(path: string, database: Database, stopping = false): Promise<[number, string]> {
  const app = createApp({
    database,
    now: () => Date.now(),
    links: linkSettings,
    baseUrl: 'https://doorzet.example',
    sendReplyCode: () => Promise.reject(new Error('Nobody asks for a code here')),
    stopping: () => stopping,
    log: pino({ level: 'silent' }),
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const words = await answer.text();
  server.close();
  return [answer.status, words];
}

it('is alive and ready, and tells what the auditor found', async () => {
  expect(await ask('/livez', store.database)).toEqual([200, 'alive']);
  expect(await ask('/readyz', store.database)).toEqual([200, 'ready\nthe auditor has not looked yet']);
  const { region } = await newRegion(store.database);
  await audit(store.database, region, at('2026-11-23 09:00'));
  const [status, words] = await ask('/readyz', store.database);
  expect(status).toBe(200);
  expect(words).toMatch(/^ready\nthe auditor looked \d+ seconds ago\ncases that should have woken: 0\n/);
});

it('is alive but not ready without a database', async () => {
  const away = openDatabase('postgres://nobody@127.0.0.1:1/nothing');
  expect(await ask('/livez', away)).toEqual([200, 'alive']);
  expect(await ask('/readyz', away)).toEqual([503, 'the database does not answer']);
  await away.end();
});

it('is alive but not ready when it is about to stop', async () => {
  expect(await ask('/livez', store.database, true)).toEqual([200, 'alive']);
  expect(await ask('/readyz', store.database, true)).toEqual([503, 'stopping']);
});
