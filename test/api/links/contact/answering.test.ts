// Somebody on a ladder with a letter: reads where they stand, and says whether that is right.
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { contactLink, everybodyAsked, lookAndSend } from './support/asked.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { describeWithBrowser } from '../../../support/browser.ts';
import type { PersonName } from '../../../../dev/demo/cast.ts';
import { unknownContact, type Contact } from '../../../../domain/contacts/contact.ts';
import { loadContacts } from '../../../../store/contacts/rows.ts';

describeWithBrowser('somebody on a ladder, with a browser', () => {
  const open = useOffice();
  const readers = useReaders();
  let page: Page;

  beforeAll(() => everybodyAsked(open.office));
  beforeEach(async () => {
    page = await readers.phone();
  });

  const visit = async (who: PersonName, path = '') => {
    await page.goto(`${await contactLink(open.office, who)}${path}`);
  };
  const text = async () => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const look = (name: string) => readers.look(page, `plek-${name}`);
  const send = () => page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
  const contact = async (who: PersonName): Promise<Contact> => {
    const { region, cast, database } = open.office;
    const all = await database.inRegion(region, (transaction) => loadContacts(transaction, region));
    return all.get(cast.person[who]) ?? unknownContact;
  };

  it('reads where they stand, what that means and on what it rests, and confirms', async () => {
    await visit('jan');
    await look('gevraagd');
    const words = await text();
    expect(words).toContain('Beste heer Bakker');
    expect(words).toContain('Manager sociaal domein van gemeente Maasveen');
    expect(words).toContain(
      'Trede 2 van de gemeentelijke ladder en trede 2 van de ladder van de zorgaanbieder',
    );
    expect(words).toContain(
      'Loopt een advies vast in een casus uit uw gemeente, en lukt het niet op trede 1? Dan vragen wij u om te helpen.',
    );
    expect(words).toContain('Uw gemeente tekende op 1 maart 2025 het Convenant Jeugdhulp Rijnmond (demo).');
    await page.getByRole('radio', { name: 'Ja, dit klopt' }).check();
    await send();
    await look('bevestigd');
    expect(await text()).toContain('Op dinsdag 23 november 2027 vragen wij het opnieuw.');
    expect((await contact('jan')).confirmed?.places).toHaveLength(2);
    await visit('jan');
    await look('antwoord');
    expect(await text()).toContain('Uw antwoord van maandag 23 november');
  });

  it('says that it is somebody else, by the link in the letter, and takes that back', async () => {
    await visit('frits', '/niet-ik');
    await look('niet-ik');
    await page.getByLabel('Wie is het wel?').fill('Els de Boer');
    await page.getByLabel(/mailadres/).fill('els@delinde.example');
    await page.getByRole('button', { name: 'Laat het weten' }).click();
    await look('niet-ik-gezegd');
    expect(await text()).toContain(
      'Ik ben niet (meer) directeur jeugd van De Linde. Wel: ‘Els de Boer, els@delinde.example’',
    );
    expect((await contact('frits')).denied).toMatchObject([
      { role: 'youthDirector', instead: { name: 'Els de Boer', email: 'els@delinde.example' } },
    ]);
    await page.getByRole('link', { name: 'Pas uw antwoord aan' }).click();
    await look('aanpassen');
    expect(await page.getByLabel('Wie is het wel?').inputValue()).toBe('Els de Boer');
    await page.getByRole('radio', { name: 'Ja, dit klopt' }).check();
    await send();
    expect(await contact('frits')).toMatchObject({ denied: [], confirmed: { places: [expect.any(String)] } });
  });

  it('with several roles says which is not theirs', async () => {
    const { office } = open;
    await office.database.inRegion(office.region, (transaction) =>
      transaction.query(
        `insert into holdings (region, id, organisation_id, role, person_id, from_date)
         values ($1, gen_random_uuid(), $2, 'alderman', $3, '2026-01-01')`,
        [office.region, office.cast.organisation.poldermeer, office.cast.person.kees],
      ),
    );
    await office.database.inRegion(office.region, (transaction) =>
      transaction.query('update contact_rounds set version = version + 1'),
    );
    await lookAndSend(office, '2026-11-23 10:30');
    await lookAndSend(office, '2026-11-24 09:00');
    await visit('kees');
    await look('twee-rollen');
    await page.getByRole('radio', { name: /Nee, dit ben ik niet/ }).check();
    await page.getByLabel('Wat klopt niet?').selectOption({ label: 'Wethouder van gemeente Poldermeer' });
    await send();
    const kees = await contact('kees');
    expect(kees.denied).toMatchObject([{ role: 'alderman' }]);
    expect(kees.confirmed?.places).toHaveLength(2);
  });

  it('is told what to mend, and loses nothing', async () => {
    await visit('omar');
    await send();
    await look('fout-keuze');
    expect(await page.getByRole('alert').innerText()).toContain('Kies een antwoord');
    await page.getByRole('radio', { name: /Nee, dit ben ik niet/ }).check();
    await page.getByLabel('Wie is het wel?').fill('Moeder, geboren 3-4-2012');
    await page.getByLabel(/mailadres/).fill('geen adres');
    await send();
    await look('fout-velden');
    const errors = await page.getByRole('alert').innerText();
    expect(errors).toContain('geboortedatum');
    expect(errors).toContain('Vul een mailadres in zoals naam@gemeente.nl');
    expect(await page.getByLabel('Wie is het wel?').inputValue()).toBe('Moeder, geboren 3-4-2012');
    expect(await page.getByLabel(/mailadres/).inputValue()).toBe('geen adres');
    expect((await contact('omar')).denied).toEqual([]);
  });
});
