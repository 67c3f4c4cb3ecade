// Making a draft: every part of it is changed by a form, and what will not do is said at its field.
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { beginDraft, director, versionOf } from '../support/ladders.ts';

const desk = useOffice();
let chair: Chair;
let version: number;
const draft = async () => (await versionOf(desk.office, version)).agreement;

beforeEach(async () => {
  desk.office.now = at('2026-11-23 10:00');
  desk.office.role = 'chair';
  chair = new Chair(desk.office);
  ({ version } = await beginDraft(chair));
});

describe('a new draft', () => {
  it('begins with a version of the region or with a template', async () => {
    const page = await chair.open('/ladders/nieuw');
    expect(page.text).toContain('Versie 1 van deze regio');
    expect(page.text).toContain('Voorbeeld: drie ladders');
    const { version: steered, page: begun } = await beginDraft(chair, 'voorbeeld-oneSteeringGroup');
    expect(begun.text).toContain('Het concept is gemaakt');
    expect(begun.text).toContain('Gemaakt uit een voorbeeld: één ladder met een stuurgroep');
    expect((await versionOf(desk.office, steered)).agreement.mode).toBe('approveFirst');
  });

  it('begins with nothing that was not offered', async () => {
    for (const uit of ['', 'regio-29', 'versie-99', 'voorbeeld-constructor']) {
      const page = await chair.post('/ladders/nieuw', { uit });
      expect(page.status).toBe(400);
      expect(page.errors).toEqual(['Kies waar u mee begint']);
    }
  });

  it('can be begun from the page of any version', async () => {
    const page = await chair.open('/ladders/1');
    const begun = await chair.fill(page, '/ladders/nieuw', {});
    expect(begun.text).toContain('Gemaakt uit versie 1.');
  });
});

describe('a rung', () => {
  it('is changed: who, how long, how, and what they read with it', async () => {
    const page = await chair.act(director(version), {
      'aan-region-commissioner': 'ja',
      wachttijd: '7',
      wijze: 'approveFirst',
      toelichting: 'U beslist over het contract.',
    });
    expect(page.text).toContain('Bewaard in het concept.');
    expect((await draft()).ladders[2]?.rungs[2]).toEqual({
      recipients: [
        { of: 'procurementOrganisation', role: 'procurementDirector' },
        { of: 'region', role: 'commissioner' },
      ],
      waitWorkingDays: 7,
      mode: 'approveFirst',
      explanation: 'U beslist over het contract.',
    });
    expect((await chair.open(director(version))).form(director(version))).toMatchObject({
      'aan-region-commissioner': 'ja',
      'aan-region-chair': '',
      wachttijd: '7',
      wijze: 'approveFirst',
    });
  });

  it.each([
    [{ wachttijd: '0' }, 'Vul een heel getal in van 1 tot en met 260'],
    [{ wachttijd: 'vijf' }, 'Vul een heel getal in van 1 tot en met 260'],
    [{ wachttijd: '' }, 'Vul een heel getal in van 1 tot en met 260'],
    [{ wijze: '' }, 'Kies hoe het uitgaat'],
    [
      { 'aan-procurementOrganisation-procurementDirector': '' },
      'Kies minstens één rol die het bericht krijgt',
    ],
    [{ toelichting: 'x'.repeat(301) }, 'De toelichting is 301 tekens. Maak haar hoogstens 300'],
    [
      { toelichting: 'Over Sam, geboren op 3 mei 2012' },
      'Er staat een datum in die een geboortedatum kan zijn. Haal die weg: wij bewaren geen gegevens van het kind',
    ],
  ])('is not saved with %j, and what was typed stays', async (fields, message) => {
    const before = await draft();
    const page = await chair.act(director(version), { wachttijd: '7', ...fields });
    expect(page.status).toBe(400);
    expect(page.title).toMatch(/^Fout: /);
    expect(page.errors).toEqual([message]);
    expect(page.form(director(version))).toMatchObject({ wachttijd: '7', ...fields });
    expect(await draft()).toEqual(before);
  });

  it('is added on top for nobody yet, which is then the first thing to do', async () => {
    const page = await chair.open(`/ladders/${version}`);
    expect(page.links).toContain(`/ladders/${version}/vastleggen`);
    const revisie = page.form(`/ladders/${version}/wijzig`)['revisie'] ?? '';
    const added = await chair.post(`/ladders/${version}/wijzig`, {
      revisie,
      wat: 'trede-erbij',
      ladder: 'provider',
    });
    expect(added.section('Nog te doen')).toContain(
      'Trede 4 van de ladder ‘Aanbieder’ is nog voor niemand. Kies wie het bericht krijgt',
    );
    expect(added.links).toContain(`/ladders/${version}/ladder/provider/trede/4`);
    expect(added.links).not.toContain(`/ladders/${version}/vastleggen`);
  });

  it('changes places, and is taken out', async () => {
    const press = (revisie: string, fields: Record<string, string>) =>
      chair.post(`/ladders/${version}/wijzig`, { revisie, ladder: 'procurement', ...fields });
    await press('1', { wat: 'trede-omhoog', trede: '1' });
    await press('2', { wat: 'trede-omlaag', trede: '3' });
    await press('3', { wat: 'trede-weg', trede: '3' });
    expect((await draft()).ladders[2]?.rungs.map(({ recipients: [one] }) => one?.role)).toEqual([
      'headOfProcurement',
      'procurementDirector',
    ]);
  });

  it('is not moved beyond the end, nor by a button that no page has', async () => {
    const end = await chair.post(`/ladders/${version}/wijzig`, {
      revisie: '1',
      wat: 'trede-omhoog',
      ladder: 'procurement',
      trede: '3',
    });
    expect(end.status).toBe(409);
    expect(end.text).toContain('Deze trede staat al aan het eind van de ladder.');
    expect((await chair.post(`/ladders/${version}/wijzig`, { wat: 'alles-weg' })).status).toBe(400);
  });
});

