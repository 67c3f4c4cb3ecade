// The settings of a region, and erasing a case: what is refused loses nothing, what is saved shows where it should.
import { describe, expect, it } from 'vitest';
import { useOffice } from '../support/office.ts';
import { newCase } from './support/cases.ts';
import { Chair } from './support/chair.ts';

const SETTINGS = '/instellingen';

describe('the settings', () => {
  const desk = useOffice();

  it('are saved, and stand in the form and under the pages behind a link', async () => {
    const { office } = desk;
    const chair = new Chair(office);
    const before = await chair.open(SETTINGS);
    expect(before.form(SETTINGS)['telefoon']).toBe('010 000 01 42');
    const saved = await chair.fill(before, SETTINGS, {
      telefoon: '+31 10 000 02 00',
      privacy: 'fg@regio.example',
      bewaren: '120',
      zekerheid: 'code',
    });
    expect(saved.text).toContain('De instellingen zijn bewaard.');
    expect(saved.form(SETTINGS)).toMatchObject({
      telefoon: '+31 10 000 02 00',
      bewaren: '120',
      zekerheid: 'code',
    });
    const one = await newCase(office);
    await office.passUntil('2026-11-16 09:05');
    const link = await office.linkTo('check', one.id, office.cast.person.sevda);
    const page = await (await fetch(link)).text();
    expect(page).toContain('href="mailto:fg@regio.example"');
  });

  it.each([
    ['team', '', 'Vul in hoe het expertteam heet'],
    ['team', '<b>Team</b>', 'Gebruik geen < of >'],
    ['telefoon', 'bel maar', 'Dit is geen telefoonnummer'],
    ['bereikbaar', 'x'.repeat(81), 'hoogstens 80 tekens'],
    ['crisisnummer', '12', 'Dit is geen telefoonnummer'],
    ['privacy', 'geen adres', 'Dit is geen mailadres'],
    ['bewaren', '29', 'van 30 tot en met 730'],
    ['bewaren', '731', 'van 30 tot en met 730'],
    ['bewaren', 'een jaar', 'van 30 tot en met 730'],
    ['zekerheid', '', 'Kies wanneer wij om een code vragen'],
  ])('refuse %s ‘%s’ in words, and keep everything that was typed', async (field, text, words) => {
    const chair = new Chair(desk.office);
    const typed = { crisisdienst: 'Een andere crisisdienst', [field]: text };
    const refused = await chair.fill(await chair.open(SETTINGS), SETTINGS, typed);
    expect(refused.status).toBe(400);
    expect(refused.title).toMatch(/^Fout: /);
    expect(refused.errors).toHaveLength(1);
    expect(refused.errors[0]).toContain(words);
    expect(refused.form(SETTINGS)).toMatchObject(typed);
    expect((await chair.open(SETTINGS)).form(SETTINGS)['crisisdienst']).not.toBe('Een andere crisisdienst');
  });

  it('tell the second of two who saved what, lose nothing of either, and let them save after all', async () => {
    const chair = new Chair(desk.office);
    const [mine, theirs] = [await chair.open(SETTINGS), await chair.open(SETTINGS)];
    await chair.fill(theirs, SETTINGS, {
      team: 'Team van de ander',
      crisisdienst: 'Crisisdienst van de ander',
    });
    const told = await chair.fill(mine, SETTINGS, { team: 'Mijn team' });
    expect(told.status).toBe(409);
    expect(told.text).toContain('iemand anders veranderde de instellingen');
    expect(told.text).toContain('Team van de ander');
    expect(told.form(SETTINGS)['team']).toBe('Mijn team');
    const saved = await chair.fill(told, SETTINGS, {});
    expect(saved.form(SETTINGS)['team']).toBe('Mijn team');
  });

  it('do not take a slip for a look at what the other saved', async () => {
    const chair = new Chair(desk.office);
    const mine = await chair.open(SETTINGS);
    await chair.fill(await chair.open(SETTINGS), SETTINGS, { team: 'Van de ander' });
    const slip = await chair.fill(mine, SETTINGS, { bewaren: '1' });
    const mended = await chair.fill(slip, SETTINGS, { bewaren: '60' });
    expect(mended.status).toBe(409);
    expect(mended.text).toContain('Van de ander');
  });
});

describe('erasing a case', () => {
  const desk = useOffice();

  it('asks why and for its number, and then it is gone', async () => {
    const chair = new Chair(desk.office);
    const one = await newCase(desk.office);
    expect((await chair.open(one.page)).links).toContain(`${one.page}/wissen`);
    const path = `${one.page}/wissen`;
    const wrong = await chair.act(path, { nummer: 'K7M-3QX', waarom: '' });
    expect(wrong.status).toBe(400);
    expect(wrong.errors).toEqual([
      'Kies waarom de casus gewist moet worden',
      `Typ het casusnummer ${one.reference} over`,
    ]);
    expect(wrong.form(path)['nummer']).toBe('K7M-3QX');
    const done = await chair.fill(wrong, path, {
      nummer: ` ${one.reference.replace('-', '').toLowerCase()} `,
      waarom: 'request',
    });
    expect(done.path).toBe('/adviezen?gedaan=gewist');
    expect(done.text).toContain('De casus is gewist.');
    expect((await chair.open(one.page)).status).toBe(404);
    expect((await chair.open(SETTINGS)).section('Wat er gewist is')).toContain(
      'ouders of jeugdige vroegen erom',
    );
  });

  it('closes the links in its letters', async () => {
    const { office } = desk;
    const one = await newCase(office);
    await office.passUntil('2026-11-16 09:05');
    const link = await office.linkTo('check', one.id, office.cast.person.sevda);
    await new Chair(office).act(`${one.page}/wissen`, { nummer: one.reference, waarom: 'mistake' });
    expect((await fetch(link)).status).toBe(404);
  });
});
