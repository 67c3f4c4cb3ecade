// What a mail server says of a letter, and what becomes of it: a real server, real letters, rounds of the post.
import type { SMTPServerAddress } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, realServer } from '../mail/support/servers.ts';
import { useStore } from '../support/doorzet.ts';
import { MONDAY, officeAt, postRegion, type PostRegion } from './support/round.ts';
import type { Offices } from '../../activities/offices.ts';
import { MINUTE_MS } from '../../domain/time.ts';

const store = useStore();
const opened: Offices[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((offices) => offices.close()));
  await closeServers();
});

const SEVDA = 'sevda@maasveen.example';
const PETER = 'peter@havenrecht.example';

class No extends Error {
  readonly responseCode: number;
  constructor(responseCode: number) {
    super('Not wanted here');
    this.responseCode = responseCode;
  }
}

/** A server that says no to a receiver, or to the text of a mail, as long as a test wants; with the texts that it was given. */
async function judging(says: {
  rcpt?: (to: string) => number | null;
  text?: (text: string) => number | null;
}) {
  const texts: string[] = [];
  const server = await realServer({
    onRcptTo: ({ address }: SMTPServerAddress, _session, done) => {
      const code = says.rcpt?.(address) ?? null;
      done(code === null ? null : new No(code));
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        texts.push(text);
        const code = says.text?.(text) ?? null;
        if (code === null) server.taken.push(text);
        done(code === null ? null : new No(code));
      });
    },
  });
  const offices = officeAt(server.port);
  opened.push(offices);
  return { server, offices, texts };
}

/** What the cases of a region ask of its chair. */
async function tasks({ region }: PostRegion): Promise<readonly string[]> {
  return store.database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ kind: string }>('select kind from tasks where region = $1', [
      region,
    ]);
    return rows.map(({ kind }) => kind);
  });
}

/** The letters that the servers say something of; not those to the chair about it. */
async function checks(region: PostRegion) {
  return (await region.letters()).filter(({ kind }) => kind === 'check');
}

const messageIds = (texts: readonly string[]) =>
  texts.map((text) => /^Message-ID: (.+)\r$/im.exec(text)?.[1]);

describe('a server that says “not now”', () => {
  // Greylisting: who is unknown is asked to come again, and is then known.
  it.each([421, 450, 451, 452])('before the text (%i): taken when it is tried again', async (code) => {
    let asked = 0;
    const { server, offices } = await judging({ rcpt: () => ((asked += 1) === 1 ? code : null) });
    const region = await postRegion(store.database, [SEVDA]);
    await region.round(offices);
    const [later] = await checks(region);
    expect(later).toMatchObject({ state: 'ready', attempts: 1, replyCode: code });
    await region.round(offices, 2);
    expect(await checks(region)).toMatchObject([{ state: 'accepted', attempts: 2 }]);
    expect(server.taken).toHaveLength(1);
  });

  it.each([421, 450, 451, 452])('after the text (%i): taken later as the same mail', async (code) => {
    let heard = 0;
    const { server, offices, texts } = await judging({ text: () => ((heard += 1) < 3 ? code : null) });
    const region = await postRegion(store.database, [SEVDA]);
    for (const minutes of [1, 2, 5]) await region.round(offices, minutes);
    expect(await checks(region)).toMatchObject([{ state: 'accepted', attempts: 3 }]);
    expect(server.taken).toHaveLength(1);
    const ids = messageIds(texts);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeDefined();
  });

  it('until the letter makes no sense any more: given up, and not taken for silence', async () => {
    const { server, offices } = await judging({ rcpt: () => 450 });
    const region = await postRegion(store.database, [SEVDA]);
    await region.round(offices, 1);
    await region.round(offices, 60);
    expect(await checks(region)).toMatchObject([{ state: 'ready', attempts: 2 }]);
    const uselessAfter = (await checks(region))[0]?.uselessAfter ?? 0;
    await region.round(offices, (uselessAfter - MONDAY) / MINUTE_MS + 1);
    // The referrer is asked anew.
    expect(await checks(region)).toMatchObject([
      { state: 'failed', because: 'tooLate', attempts: 2 },
      { state: 'ready' },
    ]);
    expect(server.taken).toEqual([]);
  });

  it('for one domain: the others are not a moment later', async () => {
    const { server, offices } = await judging({ rcpt: (to) => (to.endsWith('@busy.example') ? 452 : null) });
    const busy = Array.from({ length: 30 }, (_, n) => `v${n}@busy.example`);
    const region = await postRegion(store.database, [...busy, SEVDA, PETER]);
    await region.round(offices);
    expect(server.taken).toHaveLength(2);
    const waiting = (await checks(region)).filter(({ state }) => state === 'ready');
    // Each was tried, for a server may keep this one waiting and not the next.
    expect(waiting.map(({ attempts }) => attempts)).toEqual(busy.map(() => 1));
  });
});