describe('a ladder', () => {
  it('is added, and taken out after a question, with its ways in', async () => {
    const page = await chair.post(`/ladders/${version}/wijzig`, {
      revisie: '1',
      wat: 'ladder-erbij',
      plek: 'steeringGroup',
    });
    expect(page.section('Ladder Stuurgroep')).toContain('Wijzig trede 1');
    const gone = await chair.act(`/ladders/${version}/ladder/municipal/weg`);
    expect(gone.text).toContain('De ladder is uit het concept.');
    expect(gone.section('Nog te doen')).toContain(
      'De reden ‘De verwijzer laat niets horen’ heeft nog geen ladder',
    );
    expect((await draft()).ladders.map(({ id }) => id)).toEqual(['provider', 'procurement', 'steeringGroup']);
  });
});

describe('a reason', () => {
  const silence = () => `/ladders/${version}/redenen/silence`;

  it('goes to the ladders and rungs that are chosen', async () => {
    await chair.act(silence(), { 'ladder-provider': 'ja', 'trede-provider': '2' });
    expect((await draft()).entries.silence).toEqual([
      { ladder: 'municipal', rung: 1 },
      { ladder: 'provider', rung: 2 },
    ]);
  });

  it('can be left to the chair, explicitly', async () => {
    const page = await chair.act(silence(), { 'ladder-municipal': '', voorzitter: 'ja' });
    expect(page.section('Welke ladder bij welke reden')).toContain(
      'De verwijzer laat niets horen De voorzitter kiest elke keer',
    );
    expect(page.section('Nog te doen')).toBe('');
    expect((await draft()).chairChooses).toEqual(['silence']);
  });

  it.each([
    [{ 'ladder-municipal': '' }, 'Kies minstens één ladder, of dat de voorzitter kiest'],
    [{ voorzitter: 'ja' }, 'Kies een ladder of de voorzitter, niet allebei'],
    [{ 'trede-municipal': '9' }, 'Kies een trede die de ladder ‘Gemeente’ heeft'],
  ])('is not saved with %j', async (fields, message) => {
    const page = await chair.act(silence(), fields);
    expect(page.status).toBe(400);
    expect(page.errors).toEqual([message]);
  });
});

