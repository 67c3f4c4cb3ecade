// The people of a region over plain HTTP: who sees and changes what, and what happens when two do so at a time.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newRegion } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { readBook } from '../../../../store/people/book.ts';

const desk = useOffice({ vacant: ['kees'] });
const chair = () => new Chair(desk.office);
const person = (name: keyof typeof desk.office.cast.person) => `/mensen/${desk.office.cast.person[name]}`;
const book = () => readBook(desk.office.database, desk.office.region);

beforeEach(() => {
  desk.office.role = 'chair';
  desk.office.now = at('2026-11-23 09:05');
});

describe('the list', () => {
  it('says who holds which role where, and what is vacant', async () => {
    const page = await chair().open('/mensen');
    expect(page.text).toContain(
      'Maasveen Manager sociaal domein: Jan Bakker Beleidsmedewerker: Selin Yilmaz',
    );
    expect(page.text).toContain(
      'Poldermeer Wethouder: Anouk Peters Manager sociaal domein en beleidsmedewerker',
    );
    expect(page.text).toContain('Voorzitter van het expertteam: Marja van Dijk');
  });

  it('leads to whether each rung reaches somebody, and from an organisation to what it signed and back', async () => {
    const page = await chair().open('/mensen');
    expect(page.links).toEqual(expect.arrayContaining(['/gereedheid', '/mensen/bevestigen']));
    const { maasveen } = desk.office.cast.organisation;
    const organisation = await chair().open(`/mensen/organisaties/${maasveen}`);
    expect(organisation.links).toContain(`/afspraken/partij/${maasveen}`);
    const party = await chair().open(`/afspraken/partij/${maasveen}`);
    expect(party.links).toContain(`/mensen/organisaties/${maasveen}`);
    expect((await chair().open('/mensen/expertteam')).text).not.toContain('Bekijk de afspraken');
  });

  it.each([
    ['a part of a name, without its accents', 'aydin', 'Sevda Aydin'],
    ['an organisation', 'het kompas', 'Lars Bos'],
    ['a role and a place', 'wethouder maasveen', 'Carla Jansen'],
    ['an address', 'carla@maas', 'Carla Jansen'],
  ])('is searched by %s', async (_, zoek, found) => {
    const page = await chair().open(`/mensen?${new URLSearchParams({ zoek }).toString()}`);
    expect(page.section('Gevonden')).toContain(found);
    expect(page.section('Gevonden')).not.toContain('Tom Willems');
  });

  it('finds nothing for nonsense, without harm, and writes no search down', async () => {
    for (const zoek of ['zzz', '%', '<b>x</b>', "'"]) {
      const page = await chair().open(`/mensen?${new URLSearchParams({ zoek }).toString()}`);
      expect(page.status).toBe(200);
      expect(page.html).not.toContain('<b>x');
    }
    expect(desk.office.logged.join('')).not.toContain('zzz');
  });
});

