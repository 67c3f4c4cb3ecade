// The list of advices: found by reference, open or closed, a page at a time, and never one of another region.
import { describe, expect, it } from 'vitest';
import { at, newCase as registerIn, newRegion } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { announcedCase, newCase } from './support/cases.ts';
import { Chair, type Seen } from './support/chair.ts';

describe('the list of advices', () => {
  const desk = useOffice();

  const references = ({ links }: Seen) =>
    links.flatMap((link) => /^\/adviezen\/([A-Z0-9]{3}-[A-Z0-9]{3})$/.exec(link)?.[1] ?? []);

  it('leads to registering while there is nothing', async () => {
    desk.office.now = at('2026-11-09 10:00');
    const page = await new Chair(desk.office).open('/adviezen');
    expect(page.text).toContain('Er loopt geen advies');
    expect(page.links).toContain('/adviezen/nieuw');
    const closed = await new Chair(desk.office).open('/adviezen?stand=closed');
    expect(closed.text).toContain('Er is nog geen advies afgesloten');
  });

  it('says how each case stands and what comes, the first to come first', async () => {
    const later = await newCase(desk.office);
    const sooner = await announcedCase(desk.office);
    const page = await new Chair(desk.office).open('/adviezen');
    expect(references(page)).toEqual([sooner.reference, later.reference]);
    expect(page.text).toContain(
      `${sooner.reference} Maasveen Loopt vast bij de gemeente Trede 1 (gemeente) gaat uit di 17 nov`,
    );
    expect(page.text).toContain('2 adviezen, op wat er het eerst gebeurt');
    // What asks something now comes before all that only comes soon.
    const sevda = { part: 'referrer', person: desk.office.cast.person.sevda } as const;
    await desk.office.tell(later.id, { type: 'reportCrisis' }, sevda);
    const pressing = await new Chair(desk.office).open('/adviezen');
    expect(references(pressing)).toEqual([later.reference, sooner.reference]);
    expect(pressing.text).toContain(`${later.reference} Maasveen Meldt acuut gevaar Vraagt iets van u Nu`);
  });

  it.each([
    ['the whole reference', (reference: string) => reference],
    ['its beginning', (reference: string) => reference.slice(0, 5)],
    ['small letters without the dash', (reference: string) => reference.replace('-', '').toLowerCase()],
    ['with a space for the dash', (reference: string) => ` ${reference.replace('-', ' ')} `],
  ])('is searched by %s', async (_, typed) => {
    const one = await newCase(desk.office);
    const query = new URLSearchParams({ zoek: typed(one.reference) });
    const page = await new Chair(desk.office).open(`/adviezen?${query.toString()}`);
    expect(references(page)).toEqual([one.reference]);
  });

  it('finds nothing for what is no reference, without harm, and leads to the closed ones', async () => {
    for (const zoek of ['ZZZ', '%', "' or 1=1 --", '<b>x</b>', '_']) {
      const query = new URLSearchParams({ zoek });
      const page = await new Chair(desk.office).open(`/adviezen?${query.toString()}`);
      expect(page.status).toBe(200);
      expect(page.html).not.toContain('<b>x');
      expect(page.form('/adviezen')['zoek']).toBe(zoek);
    }
    const page = await new Chair(desk.office).open('/adviezen?zoek=ZZZ');
    expect(page.text).toContain('Geen casus gevonden');
    expect(page.links).toContain('/adviezen?zoek=ZZZ&stand=closed');
  });

  it('shows closed cases apart, with how they ended', async () => {
    const one = await newCase(desk.office);
    await desk.office.tell(one.id, { type: 'close', reason: 'movedAway' });
    const chair = new Chair(desk.office);
    expect(references(await chair.open('/adviezen'))).not.toContain(one.reference);
    const closed = await chair.open('/adviezen?stand=closed');
    expect(references(closed)).toEqual([one.reference]);
    expect(closed.text).toContain('1 advies, het laatst afgesloten eerst');
    expect(closed.text).toContain(`${one.reference} Maasveen Naar een andere regio ma 9 nov`);
  });

  it('never shows a case of another region', async () => {
    const other = await newRegion(desk.office.database);
    const foreign = await registerIn(desk.office.database, other, desk.office.now);
    const chair = new Chair(desk.office);
    const page = await chair.open(`/adviezen?zoek=${foreign.reference}`);
    expect(references(page)).toEqual([]);
    for (const path of ['', '/sluit', '/geregistreerd', '/vraag-verwijzer']) {
      expect((await chair.open(`/adviezen/${foreign.reference}${path}`)).status).toBe(404);
    }
    const posted = await chair.post(`/adviezen/${foreign.reference}/sluit`, { afloop: 'solved' });
    expect(posted.status).toBe(404);
  });

  it('comes a page at a time, and shows the last page for one beyond it', async () => {
    for (let count = 0; count < 26; count += 1) await newCase(desk.office);
    const chair = new Chair(desk.office);
    const [first, second] = [await chair.open('/adviezen'), await chair.open('/adviezen?pagina=2')];
    expect(references(first)).toHaveLength(25);
    const all = [...references(first), ...references(second)];
    expect(new Set(all).size).toBe(all.length);
    expect(first.links).toContain('/adviezen?pagina=2');
    expect(references(await chair.open('/adviezen?pagina=99'))).toEqual(references(second));
    for (const odd of ['0', '-1', 'x', '1.5', '1e9']) {
      expect(references(await chair.open(`/adviezen?pagina=${odd}`))).toEqual(references(first));
    }
  });
});
