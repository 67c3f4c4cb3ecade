// What follows every link in a mail before a person reads it: nothing changes, no link is used up, and the person can still answer.
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LetterKind } from '../../../domain/letters/letter.ts';
import type { ContactLetterKind } from '../../../domain/contacts/letters.ts';
import type { ClaimedLetter } from '../../../store/outgoing.ts';
import { letterLinks } from '../../../worker/letterLinks.ts';
import { describeWithBrowser } from '../../support/browser.ts';
import { linkSettings, useOffice, type Office } from '../support/office.ts';
import { answerByPost } from '../support/posting.ts';
import { useReaders } from '../support/reader.ts';
import { referrerSays } from '../support/receiver.ts';
import { askedCase } from '../support/referrer.ts';
import { at } from '../../support/doorzet.ts';
import { wholeDatabase } from '../support/wholeDatabase.ts';
import { get, post, send } from '../support/wire.ts';
import { lookAndSend } from './contact/support/asked.ts';

/** As what scanners and previewers call themselves, and as nobody. */
const scanners: readonly Readonly<Record<string, string>>[] = [
  { 'User-Agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Edg/18.17763 SafeLinks' },
  { 'User-Agent': 'Mimecast-URL-Protect/1.0', Purpose: 'prefetch' },
  { 'User-Agent': 'BarracudaCentral-LinkProtect', 'Sec-Fetch-Site': 'cross-site' },
  { 'User-Agent': 'Proofpoint URL Defense', 'X-Moz': 'prefetch' },
  { 'User-Agent': 'Mozilla/5.0 Chrome/130.0', 'Sec-Purpose': 'prefetch;prerender', 'X-Purpose': 'preview' },
  { 'User-Agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' },
  { 'User-Agent': '' },
];

/** A link in a letter, and the pages behind it. */
interface LetterLink {
  /** `series`: of a mail with several questions. */
  readonly kind: LetterKind | ContactLetterKind | 'series';
  readonly url: string;
}

/** Every kind of letter whose link leads to a page of ours. */
const kinds = [
  ...(['check', 'checkReminder', 'notice', 'colleagueReplied'] as const),
  ...(['introduction', 'announcement', 'task', 'crisis', 'series'] as const),
] as const;

const steps: Readonly<Record<string, readonly string[]>> = {
  v: [
    ...['/opgevolgd', '/zorg', '/zorg?van=controleren', '/waar', '/overbrugging', '/leren', '/meedenken'],
    ...['/controleren', '/versturen', '/laat-staan', '/bedankt', '/acuut/gemeld', '/taal'],
  ],
  b: ['/wijzig', '/bedankt', '/iemand-anders', '/antwoord', '/code', '/taal'],
  k: ['/wijzig', '/bedankt', '/antwoord', '/taal'],
  r: ['/1', '/1/opgevolgd', '/2/controleren', '/2/niet-ik', '/9', '/taal'],
  m: ['/bewaar', '/taal'],
};

/** A letter of each kind: cases asked about in one mail, one of silence, and one that climbed to two people of whom one answered. */
async function everyLetter(office: Office): Promise<readonly LetterLink[]> {
  await lookAndSend(office, '2026-11-20 09:00');
  office.now = at('2026-11-20 10:00');
  const together = await office.newCase({ givenOn: '2026-11-09' });
  const asked = await askedCase(office);
  const climbing = await askedCase(office);
  await lookAndSend(office, '2026-11-23 10:00');
  const inARow = await office.linkInARow(together.id);
  await referrerSays(office, climbing.id);
  await office.passUntil('2026-11-25 14:00');
  await office.tell(
    asked.id,
    { type: 'reportCrisis' },
    { part: 'referrer', person: office.cast.person.sevda },
  );
  await referrerSays(office, climbing.id);
  await office.passUntil('2026-11-30 10:00');
  await referrerSays(office, climbing.id);
  await office.passUntil('2026-12-03 10:00');
  const jan = await office.linkTo('notice', climbing.id, office.cast.person.jan);
  expect((await post(`${jan}/antwoord`, { antwoord: 'cannot', omdat: 'Geen plek.' })).status).toBe(303);
  await office.passUntil('2026-12-03 16:00');
  const links = letterLinks(office.url, linkSettings);
  const { region } = office;
  const letters = await office.database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<ClaimedLetter & { kind: LetterLink['kind']; reference: string }>(
      `select l.kind, l.link, a.reference from letters l
         left join advices a on a.region = l.region and a.id = l.advice_id
        where l.region = $1 and l.state = 'accepted' order by l.requested_at desc`,
      [region],
    );
    return rows;
  });
  const each = letters.flatMap((letter) =>
    Object.values(links(region, letter, letter.reference) as Readonly<Record<string, string>>).map((url) => ({
      kind: letter.kind,
      url,
    })),
  );
  return [...each, { kind: 'series', url: inARow }];
}

