// Pages of requests that went wrong: in the language of who reads inside sign-in, in Dutch outside it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useEntrance } from './signIn/support/entrance.ts';
import type { Visitor } from './signIn/support/visitor.ts';
import { useOffice } from './support/office.ts';
import { askedCase } from './support/referrer.ts';
import { get, post } from './support/wire.ts';

const english = { Cookie: 'taal=en' };

describe('a request inside sign-in that goes wrong', () => {
  const place = useEntrance({ console: true });
  let visitor: Visitor;

  beforeEach(() => {
    visitor = place.entrance.visitor();
  });

  const wrong = {
    'an address that there is not': () => visitor.open('/bestaat-niet'),
    'a form from elsewhere': () => visitor.post('/inloggen/code', {}, { 'sec-fetch-site': 'cross-site' }),
    'a form that is far too large': () => visitor.post('/inloggen/code', { adres: 'x'.repeat(300_000) }),
    'an address that cannot be read': () => visitor.open('/regio/%E0%A4%A'),
  };

  it.each(Object.entries(wrong))('%s is told of in the language chosen in this browser', async (_, ask) => {
    const dutch = await ask();
    expect(dutch.status).toBeGreaterThanOrEqual(400);
    expect(dutch.html).toContain('<html lang="nl"');
    visitor.setCookie('taal', 'en');
    const told = await ask();
    expect(told.status).toBe(dutch.status);
    expect(told.html).toContain('<html lang="en"');
    expect(told.heading).toMatch(/^(This|We|The|Something) /);
  });

  it('and in the language of the account, in a browser where nothing was chosen', async () => {
    await place.entrance.signIn(visitor, place.entrance.addressOf('marja'));
    await visitor.post('/taal', { taal: 'en', naar: '/' });
    visitor.setCookie('taal', undefined);
    const { cast } = place.entrance;
    const told = await visitor.open(`/regio/${cast.region}/adviezen/Z2Z-2ZZ`);
    expect([told.status, told.heading]).toEqual([404, 'This page does not exist']);
  });

  it('can be read in the other language, unless it answers a form', async () => {
    expect((await visitor.open('/bestaat-niet')).html).toContain('English</span>');
    visitor.setCookie('taal', 'en');
    expect((await wrong['a form from elsewhere']()).html).not.toContain('dz-language');
  });
});

describe('a request outside sign-in that goes wrong', () => {
  const open = useOffice();

  it('is told of in Dutch, whatever was chosen for the console, and offers no cookie', async () => {
    const { office } = open;
    const { link } = await askedCase(office);
    const foreign = { ...english, 'Sec-Fetch-Site': 'cross-site' };
    for (const page of [
      await get(`${link}/bestaat-niet`, english),
      await get(`${office.url}/v/%E0%A4%A`, english),
      await post(`${link}/taal`, { taal: 'en' }, foreign),
      await post(`${link}/leren`, { leren: 'x'.repeat(300_000) }, english),
    ]) {
      expect(page.status).toBeGreaterThanOrEqual(400);
      expect(page.html).toContain('<html lang="nl"');
      expect(page.html).not.toContain('dz-language');
      expect(page.headers.getSetCookie()).toEqual([]);
    }
  });

  it('also when it is our fault', async () => {
    const { office } = open;
    const { link } = await askedCase(office);
    await post(`${link}/taal`, { taal: 'en' });
    const away = vi.spyOn(office.database, 'inRegion').mockRejectedValue(new Error('The database is away'));
    const page = await get(link);
    away.mockRestore();
    expect([page.status, page.title]).toEqual([500, 'Er ging iets mis bij ons - Doorzet']);
  });
});
