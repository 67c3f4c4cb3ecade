// The administrator's pages about regions: from nothing to a chair who signs in, names, and the end of a region.
import { beforeAll, describe, expect, it } from 'vitest';
import { at, newCase } from '../../support/doorzet.ts';
import { makeAdministrator } from '../../../store/gate/administering.ts';
import { register } from '../../../store/register.ts';
import { listedRegions } from '../../../config/regions.ts';
import { maasveenCase } from '../../../dev/demo/cast.ts';
import { useEntrance } from '../signIn/support/entrance.ts';
import type { Visitor } from '../signIn/support/visitor.ts';

const place = useEntrance({ console: true });
let anna: Visitor;

beforeAll(async () => {
  const { entrance } = place;
  await makeAdministrator(entrance.gate, 'anna@beheer.example', 'Anna Beheer', entrance.wall);
  anna = entrance.visitor();
  await entrance.signIn(anna, 'anna@beheer.example');
});

const NEW = '/beheer/regios/nieuw';

const twente = {
  welke: 'lijst',
  regio: '14',
  code: '',
  regionaam: '',
  team: 'Expertteam jeugd Twente',
  telefoon: '053 000 01 00',
  bereikbaar: 'op werkdagen van 9:00 tot 17:00 uur',
  afzender: 'expertteam@twente.example',
  crisisdienst: 'Crisisdienst Twente',
  crisisnummer: '053 000 01 12',
  privacy: 'fg@twente.example',
  voorzitter: 'Tineke Haan',
  achternaam: 'Haan',
  adres: 'tineke@twente.example',
  aanhef: 'mevrouw',
} as const;

it('lists the regions of the Netherlands once each', () => {
  expect(listedRegions).toHaveLength(42);
  expect(new Set(listedRegions.map(({ code }) => code)).size).toBe(42);
});

describe('a new region', () => {
  it('is made with its chair, who can sign in at once and is guided on', async () => {
    const { entrance } = place;
    const made = await anna.post(NEW, twente);
    expect([made.heading, made.path]).toEqual(['Twente', '/beheer/regios/14?gedaan=gemaakt']);
    expect(made.text).toContain('De voorzitter kan nu inloggen.');
    expect(made.text).toContain('Tineke Haan');
    const tineke = entrance.visitor();
    await entrance.signIn(tineke, 'tineke@twente.example');
    expect((await tineke.open('/regio/14')).path).toBe('/regio/14/vandaag');
  });

  it('is refused under a code that is taken, and nothing that was typed is lost', async () => {
    await anna.post(NEW, { ...twente, regio: '15' });
    const again = await anna.post(NEW, { ...twente, regio: '15', voorzitter: 'Iemand Anders' });
    expect([again.status, again.errors]).toEqual([409, ['Er is al een regio met de code 15']]);
    expect(again.form(NEW)).toMatchObject({ voorzitter: 'Iemand Anders', regio: '15' });
  });

  it.each([
    [{ welke: '' }, 'Kies of de regio op de lijst staat'],
    [{ regio: '' }, 'Kies een regio'],
    [{ welke: 'anders', code: 'Noord Oost', regionaam: 'Noordoost' }, 'Gebruik alleen kleine letters'],
    [{ welke: 'anders', code: '', regionaam: 'Noordoost' }, 'Vul een code in'],
    [{ welke: 'anders', code: 'noordoost', regionaam: '' }, 'Vul de naam van de regio in'],
    [{ afzender: 'geen adres' }, 'Dit is geen mailadres'],
    [{ crisisnummer: '' }, 'Vul het nummer van de crisisdienst in'],
    [{ aanhef: '' }, 'Kies hoe u de voorzitter aanschrijft'],
  ])('is refused with %o', async (odd, words) => {
    const refused = await anna.post(NEW, { ...twente, regio: '16', ...odd });
    expect(refused.status).toBe(400);
    expect(refused.title).toMatch(/^Fout: /);
    expect(refused.errors).toHaveLength(1);
    expect(refused.errors[0]).toContain(words);
    expect(refused.form(NEW)).toMatchObject({ team: twente.team, ...odd });
  });

  it('may be one of no list', async () => {
    const made = await anna.post(NEW, {
      ...twente,
      welke: 'anders',
      code: 'noordoost',
      regionaam: 'Noordoost na samenvoeging',
    });
    expect(made.heading).toBe('Noordoost na samenvoeging');
    expect((await anna.open('/beheer/regios')).text).toContain('noordoost');
  });

  it('is made by administrators only', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    expect((await marja.post(NEW, { ...twente, regio: '17' })).status).toBe(403);
    expect((await anna.open('/beheer/regios')).text).not.toContain('Midden IJssel');
  });
});

