// What if nobody answers, over plain HTTP: the sentence, the table, the choices in the address, and what cannot be reckoned.
import { describe, expect, it } from 'vitest';
import { noSilence } from '../../../domain/support/stories.ts';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { addVersion, quicker } from './versions.ts';
import { oneSteeringGroup, threeLadders } from '../../../../config/ladders.ts';

describe('what if nobody answers', () => {
  const desk = useOffice({
    vacant: ['rob'],
    absent: [{ who: 'carla', from: '2026-12-21', until: '2026-12-31', deputy: 'selin' }],
  });
  const open = (query = '') => {
    desk.office.now = at('2026-11-23 08:00');
    return new Chair(desk.office).open(`/wat-als${query}`);
  };
  const maasveen = () => `gemeente=${desk.office.cast.organisation.maasveen}`;

  it('begins with an advice of today, asked weekly, in the first municipality, and silence', async () => {
    const page = await open();
    expect(page.status).toBe(200);
    expect(page.text).toContain(
      'Een advies van maandag 23 november, elke week gevraagd. Antwoordt niemand, dan leest de wethouder van Havenrecht het op dinsdag 22 december. De casus ligt vanaf vrijdag 8 januari 2027 weer op uw tafel.',
    );
    expect(page.form('/wat-als')).toMatchObject({
      reden: 'silence',
      ritme: 'week',
      regie: '',
      indiener: 'aanbieder',
      'start-dag': '23',
      'start-maand': '11',
      'start-jaar': '2026',
    });
  });

  it('tells every letter with its day, to whom, and why then', async () => {
    const page = await open(`?${maasveen()}&start-dag=16&start-maand=11&start-jaar=2026`);
    for (const row of [
      'ma 23 nov Eerste vraag De verwijzer Elke maandag om 9:00 uur',
      'wo 25 nov Herinnering De verwijzer 2 werkdagen na de vraag',
      'do 26 nov Aankondiging van trede 1 U Marja van Dijk Na 3 werkdagen zonder antwoord',
      'vr 27 nov Trede 1 De teammanager van Wijkteam Maasveen Paul Verhoeven 1 werkdag om tegen te houden',
      'ma 30 nov De vraag, elke week opnieuw De verwijzer Zolang er geen antwoord is: ook op ma 7 dec, ma 14 dec',
      'ma 7 dec Trede 2 De manager sociaal domein van Maasveen en de beleidsmedewerker van Maasveen Jan Bakker en Selin Yilmaz 5 werkdagen gewacht op trede 1',
      'do 31 dec Op uw tafel U Marja van Dijk 10 werkdagen gewacht op trede 3. Eerste kerstdag telt niet mee',
    ]) {
      expect(page.text).toContain(row);
    }
    expect(page.html).toMatch(/<desc id="kalender-1-breed-tekst">ma 23.nov: Eerste vraag, de verwijzer\./);
  });

  it('looks deputies up on the day itself, and shows a rung that nobody fills', async () => {
    const away = await open(`?${maasveen()}`);
    expect(away.text).toContain('Selin Yilmaz (vervangt Carla Jansen)');
    const vacant = await open('?reden=noCapacity');
    expect(vacant.text).toContain(
      'Trede 1 (inkoop) wordt overgeslagen De inkoper van Inkoopbureau Delta: niemand',
    );
    expect(vacant.text).toContain('De verwijzer antwoordt drie uur na de eerste vraag, en daarna niet meer.');
  });

  it('says what it takes for granted where rungs wait for a yes', async () => {
    await addVersion(desk.office, 2, oneSteeringGroup, '2027-03-01');
    const page = await open('?versie=2');
    expect(page.text).toContain('Trede 1 wacht op uw ja U Marja van Dijk Aangenomen: u zegt meteen ja');
    expect(page.text).toContain('Waar een trede op uw ja wacht, geeft u dat meteen.');
    expect(page.links).toContain('/ladders/2/naspelen');
  });

  it('puts a version beside another, with the differences in words', async () => {
    await addVersion(desk.office, 3, quicker, '2027-03-02');
    const page = await open(`?${maasveen()}&versie=3&naast=1`);
    expect(page.section('Wat versie 3 anders doet dan versie 1')).toContain(
      'De wethouder van Maasveen leest het vier werkdagen eerder: op woensdag 16 december in plaats van dinsdag 22 december.',
    );
    expect(page.html.match(/dz-chart--wide/g)).toHaveLength(2);
    const steering = await open('?versie=2&naast=1');
    expect(steering.text).toContain('De voorzitter van de stuurgroep is nieuw, en leest het op');
    expect(steering.text).toContain(
      'De wethouder van Havenrecht wordt niet meer gevraagd. In versie 1 is dat op',
    );
    const same = await open('?versie=1&naast=1');
    expect(same.html.match(/dz-chart--wide/g)).toHaveLength(1);
  });

  it('keeps a mistake in the date, says what to mend, and reckons nothing', async () => {
    const page = await open('?start-dag=31&start-maand=2&start-jaar=2027&reden=noCapacity');
    expect(page.status).toBe(400);
    expect(page.errors).toEqual(['Deze datum bestaat niet. Kijk de dag en de maand na']);
    expect(page.form('/wat-als')).toMatchObject({ 'start-dag': '31', reden: 'noCapacity' });
    expect(page.html).not.toContain('dz-chart');
    const far = await open('?start-dag=1&start-maand=1&start-jaar=2099');
    expect(far.errors).toEqual(['Kies een dag van vijf jaar geleden tot over twee jaar']);
  });

  it.each([
    '?gemeente=x&aanbieder=y&inkoop=z&regie=q&versie=99&naast=zz&reden=toString&indiener=constructor',
    '?ritme=weeks-26&start-dag=1&start-maand=1&start-jaar=2025&indiener=ouder&aanbieder=geen&inkoop=geen',
    '?versie=%00&gemeente[]=1&start-dag=&start-maand=',
  ])('understands %s', async (query) => {
    const page = await open(query);
    expect(page.status).toBe(200);
    expect(page.html).toContain('dz-chart--wide');
  });

  it('refuses a rhythm that is none', async () => {
    const page = await open('?ritme=weeks-40');
    expect([page.status, page.errors]).toEqual([400, ['Kies hoe vaak wij het vragen']]);
  });

  it('changes nothing', async () => {
    const before = await desk.office.fingerprint();
    await open('?reden=noCapacity');
    expect(await desk.office.fingerprint()).toBe(before);
  });

  it('shows who people are only to those who may see them', async () => {
    desk.office.role = 'commissioner';
    const page = await open();
    desk.office.role = 'chair';
    expect(page.status).toBe(200);
    expect(page.text).toContain('De wethouder van Havenrecht');
    expect(page.text).not.toContain('Lies Mertens');
    expect(page.html).not.toContain('Paul Verhoeven');
  });

  it('of a version that no case could follow says so', async () => {
    await addVersion(desk.office, 4, { ...threeLadders, ladders: [] }, '2027-03-03');
    const page = await open('?versie=4&naast=1');
    expect(page.text).toContain('Versie 4 is nog niet af: er moeten nog');
    expect(page.links).toContain('/ladders/4');
    expect(page.html.match(/dz-chart--wide/g)).toHaveLength(1);
  });
});

