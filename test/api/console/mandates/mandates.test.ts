// The chair records, changes and ends what parties signed, and sees who has not.
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';

const desk = useOffice();
const chair = () => new Chair(desk.office);
const party = (name: keyof typeof desk.office.cast.organisation) =>
  `/afspraken/partij/${desk.office.cast.organisation[name]}`;

beforeEach(() => {
  desk.office.now = at('2026-11-23 10:00');
  desk.office.role = 'chair';
});

const filled = {
  soort: 'declarationOfIntent',
  titel: 'Intentieverklaring  jeugdhulp',
  'getekend-dag': '2',
  'getekend-maand': '11',
  'getekend-jaar': '2026',
  naam: 'Maya Okafor',
  functie: 'bestuurder',
};

/** Records one, and gives the address of its party's page. */
async function recorded(name: Parameters<typeof party>[0], fields: Record<string, string> = {}) {
  const form = await chair().open(`/afspraken/nieuw?partij=${desk.office.cast.organisation[name]}`);
  return chair().fill(form, '/afspraken/nieuw', { ...filled, ...fields });
}

const linkTo = (seen: Awaited<ReturnType<Chair['open']>>, act: string) =>
  seen.links.find((link) => link.endsWith(act)) ?? '';

describe('the list', () => {
  it('begins with who has no agreement, and offers to record one', async () => {
    const page = await chair().open('/afspraken');
    expect(page.text).toContain('Vier van de tien partijen hebben een afspraak die geldt.');
    const without = page.section('Wie heeft nog geen afspraak?');
    expect(without).toContain('Jeugdbescherming Deltazicht Gecertificeerde instelling Nog niets getekend');
    expect(without).not.toContain('Inkoopbureau Delta');
    expect(page.links).toContain(`/afspraken/nieuw?partij=${desk.office.cast.organisation.deLinde}`);
    expect(page.section('Wat er geldt')).toContain(
      'Het Kompas Clausule in het contract Inkoopcontract Jeugdhulp 2026, hoofdstuk 7 17 november 2025',
    );
  });

  it('is read by a commissioner without anything to press', async () => {
    desk.office.role = 'commissioner';
    const page = await chair().open('/afspraken');
    expect(page.status).toBe(200);
    expect(page.links.filter((link) => link.includes('nieuw'))).toEqual([]);
    const one = await chair().open(party('maasveen'));
    expect(one.links.filter((link) => /wijzig|beeindig|nieuw/.test(link))).toEqual([]);
    expect((await chair().open('/afspraken/nieuw')).status).toBe(403);
  });
});

describe('recording', () => {
  it('keeps all that was filled in, and shows what a notice will say', async () => {
    const page = await recorded('deLinde');
    expect(page.path).toBe(`${party('deLinde')}?gedaan=vastgelegd`);
    expect(page.text).toMatch(/^De afspraak is vastgelegd\./);
    expect(page.text).toContain('Intentieverklaring jeugdhulp geldt, zonder einddatum.');
    expect(page.section('Wat er in een bericht staat')).toContain(
      'Uw organisatie tekende op 2 november 2026 de Intentieverklaring jeugdhulp. Deze vraag past bij wat uw organisatie daarin verklaarde.',
    );
    expect(page.section('Wat er is getekend')).toContain('Door Maya Okafor, bestuurder');
    expect(page.section('Wie legde wat vast')).toContain(
      'vandaag, 10:00 uur Marja van Dijk legde de Intentieverklaring jeugdhulp vast.',
    );
  });

  it('tells everything that has to be mended, and keeps what was typed', async () => {
    const page = await chair().open('/afspraken/nieuw');
    const again = await chair().fill(page, '/afspraken/nieuw', {
      titel: 'Convenant',
      'tot-dag': '31',
      'tot-maand': '2',
      'tot-jaar': '2027',
      naam: 'x'.repeat(201),
    });
    expect(again.status).toBe(400);
    expect(again.title).toMatch(/^Fout: /);
    expect(again.errors).toEqual([
      'Kies een partij',
      'Kies wat voor afspraak het is',
      'Vul in op welke dag er is getekend',
      'Deze datum bestaat niet. Kijk de dag en de maand na',
      'Dit is te lang. Maak het korter dan 200 tekens',
    ]);
    expect(again.form('/afspraken/nieuw')).toMatchObject({ titel: 'Convenant', 'tot-dag': '31' });
  });

  it('refuses days that cannot be, each at its own field', async () => {
    const future = await recorded('deltazicht', { 'getekend-dag': '24' });
    expect(future.errors).toEqual(['Deze dag is nog niet geweest. Vul de dag in waarop er is getekend']);
    const backwards = await recorded('deltazicht', {
      'ingang-dag': '1',
      'ingang-maand': '11',
      'ingang-jaar': '2026',
      'tot-dag': '31',
      'tot-maand': '10',
      'tot-jaar': '2026',
    });
    expect(backwards.errors).toEqual([
      'De afspraak kan niet ingaan voordat er is getekend',
      'Het einde ligt voor het begin. Kijk de dagen na',
    ]);
    expect(backwards.html).toContain('href="#ingang-dag"');
  });

  it('sent twice records once', async () => {
    const form = await chair().open('/afspraken/nieuw');
    const fields = { ...filled, partij: desk.office.cast.organisation.poldermeer };
    await chair().fill(form, '/afspraken/nieuw', fields);
    const page = await chair().fill(form, '/afspraken/nieuw', fields);
    expect(page.status).toBe(200);
    expect(page.links.filter((link) => link.endsWith('/wijzig'))).toHaveLength(1);
  });

  it('of one that begins later says so, and until then counts as none', async () => {
    const page = await recorded('havenrecht', {
      soort: 'covenant',
      titel: 'Convenant Jeugdhulp',
      'ingang-dag': '1',
      'ingang-maand': '1',
      'ingang-jaar': '2027',
    });
    expect(page.section('Wat er in een bericht staat')).toContain(
      'Die afspraak gaat in op 1 januari 2027. Wij vragen u om mee te denken.',
    );
    const list = await chair().open('/afspraken');
    expect(list.section('Wie heeft nog geen afspraak?')).toContain('gaat in op 1 januari 2027');
  });
});

