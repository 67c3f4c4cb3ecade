// Handing a mail to a server: what it says, what we make of it, and that nothing is taken that was withdrawn.
import type net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { closeOffices, envelope, message, office, write } from './support/office.ts';
import { closeServers, polite, realServer, scriptedServer } from './support/servers.ts';

afterEach(async () => {
  await closeOffices();
  await closeServers();
});

describe('a mail that is taken', () => {
  it('is taken whole', async () => {
    const server = await realServer();
    expect(await office(server.port).send(envelope, write)).toMatchObject({
      is: 'accepted',
      code: 250,
      words: expect.stringContaining('OK') as string,
    });
    expect(server.taken).toEqual([message.toString()]);
  });

  it('is written only when the server waits for it', async () => {
    const heard: string[] = [];
    const says = polite({});
    const server = await scriptedServer((line, socket) => {
      if (line !== null) heard.push(line.split(' ')[0] ?? '');
      return says(line, socket);
    });
    await office(server.port).send(envelope, () => {
      expect(heard).toEqual(['EHLO', 'MAIL', 'RCPT', 'DATA']);
      return write();
    });
  });

  it('is written when the server waits for it, also where commands go out together', async () => {
    const stages: string[] = [];
    const server = await realServer({
      onRcptTo: (_address, _session, done) =>
        setTimeout(() => {
          stages.push('receiver looked at');
          done();
        }, 50),
    });
    await office(server.port).send(envelope, () => {
      stages.push('written');
      return write();
    });
    expect(stages).toEqual(['receiver looked at', 'written']);
  });
});

describe('a mail that is withdrawn at the last moment', () => {
  it('is not taken', async () => {
    const server = await realServer();
    const post = office(server.port);
    expect(await post.send(envelope, () => Promise.resolve(null))).toEqual({ is: 'withdrawn' });
    expect(await post.send(envelope, write)).toMatchObject({ is: 'accepted' });
    expect(server.taken).toHaveLength(1);
  });

  it('is not taken when writing it fails, and the failure is told', async () => {
    const server = await realServer();
    const post = office(server.port);
    const failure = new Error('The database is away');
    await expect(post.send(envelope, () => Promise.reject(failure))).rejects.toBe(failure);
    await expect(
      post.send(envelope, () => {
        throw failure;
      }),
    ).rejects.toBe(failure);
    expect(await post.send(envelope, write)).toMatchObject({ is: 'accepted' });
    expect(server.taken).toHaveLength(1);
  });
});

describe('a server that says no', () => {
  it.each([
    ['greylists at the receiver', { rcpt: 450 }, { is: 'later', code: 450 }],
    ['puts off the sender', { mail: 451 }, { is: 'later', code: 451 }],
    ['does not know the receiver', { rcpt: 550 }, { is: 'refused', code: 550 }],
    ['does not want the sender', { mail: 553 }, { is: 'refused', code: 553 }],
  ])('%s: nothing is written, and the connection serves the next', async (_what, no, outcome) => {
    const wanted = { ...no };
    const server = await realServer({ no: wanted });
    const post = office(server.port);
    const written = () => {
      throw new Error('It was written');
    };
    expect(await post.send(envelope, written)).toMatchObject(outcome);
    expect(await post.send(envelope, written)).toMatchObject(outcome);
    expect(server.connections).toBe(1);
  });

  it.each([
    ['not now', 452, 'later'],
    ['never', 554, 'refused'],
    ['not now, and goodbye', 421, 'later'],
  ])('to the text: %s', async (_what, code, is) => {
    const server = await realServer({ no: { end: code } });
    expect(await office(server.port).send(envelope, write)).toMatchObject({ is, code });
    expect(server.taken).toEqual([]);
  });

  it.each([
    [{ DATA: '451 not now' }, { is: 'later', code: 451 }],
    [{ DATA: '554 never' }, { is: 'refused', code: 554 }],
    [{ DATA: '503 first things first' }, { is: 'later', code: 503 }],
    [{ connect: '554 go away' }, { is: 'later', code: 554 }],
    [{ connect: '421 too busy' }, { is: 'later', code: 421 }],
    [{ 'MAIL FROM': '421 too many' }, { is: 'later', code: 421 }],
  ])('%o', async (changes, outcome) => {
    const server = await scriptedServer(polite(changes));
    expect(await office(server.port).send(envelope, write)).toMatchObject(outcome);
  });

  it('is kept in its own words, for the log of the letter', async () => {
    const server = await scriptedServer(
      polite({ 'RCPT TO': '550-5.1.1 No such\tuser\u0007 here:\r\n550 5.1.1 <paul@maasveen.example>' }),
    );
    expect(await office(server.port).send(envelope, write)).toEqual({
      is: 'refused',
      code: 550,
      status: '5.1.1',
      words: '5.1.1 No such user here: 5.1.1 <paul@maasveen.example>',
    });
  });

  it('is kept as far as 300 characters', async () => {
    const server = await scriptedServer(polite({ 'RCPT TO': `450 ${'a'.repeat(299)}😀 en verder` }));
    const outcome = await office(server.port).send(envelope, write);
    expect('words' in outcome && outcome.words).toBe('a'.repeat(299));
  });

  it('is not even asked about an address that is none', async () => {
    const server = await realServer();
    const outcome = await office(server.port).send({ ...envelope, to: 'a@b.nl>\r\nDATA' }, write);
    expect(outcome).toMatchObject({ is: 'refused', code: null });
  });
});

