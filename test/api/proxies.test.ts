// Behind a proxy of our own: who tries links that are none holds up themselves, and not everyone behind that proxy.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { linkSettings } from './support/office.ts';
import { get } from './support/wire.ts';
import { newRegion, useStore } from '../support/doorzet.ts';
import { createApp } from '../../api/app.ts';

const store = useStore();

it('counts tries by the address that the proxy tells', async () => {
  const { region } = await newRegion(store.database);
  const app = createApp({
    database: store.database,
    now: () => Date.now(),
    links: linkSettings,
    proxies: 1,
    baseUrl: 'https://doorzet.example',
    sendReplyCode: () => Promise.reject(new Error('Nobody asks for a code here')),
    log: pino({ level: 'silent' }),
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v/${region}.guess.a.guess`;
  const from = async (forwarded: string) => (await get(url, { 'X-Forwarded-For': forwarded })).status;

  let status = await from('192.0.2.1');
  for (let times = 0; times < 150 && status === 404; times += 1) status = await from('192.0.2.1');
  expect(status).toBe(429);
  expect(await from('192.0.2.2')).toBe(404);
  // The proxy appends what it saw; what stands before it is what somebody claims.
  expect(await from('192.0.2.3, 192.0.2.1')).toBe(429);
  server.close();
});