describe('changing', () => {
  it('is on record with what it was', async () => {
    const page = await recorded('wijkteamPoldermeer');
    const change = linkTo(page, '/wijzig');
    const form = await chair().open(change);
    expect(form.form(change)).toMatchObject({ titel: 'Intentieverklaring jeugdhulp', 'getekend-dag': '2' });
    const after = await chair().fill(form, change, {
      'tot-dag': '31',
      'tot-maand': '12',
      'tot-jaar': '2027',
      functie: '',
    });
    expect(after.section('Wie legde wat vast')).toContain(
      'wijzigde de Intentieverklaring jeugdhulp: de einddatum (was leeg, nu 31 december 2027) en de functie (was bestuurder, nu leeg).',
    );
  });

  it('by two at once tells the second how it is now, and loses nothing', async () => {
    const page = await recorded('wijkteamHavenrecht');
    const change = linkTo(page, '/wijzig');
    const [first, second] = [await chair().open(change), await chair().open(change)];
    await chair().fill(first, change, { titel: 'Intentieverklaring van de een' });
    const told = await chair().fill(second, change, { titel: 'Intentieverklaring van de ander' });
    expect(told.status).toBe(409);
    expect(told.text).toContain('Iemand anders heeft deze afspraak net gewijzigd.');
    expect(told.text).toContain('Titel Intentieverklaring van de een');
    expect(told.form(change)['titel']).toBe('Intentieverklaring van de ander');
    const kept = await chair().fill(told, change, {});
    expect(kept.text).toContain('Intentieverklaring van de ander');
  });

  it('after somebody ended it does not take that back unseen', async () => {
    const page = await recorded('wijkteamHavenrecht', { titel: 'Nog een verklaring' });
    const end = linkTo(page, '/beeindig');
    const change = end.replace('beeindig', 'wijzig');
    const open = await chair().open(change);
    await chair().act(end);
    const told = await chair().fill(open, change, { titel: 'Een andere titel' });
    expect(told.form(change)).toMatchObject({ 'laatste-dag': '23', 'laatste-jaar': '2026' });
    const kept = await chair().fill(told, change, {});
    expect(kept.section('Wat er is getekend')).toContain('Beëindigd op 23 november 2026');
    // Emptied on purpose, it is taken back.
    const taken = await chair().act(change, { 'laatste-dag': '', 'laatste-maand': '', 'laatste-jaar': '' });
    expect(taken.section('Wat er is getekend')).not.toContain('Beëindigd op');
  });

  it('with a form that somebody tampered with changes nothing', async () => {
    const page = await recorded('hetKompas', { titel: 'Ook een verklaring' });
    const change = linkTo(page, '/wijzig');
    const form = (await chair().open(change)).form(change);
    const told = await chair().post(change, { ...form, versie: 'x' });
    expect(told.status).toBe(409);
    expect((await chair().open('/afspraken/geen-id/wijzig')).status).toBe(404);
    expect((await chair().open('/afspraken/partij/geen-id')).status).toBe(404);
  });
});

describe('ending', () => {
  it('asks for the last day, and refuses one before the start', async () => {
    const page = await recorded('deltazicht');
    const end = linkTo(page, '/beeindig');
    const form = await chair().open(end);
    expect(form.form(end)).toMatchObject({ 'laatste-dag': '23', 'laatste-maand': '11' });
    const early = await chair().fill(form, end, { 'laatste-maand': '10' });
    expect(early.errors).toEqual(['De afspraak is dan nog niet begonnen. Vul een latere dag in']);
    const done = await chair().fill(early, end, { 'laatste-maand': '11', 'laatste-dag': '22' });
    expect(done.text).toMatch(/^De afspraak is beëindigd\./);
    expect(done.text).toContain('Er is nu geen afspraak die geldt.');
    expect(done.section('Wie legde wat vast')).toContain(
      'Marja van Dijk beëindigde de Intentieverklaring jeugdhulp, met 22 november 2026 als laatste dag.',
    );
    const list = await chair().open('/afspraken');
    expect(list.section('Wie heeft nog geen afspraak?')).toContain(
      'Intentieverklaring jeugdhulp, beëindigd: gold tot en met 22 november 2026',
    );
  });

  it('by itself is warned of three months ahead', async () => {
    await recorded('deLinde', {
      soort: 'contractClause',
      titel: 'Inkoopcontract',
      'tot-dag': '31',
      'tot-maand': '1',
      'tot-jaar': '2027',
    });
    // What De Linde declared has no end: nothing is lost when the contract is over.
    expect((await chair().open('/afspraken')).text).not.toContain('Loopt af');
    const end = linkTo(await chair().open(party('maasveen')), '/beeindig');
    await chair().act(end, { 'laatste-dag': '15', 'laatste-maand': '2', 'laatste-jaar': '2027' });
    expect((await chair().open('/afspraken')).section('Loopt af binnen drie maanden')).toContain(
      'Maasveen Convenant Jeugdhulp Rijnmond (demo) maandag 15 februari 2027',
    );
    expect((await chair().open('/gereedheid')).text).toContain('Eén afspraak loopt binnenkort af.');
  });
});
