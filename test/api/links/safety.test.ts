// Around the pages behind a link: looking changes nothing, other sites can't post, nothing personal leaves or stays.
import { beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../support/history.ts';
import { useOffice } from '../support/office.ts';
import { answerByPost, fillInByPost, hiddenIn, stuck } from '../support/posting.ts';
import { stuckCase, type StuckCase } from '../support/receiver.ts';
import { askedCase } from '../support/referrer.ts';
import { get, post, send, type Answered } from '../support/wire.ts';

const checkPages = [
  ...['', '/opgevolgd', '/zorg', '/zorg?van=controleren', '/waar', '/overbrugging', '/leren', '/meedenken'],
  ...[
    '/controleren',
    '/versturen',
    '/laat-staan',
    '/bedankt',
    '/niet-ik',
    '/acuut',
    '/acuut/gemeld',
    '/taal',
  ],
];
const noticePages = [
  ...['', '/wijzig', '/bedankt', '/niet-ik', '/iemand-anders', '/antwoord', '/code', '/taal'],
];

describe('a page behind a link', () => {
  const open = useOffice();
  let check: { readonly id: string; readonly link: string };
  let stuckOne: StuckCase;
  let notice: string;

  beforeEach(async () => {
    stuckOne = await stuckCase(open.office);
    notice = await stuckOne.linkOf('paul');
    check = await askedCase(open.office);
  });

  const everyPage = () => [
    ...checkPages.map((path) => check.link + path),
    ...noticePages.map((path) => notice + path),
  ];

  it('changes nothing when a mail scanner opens all of it, before, during and after answering', async () => {
    const scan = async () => {
      const before = await open.office.fingerprint();
      for (const url of everyPage()) {
        for (const method of ['GET', 'HEAD'] as const) {
          const { status } = await send(url, { method, headers: { 'Sec-Fetch-Site': 'cross-site' } });
          expect([200, 303], `${method} ${url}`).toContain(status);
        }
      }
      expect(await open.office.fingerprint()).toBe(before);
    };
    await scan();
    await fillInByPost(check.link, stuck);
    await scan();
    await answerByPost(check.link);
    await post(`${notice}/antwoord`, { antwoord: 'solved' });
    await post(`${check.link}/acuut`);
    await scan();
    await post(`${check.link}/niet-ik`);
    await scan();
  });

  it('takes no form from another site', async () => {
    await fillInByPost(check.link, stuck);
    const summary = hiddenIn(await get(`${check.link}/controleren`));
    const before = await open.office.fingerprint();
    const forms: readonly [string, Readonly<Record<string, string>>][] = [
      [`${check.link}/versturen`, summary],
      [`${check.link}/zorg`, { zorg: 'yes' }],
      [`${check.link}/niet-ik`, {}],
      [`${check.link}/acuut`, {}],
      [`${notice}/antwoord`, { antwoord: 'solved' }],
    ];
    for (const [url, fields] of forms) {
      for (const headers of [
        { Origin: 'https://evil.example' },
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site', Origin: 'https://other.doorzet.example' },
        { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://doorzet.example' },
      ]) {
        const page = await post(url, fields, headers);
        expect(page.status).toBe(403);
        expect(page.text).toContain('Er is niets veranderd.');
      }
    }
    expect(await open.office.fingerprint()).toBe(before);
  });

  it('takes its own forms from every browser, also one that says little about itself', async () => {
    for (const headers of [
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://doorzet.example' },
      { Origin: 'https://doorzet.example' },
      { Origin: 'null' },
      {},
    ]) {
      const { link } = await askedCase(open.office);
      const sent = await post(`${link}/opgevolgd`, { opgevolgd: 'yes' }, headers);
      expect(sent.status).toBe(303);
    }
  });

  const isSafe = ({ headers }: Answered) => {
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  };

  it('is kept by nobody, found by no search engine, framed by no site, and tells no site where it is', async () => {
    for (const url of everyPage()) isSafe(await get(url));
    isSafe(await get(`${open.office.url}/v/unknown`));
    isSafe(await post(`${check.link}/zorg`, {}));
    isSafe(await post(`${check.link}/zorg`, {}, { Origin: 'https://evil.example' }));
    isSafe(await get(`${open.office.url}/v/%E0%A4%A`));
  });

  it('loads nothing from elsewhere and holds no script, so that its address stays where it is', async () => {
    for (const url of everyPage()) {
      const { html } = await get(url);
      expect(html).not.toMatch(/<script|<iframe|\son\w+=|javascript:/i);
      for (const [, address = ''] of html.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
        expect(address).toMatch(/^(\/|#|tel:|mailto:)/);
      }
    }
  });

  it('leaves nothing personal in the log or in an address, whatever was typed', async () => {
    const { office } = open;
    office.logged.length = 0;
    const text = 'Moeder Jansen belde boos';
    const leads = [
      await post(`${check.link}/waar`, { ...stuck, vraag: '1', waarom: text }),
      await post(`${check.link}/leren?van=${encodeURIComponent(text)}`, { leren: text }),
      await post(`${check.link}/waar`, { waar: 'other', waarom: `${text} 123456782` }),
      await post(`${notice}/antwoord`, { antwoord: 'cannot', omdat: text }),
      await post(`${check.link}/niet-ik`, { wie: text }),
      await get(`${open.office.url}/v/Moeder-Jansen`),
      await get(`${open.office.url}/v/%E0%A4%A`),
    ];
    for (const { location } of leads) expect(location ?? '').not.toMatch(/Jansen|\?/);
    const log = office.logged.join('');
    expect(office.logged.length).toBeGreaterThanOrEqual(leads.length);
    for (const word of [
      'Jansen',
      'boos',
      '123456782',
      'Sevda',
      'Paul',
      '127.0.0.1',
      tokenOf(check.link),
      tokenOf(notice),
    ]) {
      expect(log).not.toContain(word);
    }
    expect(log).not.toContain('request failed');
    expect(await eventsOf(office, check.id, 'WrongReferrerReported')).toHaveLength(1);
  });

  it('takes forms often, and not endlessly; it can still be looked at, and every other link goes on working', async () => {
    const { link } = await askedCase(open.office);
    let sent = await post(`${link}/opgevolgd`);
    for (let times = 0; times < 400 && sent.status === 400; times += 1)
      sent = await post(`${link}/opgevolgd`);
    expect(sent.status).toBe(429);
    expect(sent.text).toContain('Probeer het over een kwartier nog een keer.');
    const before = await open.office.fingerprint();
    expect((await post(`${link}/opgevolgd`, { opgevolgd: 'yes' })).status).toBe(429);
    expect(await open.office.fingerprint()).toBe(before);
    expect((await get(link)).status).toBe(200);
    expect((await post(`${check.link}/opgevolgd`, { opgevolgd: 'yes' })).status).toBe(303);
  });
});

function tokenOf(link: string): string {
  return link.split('/').at(-1) ?? '';
}