/** The newest letter of each kind whose link works; the page on which people choose how often they want mail once. */
async function oneOfEach(letters: readonly LetterLink[]): Promise<readonly LetterLink[]> {
  const found: LetterLink[] = [];
  for (const kind of kinds) {
    for (const { url } of letters.filter((letter) => letter.kind === kind)) {
      const { status } = await get(url, outside);
      const [token, page] = /\/([vbkrm])\/[^/]+/.exec(url) ?? [url, 'console'];
      const isOther = (known: LetterLink) =>
        page === 'm'
          ? known.url.includes('/m/')
          : known.kind === kind && !known.url.includes(token) && !known.url.includes('/m/');
      if (status < 400 && !found.some(isOther)) found.push({ kind, url });
    }
  }
  return found;
}

/** Not signed in. */
const outside = { Cookie: 'none=1' };

describe('what scans mail', () => {
  const open = useOffice();
  let links: readonly LetterLink[];

  beforeAll(async () => {
    links = await oneOfEach(await everyLetter(open.office));
  });

  const unchanged = async (work: () => Promise<void>) => {
    const before = await wholeDatabase(open.office.databaseUrl);
    expect(Object.keys(before).length).toBeGreaterThan(30);
    await work();
    expect(await wholeDatabase(open.office.databaseUrl)).toEqual(before);
  };

  /** So often GET and HEAD each, as all scanners in turn, some at the same time. */
  const scan = async (url: string, often: number) => {
    const requests = Array.from({ length: often * 2 }, (_, number) => ({
      method: number % 2 === 0 ? ('GET' as const) : ('HEAD' as const),
      headers: { ...outside, ...scanners[(number >> 1) % scanners.length] },
    }));
    for (let first = 0; first < requests.length; first += 10) {
      const answers = await Promise.all(
        requests.slice(first, first + 10).map((request) => send(url, request)),
      );
      for (const { status, headers } of answers) {
        expect([200, 303], url).toContain(status);
        expect(headers.get('set-cookie')).toBeNull();
      }
    }
  };

  it('finds a link in every kind of letter that leads to us', () => {
    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(kinds));
    for (const end of [
      /\/m\/[^/]+$/,
      /\/r\/[^/]+$/,
      /\/v\/[^/]+$/,
      /\/v\/.+\/niet-ik$/,
      /\/v\/.+\/acuut$/,
      /\/b\/[^/]+$/,
      /\/b\/.+\/niet-ik$/,
    ])
      expect(
        links.some(({ url }) => end.test(url)),
        String(end),
      ).toBe(true);
  });

  it(
    'opens each a hundred times in both ways, and every page behind it some times: 0 rows changed',
    { timeout: 300_000 },
    async () => {
      await unchanged(async () => {
        for (const { url } of links) await scan(url, 100);
        for (const { url, kind } of links) {
          const [, path = '', token] = /\/([vbkrm])\/([^/]+)$/.exec(url) ?? [];
          if (token === undefined || kind === 'checkReminder') continue;
          for (const step of steps[path] ?? []) await scan(url + step, 3);
        }
      });
    },
  );

  describeWithBrowser('with a browser', () => {
    const readers = useReaders();
    const contexts: BrowserContext[] = [];
    afterAll(() => Promise.all(contexts.map((context) => context.close())));

    it('runs scripts, moves the mouse, loads all and follows every link on the page: 0 rows changed', async () => {
      const context = await readers.browser.newContext({ javaScriptEnabled: true });
      contexts.push(context);
      await context.setExtraHTTPHeaders(outside);
      const page = await context.newPage();
      const failed: string[] = [];
      page.on('requestfailed', (request) => failed.push(request.url()));
      const origin = new URL(open.office.url).origin;
      await unchanged(async () => {
        const next = new Set<string>();
        for (const { url } of links) {
          await page.goto(url, { waitUntil: 'load' });
          await page.mouse.move(20, 20);
          await page.mouse.move(200, 400, { steps: 3 });
          await page.mouse.wheel(0, 2000);
          const found = await page
            .locator('a[href]')
            .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
          for (const href of found) if (href.startsWith(origin)) next.add(href.replace(/#.*/, ''));
        }
        expect(next.size).toBeGreaterThan(10);
        for (const url of next) expect((await page.goto(url))?.status(), url).toBeLessThan(400);
      });
      expect(failed).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });
  });

  it('has used nothing up: every link still works to the end', async () => {
    const first = (kind: LetterLink['kind']) => {
      const { url } = links.find((link) => link.kind === kind) ?? { url: '' };
      return url.replace(/\/(niet-ik|acuut)$/, '');
    };
    expect((await answerByPost(first('checkReminder'))).title).toContain('Dank u wel');
    for (const kind of ['notice', 'colleagueReplied'] as const) {
      const sent = await post(`${first(kind)}/antwoord`, { antwoord: 'solved' });
      expect(sent.location, kind).toMatch(/\/bedankt$/);
    }
    const own = await post(`${first('introduction')}/antwoord`, { antwoord: 'klopt' });
    expect(own.location).toMatch(/\/bedankt$/);
  });
});
