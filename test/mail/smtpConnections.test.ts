// The connections behind the post office: used again, a few at a time, replaced when they break, and encrypted.
import type net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { certificateForLocalhost } from './support/certificate.ts';
import { closeOffices, envelope, office, write } from './support/office.ts';
import { closeServers, polite, realServer, scriptedServer } from './support/servers.ts';

afterEach(async () => {
  await closeOffices();
  await closeServers();
});

describe('connections', () => {
  it('serve one mail after another', async () => {
    const server = await realServer();
    const post = office(server.port);
    await post.send(envelope, write);
    await post.send(envelope, write);
    expect(server.taken).toHaveLength(2);
    expect(server.connections).toBe(1);
  });

  it('are a few at a time', async () => {
    const server = await realServer();
    const post = office(server.port, { connections: 2, timeoutMs: 5_000 });
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => post.send(envelope, write)));
    expect(outcomes.every(({ is }) => is === 'accepted')).toBe(true);
    expect(server.connections).toBe(2);
    expect(server.taken).toHaveLength(12);
  });

  it('that a server left while they were idle are replaced unseen', async () => {
    const sockets: net.Socket[] = [];
    let mails = 0;
    const says = polite({});
    const server = await scriptedServer((line, socket) => {
      if (line === null) sockets.push(socket);
      if (line?.startsWith('MAIL') === true) mails += 1;
      // The second mail finds the line dead.
      return line?.startsWith('MAIL') === true && mails === 2 ? 'cut' : says(line, socket);
    });
    const post = office(server.port);
    expect(await post.send(envelope, write)).toMatchObject({ is: 'accepted' });
    expect(await post.send(envelope, write)).toMatchObject({ is: 'accepted' });
    expect(sockets).toHaveLength(2);
    sockets[1]?.destroy();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await post.send(envelope, write)).toMatchObject({ is: 'accepted' });
    expect(sockets).toHaveLength(3);
  });

  it('that wait too long are closed', async () => {
    const said: string[] = [];
    const says = polite({});
    const server = await scriptedServer((line, socket) => {
      if (line !== null) said.push(line);
      return says(line, socket);
    });
    await office(server.port, { idleMs: 30 }).send(envelope, write);
    await expect.poll(() => said.at(-1)).toBe('QUIT');
  });
});

describe('encryption and signing in', () => {
  const { key, cert } = certificateForLocalhost();

  it('sends nothing where encryption is wanted and the server has none', async () => {
    const server = await realServer();
    const outcome = await office(server.port, { tls: 'starttls' }).send(envelope, write);
    expect(outcome).toMatchObject({ is: 'later' });
    expect(server.taken).toEqual([]);
  });

  it.each(['starttls', 'implicit'] as const)('encrypts by %s', async (tls) => {
    let secure = false;
    const server = await realServer({
      secure: tls === 'implicit',
      key,
      cert,
      disabledCommands: ['AUTH'],
      onMailFrom: (_address, session, done) => {
        ({ secure } = session);
        done();
      },
    });
    const post = office(server.port, { host: 'localhost', tls, ca: cert, timeoutMs: 5_000 });
    expect(await post.send(envelope, write)).toMatchObject({ is: 'accepted' });
    expect(secure).toBe(true);
  });

  it('sends nothing to a server that cannot prove who it is', async () => {
    const server = await realServer({ key, cert, disabledCommands: ['AUTH'] });
    const post = office(server.port, { host: 'localhost', tls: 'starttls', timeoutMs: 5_000 });
    expect(await post.send(envelope, write)).toMatchObject({ is: 'later', code: null });
    expect(server.taken).toEqual([]);
  });

  it('signs in, and tries later when the password is wrong', async () => {
    const server = await realServer({
      authOptional: false,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) =>
        password === 'goed' ? done(null, { user: 'team' }) : done(new Error('No')),
    });
    const right = office(server.port, { auth: { user: 'team', pass: 'goed' } });
    const wrong = office(server.port, { auth: { user: 'team', pass: 'fout' } });
    expect(await right.send(envelope, write)).toMatchObject({ is: 'accepted' });
    expect(await wrong.send(envelope, write)).toMatchObject({ is: 'later', code: 535 });
  });
});
