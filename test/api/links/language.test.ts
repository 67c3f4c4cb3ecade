// Somebody with a letter who would rather read English: one button on every page of a link, and nothing is lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { contactLink, everybodyAsked } from './contact/support/asked.ts';
import { backToDutch, languageOf } from '../support/language.ts';
import { useOffice, type Office } from '../support/office.ts';
import { fillInByPost, postQuestion, stuck } from '../support/posting.ts';
import { stuckCase } from '../support/receiver.ts';
import { askedCase } from '../support/referrer.ts';
import { get, post, send } from '../support/wire.ts';
import type { PersonName } from '../../../dev/demo/cast.ts';

describe('the language of the pages behind a link', () => {
  const open = useOffice();
  const kinds: readonly {
    readonly kind: string;
    readonly who: PersonName;
    readonly linkOf: (office: Office) => Promise<string>;
    readonly page: string;
    readonly dutch: string;
    readonly english: string;
  }[] = [
    {
      kind: 'check',
      who: 'sevda',
      linkOf: async (office) => (await askedCase(office)).link,
      page: '/zorg?van=controleren',
      dutch: 'Is er acuut gevaar|Er is acuut gevaar',
      english: 'There is immediate danger',
    },
    {
      kind: 'notice',
      who: 'paul',
      linkOf: async (office) => (await stuckCase(office)).linkOf('paul'),
      page: '/niet-ik',
      dutch: 'Bent u niet de juiste persoon\\?',
      english: 'Are you not the right person?',
    },
    {
      kind: 'contact',
      who: 'jan',
      linkOf: async (office) => {
        await everybodyAsked(office);
        return contactLink(office, 'jan');
      },
      page: '/niet-ik',
      dutch: 'Bent u dit niet \\(meer\\)\\?',
      english: 'Is this not you (any more)?',
    },
  ];

  describe.each(kinds)('a $kind', ({ who, linkOf, page, dutch, english }) => {
    let link: string;
    let path: string;

    beforeEach(async () => {
      link = await linkOf(open.office);
      path = new URL(link).pathname;
      await backToDutch(open.office);
      if (page.startsWith('/zorg')) await postQuestion(link, 'opgevolgd', stuck);
    });

    it('is in English once that is chosen, on the page where it is chosen, and in Dutch again', async () => {
      const before = await get(link + page);
      expect(before.html).toContain('<html lang="nl"');
      expect(before.text).toMatch(new RegExp(dutch));
      expect(before.html).toContain(`action="${path}/taal"`);
      const chosen = await post(`${link}/taal`, { taal: 'en', naar: path + page });
      expect([chosen.status, chosen.location]).toEqual([303, path + page]);
      expect(await languageOf(open.office, who)).toBe('en');
      const after = await get(link + page);
      expect(after.html).toContain('<html lang="en"');
      expect(after.text).toContain(english);
      expect(after.text).not.toMatch(new RegExp(dutch));
      expect(after.html).toMatch(/<div class="dz-language" lang="nl">.*Nederlands/);
      await post(`${link}/taal`, { taal: 'nl', naar: path + page });
      expect(await languageOf(open.office, who)).toBe('nl');
      expect((await get(link + page)).html).toContain('<html lang="nl"');
    });

    it('leads back to a page of this link alone, else to its first', async () => {
      for (const back of ['', '/niet-ik', '/acuut/gemeld', '?van=mail', '/zorg?van=controleren']) {
        const sent = await post(`${link}/taal`, { taal: 'en', naar: path + back });
        expect(sent.location).toBe(path + back);
      }
      for (const naar of [
        ...['https://evil.example/', '//evil.example', '/', '/inloggen', `${path}x/niet-ik`, `${path}.x`],
        ...[`${path}/../../regio`, `${path}//evil.example`, `${path}/niet-ik#x`, `${path}/niet-ik\r\nx: y`],
        ...[`https://evil.example${path}`, `${path}/niet-ik?x=%0d%0a`, `${path}\\evil.example`],
      ]) {
        const sent = await post(`${link}/taal`, { taal: 'en', naar });
        expect([sent.status, sent.location], naar).toEqual([303, path]);
      }
      expect((await post(`${link}/taal`, { taal: 'en' })).location).toBe(path);
    });

    it('is changed by no look, no other site and no language that there is not', async () => {
      const before = await open.office.fingerprint();
      for (const method of ['GET', 'HEAD'] as const) {
        const looked = await send(`${link}/taal?taal=en&naar=${path}`, { method });
        expect([looked.status, looked.location]).toEqual([303, path]);
      }
      const foreign = await post(`${link}/taal`, { taal: 'en' }, { 'Sec-Fetch-Site': 'cross-site' });
      expect(foreign.status).toBe(403);
      for (const taal of ['de', '', 'constructor']) {
        expect((await post(`${link}/taal`, { taal, naar: path + page })).location).toBe(path + page);
      }
      expect(await languageOf(open.office, who)).toBe('nl');
      expect(await open.office.fingerprint()).toBe(before);
    });

    it('has no button on the answer to a form, which cannot be shown again', async () => {
      const form = page.startsWith('/zorg') ? 'zorg' : 'antwoord';
      await post(`${link}/taal`, { taal: 'en' });
      const sent = await post(`${link}/${form}`, {});
      expect(sent.status).toBe(400);
      expect(sent.title).toMatch(/^Error: /);
      expect(sent.text).toContain('Please check this');
      expect(sent.html).not.toContain('dz-language');
    });
  });

  it('keeps who amends an answer at their answer', async () => {
    const { office } = open;
    const { linkOf } = await stuckCase(office);
    const link = await linkOf('paul');
    const path = new URL(link).pathname;
    await post(`${link}/antwoord`, { antwoord: 'cannot', omdat: 'Wij wachten op de inkoper.' });
    await post(`${link}/taal`, { taal: 'en', naar: `${path}/wijzig` });
    const page = await get(`${link}/wijzig`);
    expect(page.filledIn('antwoord')).toBe('cannot');
    expect(page.filledIn('omdat')).toBe('Wij wachten op de inkoper.');
    // What somebody typed stays as it is, and a screen reader is told that it is Dutch.
    expect((await get(link)).html).toContain('‘<span lang="nl">Wij wachten op de inkoper.</span>’');
  });

  it('of a link that works no more is both, whoever it was for', async () => {
    const { office } = open;
    const { id, link } = await askedCase(office);
    await fillInByPost(link, stuck);
    await post(`${link}/taal`, { taal: 'en' });
    await office.tell(id, { type: 'close', reason: 'handedOver' });
    const dead = await post(`${link}/taal`, { taal: 'nl' });
    expect(dead.status).toBe(404);
    expect(dead.text).toContain('Deze link werkt niet (meer)');
    expect(dead.text).toContain('This link does not work (any more)');
    expect(await languageOf(office, 'sevda')).toBe('en');
  });
});
