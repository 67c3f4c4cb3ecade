// Away, with somebody who stands in: odd days are told, and the chair's tasks go to who acts as the chair.
import { beforeEach, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { readBook } from '../../../../store/people/book.ts';
import type { PersonName } from '../../../../dev/demo/cast.ts';

const desk = useOffice();
const chair = () => new Chair(desk.office);
const href = (name: PersonName) => `/mensen/${desk.office.cast.person[name]}`;
const period = (from: string, until: string) => {
  const fields = (name: string, date: string) => {
    const [year = '', month = '', day = ''] = date.split('-');
    return { [`${name}-dag`]: day, [`${name}-maand`]: month, [`${name}-jaar`]: year };
  };
  return { ...fields('van', from), ...fields('tot', until) };
};
const away = (name: PersonName, from: string, until: string, deputy?: PersonName) =>
  chair().act(`${href(name)}/afwezig/nieuw`, {
    ...period(from, until),
    vervanger: deputy === undefined ? '' : desk.office.cast.person[deputy],
  });
const absencesOf = async (name: PersonName) =>
  (await readBook(desk.office.database, desk.office.region)).absences.filter(
    ({ person }) => person === desk.office.cast.person[name],
  );

beforeEach(() => {
  desk.office.role = 'chair';
  desk.office.now = at('2026-11-23 09:05');
});

it('refuses an end before its start and days that are taken, and keeps what was typed', async () => {
  const wrong = await away('jan', '2026-12-10', '2026-12-01', 'selin');
  expect(wrong.status).toBe(400);
  expect(wrong.errors).toEqual(['De laatste dag is vóór de eerste. Kijk beide na']);
  expect(wrong.form(`${href('jan')}/afwezig/nieuw`)).toMatchObject({
    'tot-dag': '01',
    vervanger: desk.office.cast.person.selin,
  });
  const saved = await away('jan', '2026-12-01', '2026-12-10', 'selin');
  expect(saved.section('Afwezig')).toContain(
    'Van dinsdag 1 december tot en met donderdag 10 december Selin Yilmaz',
  );
  const twice = await away('jan', '2026-12-10', '2026-12-11');
  expect(twice.errors[0]).toContain(
    'Er staat al een afwezigheid in: van dinsdag 1 december tot en met donderdag 10 december',
  );
});

it('warns of a deputy who is away too and of a circle, and saves when it is sent again as it is', async () => {
  await away('frits', '2026-12-03', '2026-12-04');
  const path = `${href('thea')}/afwezig/nieuw`;
  const warned = await away('thea', '2026-12-01', '2026-12-10', 'frits');
  expect(warned.text).toContain(
    'Van donderdag 3 december tot en met vrijdag 4 december is Frits de Groot zelf weg, zonder vervanger',
  );
  expect(await absencesOf('thea')).toEqual([]);
  // Another deputy is another choice: it is looked at anew.
  const other = await chair().fill(warned, path, { vervanger: desk.office.cast.person.maya });
  expect(other.text).toContain('De afwezigheid is bewaard');
  const circle = await away('maya', '2026-12-05', '2026-12-06', 'thea');
  expect(circle.text).toContain('vervangen Maya Okafor en Thea Hendriks elkaar');
  const saved = await chair().fill(circle, `${href('maya')}/afwezig/nieuw`, {});
  expect(saved.text).toContain('De afwezigheid is bewaard');
  expect(await absencesOf('maya')).toHaveLength(1);
});

it('hands the chair over for a time: who acts is said, and acts', async () => {
  const page = await chair().open(`${href('marja')}/afwezig/nieuw`);
  expect(page.heading).toBe('Draag het voorzitterschap tijdelijk over');
  const saved = await away('marja', '2026-11-24', '2026-11-27', 'ilse');
  expect(saved.section('Afwezig')).toContain('Ilse Kramer, als voorzitter');
  desk.office.now = at('2026-11-25 09:05');
  // Ilse herself: on other days she may not change who holds which role.
  desk.office.role = 'processSupporter';
  const board = await chair().open('/vandaag');
  expect(board.html).toMatch(/Ilse Kramer, .*namens Marja van Dijk/);
  expect((await chair().open('/mensen/invoeren')).status).toBe(200);
  desk.office.now = at('2026-11-30 09:05');
  expect((await chair().open('/mensen/invoeren')).status).toBe(403);
});

it('a deputy of the chair is nobody else’s to change while they act', async () => {
  await away('marja', '2026-12-07', '2026-12-11', 'tom');
  desk.office.role = 'processSupporter';
  for (const path of ['/wijzig', '/afwezig/nieuw']) {
    expect((await chair().open(`${href('tom')}${path}`)).status).toBe(403);
  }
  expect((await chair().open(`${href('omar')}/afwezig/nieuw`)).status).toBe(200);
});

it('is changed and taken back, and of two at a time the second is told', async () => {
  await away('hugo', '2026-12-01', '2026-12-10', 'eva');
  const [one] = await absencesOf('hugo');
  const path = `${href('hugo')}/afwezig/${one?.id ?? ''}`;
  const [first, second] = [await chair().open(path), await chair().open(path)];
  const changed = await chair().fill(first, path, { ...period('2026-12-02', '2026-12-10') });
  expect(changed.text).toContain('De afwezigheid is bewaard');
  const told = await chair().fill(second, path, { ...period('2026-12-03', '2026-12-12') });
  expect(told.status).toBe(409);
  expect(told.form(path)).toMatchObject({ 'van-dag': '03', 'tot-dag': '12' });
  const stale = await chair().post(`${path}/weg`, { versie: '1' });
  expect(stale.status).toBe(409);
  expect(stale.text).toContain('Iemand anders wijzigde dit intussen');
  const page = await chair().open(path);
  const gone = await chair().post(`${path}/weg`, page.form(`${path}/weg`));
  expect(gone.text).toContain('De afwezigheid is weggehaald');
  expect(await absencesOf('hugo')).toEqual([]);
});
