// Around the page about a place on the ladders: looking changes nothing, dead links look alike, nothing personal leaves.
import { beforeEach, describe, expect, it } from 'vitest';
import { changeList, contactLink, everybodyAsked, lookAndSend } from './support/asked.ts';
import { useOffice, linkSettings } from '../../support/office.ts';
import { get, post, send, type Answered } from '../../support/wire.ts';
import { linkToken } from '../../../../api/links/token.ts';
import { newRegion } from '../../../support/doorzet.ts';

const DAY_MS = 86_400_000;
const pages = ['', '/wijzig', '/bedankt', '/niet-ik', '/antwoord', '/taal'];

describe('the page about a place on the ladders', () => {
  const open = useOffice();
  let link: string;

  beforeEach(async () => {
    await everybodyAsked(open.office);
    link = await contactLink(open.office, 'jan');
  });

  it('changes nothing when mail scanners open all of it more than once, before and after answering', async () => {
    const scan = async () => {
      const before = await open.office.fingerprint();
      for (let times = 0; times < 2; times += 1) {
        for (const path of pages) {
          for (const method of ['GET', 'HEAD'] as const) {
            const { status } = await send(link + path, {
              method,
              headers: { 'Sec-Fetch-Site': 'cross-site' },
            });
            expect([200, 303]).toContain(status);
          }
        }
      }
      expect(await open.office.fingerprint()).toBe(before);
    };
    await scan();
    await post(`${link}/antwoord`, { antwoord: 'klopt' });
    await scan();
    await post(`${link}/antwoord`, { antwoord: 'niet-ik' });
    await scan();
  });

  it('takes no form from another site, and none with a choice that it does not have', async () => {
    const before = await open.office.fingerprint();
    for (const headers of [{ Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }]) {
      expect((await post(`${link}/antwoord`, { antwoord: 'klopt' }, headers)).status).toBe(403);
    }
    for (const fields of [{}, { antwoord: 'alles' }, { antwoord: 'niet-ik', rol: '9' }]) {
      expect((await post(`${link}/antwoord`, fields)).status).toBe(400);
    }
    expect(await open.office.fingerprint()).toBe(before);
  });

  it('is dead, and looks as every dead link does, when it is damaged, foreign, old, overtaken, or of who has left', async () => {
    const { office } = open;
    const token = link.split('/').at(-1) ?? '';
    const [region = '', id = '', key = '', mac = ''] = token.split('.');
    const at = (kind: string, with_: string) => get(`${office.url}/${kind}/${with_}`);
    const other = await newRegion(office.database);
    const isDead = (page: Answered) => {
      expect(page.status).toBe(404);
      expect(page.title).toContain('Deze link werkt niet (meer)');
      return page.html;
    };
    const dead = [
      await at('k', linkToken(linkSettings, region, 'unknown')),
      await at('k', [region, id, key, `${mac.slice(0, -1)}${mac.endsWith('x') ? 'y' : 'x'}`].join('.')),
      await at('k', linkToken({ keys: [{ id: 'a', secret: 'another' }] }, region, id)),
      await at('k', linkToken(linkSettings, other.region, id)),
      await at('v', token),
      await at('b', token),
    ];
    office.now += 430 * DAY_MS;
    dead.push(await get(link));
    office.now -= 430 * DAY_MS;
    // Somebody who is asked about more than before answers the newer letter.
    await changeList(
      office,
      `insert into holdings (region, id, organisation_id, role, person_id, from_date)
       values ($1, gen_random_uuid(), $2, 'alderman', $3, '2026-01-01')`,
      office.region,
      office.cast.organisation.maasveen,
      office.cast.person.jan,
    );
    await lookAndSend(office);
    dead.push(
      await get(link),
      await get(`${link}/niet-ik`),
      await post(`${link}/antwoord`, { antwoord: 'klopt' }),
    );
    const newer = await contactLink(office, 'jan');
    expect((await get(newer)).status).toBe(200);
    await changeList(office, 'delete from holdings where person_id = $1', office.cast.person.jan);
    dead.push(await get(newer));
    // The one that was sent something says besides that it was not.
    const plain = dead
      .map(isDead)
      .map((html) =>
        html.replace(/<p[^>]*>(Uw antwoord is niet verstuurd|Your answer has not been sent)\.<\/p>/g, ''),
      );
    expect(new Set(plain).size).toBe(1);
    const written = await post(`${newer}/antwoord`, {
      antwoord: 'niet-ik',
      wie: 'Els',
      mail: 'els@x.example',
    });
    expect(written.text).toContain('Wij hebben dit niet bewaard. U kunt het kopiëren. Els els@x.example');
  });

  it('is kept by nobody, and leaves nothing personal in the log', async () => {
    const { office } = open;
    const own = await contactLink(office, 'selin');
    office.logged.length = 0;
    for (const path of pages) {
      const { headers } = await get(own + path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('set-cookie')).toBeNull();
    }
    const sent = await post(`${own}/antwoord`, {
      antwoord: 'niet-ik',
      wie: 'Els Jansen',
      mail: 'els@x.example',
    });
    expect(sent.status).toBe(303);
    const log = office.logged.join('');
    for (const word of ['Jansen', 'els@', 'Yilmaz', own.split('/').at(-1) ?? ''])
      expect(log).not.toContain(word);
  });

  it('takes forms often, and not endlessly', async () => {
    const rob = await contactLink(open.office, 'rob');
    let sent = await post(`${rob}/antwoord`);
    for (let times = 0; times < 400 && sent.status === 400; times += 1) sent = await post(`${rob}/antwoord`);
    expect(sent.status).toBe(429);
  });
});