describe('a server that says “never”', () => {
  it.each([550, 551, 553])('of the receiver (%i): at once, and a person is asked', async (code) => {
    const { offices, texts } = await judging({ rcpt: () => code });
    const region = await postRegion(store.database, [SEVDA]);
    await region.round(offices);
    await region.round(offices, 120);
    expect(await checks(region)).toMatchObject([{ state: 'failed', because: 'refused', attempts: 1 }]);
    expect(await tasks(region)).toContain('referrerUnreached');
    expect(texts.filter((text) => text.includes(SEVDA))).toEqual([]);
  });

  it.each([552, 554])('of the text (%i): at once, and a person is asked', async (code) => {
    const { server, offices, texts } = await judging({ text: () => code });
    const region = await postRegion(store.database, [SEVDA]);
    await region.round(offices);
    await region.round(offices, 120);
    expect(await checks(region)).toMatchObject([{ state: 'failed', because: 'refused', attempts: 1 }]);
    expect(await tasks(region)).toContain('referrerUnreached');
    expect(texts.filter((text) => text.includes(SEVDA))).toHaveLength(1);
    expect(server.taken).toEqual([]);
  });

  it('of one of several receivers: each has a mail of their own, and the other gets it', async () => {
    const { server, offices } = await judging({ rcpt: (to) => (to === SEVDA ? 550 : null) });
    const region = await postRegion(store.database, [SEVDA, PETER]);
    await region.round(offices);
    expect(await checks(region)).toMatchObject([
      { address: PETER, state: 'accepted' },
      { address: SEVDA, state: 'failed' },
    ]);
    const toPeter = server.taken.filter((text) => text.includes(`To: `) && text.includes(PETER));
    expect(toPeter).toHaveLength(1);
    expect(toPeter[0]).not.toContain(SEVDA);
  });
});

describe('a mail of several letters', () => {
  const together = (region: PostRegion) =>
    region.run(`update letters set bundle = 'check', address = null where region = $1`);

  it('that is not wanted now waits as a whole, and is then taken as a whole', async () => {
    let heard = 0;
    const { server, offices, texts } = await judging({ text: () => ((heard += 1) === 1 ? 451 : null) });
    const region = await postRegion(store.database, [SEVDA, SEVDA, SEVDA]);
    await together(region);
    await region.round(offices);
    expect((await checks(region)).map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
    await region.round(offices, 2);
    expect((await checks(region)).map(({ state }) => state)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(server.taken).toHaveLength(1);
    expect(new Set(messageIds(texts)).size).toBe(1);
  });

  it('that is never wanted fails as a whole: each case asks a person', async () => {
    const { offices } = await judging({ rcpt: () => 550 });
    const region = await postRegion(store.database, [SEVDA, SEVDA]);
    await together(region);
    await region.round(offices);
    expect((await checks(region)).map(({ because }) => because)).toEqual(['refused', 'refused']);
    expect((await tasks(region)).filter((kind) => kind === 'referrerUnreached')).toHaveLength(2);
  });
});