describe('a person', () => {
  it('has a page with their roles, rungs and the way to change them', async () => {
    const page = await chair().open(person('jan'));
    expect(page.heading).toBe('Jan Bakker');
    expect(page.section('Rollen')).toContain('Manager sociaal domein Maasveen Nu, sinds 1 januari 2025');
    expect(page.section('Op welke treden')).toContain('Ladder Gemeente, trede 2');
  });

  it('is added once however often the form is sent, and then changed', async () => {
    const form = await chair().open('/mensen/nieuw');
    const fields = {
      ...form.form('/mensen/nieuw'),
      ...{ naam: '  Joost  van der Nieuw ', achternaam: '', aanhef: 'heer', mail: 'joost@maasveen.example' },
      organisatie: desk.office.cast.organisation.maasveen,
      telefoon: '010 - 123 45 67',
    };
    const added = await chair().post('/mensen/nieuw', fields);
    expect(added.heading).toBe('Joost van der Nieuw');
    expect(added.text).toContain('heer Van der Nieuw');
    await chair().post('/mensen/nieuw', fields);
    const { people } = await book();
    expect(people.filter(({ email }) => email === 'joost@maasveen.example')).toHaveLength(1);
    const href = added.path.replace(/\?.*/, '');
    const changed = await chair().act(`${href}/wijzig`, { telefoon: '' });
    expect(changed.text).toContain('Telefoon Niet bekend');
  });

  it('is written to in Dutch, or in English where that was chosen, and then their page says so', async () => {
    const form = await chair().open(`${person('wim')}/wijzig`);
    expect(form.form(`${person('wim')}/wijzig`)['taal']).toBe('nl');
    const english = await chair().fill(form, `${person('wim')}/wijzig`, { taal: 'en' });
    expect(english.text).toContain('Taal van de brieven English');
    const dutch = await chair().act(`${person('wim')}/wijzig`, { taal: 'nl' });
    expect(dutch.text).not.toContain('Taal van de brieven English');
    const wrong = await chair().act(`${person('wim')}/wijzig`, { taal: 'fr' });
    expect(wrong.errors).toEqual(['Kies een taal']);
  });

  it('tells who changed what, the latest first, to the process supporter too', async () => {
    const at_ = person('emma');
    await chair().act(`${at_}/wijzig`, { mail: 'emma@elders.example' });
    desk.office.role = 'processSupporter';
    const page = await chair().act(`${at_}/wijzig`, { telefoon: '010 12' });
    expect(page.section('Wijzigingen')).toContain(
      'Telefoonnummer gewijzigd Ilse Kramer maandag 23 november,',
    );
    expect(page.section('Wijzigingen')).toContain(
      'Mailadres: emma@wijkteamhavenrecht.example werd emma@elders.example Marja van Dijk',
    );
  });

  it('is refused with a message at each field, and nothing that was typed is lost', async () => {
    const page = await chair().post('/mensen/nieuw', { naam: 'x@y.nl', mail: 'geen', telefoon: 'bel maar' });
    expect(page.status).toBe(400);
    expect(page.errors).toEqual([
      'Dit is een mailadres en geen naam',
      'Kies hoe wij deze persoon aanspreken',
      'Dit is geen mailadres. Schrijf het zo: naam@organisatie.nl',
      'Dit is geen telefoonnummer. Gebruik alleen cijfers, spaties en +',
    ]);
    expect(page.form('/mensen/nieuw')).toMatchObject({ naam: 'x@y.nl', mail: 'geen', telefoon: 'bel maar' });
    for (const { fieldId } of page.errors.map((_, i) => ({ fieldId: i }))) expect(fieldId).toBeDefined();
  });

  it('never shares a mail address with somebody who is there', async () => {
    const page = await chair().act(`${person('jan')}/wijzig`, { mail: 'SELIN@maasveen.example' });
    expect(page.status).toBe(400);
    expect(page.errors[0]).toContain('Selin Yilmaz (Maasveen) heeft dit adres al');
  });

  it('who is changed by two at a time keeps what the first did, and shows the second both', async () => {
    const [first, second] = [
      await chair().open(`${person('wim')}/wijzig`),
      await chair().open(`${person('wim')}/wijzig`),
    ];
    await chair().fill(first, `${person('wim')}/wijzig`, { telefoon: '010 111' });
    const told = await chair().fill(second, `${person('wim')}/wijzig`, { naam: 'Willem Koster' });
    expect(told.status).toBe(409);
    expect(told.errors[0]).toContain('Iemand anders wijzigde dit intussen');
    expect(told.errors[0]).toContain('Nu staat er: Wim Koster, wim@wijkteamhavenrecht.example, 010 111');
    expect(told.form(`${person('wim')}/wijzig`)['naam']).toBe('Willem Koster');
    const again = await chair().fill(told, `${person('wim')}/wijzig`, { telefoon: '010 111' });
    expect(again.heading).toBe('Willem Koster');
    expect(again.text).toContain('010 111');
  });

  it('of another region is not there', async () => {
    const other = await newRegion(desk.office.database);
    for (const path of ['', '/wijzig', '/vertrek', '/rollen/nieuw', '/afwezig/nieuw']) {
      expect((await chair().open(`/mensen/${other.person.jan}${path}`)).status).toBe(404);
    }
    const posted = await chair().post(`/mensen/${other.person.jan}/wijzig`, { naam: 'X' });
    expect(posted.status).toBe(404);
    expect((await chair().open('/mensen/geen-uuid')).status).toBe(404);
    expect((await chair().open(`/mensen/organisaties/${other.organisation.maasveen}`)).status).toBe(404);
  });
});

describe('an organisation', () => {
  it('is added and renamed, and never has the name of another', async () => {
    const added = await chair().act('/mensen/organisaties/nieuw', { naam: 'Zorghuis', soort: 'provider' });
    expect(added.heading).toBe('Zorghuis');
    const twice = await chair().act('/mensen/organisaties/nieuw', { naam: 'ZORGHUIS ', soort: 'provider' });
    expect(twice.errors).toEqual(['Er is al een organisatie die Zorghuis heet']);
    const href = added.path.replace(/\?.*/, '');
    const [one, other] = [await chair().open(`${href}/wijzig`), await chair().open(`${href}/wijzig`)];
    await chair().fill(one, `${href}/wijzig`, { naam: 'Zorghuis Noord' });
    const told = await chair().fill(other, `${href}/wijzig`, { naam: 'Zorghuis Zuid' });
    expect(told.status).toBe(409);
    expect(told.errors[0]).toContain('Nu staat er: Zorghuis Noord, aanbieder');
    expect(told.form(`${href}/wijzig`)['naam']).toBe('Zorghuis Zuid');
    const empty = await chair().post('/mensen/organisaties/nieuw', { naam: '' });
    expect(empty.errors).toEqual(['Vul de naam in', 'Kies wat voor organisatie het is']);
  });
});

