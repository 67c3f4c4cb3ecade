// Versions of the ladders: fixed with a date and a document, compared, taken back, thrown away, and who did what.
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { beginDraft, director, versionOf } from '../support/ladders.ts';
import { threeLadders } from '../../../../config/ladders.ts';

const desk = useOffice();
let chair: Chair;
let version: number;

const days = {
  'vastgesteld-dag': '20',
  'vastgesteld-maand': '11',
  'vastgesteld-jaar': '2026',
  'vastgesteld-door': 'De stuurgroep jeugd',
  document: 'Convenant Jeugdhulp Rijnmond 2027',
  'ingang-dag': '1',
  'ingang-maand': '1',
  'ingang-jaar': '2027',
};

beforeEach(async () => {
  desk.office.now = at('2026-11-23 10:00');
  chair = new Chair(desk.office);
  ({ version } = await beginDraft(chair));
  await chair.act(director(version), { wachttijd: '5' });
});

describe('a draft', () => {
  it('is fixed, and tells from when it is in force', async () => {
    const page = await chair.act(`/ladders/${version}/vastleggen`, days);
    expect(page.text).toContain('De versie is vastgelegd.');
    expect(page.text).toContain('Gaat in op vrijdag 1 januari 2027.');
    expect(page.text).toContain(
      'Convenant Jeugdhulp Rijnmond 2027. Vastgesteld op 20 november 2026 door: De stuurgroep jeugd.',
    );
    await chair.act(`/ladders/${version}/intrekken`);
  });

  it.each([
    [{ 'vastgesteld-dag': '24' }, 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag'],
    [{ 'ingang-jaar': '2026' }, 'Deze dag is voorbij. Kies vandaag of een latere dag'],
    [{ 'vastgesteld-door': '' }, 'Vul in wie dit hebben afgesproken'],
    [{ document: '' }, 'Vul de titel van het document in'],
    [{ document: 'x'.repeat(201) }, 'Dit is 201 tekens. Maak het hoogstens 200'],
    [{ 'ingang-dag': '', 'ingang-maand': '', 'ingang-jaar': '' }, 'Vul in vanaf welke dag het geldt'],
  ])('is not fixed with %j, and what was typed stays', async (fields, message) => {
    const path = `/ladders/${version}/vastleggen`;
    const page = await chair.act(path, { ...days, ...fields });
    expect(page.status).toBe(400);
    expect(page.errors).toEqual([message]);
    expect(page.form(path)).toMatchObject({ ...days, ...fields });
    expect((await versionOf(desk.office, version)).status).toBe('draft');
  });

  it('with faults is not fixed: all are listed, each with where it is mended', async () => {
    await chair.act(`/ladders/${version}/ladder/municipal/weg`);
    const page = await chair.open(`/ladders/${version}/vastleggen`);
    expect(page.section('Nog te doen')).toContain('heeft nog geen ladder');
    expect(page.links).toContain(`/ladders/${version}/redenen/silence`);
    expect(page.actions).toEqual(['/taal', '/uitloggen']);
    const forced = await chair.post(`/ladders/${version}/vastleggen`, { ...days, revisie: '3' });
    expect(forced.status).toBe(400);
    expect((await versionOf(desk.office, version)).status).toBe('draft');
  });

  it('is thrown away after a question', async () => {
    const page = await chair.act(`/ladders/${version}/weggooien`);
    expect(page.text).toContain('Het concept is weggegooid.');
    expect((await chair.open(`/ladders/${version}`)).status).toBe(404);
  });
});

describe('a version', () => {
  it('that is not in force yet can be taken back, and begun anew', async () => {
    await chair.act(`/ladders/${version}/vastleggen`, days);
    const page = await chair.act(`/ladders/${version}/intrekken`);
    expect(page.text).toContain('De versie is ingetrokken en gaat niet in.');
    expect(page.text).toContain('Ingetrokken voordat hij inging.');
    const again = await chair.fill(page, '/ladders/nieuw', {});
    expect(again.text).toContain(`Gemaakt uit versie ${version}.`);
  });

  it('that is in force cannot', async () => {
    expect((await chair.open('/ladders/1')).text).not.toContain('Trek deze versie in');
    const page = await chair.post('/ladders/1/intrekken', {});
    expect(page.status).toBe(409);
    expect(page.text).toContain('Deze versie is al ingegaan. Maak een nieuw concept.');
  });

  it('is compared with another: only what differs, and in words', async () => {
    const page = await chair.open(`/ladders/vergelijk?een=1&twee=${version}`);
    expect(page.text).toContain(`Tussen versie 1 en concept ${version} is één verschil.`);
    expect(page.text).toContain(
      'Ladder Inkoop Trede 3: wachttijd 10 werkdagen, dan naar de voorzitter 5 werkdagen, dan naar de voorzitter Verandert',
    );
    expect((await chair.open('/ladders/vergelijk?een=1&twee=1')).text).toContain(
      'In beide versies staat hetzelfde.',
    );
    expect((await chair.open('/ladders/vergelijk')).status).toBe(200);
    expect((await chair.open('/ladders/vergelijk?een=1&twee=99')).status).toBe(404);
  });

  it('from before faults were looked at says what is wrong with it', async () => {
    const { version: _, ...body } = threeLadders;
    const [municipal, ...others] = body.ladders;
    const waitless = municipal?.rungs.map((rung) => ({ ...rung, waitWorkingDays: 0 }));
    await desk.office.database.inRegion(desk.office.region, (transaction) =>
      transaction.query(
        `insert into agreements (region, version, status, body, in_force_from) values ($1, 900, 'agreed', $2, '2024-01-01')`,
        [
          desk.office.region,
          JSON.stringify({ ...body, ladders: [{ ...municipal, rungs: waitless }, ...others] }),
        ],
      ),
    );
    const page = await chair.open('/ladders/900');
    expect(page.section('Wat er niet klopt')).toContain(
      'Trede 2 van de ladder ‘Gemeente’ wacht 0 werkdagen.',
    );
  });
});

it('who changed what is told, with what it was and what it became', async () => {
  const page = await chair.open('/ladders/wijzigingen');
  expect(page.text).toContain(`Wijzigde concept ${version}: ladder inkoop, trede 3: wachttijd`);
  expect(page.text).toContain(
    'Ladder Inkoop, trede 3: wachttijd: van ‘10 werkdagen, dan naar de voorzitter’ naar ‘5 werkdagen, dan naar de voorzitter’',
  );
  expect(page.text).toContain('Marja van Dijk');
});