describe('a region in which silence is for the chair', () => {
  const desk = useOffice({ agreement: noSilence });

  it('says when the chair is asked, and stops there', async () => {
    desk.office.now = at('2026-11-23 08:00');
    const page = await new Chair(desk.office).open('/wat-als');
    expect(page.text).toContain(
      'Antwoordt niemand, dan wordt niemand op een ladder gevraagd. Op donderdag 3 december vragen wij u hoe het verder gaat.',
    );
    expect(page.text).toContain(
      'do 3 dec De verwijzer antwoordt niet, hoe verder? U Marja van Dijk Na 3 werkdagen zonder antwoord',
    );
    expect(page.text).toContain('Waar op een keuze wordt gewacht, houdt de berekening na vier weken op.');
  });
});

describe('a region that is not there yet', () => {
  const desk = useOffice();

  it('with drafts only shows the newest', async () => {
    desk.office.now = at('2025-02-01 08:00');
    const page = await new Chair(desk.office).open('/wat-als');
    expect(page.text).toContain('dan leest de wethouder van Havenrecht het');
  });

  it('without ladders, and without municipalities, says what to do first', async () => {
    const { office } = desk;
    await office.database.inRegion(office.region, (transaction) =>
      transaction.query('delete from agreements where region = $1', [office.region]),
    );
    const ladders = await new Chair(office).open('/wat-als');
    expect(ladders.text).toContain('Er zijn nog geen ladders');
    expect(ladders.links).toContain('/ladders');
    await office.database.inRegion(office.region, async (transaction) => {
      for (const table of ['mandates', 'absences', 'holdings where organisation_id is not null and region']) {
        await transaction.query(
          table.includes(' ') ? `delete from ${table} = $1` : `delete from ${table} where region = $1`,
          [office.region],
        );
      }
      await transaction.query('delete from people where region = $1 and organisation_id is not null', [
        office.region,
      ]);
      await transaction.query('delete from organisations where region = $1', [office.region]);
    });
    const people = await new Chair(office).open('/wat-als');
    expect(people.text).toContain('Er zijn nog geen gemeenten');
    expect(people.links).toContain('/mensen');
  });
});