describe('a region', () => {
  it('gets another name and sender', async () => {
    await anna.post(NEW, { ...twente, regio: '20' });
    const path = '/beheer/regios/20';
    const typed = { naam: 'Eemland en omgeving', afzender: 'team@eemland.example' };
    const wrong = await anna.fill(await anna.open(path), `${path}/naam`, { ...typed, naam: '' });
    expect([wrong.status, wrong.errors]).toEqual([400, ['Vul de naam van de regio in']]);
    const done = await anna.fill(wrong, `${path}/naam`, typed);
    expect(done.heading).toBe('Eemland en omgeving');
    expect(done.form(`${path}/naam`)).toMatchObject({ afzender: 'team@eemland.example' });
  });

  it('that two change at once is changed by the first; the second is told, and loses nothing', async () => {
    await anna.post(NEW, { ...twente, regio: '41', adres: 'weg@utrecht.example' });
    const path = '/beheer/regios/41';
    const [mine, theirs] = [await anna.open(path), await anna.open(path)];
    await anna.fill(theirs, `${path}/naam`, { naam: 'Van de ander' });
    const told = await anna.fill(mine, `${path}/naam`, { naam: 'Van mij' });
    expect([told.status, told.heading]).toEqual([409, 'Van de ander']);
    expect(told.errors[0]).toContain('Iemand anders heeft de gegevens van deze regio net gewijzigd');
    expect(told.form(`${path}/naam`)['naam']).toBe('Van mij');
    expect((await anna.fill(told, `${path}/naam`, {})).heading).toBe('Van mij');
  });

  it('without a chair is given one', async () => {
    const { entrance } = place;
    await anna.post(NEW, { ...twente, regio: '21', adres: 'weg@food.example' });
    const path = '/beheer/regios/21';
    expect((await anna.open(path)).actions).not.toContain(`${path}/voorzitter`);
    await entrance.database.inRegion('21', (tx) =>
      tx.query(`update holdings set until_date = '2026-11-01', from_date = '2026-01-01'`),
    );
    const appointed = await anna.post(`${path}/voorzitter`, { ...twente, adres: 'Nieuw@food.example' });
    expect(appointed.text).toContain('De voorzitter is aangewezen');
    const chair = entrance.visitor();
    await entrance.signIn(chair, 'nieuw@food.example');
    expect((await chair.open('/regio/21')).path).toBe('/regio/21/vandaag');
  });

  it('that has a chair gets no other from an administrator, who would let themselves in to its cases', async () => {
    const { entrance } = place;
    await anna.post(NEW, { ...twente, regio: '22' });
    const path = '/beheer/regios/22';
    const appointed = await anna.post(`${path}/voorzitter`, { ...twente, adres: 'anna@beheer.example' });
    expect([appointed.status, appointed.errors]).toEqual([
      409,
      ['De regio heeft al een voorzitter. Alleen de voorzitter zelf kan de rol overdragen'],
    ]);
    const { rows } = (await entrance.database.inRegion('22', (tx) =>
      tx.query('select email from people'),
    )) as { rows: { email: string }[] };
    expect(rows).toEqual([{ email: 'tineke@twente.example' }]);
  });

  it('that lost its chair may get back who left, and who can sign in again', async () => {
    const { entrance } = place;
    await anna.post(NEW, { ...twente, regio: '23', adres: 'terug@food.example' });
    await entrance.database.inRegion('23', (tx) => tx.query(`update people set ended_on = '2026-11-01'`));
    const appointed = await anna.post('/beheer/regios/23/voorzitter', {
      ...twente,
      adres: 'terug@food.example',
    });
    expect(appointed.text).toContain('De voorzitter is aangewezen');
    const chair = entrance.visitor();
    await entrance.signIn(chair, 'terug@food.example');
    expect((await chair.open('/regio/23')).path).toBe('/regio/23/vandaag');
  });

  it('that ends takes no new advice after its last day, and goes on with what runs; it can be continued', async () => {
    const { entrance } = place;
    const { cast } = entrance;
    const path = `/beheer/regios/${cast.region}`;
    await newCase(entrance.database, cast, at('2026-11-09 10:00'));
    const date = (laatste: string) => {
      const [year = '', month = '', day = ''] = laatste.split('-');
      return { 'laatste-dag': day, 'laatste-maand': month, 'laatste-jaar': year };
    };
    const past = await anna.post(`${path}/einde`, date('2026-11-22'));
    expect([past.status, past.errors]).toEqual([
      400,
      ['Deze dag is voorbij. Kies vandaag of een dag die nog komt'],
    ]);
    const ended = await anna.post(`${path}/einde`, date('2026-11-30'));
    expect(ended.text).toContain('Tot en met maandag 30 november');
    expect(ended.text).toContain('Lopende adviezen 1');
    const registering = (now: string) =>
      register(
        entrance.database,
        cast.region,
        {
          id: crypto.randomUUID(),
          parties: maasveenCase(cast),
          facts: {
            givenOn: '2026-11-09',
            caseType: 'process',
            kind: 'careMediation',
            force: 'urgent',
            financierConsent: 'yes',
          },
          rhythm: { every: 'week' },
        },
        { part: 'chair' },
        at(now),
      );
    expect(await registering('2026-11-30 16:00')).toHaveProperty('reference');
    expect(await registering('2026-12-01 00:00')).toEqual({ noAgreement: true });
    await anna.post(`${path}/verder`);
    expect(await registering('2026-12-01 00:00')).toHaveProperty('reference');
  });

  it('that is none is not found', async () => {
    expect((await anna.open('/beheer/regios/bestaat-niet')).status).toBe(404);
    expect((await anna.post('/beheer/regios/bestaat-niet/verder')).status).toBe(404);
  });
});
