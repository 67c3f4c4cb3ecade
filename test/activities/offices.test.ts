// Each region's letters leave by its own mail server, as its settings and secrets are at that moment; one in trouble is alone in it.
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { linkSettings } from '../journeys/support/linkSettings.ts';
import { closeServers, polite, realServer, scriptedServer } from '../mail/support/servers.ts';
import { useStore } from '../support/doorzet.ts';
import { until } from '../support/until.ts';
import { postRegion, silent } from './support/round.ts';
import { regionOffices, type Offices } from '../../activities/offices.ts';
import { openPostOffice } from '../../mail/smtp.ts';
import { letterOfAddress } from '../../mail/verp.ts';
import type { MailSettings } from '../../store/regions/mailSettings.ts';

const store = useStore();
const opened: Offices[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((offices) => offices.close()));
  await closeServers();
});

const SEVDA = 'sevda@maasveen.example';

/** Offices by the settings in the store, and a server of the environment at a port. */
function offices(port: number, secrets: Readonly<Record<string, string>> = {}, log = silent): Offices {
  const made = regionOffices({
    database: store.database,
    secret: (name) => Promise.resolve(secrets[name]),
    otherwise: openPostOffice({ host: '127.0.0.1', port, tls: 'none', timeoutMs: 2_000 }),
    signing: linkSettings,
    log,
  });
  opened.push(made);
  return made;
}

const relay = (port: number, signIn: NonNullable<MailSettings['relay']>['signIn'] = null) => ({
  relay: { host: '127.0.0.1', port, security: 'none' as const, signIn },
});

