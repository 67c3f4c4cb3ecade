// The chair reads whether every rung reaches somebody, and where that is mended; others read it without links.
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newRegionCode } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { readGettingReady } from '../../../../domain/escalation/gettingReady.ts';
import { readGettingReadyFacts } from '../../../../store/pages/readiness.ts';

const desk = useOffice({ vacant: ['anouk', 'rita'] });
const chair = () => new Chair(desk.office);

beforeEach(() => {
  desk.office.now = at('2026-11-23 10:00');
  desk.office.role = 'chair';
});

describe('readiness', () => {
  it('begins with the figure and what blocks most', async () => {
    const page = await chair().open('/gereedheid');
    expect(page.heading).toBe('Bereikt elke trede iemand?');
    expect(page.text).toContain('0% van de treden bereikt iemand');
    // Two rungs of one municipality, with two providers.
    expect(page.text).toContain('Op 4 van de 54 treden bereikt een bericht nu niemand.');
    const todo = page.section('Wat er te doen is');
    expect(todo).toContain('Zoek een teammanager voor Wijkteam Poldermeer 2 van de 6 combinaties');
    expect(todo).toContain('Zoek een wethouder voor Poldermeer 2 van de 6 combinaties');
    expect(todo).toContain(
      'Houdt een trede tegen bij Maak een afspraak met Jeugdbescherming Deltazicht alle 6',
    );
  });

  it('leads from each gap to where it is mended', async () => {
    const { organisation, person } = desk.office.cast;
    const { links } = await chair().open('/gereedheid');
    expect(links).toContain(`/mensen/organisaties/${organisation.poldermeer}`);
    expect(links).toContain(`/mensen/${person.frits}`);
    expect(links).toContain(`/afspraken/nieuw?partij=${organisation.deLinde}`);
    expect(links).toContain(`/afspraken/partij/${organisation.deLinde}`);
  });

  it('lists everyone on a rung per organisation, in words', async () => {
    const table = (await chair().open('/gereedheid')).section('Per organisatie');
    expect(table).toContain('Maasveen Jan Bakker manager sociaal domein, nog niet bevestigd');
    expect(table).toContain(
      'De Linde Nog geen afspraak: De Linde Thea Hendriks teammanager, nog niet bevestigd, nog geen afspraak',
    );
    expect(table).toContain('Niemand: wethouder van Poldermeer wethouder, vacant');
  });

  it('shows a municipality with a provider in full', async () => {
    const { organisation } = desk.office.cast;
    const query = `gemeente=${organisation.poldermeer}&aanbieder=${organisation.deLinde}`;
    const pair = (await chair().open(`/gereedheid?${query}`)).section('Een gemeente met een aanbieder');
    expect(pair).toContain('Poldermeer en De Linde, per ladder');
    expect(pair).toContain(
      'Trede 1 Niemand: de trede is vacant Niemand: teammanager van Wijkteam Poldermeer',
    );
    expect(pair).toContain('Trede 3 Niemand: de trede is vacant Niemand: wethouder van Poldermeer');
    const strange = await chair().open(`/gereedheid?gemeente=${organisation.deLinde}&aanbieder=nee`);
    expect(strange.section('Een gemeente met een aanbieder')).not.toContain('per ladder');
  });

  it('is read by a commissioner, without links to what is not theirs', async () => {
    desk.office.role = 'commissioner';
    const page = await chair().open('/gereedheid');
    expect(page.status).toBe(200);
    expect(page.links.filter((link) => link.startsWith('/mensen') || link.includes('nieuw'))).toEqual([]);
    expect(page.links).toContain(`/afspraken/partij/${desk.office.cast.organisation.deLinde}`);
    expect((await chair().open('/gereedheid/toegang')).status).toBe(403);
  });
});

describe('an access team', () => {
  it('counts with its own municipality only, or with each where that is not known', async () => {
    const { organisation } = desk.office.cast;
    const form = await chair().open('/gereedheid/toegang');
    const field = `toegang-${organisation.wijkteamPoldermeer}`;
    expect(form.form('/gereedheid/toegang')[field]).toBe(organisation.poldermeer);
    const strange = await chair().fill(form, '/gereedheid/toegang', { [field]: organisation.deLinde });
    expect(strange.errors).toEqual(['Kies een gemeente uit de lijst']);
    const page = await chair().fill(form, '/gereedheid/toegang', { [field]: '' });
    expect(page.text).toContain('Zoek een teammanager voor Wijkteam Poldermeer alle 6 combinaties');
    expect(page.text).toContain('Van 1 van de 3 toegangen (wijkteams) is niet ingevuld');
    const again = await chair().open('/gereedheid/toegang');
    await chair().fill(again, '/gereedheid/toegang', { [field]: organisation.poldermeer });
    expect((await chair().open('/gereedheid')).text).not.toContain('is niet ingevuld');
  });
});

describe('the steps of a new region', () => {
  it('say what is done, what comes next and where', async () => {
    const page = await chair().open('/gereedheid/stappen');
    expect(page.text).toContain('Nog vier van de zeven stappen.');
    expect(page.text).toContain('3. Organisaties (gedaan) Van elke soort die de ladders noemen, is er een.');
    expect(page.text).toContain('4. Mensen op de treden (nu aan de beurt) Drie functies zijn vacant.');
    expect(page.text).toContain('7. Het eerste advies (nog niet)');
    expect(page.html).toContain('aria-current="step"');
    expect(page.links).toContain('/adviezen/nieuw');
    desk.office.role = 'commissioner';
    expect((await chair().open('/gereedheid/stappen')).links).not.toContain('/adviezen/nieuw');
  });

  it('come first while no version is in force, and readiness is counted with the newest', async () => {
    desk.office.now = at('2025-01-10 10:00');
    const page = await chair().open('/gereedheid');
    expect(page.text).toContain('Er gelden nog geen ladders. Dit is geteld met versie 1');
    expect(page.links).toContain('/gereedheid/stappen');
    expect((await chair().open('/gereedheid/stappen')).text).toContain(
      '2. Ladders die gelden (nu aan de beurt)',
    );
  });

  it('are all there is in a region without anything', async () => {
    const empty = newRegionCode();
    await desk.office.database.inRegion(empty, (transaction) =>
      transaction.query(
        `insert into regions (region, name, team, sender_address, phone, phone_hours, crisis_name, crisis_phone, demo)
         values ($1, 'Nieuw', '', '', '', '', '', '', true)`,
        [empty],
      ),
    );
    const facts = await readGettingReadyFacts(desk.office.database, empty, desk.office.now);
    const taken = facts && readGettingReady(facts);
    expect(taken?.steps.map(({ state, left }) => `${state} ${String(left)}`)).toEqual([
      'next 7',
      'later 1',
      'later 1',
      'later 0',
      'later 0',
      'later 0',
      'later 1',
    ]);
  });
});
