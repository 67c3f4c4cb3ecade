// Handing over mail that came in by HTTP: only with the secret, only mail, and once however often.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkSettings } from './support/office.ts';
import { at, newRegion, useStore } from '../support/doorzet.ts';
import { createApp } from '../../api/app.ts';

const SECRET = 'a secret of this test, long enough for anybody';
const NOW = at('2026-11-23 09:00');
const MAIL = [
  'From: Sanne <sanne@maasveen.example>',
  'To: expertteam@rijnmond.example',
  'Subject: Vraag',
  'Message-ID: <vraag@maasveen.example>',
  '',
  'Kunt u mij bellen?',
].join('\r\n');

const store = useStore();
const servers: Server[] = [];
let region = '';
let address = '';

async function serve(incomingSecret?: string): Promise<string> {
  const app = createApp({
    database: store.database,
    now: () => NOW,
    links: linkSettings,
    sendReplyCode: () => Promise.reject(new Error('Nobody asks for a code here')),
    baseUrl: 'http://127.0.0.1',
    log: pino({ level: 'silent' }),
    ...(incomingSecret !== undefined && { incomingSecret }),
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const listening = server.address();
  return `http://127.0.0.1:${typeof listening === 'object' && listening ? listening.port : 0}`;
}

beforeAll(async () => {
  region = (await newRegion(store.database)).region;
  address = await serve(SECRET);
});
afterAll(() => {
  for (const server of servers) server.close();
});

function post(body: string, headers: Record<string, string> = {}, to = region, base = address) {
  return fetch(`${base}/v1/incoming-mail/${to}`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${SECRET}`, 'content-type': 'message/rfc822', ...headers },
  });
}

const stored = () =>
  store.database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ subject: string; body: string }>(
      'select subject, body from incoming_mails where region = $1',
      [region],
    );
    return rows;
  });

describe('handing over a mail', () => {
  it('stores it before it says yes, and once however often it is handed over', async () => {
    const first = await post(MAIL);
    expect(first.status).toBe(200);
    expect(await first.json()).toEqual({ result: 'taken' });
    expect(await (await post(MAIL)).json()).toEqual({ result: 'known' });
    expect(await stored()).toEqual([{ subject: 'Vraag', body: 'Kunt u mij bellen?' }]);
  });

  it.each([
    ['without the secret', { authorization: '' }, MAIL, undefined, 401],
    ['with another secret', { authorization: `Bearer ${SECRET}x` }, MAIL, undefined, 401],
    ['to a region that is none', {}, MAIL, 'nergens', 404],
    ['that is no mail', { 'content-type': 'application/json' }, '{}', undefined, 415],
    ['that is compressed', { 'content-encoding': 'gzip' }, MAIL, undefined, 415],
    ['that is too large', {}, 'x'.repeat(1024 * 1024 + 1), undefined, 413],
    ['that is empty', {}, '', undefined, 400],
  ])('is refused %s, as a problem for machines', async (_, headers, body, to, status) => {
    const before = await stored();
    const answer = await post(body, headers, to);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toEqual({ title: expect.any(String) as string, status });
    expect(await stored()).toEqual(before);
  });

  it('takes no other method', async () => {
    const answer = await fetch(`${address}/v1/incoming-mail/${region}`);
    expect(answer.status).toBe(404);
  });

  it('tells who guesses at the secret to wait, and still takes mail', async () => {
    const base = await serve(SECRET);
    const guesses = [];
    for (let n = 0; n < 31; n += 1) {
      guesses.push((await post(MAIL, { authorization: `Bearer ${n}` }, region, base)).status);
    }
    expect(guesses.slice(0, 30).every((status) => status === 401)).toBe(true);
    expect(guesses.at(-1)).toBe(429);
    expect((await post(MAIL, {}, region, base)).status).toBe(200);
  });

  it('is not there where no secret is set', async () => {
    expect((await post(MAIL, {}, region, await serve())).status).toBe(404);
  });
});