describe('a region’s letters', () => {
  it('leave by its own mail server, and of a region without one by the environment’s', async () => {
    const [own, others, environment] = [await realServer(), await realServer(), await realServer()];
    const [a, b, c] = [
      await postRegion(store.database, [SEVDA]),
      await postRegion(store.database, [SEVDA]),
      await postRegion(store.database, [SEVDA]),
    ];
    await a.set(relay(own.port));
    await b.set(relay(others.port));
    const all = offices(environment.port);
    for (const region of [a, b, c]) await region.round(all);
    expect([own, others, environment].map(({ taken }) => taken.length)).toEqual([1, 1, 1]);
  });

  it('go where the settings say now: changed, the old connection is left', async () => {
    const said: string[] = [];
    const says = polite({});
    const before = await scriptedServer((line, socket) => {
      if (line !== null) said.push(line);
      return says(line, socket);
    });
    const after = await realServer();
    const region = await postRegion(store.database, [SEVDA, SEVDA]);
    await region.run(
      `update letters set next_try_at = next_try_at + interval '1 hour' where region = $1 and advice_id = $2`,
      region.cases[1],
    );
    const all = offices(1);
    await region.set(relay(before.port));
    await region.round(all);
    await region.set(relay(after.port));
    await region.round(all, 61);
    expect(said.filter((line) => line === 'DATA')).toHaveLength(1);
    await until('a goodbye', () => said.includes('QUIT'));
    expect(after.taken).toHaveLength(1);
  });

  it('wait, with nothing lost, while a secret is not there; the operator hears what to do, once', async () => {
    const server = await realServer({
      authOptional: false,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'doorzet' && password === 'goed' ? done(null, { user: 'x' }) : done(new Error('No')),
    });
    const region = await postRegion(store.database, [SEVDA]);
    await region.set(relay(server.port, { user: 'doorzet', secret: 'RIJNMOND_RELAY' }));
    const lines = new PassThrough();
    const secrets: Record<string, string> = {};
    const all = offices(1, secrets, pino({ level: 'warn' }, lines));
    const { wakeAt } = await region.round(all);
    await region.round(all);
    expect(await region.letters()).toMatchObject([{ state: 'ready', attempts: 0 }]);
    // Looked at again soon: nobody has to restart anything.
    expect((wakeAt ?? 0) - Date.now()).toBeLessThanOrEqual(30_000);
    const said = String(lines.read()).trim().split('\n');
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({
      code: 'MAIL_SECRET',
      region: region.region,
      secret: 'RIJNMOND_RELAY',
      fault: 'missing',
      msg: expect.stringContaining('Set MAIL_SECRET_RIJNMOND_RELAY') as string,
    });

    secrets['RIJNMOND_RELAY'] = 'goed';
    await region.round(all);
    expect(server.taken).toHaveLength(1);
    expect(await region.letters()).toMatchObject([{ state: 'accepted', attempts: 1 }]);
  });

  it('wait where the key to sign with is no key: unsigned they would be taken for false', async () => {
    const server = await realServer();
    const region = await postRegion(store.database, [SEVDA]);
    await region.set({ ...relay(server.port), dkim: { selector: 'd1', secret: 'RIJNMOND_DKIM' } });
    expect(await offices(1, { RIJNMOND_DKIM: 'a password' }).of(region.region)).toEqual({
      fault: 'notAKey',
      secret: 'RIJNMOND_DKIM',
    });
    await region.round(offices(1, { RIJNMOND_DKIM: 'a password' }));
    expect(server.taken).toEqual([]);
    expect(await region.letters()).toMatchObject([{ state: 'ready' }]);
  });

  it('each have an envelope sender of their own where the domain takes subaddresses, and one From', async () => {
    const senders: string[] = [];
    const server = await realServer({
      onMailFrom: ({ address }, _session, done) => {
        senders.push(address);
        done();
      },
    });
    const region = await postRegion(store.database, [SEVDA, 'ilse@maasveen.example']);
    await region.set(relay(server.port));
    await region.run(
      `update letters set next_try_at = next_try_at + interval '1 hour' where region = $1 and advice_id = $2`,
      region.cases[1],
    );
    const all = offices(1);
    await region.round(all);
    const [plain = ''] = senders;
    await region.set({ ...relay(server.port), separator: '+' });
    await region.round(all, 61);
    const [, own = ''] = senders;
    expect(own).toMatch(/^[^@+]+\+b[a-z2-7]{36}@/);
    expect(own.replace(/\+.*@/, '@')).toBe(plain);
    const letter = letterOfAddress(linkSettings, region.region, own);
    expect(server.taken[1]).toMatch(new RegExp(`^Message-ID: <${letter}@`, 'im'));
    expect(server.taken[1]).toMatch(new RegExp(`^From: [^<]*<${plain}>`, 'im'));
  });

  it('do not try a wrong password for each of them', async () => {
    let signedIn = 0;
    const server = await realServer({
      authOptional: false,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => {
        signedIn += 1;
        done(new Error('No'));
      },
    });
    const region = await postRegion(
      store.database,
      Array.from({ length: 25 }, () => SEVDA),
    );
    await region.set(relay(server.port, { user: 'doorzet', secret: 'S' }));
    await region.round(offices(1, { S: 'fout' }));
    // As many as there are connections: after the first no, nobody else asks.
    expect(signedIn).toBeLessThanOrEqual(3);
    expect((await region.letters()).every(({ state }) => state === 'ready')).toBe(true);
  });

  it('of one region do not wait for a mail server of another that says nothing', async () => {
    const mute = await scriptedServer(() => undefined);
    const server = await realServer();
    const [stuck, fine] = [
      await postRegion(store.database, [SEVDA]),
      await postRegion(store.database, [SEVDA]),
    ];
    await stuck.set(relay(mute.port));
    await fine.set(relay(server.port));
    const all = offices(1);
    let over = false;
    const waiting = stuck.round(all).finally(() => (over = true));
    await fine.round(all);
    expect(server.taken).toHaveLength(1);
    expect(over).toBe(false);
    await mute.close();
    await waiting;
    expect(await stuck.letters()).toMatchObject([{ state: 'ready' }]);
  });
});
