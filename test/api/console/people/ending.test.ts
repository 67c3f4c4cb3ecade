// A role ends or somebody leaves: the chair is asked who is asked instead, and running cases follow.
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { answer, climbedCase, eventsOf, newCase, reply, stuck } from '../support/cases.ts';
import { Chair, type Seen } from '../support/chair.ts';
import { readBook } from '../../../../store/people/book.ts';
import type { PersonName } from '../../../../dev/demo/cast.ts';

const day = (date: string) => {
  const [year = '', month = '', dag = ''] = date.split('-');
  return new URLSearchParams({ 'dag-dag': dag, 'dag-maand': month, 'dag-jaar': year }).toString();
};

describe('ending', () => {
  const desk = useOffice();
  const chair = () => new Chair(desk.office);
  const href = (name: PersonName) => `/mensen/${desk.office.cast.person[name]}`;
  const book = () => readBook(desk.office.database, desk.office.region);
  const holdingOf = async (name: PersonName) =>
    (await book()).holdings.find((held) => held.person === desk.office.cast.person[name])?.id ?? '';
  const endOf = async (name: PersonName) => `${href(name)}/rollen/${await holdingOf(name)}/einde`;
  const send = (page: Seen, path: string, fields: Record<string, string>) =>
    chair().post(path, { ...page.form(path), ...fields });

  beforeEach(() => {
    desk.office.now = at('2026-11-23 09:05');
  });

  it('of a role that is next on a rung says so, and hands it to somebody else from the day after', async () => {
    const one = await climbedCase(desk.office);
    await desk.office.passUntil('2026-11-23 09:05');
    // The news is fresh: the referrer need not be asked before the next rung.
    await answer(desk.office, one, stuck('laidAside'));
    const path = await endOf('jan');
    const page = await chair().open(path);
    expect(page.heading).toBe('Beëindig de rol manager sociaal domein');
    expect(page.section('Lopende casussen')).toContain(
      '1 casus: trede 2 (gemeente) gaat op woensdag 25 november naar deze persoon',
    );
    expect(page.section('Lopende casussen')).toContain(
      'Ook zonder deze persoon krijgt iemand de vraag: Selin Yilmaz',
    );
    expect(page.links).toContain(one.page);
    const unsaid = await send(page, path, {});
    expect(unsaid.errors).toEqual(['Kies wie de rol overneemt, of dat niemand dat doet']);
    const done = await send(page, path, { rol0: 'ander', 'rol0-wie': desk.office.cast.person.wim });
    expect(done.text).toContain('De rol eindigt op de dag die u koos');
    expect(done.section('Rollen')).toContain('Nu, van 1 januari 2025 tot en met 23 november 2026');
    await desk.office.passUntil('2026-11-25 10:00');
    const notified = (await eventsOf(desk.office, one)).findLast(({ type }) => type === 'RungNotified');
    const people =
      notified && 'receivers' in notified ? notified.receivers.map((receiver) => receiver.person) : [];
    expect(people).toContain(desk.office.cast.person.wim);
    expect(people).not.toContain(desk.office.cast.person.jan);
  });

  it('says when nobody is left, that the rung is then skipped; and it is', async () => {
    const one = await climbedCase(desk.office, 'cannotCooperate');
    await desk.office.passUntil('2026-11-20 10:00');
    const path = await endOf('maya');
    const page = await chair().open(path);
    expect(page.text).toContain(
      'zou later naar deze persoon gaan. Neemt niemand het over, dan slaan we deze trede over',
    );
    await send(page, path, { rol0: 'niemand' });
    const { holdings } = await book();
    expect(holdings.find((held) => held.person === desk.office.cast.person.maya)?.until).toBe('2026-11-20');
    await desk.office.passUntil('2026-12-08 10:00');
    expect((await eventsOf(desk.office, one)).map(({ type }) => type)).toContain('RungSkipped');
  });

  it('hands a role to somebody who is not there yet, and only with an address of their own', async () => {
    const path = await endOf('rita');
    const page = await chair().open(path);
    const fields = { rol0: 'nieuw', 'rol0-naam': 'Nina de Nieuwe', 'rol0-aanhef': 'mevrouw' };
    const taken = await send(page, path, { ...fields, 'rol0-mail': 'jan@maasveen.example' });
    expect(taken.errors).toEqual(['Jan Bakker heeft dit adres al. Kies diegene uit de lijst']);
    expect(taken.form(path)['rol0-naam']).toBe('Nina de Nieuwe');
    await send(taken, path, { 'rol0-mail': 'nina@wijkteam.example' });
    const { people, holdings } = await book();
    const nina = people.find(({ name }) => name === 'Nina de Nieuwe');
    expect(nina).toMatchObject({
      surname: 'de Nieuwe',
      organisation: desk.office.cast.organisation.wijkteamPoldermeer,
    });
    expect(holdings.find((held) => held.person === nina?.id)).toMatchObject({
      role: 'teamManager',
      from: '2026-11-24',
    });
  });

  it('on a later day touches only what comes after it', async () => {
    await climbedCase(desk.office);
    desk.office.now = at('2026-11-23 09:05');
    const path = await endOf('carla');
    expect((await chair().open(`${path}?${day('2026-12-31')}`)).text).toContain(
      'De laatste dag is donderdag 31 december',
    );
    const selin = await endOf('selin');
    const before = (await chair().open(selin)).section('Lopende casussen');
    const after = (await chair().open(`${selin}?${day('2026-11-25')}`)).section('Lopende casussen');
    expect(before).toContain('Trede 2 (gemeente) gaat op woensdag 25 november');
    expect(after).not.toContain('Trede 2 (gemeente) gaat op woensdag 25 november');
    const odd = await chair().open(
      `${selin}?${new URLSearchParams({ 'dag-dag': '31', 'dag-maand': '2', 'dag-jaar': '2026' }).toString()}`,
    );
    expect(odd.errors).toEqual(['Deze datum bestaat niet. Kijk de dag en de maand na']);
  });

  it('of who was asked leads to sending it to somebody else too; of who promised, to the referrer', async () => {
    const asked = await climbedCase(desk.office);
    const promised = await climbedCase(desk.office);
    await reply(desk.office, promised, 'municipal-1', 'paul', { kind: 'arrange', before: '2026-12-03' });
    const page = await chair().open(await endOf('paul'));
    expect(page.links).toContain(`${asked.page}/opnieuw-sturen/municipal-1`);
    expect(page.links).toContain(`${promised.page}/vraag-verwijzer`);
    expect(page.text).toContain('Beloofde dit vóór donderdag 3 december te regelen');
  });

  it('as a referrer leads to choosing another; who left is chosen nowhere any more, and can come back', async () => {
    const one = await newCase(desk.office);
    desk.office.now = at('2026-11-23 09:05');
    const path = `${href('sevda')}/vertrek`;
    const page = await chair().open(path);
    expect(page.text).toContain('Kies eerst een andere verwijzer');
    expect(page.links).toContain(`${one.page}/andere-verwijzer`);
    await send(page, path, {});
    desk.office.now = at('2026-11-24 09:05');
    const left = await chair().open(href('sevda'));
    expect(left.text).toContain('Vertrokken. De laatste dag was 23 november 2026');
    expect((await chair().open('/adviezen/nieuw')).text).not.toContain('Sevda Aydin');
    expect((await chair().open('/mensen/vertrokken')).text).toContain('Sevda Aydin');
    expect((await chair().open(`${href('karin')}/afwezig/nieuw`)).text).not.toContain('Sevda Aydin');
    // What she is to the case is still seen, for it still is so.
    expect(left.section('Lopende casussen')).toContain('Beantwoordt de vragen als verwijzer');
    const back = await chair().post(`${href('sevda')}/terug`, left.form(`${href('sevda')}/terug`));
    expect(back.text).toContain('Deze persoon is er weer');
  });

  it('on a day to come leaves somebody there until it, and can be taken back', async () => {
    const path = `${href('omar')}/vertrek`;
    const page = await chair().open(`${path}?${day('2026-12-31')}`);
    const said = await send(page, path, { rol0: 'niemand' });
    expect(said.text).toContain('Vertrekt. De laatste dag is 31 december 2026');
    expect((await chair().open('/mensen?zoek=omar')).section('Gevonden')).toContain(
      'Vertrekt na 31 december 2026',
    );
    expect((await chair().open('/mensen/vertrokken')).text).not.toContain('Omar Said');
    // Until then the address is theirs.
    const fields = { naam: 'Iemand Anders', aanhef: 'heer', mail: 'omar@hetkompas.example' };
    expect((await chair().act('/mensen/nieuw', fields)).errors[0]).toContain('Omar Said');
    const back = await chair().post(`${href('omar')}/terug`, said.form(`${href('omar')}/terug`));
    expect(back.text).not.toContain('Vertrekt.');
    expect(back.links).toContain(path);
  });

  it('of a deputy leaves those for whom they stand in without one, and says so', async () => {
    const { organisation: _, person } = desk.office.cast;
    await chair().act(`${href('lars')}/afwezig/nieuw`, {
      ...{ 'van-dag': '20', 'van-maand': '11', 'van-jaar': '2026' },
      ...{ 'tot-dag': '4', 'tot-maand': '12', 'tot-jaar': '2026' },
      vervanger: person.ingrid,
    });
    const path = `${href('ingrid')}/vertrek`;
    const page = await chair().open(path);
    expect(page.text).toContain('Deze persoon vervangt Lars Bos');
    await send(page, path, { rol0: 'niemand' });
    const away = (await book()).absences.filter((one) => one.person === person.lars);
    expect(away.map(({ from, until, deputy }) => [from, until, deputy])).toEqual([
      ['2026-11-20', '2026-11-23', person.ingrid],
      ['2026-11-24', '2026-12-04', undefined],
    ]);
  });

  it('of the last chair is refused, until somebody follows', async () => {
    const path = await endOf('marja');
    const page = await chair().open(path);
    const refused = await send(page, path, { rol0: 'niemand' });
    expect(refused.status).toBe(400);
    expect(refused.errors[0]).toContain('Dan heeft de regio op dinsdag 24 november geen voorzitter');
    const done = await send(refused, path, { rol0: 'ander', 'rol0-wie': desk.office.cast.person.ilse });
    expect(done.text).toContain('De rol eindigt');
  });

  it('by two at a time is done once; the second is told, and keeps their choice', async () => {
    const path = await endOf('eva');
    const [one, other] = [await chair().open(path), await chair().open(path)];
    await send(one, path, { rol0: 'niemand' });
    const told = await send(other, path, { rol0: 'niemand' });
    expect(told.status).toBe(409);
    expect(told.errors[0]).toContain('Iemand anders wijzigde dit intussen');
  });
});
