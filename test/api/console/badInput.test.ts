// What cannot be registered: each time a clear message, errors first, nothing half saved, and what was typed kept.
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newRegion } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { Chair } from './support/chair.ts';
import { fullForm } from './support/registration.ts';

const FORM = '/adviezen/nieuw';
const CHILD = 'wij bewaren geen gegevens van het kind';
const BSN = `Er staat een nummer in dat een burgerservicenummer (BSN) kan zijn. Haal dat weg: ${CHILD}`;
const BIRTH = `Er staat een datum in die een geboortedatum kan zijn. Haal die weg: ${CHILD}`;

describe('a form that cannot be registered', () => {
  const desk = useOffice();
  let chair: Chair;

  beforeEach(() => {
    desk.office.now = at('2026-11-09 10:00');
    chair = new Chair(desk.office);
  });

  /** Sends the full form with some fields otherwise; nothing may change, and all that was typed must still stand there. */
  const refuse = async (other: Readonly<Record<string, string>>) => {
    const before = await desk.office.fingerprint();
    const fields = { ...fullForm(desk.office.cast), ...other };
    const refused = await chair.fill(await chair.open(FORM), FORM, fields);
    expect(refused.status).toBe(400);
    expect(refused.title).toMatch(/^Fout: Nieuw advies/);
    expect(refused.html.indexOf('role="alert"')).toBeLessThan(refused.html.indexOf('<h1'));
    expect(await desk.office.fingerprint()).toBe(before);
    return { errors: refused.errors, kept: refused.form(FORM), html: refused.html };
  };

  it('lists all that is missing, in the order of the form', async () => {
    const empty = Object.fromEntries(Object.keys(fullForm(desk.office.cast)).map((name) => [name, '']));
    expect((await refuse(empty)).errors).toEqual([
      'Kies wie de vragen beantwoordt',
      'Kies hoe vaak wij het vragen',
      'Kies waar de casusregisseur werkt',
      'Kies wie de casus inbracht',
      'Kies de gemeente',
      'Vul in op welke dag het advies is gegeven',
      'Kies het soort casus',
      'Kies het soort advies',
      'Kies hoe zwaar het advies weegt',
      'Kies of de financier het advies overneemt',
    ]);
  });

  it('says so with nothing in it at all, and can be sent after all', async () => {
    const refused = await chair.post(FORM, {});
    expect(refused.status).toBe(400);
    expect(refused.errors).toHaveLength(10);
    const mended = await chair.fill(refused, FORM, fullForm(desk.office.cast));
    expect(mended.text).toContain('Het advies is geregistreerd.');
  });

  it('gets a new number where its own was lost, so that it can be sent after all', async () => {
    const fields = { ...fullForm(desk.office.cast), formulier: 'x' };
    const refused = await chair.post(FORM, fields);
    expect(refused.errors).toEqual(['Verstuur het formulier nog een keer']);
    const mended = await chair.fill(refused, FORM, {});
    expect(mended.text).toContain('Het advies is geregistreerd.');
  });

  it.each([
    ['verwijzer', 'Kies wie de vragen beantwoordt'],
    ['regie', 'Kies waar de casusregisseur werkt'],
    ['regisseur', 'Kies iets uit de lijst'],
    ['gemeente', 'Kies de gemeente'],
    ['aanbieder', 'Kies iets uit de lijst'],
    ['inkoop', 'Kies iets uit de lijst'],
    ['welke-indiener-provider', 'Kies welke organisatie de casus inbracht'],
    ['ritme', 'Kies hoe vaak wij het vragen'],
    ['indiener', 'Kies wie de casus inbracht'],
    ['casus', 'Kies het soort casus'],
    ['advies', 'Kies het soort advies'],
    ['kracht', 'Kies hoe zwaar het advies weegt'],
    ['financier', 'Kies of de financier het advies overneemt'],
  ])('knows nothing unknown in %s', async (field, message) => {
    expect((await refuse({ [field]: '3f2f7c1e-0000-4000-8000-000000000000' })).errors).toEqual([message]);
  });

  it('knows nobody of another region, nor of the team itself', async () => {
    const other = await newRegion(desk.office.database);
    expect((await refuse({ verwijzer: other.person.sevda })).errors).toEqual([
      'Kies wie de vragen beantwoordt',
    ]);
    expect((await refuse({ gemeente: other.organisation.maasveen })).errors).toEqual(['Kies de gemeente']);
    expect((await refuse({ aanbieder: other.organisation.deLinde })).errors).toEqual([
      'Kies iets uit de lijst',
    ]);
    const { marja } = desk.office.cast.person;
    expect((await refuse({ verwijzer: marja })).errors).toEqual(['Kies wie de vragen beantwoordt']);
  });

  it('takes no organisation for a part that it does not play', async () => {
    const { deLinde, maasveen } = desk.office.cast.organisation;
    expect((await refuse({ gemeente: deLinde })).errors).toEqual(['Kies de gemeente']);
    expect((await refuse({ aanbieder: maasveen })).errors).toEqual(['Kies iets uit de lijst']);
  });

  it.each(['0', '27', '-1', '2,5', 'drie', ''])(
    'asks for a number of weeks that can be, not %j',
    async (weken) => {
      const { errors, kept } = await refuse({ weken });
      expect(errors).toEqual(['Kies een aantal weken van 1 tot en met 26']);
      expect(kept['weken']).toBe(weken);
    },
  );

  it.each([
    ['10 11 2026', 'Deze datum ligt in de toekomst. Kies vandaag of een eerdere dag'],
    ['5 11 1926', 'Dit is meer dan vijf jaar geleden. Kijk het jaar na'],
    ['31 11 2025', 'Deze datum bestaat niet. Kijk de dag en de maand na'],
    ['29 2 2026', 'Deze datum bestaat niet. Kijk de dag en de maand na'],
    ['vijf 11 2026', 'Vul de datum in met cijfers, bijvoorbeeld 7 12 2026'],
    ['5 11 226', 'Vul de datum in met cijfers, bijvoorbeeld 7 12 2026'],
  ])('takes no date such as %s', async (date, message) => {
    const [dag = '', maand = '', jaar = ''] = date.split(' ');
    const fields = { 'datum-dag': dag, 'datum-maand': maand, 'datum-jaar': jaar };
    const { errors, kept } = await refuse(fields);
    expect(errors).toEqual([message]);
    expect(kept).toMatchObject(fields);
  });

  it.each([
    ['Zijn nummer is 123456782.', BSN],
    ['Zijn nummer is 1234.56.782.', BSN],
    ['bsn 123 456 782', BSN],
    ['bsn 10000008', BSN],
    ['Geboren op 3-4-2015.', BIRTH],
    ['geboren 3 april 2015', BIRTH],
    ['geb. 2015-04-03', BIRTH],
    ['geb. 03.04.15', BIRTH],
    [
      '<script>alert(1)</script>',
      'Er staat code van een webpagina in de tekst, tussen < en >. Schrijf gewone tekst',
    ],
    [
      '<img src=x onerror=alert(1)>',
      'Er staat code van een webpagina in de tekst, tussen < en >. Schrijf gewone tekst',
    ],
    ['x'.repeat(10_000), 'De tekst is te lang: 10.000 tekens. Maak hem korter dan 1.000 tekens'],
  ])('takes no agreements such as %.30s', async (afspraken, message) => {
    const { errors, kept, html } = await refuse({ afspraken });
    expect(errors).toEqual([message]);
    expect(kept['afspraken']).toBe(afspraken);
    expect(html).not.toMatch(/<script|<img src=x/);
  });

  it('takes what only looks a little like it', async () => {
    for (const afspraken of [
      'Bel 010 000 01 42 of 06-12345678.',
      'Overleg op 3 december 2026 om 10:00 uur.',
      'Budget < 5000 & > 100 "per maand".',
      'Zaaknummer 123456789.',
    ]) {
      const fields = { ...fullForm(desk.office.cast), afspraken };
      const registered = await chair.fill(await chair.open(FORM), FORM, fields);
      expect(registered.text).toContain('Het advies is geregistreerd.');
      const page = await chair.open(`/adviezen/${registered.heading}`);
      expect(page.section('Waar dit op rust')).toContain(afspraken);
    }
  });

  it('is too much for us at some size, and says so on a page', async () => {
    const refused = await chair.post(FORM, { afspraken: 'x'.repeat(300_000) });
    expect(refused.status).toBe(413);
    expect(refused.html).toContain('lang="nl"');
  });
});