describe('a role', () => {
  const days = { 'van-dag': '1', 'van-maand': '12', 'van-jaar': '2026' };

  it('is given in an organisation or in the region, and counts from its day', async () => {
    const path = `${person('karin')}/rollen/nieuw`;
    const given = await chair().act(path, {
      rol: 'policyAdviser',
      waar: desk.office.cast.organisation.poldermeer,
      ...days,
    });
    expect(given.section('Rollen')).toContain('Beleidsmedewerker Poldermeer Straks, vanaf 1 december 2026');
    const region = await chair().act(path, { rol: 'steeringGroupMember', ...days });
    expect(region.section('Rollen')).toContain('Lid van de stuurgroep Expertteam Straks');
  });

  it('is refused when it ends before it starts, overlaps, or says not where', async () => {
    const path = `${person('emma')}/rollen/nieuw`;
    const wrong = await chair().act(path, {
      rol: 'teamManager',
      waar: '',
      'tot-dag': '1',
      'tot-maand': '1',
      'tot-jaar': '2026',
    });
    expect(wrong.errors).toEqual([
      'Kies bij welke organisatie',
      'De laatste dag is vóór de eerste. Kijk beide na',
    ]);
    const twice = await chair().act(`${person('jan')}/rollen/nieuw`, { rol: 'socialDomainManager' });
    expect(twice.errors[0]).toContain(
      'Jan Bakker heeft de rol manager sociaal domein daar al, sinds 1 januari 2025',
    );
  });

  it('is made longer at once, and shorter only after who is asked instead', async () => {
    const { holdings } = await book();
    const held = holdings.find((one) => one.person === desk.office.cast.person.frits);
    const path = `${person('frits')}/rollen/${held?.id ?? ''}`;
    const asked = await chair().act(path, { 'tot-dag': '31', 'tot-maand': '12', 'tot-jaar': '2026' });
    expect(asked.path).toContain(`${path}/einde?dag-dag=31`);
    expect(asked.text).toContain('De laatste dag is donderdag 31 december');
    expect(asked.text).toContain('Wie wordt directeur jeugd van De Linde?');
  });
});

describe('who may', () => {
  it('a process supporter keeps people, but no roles, and nobody of the region itself', async () => {
    desk.office.role = 'processSupporter';
    const supporter = chair();
    const page = await supporter.open(person('selin'));
    expect(page.links).toContain(`${person('selin')}/wijzig`);
    expect(page.links).not.toContain(`${person('selin')}/rollen/nieuw`);
    const changed = await supporter.act(`${person('selin')}/wijzig`, { telefoon: '010 222' });
    expect(changed.text).toContain('De gegevens zijn bewaard');
    for (const path of [
      `${person('marja')}/wijzig`,
      `${person('marja')}/afwezig/nieuw`,
      `${person('selin')}/rollen/nieuw`,
      `${person('selin')}/vertrek`,
      '/mensen/invoeren',
    ]) {
      expect([path, (await supporter.open(path)).status]).toEqual([path, 403]);
      expect([path, (await supporter.post(path, { mail: 'ik@x.nl' })).status]).toEqual([path, 403]);
    }
    const marja = await supporter.open(person('marja'));
    expect(marja.text).toContain('Alleen de voorzitter wijzigt de gegevens');
    expect(marja.links).not.toContain(`${person('marja')}/wijzig`);
  });

  it('a commissioner sees no people', async () => {
    desk.office.role = 'commissioner';
    for (const path of ['/mensen', person('jan'), '/mensen/uitvoer.csv']) {
      expect((await chair().open(path)).status).toBe(403);
    }
  });

  it('nobody changes anything by looking', async () => {
    const before = JSON.stringify(await book());
    for (const path of [
      '',
      '/wijzig',
      '/vertrek',
      '/rollen/nieuw',
      '/afwezig/nieuw',
      '/terug',
      `/rollen/${randomUUID()}`,
    ]) {
      await chair().open(`${person('jan')}${path}`);
    }
    expect(JSON.stringify(await book())).toBe(before);
  });
});