describe('terms and days', () => {
  it('are changed', async () => {
    await chair.act(`/ladders/${version}/termijnen`, { 'weekly-herinnering': '1 en 2', holdLasts: '3' });
    const { timings } = await draft();
    expect(timings.weekly).toEqual({ remindAfter: [1, 2], silentAfter: 3 });
    expect(timings.holdLasts).toBe(3);
  });

  it('that contradict each other are told at their field', async () => {
    const page = await chair.act(`/ladders/${version}/termijnen`, {
      'weekly-herinnering': '3',
      taskOverdueAfter: '1',
    });
    expect(page.status).toBe(400);
    expect(page.errors).toEqual([
      'Wekelijkse vraag, of elke paar weken: een herinnering komt na de vraag, na de vorige herinnering en vóór de dag waarop het antwoord er moet zijn',
      'Wanneer ook de procesondersteuner en de opdrachtgever het horen: kies een aantal van 2 tot en met 260',
    ]);
  });

  it('of sending are read as people write them', async () => {
    await chair.act(`/ladders/${version}/verzendtijden`, {
      sendFrom: '8.00',
      sendUntil: '18',
      roundAt: '9:30 uur',
    });
    expect((await draft()).calendar).toMatchObject({
      sendFrom: '08:00',
      sendUntil: '18:00',
      roundAt: '09:30',
    });
  });

  it.each([
    [
      { sendUntil: '08:00' },
      'Er zouden nooit brieven uitgaan: de verzendtijd eindigt voordat hij begint. Kies een latere eindtijd',
    ],
    [
      { roundAt: '17:30' },
      'De ochtendronde valt buiten de tijden waarop er brieven uitgaan. Kies een tijd daarbinnen',
    ],
    [{ roundAt: 'negen' }, 'Ochtendronde: dat is geen tijd. Vul een tijd in zoals 08:30'],
  ])('of sending are not saved with %j', async (fields, message) => {
    const page = await chair.act(`/ladders/${version}/verzendtijden`, fields);
    expect(page.status).toBe(400);
    expect(page.errors).toEqual([message]);
  });

  it('on which the region is closed are added and taken out one by one', async () => {
    const days = `/ladders/${version}/vrije-dagen`;
    const added = await chair.act(days, { 'dag-dag': '7', 'dag-maand': '5', 'dag-jaar': '2027' });
    expect(added.section('Deze dagen staan erin')).toContain('vrijdag 7 mei 2027');
    const again = await chair.act(days, { 'dag-dag': '7', 'dag-maand': '5', 'dag-jaar': '2027' });
    expect(again.errors).toEqual(['Deze dag staat er al']);
    const odd = await chair.act(days, { 'dag-dag': '31', 'dag-maand': '2', 'dag-jaar': '2027' });
    expect(odd.errors).toEqual(['Deze datum bestaat niet. Kijk de dag en de maand na']);
    await chair.post(`/ladders/${version}/wijzig`, { revisie: '2', wat: 'dag-weg', dag: '2027-05-07' });
    expect((await draft()).calendar.closedDays).toEqual([]);
  });
});

it('an address that a draft does not have is not there', async () => {
  for (const path of [
    '/ladders/99',
    '/ladders/x',
    `/ladders/${version}/ladder/weg/trede/1`,
    `/ladders/${version}/ladder/provider/trede/9`,
    `/ladders/${version}/redenen/constructor`,
    `/ladders/${version}/ladder/weg/weg`,
  ]) {
    expect([path, (await chair.open(path)).status]).toEqual([path, 404]);
  }
});

it('what is agreed on leads from its forms to its page', async () => {
  expect((await chair.open('/ladders/1/termijnen')).path).toMatch(/\/ladders\/1$/);
  expect((await chair.open('/ladders/1/vastleggen')).path).toMatch(/\/ladders\/1$/);
});

it('who may only look sees versions and drafts, and no way to change them', async () => {
  desk.office.role = 'commissioner';
  for (const path of ['/ladders', `/ladders/${version}`, '/ladders/1', '/ladders/wijzigingen']) {
    const page = await chair.open(path);
    expect(page.status).toBe(200);
    expect([path, page.actions]).toEqual([path, ['/taal', '/uitloggen']]);
    expect(page.links.filter((link) => /nieuw|vastleggen|weggooien|trede/.test(link))).toEqual([]);
  }
  expect((await chair.open(`/ladders/${version}/termijnen`)).status).toBe(403);
  expect((await chair.post(`/ladders/${version}/wijzig`, { wat: 'trede-erbij' })).status).toBe(403);
});
