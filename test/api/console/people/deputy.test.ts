// Who stands in for the chair does what the chair does, but makes nobody of themselves the chair for good, by no way.
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { readBook } from '../../../../store/people/book.ts';

const desk = useOffice({
  absent: [{ who: 'marja', from: '2026-11-01', until: '2026-11-30', deputy: 'ilse' }],
});
const deputy = () => new Chair(desk.office);
const href = (name: 'marja' | 'ilse' | 'selin') => `/mensen/${desk.office.cast.person[name]}`;
const chairs = async () =>
  (await readBook(desk.office.database, desk.office.region)).holdings
    .filter(({ role }) => role === 'chair')
    .map(({ person }) => person);
const WORDS = /^U vervangt de voorzitter, en kunt daarom uzelf geen voorzitter maken/;

describe('a deputy of the chair', () => {
  beforeEach(() => {
    desk.office.seated = 'ilse';
    desk.office.now = at('2026-11-23 09:05');
  });

  it('gives themselves no chair by the form of a role, now or on a day to come, and others it does', async () => {
    for (const jaar of ['2026', '2027']) {
      const fields = { rol: 'chair', 'van-dag': '31', 'van-maand': '12', 'van-jaar': jaar };
      const page = await deputy().act(`${href('ilse')}/rollen/nieuw`, fields);
      expect(page.status).toBe(400);
      expect(page.errors[0]).toMatch(WORDS);
      expect(page.html).toContain('href="#welke-rol"');
      expect(page.form(`${href('ilse')}/rollen/nieuw`)).toMatchObject(fields);
    }
    const other = await deputy().act(`${href('ilse')}/rollen/nieuw`, { rol: 'steeringGroupMember' });
    expect(other.text).toContain('De rol is bewaard');
    expect(await chairs()).toEqual([desk.office.cast.person.marja]);
  });

  it('takes the chair over neither when its role ends nor when the chair leaves', async () => {
    const { holdings } = await readBook(desk.office.database, desk.office.region);
    const held = holdings.find(({ role }) => role === 'chair')?.id ?? '';
    for (const path of [`${href('marja')}/rollen/${held}/einde`, `${href('marja')}/vertrek`]) {
      const page = await deputy().open(path);
      const taken = { rol0: 'ander', 'rol0-wie': desk.office.cast.person.ilse };
      const refused = await deputy().post(path, { ...page.form(path), ...taken });
      expect(refused.status).toBe(400);
      expect(refused.errors[0]).toMatch(WORDS);
    }
    expect(await chairs()).toEqual([desk.office.cast.person.marja]);
  });

  it('reads in no file that makes them the chair, and is told at the row', async () => {
    const tekst = [
      'werkt bij;naam;e-mail;rol;van;tot en met',
      'Maasveen;Selin Yilmaz;selin@maasveen.example;voorzitter;1-12-2026;',
      'Expertteam;Ilse Kramer;ilse@expertteam.example;voorzitter;1-12-2026;31-12-2026',
    ].join('\n');
    const body = new FormData();
    body.set('tekst', tekst);
    const headers = { origin: 'https://doorzet.example', 'sec-fetch-site': 'same-origin' };
    const page = await deputy().open('/mensen/invoeren', { method: 'POST', headers, body });
    expect(page.section('Dit klopt nog niet')).toMatch(/Rij 3 rol U vervangt de voorzitter, en kunt/);
    expect(page.section('Dit klopt nog niet')).not.toContain('Rij 2');
    expect(await chairs()).toEqual([desk.office.cast.person.marja]);
  });

  it('hands the chair to somebody else, as the chair does', async () => {
    const fields = { rol: 'chair', 'van-dag': '1', 'van-maand': '12', 'van-jaar': '2026' };
    const page = await deputy().act(`${href('selin')}/rollen/nieuw`, fields);
    expect(page.text).toContain('De rol is bewaard');
    const { marja, selin } = desk.office.cast.person;
    expect((await chairs()).toSorted()).toEqual([marja, selin].toSorted());
  });
});
