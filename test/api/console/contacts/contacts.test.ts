// The chair sees who on the ladders knows it, what waits, and has somebody asked once more.
import { beforeAll, expect, it } from 'vitest';
import { Chair } from '../support/chair.ts';
import { describeWithBrowser } from '../../../support/browser.ts';
import { at } from '../../../support/doorzet.ts';
import { changeList, contactLink, everybodyAsked, lookAndSend } from '../../links/contact/support/asked.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { post } from '../../support/wire.ts';
import { threeLadders } from '../../../../config/ladders.ts';
import { readContactStates } from '../../../../store/pages/contacts.ts';

const PAGE = '/mensen/bevestigen';

describeWithBrowser('the page about who knows it', () => {
  const desk = useOffice();
  const readers = useReaders();
  let chair: Chair;

  beforeAll(async () => {
    const { office } = desk;
    chair = new Chair(office);
    office.refusing.add('rob@delta.example');
    await everybodyAsked(office);
    await post(`${await contactLink(office, 'jan')}/antwoord`, { antwoord: 'klopt' });
    await post(`${await contactLink(office, 'frits')}/antwoord`, {
      antwoord: 'niet-ik',
      wie: 'Els <b>de Boer</b>'.replaceAll(/<\/?b>/g, ''),
      mail: 'els@delinde.example',
    });
    for (const day of ['2026-11-30', '2026-12-07', '2026-12-14']) await lookAndSend(office, `${day} 09:00`);
    office.now = Math.max(office.now, at('2026-12-14 10:00'));
  });

  it('tells how many confirmed, and what waits for the chair first', async () => {
    const page = await chair.open(PAGE);
    expect(page.status).toBe(200);
    expect(page.heading).toBe('Weet iedereen op de ladders het?');
    expect(page.text).toContain('Van 21 mensen op de ladders heeft er 1 bevestigd dat hun plek klopt.');
    const waiting = page.section('Vraagt iets van u');
    expect(waiting).toContain('De Linde: wie is de directeur jeugd?');
    expect(waiting).toContain('Voorstel: Els de Boer, els@delinde.example.');
    expect(waiting).toContain('Rob Smit: welk mailadres klopt?');
    expect(waiting).toContain('Carla Jansen: klopt de plek op de ladder?');
    expect(waiting).toContain('Gevraagd op maandag 23 november, 2 keer herinnerd: nog geen antwoord.');
    expect(waiting).not.toContain('Jan Bakker');
    expect(page.section('Iedereen op de ladders')).toContain('Bevestigd op maandag 23 november');
    const { cast, database, region } = desk.office;
    const [holding] = await database.inRegion(region, async (transaction) => {
      const { rows } = await transaction.query<{ id: string }>(
        'select id from holdings where person_id = $1',
        [cast.person.frits],
      );
      return rows.map(({ id }) => id);
    });
    expect(page.links).toContain(`/mensen/${cast.person.frits}/rollen/${String(holding)}/einde`);
    expect(page.links).toContain(`/mensen/${cast.person.rob}/wijzig`);
  });

  it('looks as it should', async () => {
    const page = await readers.desk();
    await page.goto(`${desk.office.url}${desk.office.home}${PAGE}`);
    await readers.look(page, 'bevestigen');
  });

  it('asks somebody once more, once a day', async () => {
    const { office } = desk;
    const action = `${PAGE}/${office.cast.person.carla}/opnieuw`;
    const page = await chair.open(PAGE);
    expect(page.actions).toContain(action);
    const done = await chair.post(action, {});
    expect(done.text).toContain('De vraag gaat opnieuw uit');
    await lookAndSend(office);
    expect((await chair.post(action, {})).text).toContain('Deze vraag ging vandaag al uit.');
    expect((await chair.post(`${PAGE}/${office.cast.person.sevda}/opnieuw`, {})).text).toContain(
      'staat niet meer op een ladder',
    );
    expect((await chair.post(`${PAGE}/geen-id/opnieuw`, {})).status).toBe(404);
  });

  it('tells readiness who knows it', async () => {
    const { office } = desk;
    const { person } = office.cast;
    const states = await office.database.inRegion(office.region, (transaction) =>
      readContactStates(transaction, office.region, office.now),
    );
    expect([person.jan, person.rob, person.frits, person.sevda].map((id) => states.get(id))).toEqual([
      'confirmed',
      'bounced',
      'unconfirmed',
      undefined,
    ]);
  });

  it('tells beforehand who is asked when a version comes', async () => {
    const { office } = desk;
    const { version: _, ...body } = threeLadders;
    const [first, ...others] = body.ladders;
    const rung = { recipients: [{ of: 'procurementOrganisation', role: 'buyer' }], waitWorkingDays: 5 };
    const ladders = [{ ...first, rungs: [...(first?.rungs ?? []), rung] }, ...others];
    await changeList(
      office,
      `insert into agreements (region, version, status, body, in_force_from)
       values (current_region(), 2, 'agreed', $1, '2027-01-04')`,
      JSON.stringify({ ...body, ladders }),
    );
    const page = await chair.open(PAGE);
    const coming = page.section('Wie wij vragen als versie 2 van kracht is');
    expect(coming).toContain('vanaf maandag 4 januari 2027');
    expect(coming).toContain('Rob Smit');
    expect(coming).not.toContain('Jan Bakker');
    const shown = await readers.desk();
    await shown.goto(`${office.url}${office.home}${PAGE}`);
    await readers.look(shown, 'bevestigen-straks');
  });
});

describeWithBrowser('a region without ladders in force', () => {
  const desk = useOffice();
  const readers = useReaders();

  it('says that nobody is asked', async () => {
    const { office } = desk;
    await changeList(office, `update agreements set in_force_from = '2027-01-04'`);
    const page = await new Chair(office).open(PAGE);
    expect(page.text).toContain('Er zijn nog geen ladders van kracht');
    expect(page.section('Wie wij vragen als versie 1 van kracht is')).toContain('Jan Bakker');
    const shown = await readers.desk();
    await shown.goto(`${office.url}${office.home}${PAGE}`);
    await readers.look(shown, 'bevestigen-leeg');
  });
});
