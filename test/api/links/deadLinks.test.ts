// Links that open nothing: they all look the same, say whom to turn to, and give back what somebody was sending.
import { beforeEach, describe, expect, it } from 'vitest';
import { linkToken, linkUrl, readToken } from '../../../api/links/token.ts';
import { newRegion } from '../../support/doorzet.ts';
import { linkSettings, useOffice } from '../support/office.ts';
import { stuckCase, type StuckCase } from '../support/receiver.ts';
import { get, post, type Answered } from '../support/wire.ts';

const DAY_MS = 86_400_000;

describe('a link that opens nothing', () => {
  const open = useOffice();
  let stuck: StuckCase;
  let check: string;
  let notice: string;

  beforeEach(async () => {
    const { office } = open;
    stuck = await stuckCase(office);
    check = await office.linkTo('check', stuck.id, office.cast.person.sevda);
    notice = await stuck.linkOf('paul');
  });

  /** The page of every dead link of this region. */
  const isDead = (page: Answered) => {
    expect(page.status).toBe(404);
    expect(page.title).toContain('Deze link werkt niet (meer)');
    expect(page.text).toContain('Bel Expertteam jeugd Rijnmond (demo)');
    expect(page.text).toContain('Is er acuut gevaar? Bel 112');
    // For who reads no Dutch: the same in short, by which a screen reader knows that it is English.
    const [dutch = '', english = ''] = page.html.split('<div lang="en">');
    expect(dutch).toContain('<html lang="nl"');
    expect(english).toContain('This link does not work (any more)');
    expect(english).toContain('Call Expertteam jeugd Rijnmond (demo):');
    expect(english).toContain('href="tel:112"');
    expect(page.html).not.toContain(stuck.reference);
    return page.html;
  };
  const tokenOf = (link: string) => link.split('/').at(-1) ?? '';
  const withToken = (page: 'v' | 'b', token: string) => get(`${open.office.url}/${page}/${token}`);

  it('looks the same whether it is unknown, damaged, expired, of a closed case or of another page', async () => {
    const { office } = open;
    const [region = '', link = '', key = '', mac = ''] = tokenOf(check).split('.');
    const pages = [
      await withToken('v', linkToken(linkSettings, region, 'unknown')),
      await withToken(
        'v',
        [region, link, key, `${mac.slice(0, -1)}${mac.endsWith('x') ? 'y' : 'x'}`].join('.'),
      ),
      await withToken('v', [region, link, key, mac.slice(0, 10)].join('.')),
      await withToken('v', [region, link, 'z', mac].join('.')),
      await withToken('v', [region, `${link}x`, key, mac].join('.')),
      await withToken('v', linkToken({ keys: [{ id: 'a', secret: 'another' }] }, region, link)),
      await withToken('b', tokenOf(check)),
      await withToken('v', tokenOf(notice)),
    ];
    office.now += 400 * DAY_MS;
    pages.push(await get(check), await get(notice));
    office.now -= 400 * DAY_MS;
    await office.tell(stuck.id, { type: 'close', reason: 'handedOver' });
    for (const path of ['', '/zorg', '/controleren', '/bedankt', '/niet-ik', '/acuut']) {
      pages.push(await get(check + path));
    }
    for (const path of ['', '/wijzig', '/bedankt', '/niet-ik']) pages.push(await get(notice + path));
    expect(new Set(pages.map(isDead)).size).toBe(1);
  });

  it('of a region that there is not, or of no shape at all, tells where a number is to be found', async () => {
    const [, link = '', key = '', mac = ''] = tokenOf(check).split('.');
    for (const token of [`nowhere.${link}.${key}.${mac}`, 'abc', 'a.b.c.d.e', 'x'.repeat(4000), '%00']) {
      const page = await withToken('v', token);
      expect([400, 404]).toContain(page.status);
      expect(page.text).toContain('Het nummer staat onderaan de mail');
    }
    const broken = await withToken('v', '%E0%A4%A');
    expect(broken.status).toBe(400);
    expect(broken.text).toContain('Het nummer staat onderaan de mail die u van ons kreeg.');
  });

  it('of another region opens nothing of this one', async () => {
    const { office } = open;
    const other = await newRegion(office.database);
    const [, link = ''] = tokenOf(check).split('.');
    const page = await get(linkUrl(office.url, linkSettings, other.region, link, 'check'));
    isDead(page);
  });

  it('gives back what somebody was sending, as text', async () => {
    const { office } = open;
    await office.tell(stuck.id, { type: 'close', reason: 'handedOver' });
    const before = await office.fingerprint();
    const text = 'Wij <b>wachten</b> op de inkoper.';
    for (const [path, field] of [
      [`${check}/waar`, 'waarom'],
      [`${check}/leren`, 'leren'],
      [`${check}/niet-ik`, 'wie'],
      [`${notice}/antwoord`, 'omdat'],
    ] as const) {
      const page = await post(path, { [field]: text });
      isDead(page);
      expect(page.text).toContain('Uw antwoord is niet verstuurd.');
      expect(page.text).toContain(`Wij hebben dit niet bewaard. U kunt het kopiëren. ${text}`);
    }
    isDead(await post(`${check}/versturen`));
    isDead(await post(`${check}/acuut`));
    expect(await office.fingerprint()).toBe(before);
  });

  it('is not one from before a change of keys: letters go on working as long as the older key is kept', () => {
    const [older, newer] = [
      { id: 'k1', secret: 'older' },
      { id: 'k2', secret: 'newer' },
    ] as const;
    const token = linkToken({ keys: [older] }, 'rijnmond', 'link');
    expect(readToken({ keys: [newer, older] }, token)).toEqual({ region: 'rijnmond', link: 'link' });
    expect(readToken({ keys: [newer] }, token)).toEqual({ region: 'rijnmond' });
    // A key says which one it is, and no other may say so.
    expect(readToken({ keys: [newer, older] }, token.replace('.k1.', '.k2.'))).toEqual({
      region: 'rijnmond',
    });
  });

  it('can be tried often, and not endlessly', async () => {
    const url = `${open.office.url}/v/${open.office.region}.guess.a.guess`;
    let page = await get(url);
    for (let times = 0; times < 150 && page.status === 404; times += 1) page = await get(url);
    expect(page.status).toBe(429);
    // Anyone can claim to come from elsewhere; only a proxy of our own is believed.
    expect((await get(url, { 'X-Forwarded-For': '192.0.2.7' })).status).toBe(429);
    expect(page.title).toContain('Even wachten');
    expect(page.text).toContain('Probeer het over een kwartier nog een keer.');
    // Who has a link that works is not held up by it.
    expect((await get(check)).status).toBe(200);
  });
});