describe('a server that cannot be reached', () => {
  it('is tried later', async () => {
    const server = await realServer();
    const { port } = server;
    await server.close();
    expect(await office(port).send(envelope, write)).toMatchObject({ is: 'later', code: null });
  });

  it.each([
    ['says nothing', { connect: '' }],
    ['does not answer our greeting', { EHLO: '' }],
    ['does not answer for the sender', { 'MAIL FROM': '' }],
    ['does not answer for the receiver', { 'RCPT TO': '' }],
    ['does not ask for the text', { DATA: '' }],
    ['hangs up at once', { connect: 'cut' }],
    ['hangs up at the receiver', { 'RCPT TO': 'cut' }],
    ['hangs up instead of asking for the text', { DATA: 'cut' }],
  ])('%s: later, for nothing had gone out', async (_what, changes) => {
    const server = await scriptedServer(polite(changes));
    expect(await office(server.port).send(envelope, write)).toMatchObject({ is: 'later', code: null });
  });

  it('drips words without end: later', async () => {
    const server = await scriptedServer((line, socket) => {
      if (line !== null) return undefined;
      const drip = setInterval(() => socket.write('220-wait\r\n'), 20);
      socket.on('close', () => clearInterval(drip));
      return '220-wait';
    });
    expect(await office(server.port).send(envelope, write)).toMatchObject({ is: 'later', code: null });
  });
});

describe('a server that is lost on the way', () => {
  it('while the mail is being written: later, and told only when the writing is over', async () => {
    let socket: net.Socket | undefined;
    const says = polite({});
    const server = await scriptedServer((line, from) => {
      socket = from;
      return says(line, from);
    });
    let done = false;
    const outcome = await office(server.port).send(envelope, async () => {
      socket?.destroy();
      await new Promise((resolve) => setTimeout(resolve, 150));
      done = true;
      return message;
    });
    expect(outcome).toMatchObject({ is: 'later', code: null });
    expect(done).toBe(true);
  });

  it('in the middle of the text: nobody can tell', async () => {
    const server = await scriptedServer(polite({ 'Beste heer': 'cut' }));
    const long = Buffer.concat([message, Buffer.alloc(3_000_000, 'langer\r\n')]);
    expect(await office(server.port).send(envelope, () => Promise.resolve(long))).toMatchObject({
      is: 'unknown',
    });
  });

  it.each([
    ['hangs up after the dot', 'cut', { code: 354, words: 'go on' }],
    ['says nothing after the dot', '', { code: 354, words: 'go on' }],
    ['talks nonsense after the dot', '354 what now', { code: 354, words: 'what now' }],
    ['says half a word after the dot', '2', { code: null, words: '2' }],
  ])('%s: nobody can tell, and we keep what it said last', async (_what, answer, said) => {
    const server = await scriptedServer(polite({ '.': answer }));
    expect(await office(server.port).send(envelope, write)).toMatchObject({ is: 'unknown', ...said });
  });
});
