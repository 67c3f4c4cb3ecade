// Forms of a check that no page of ours would send: skipped, changed, too large, or overtaken by the day.
import { beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { fillInByPost, hiddenIn, postQuestion, stuck } from '../../support/posting.ts';
import { askedCase } from '../../support/referrer.ts';
import { get, post } from '../../support/wire.ts';

const date = (day: string, month: string, year: string) => ({
  zorg: 'planned',
  'vanaf-dag': day,
  'vanaf-maand': month,
  'vanaf-jaar': year,
});

describe('a form of a check', () => {
  const open = useOffice();
  let id: string;
  let link: string;

  beforeEach(async () => {
    ({ id, link } = await askedCase(open.office));
  });

  it('that is skipped, or sent without its field or with a field twice, is asked for or read once', async () => {
    await postQuestion(link, 'opgevolgd', stuck);
    expect((await get(`${link}/controleren`)).location).toMatch(/\/zorg\?van=controleren$/);
    const early = await post(`${link}/versturen`, { vraag: '1', keren: '0' });
    expect(early.location).toMatch(/\/controleren$/);
    const twice = await post(`${link}/zorg`, 'vraag=1&keren=0&zorg=no&zorg=yes');
    expect(twice.location).toMatch(/\/waar$/);
    expect(await eventsOf(open.office, id, 'CheckAnswered')).toEqual([]);
  });

  it('whose hidden fields somebody changed does no harm, and loses nothing that was typed', async () => {
    await fillInByPost(link, { ...stuck, leren: 'Eerder bellen.' });
    for (const [vraag, keren] of [
      ['2', '0'],
      ['1', '7'],
      ['-1', 'x'],
      ['1e0', 'Infinity'],
      ['9999999999999999', '0'],
      ['', ''],
    ] as const) {
      const leren = { ...hiddenIn(await get(`${link}/leren`)), vraag, keren, leren: 'Eerder bellen.' };
      expect((await post(`${link}/leren`, leren)).status).toBe(303);
      const form = { ...hiddenIn(await get(`${link}/controleren`)), vraag, keren };
      const sent = await post(`${link}/versturen`, form);
      expect(sent.location).toMatch(/\/controleren$/);
      expect((await get(`${link}/controleren`)).text).toContain('Eerder bellen.');
    }
    expect(await eventsOf(open.office, id, 'CheckAnswered')).toEqual([]);
    // Nor does an answer go that was not on the page that was sent.
    const form = { ...hiddenIn(await get(`${link}/controleren`)), gelezen: 'x' };
    const sent = await post(`${link}/versturen`, form);
    expect(sent.location).toMatch(/\/controleren\?van=ander-venster$/);
    expect(await eventsOf(open.office, id, 'CheckAnswered')).toEqual([]);
  });

  it('with a planned day that passed before it was sent is asked again, with the rest kept', async () => {
    const soon = { ...stuck, ...date('24', '11', '2026'), leren: 'Eerder bellen.' };
    await fillInByPost(link, soon);
    open.office.now += 2 * 86_400_000;
    const sent = await post(`${link}/versturen`, hiddenIn(await get(`${link}/controleren`)));
    expect(sent.status).toBe(400);
    expect(sent.errors).toEqual([
      { field: 'vanaf-dag', message: expect.stringContaining('is al geweest') as string },
    ]);
    expect(await eventsOf(open.office, id, 'CheckAnswered')).toEqual([]);
    await postQuestion(link, 'zorg', { ...soon, ...date('30', '11', '2026') });
    expect((await get(`${link}/controleren`)).text).toContain('Eerder bellen.');
  });

  it('that is far too large, or none at all, is refused in Dutch', async () => {
    const before = await open.office.fingerprint();
    const large = await post(`${link}/leren`, { leren: 'x'.repeat(300_000) });
    expect(large.status).toBe(413);
    expect(large.text).toContain('Ga terug met de knop van uw browser: dan staat uw tekst er nog.');
    const many = await post(`${link}/leren`, 'a=1&'.repeat(200));
    expect(many.status).toBe(413);
    const odd = await post(`${link}/leren`, '', {
      'Content-Type': 'application/x-www-form-urlencoded; charset=x',
    });
    expect(odd.status).toBe(400);
    expect(odd.text).toContain('Dit kunnen wij niet lezen');
    expect(await open.office.fingerprint()).toBe(before);
  });
});
