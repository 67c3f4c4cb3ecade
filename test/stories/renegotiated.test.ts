// A ladder renegotiated with running cases: a draft, tried out and agreed on; a new case follows it, a running one is moved.
import { beforeAll, expect, it } from 'vitest';
import { climbedCase, type Case } from '../api/console/support/cases.ts';
import { useReaders } from '../api/support/reader.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { fillsInAdvice } from './support/registering.ts';
import { Somebody } from './support/somebody.ts';
import { useTown } from './support/town.ts';

describeWithBrowser('a ladder that is renegotiated', () => {
  const place = useTown();
  const readers = useReaders();
  let marja: Somebody;
  let running: Case;

  /** Opens a case from the list. */
  const opensCase = async (reference: string) => {
    await marja.follows(/^Adviezen$/);
    await marja.types('Casusnummer', reference);
    await marja.presses('Zoek');
    await marja.follows(reference);
  };

  beforeAll(async () => {
    const { town } = place;
    running = await climbedCase(town.office);
    town.now = town.office.now;
    marja = await Somebody.at(readers, 'afspraken');
    await town.signsIn(marja, town.entrance.addressOf('marja'));
  });

  it('begins as a draft from the version in force, with another wait on one rung', async () => {
    await marja.follows('Ladders');
    await marja.look('ladders');
    await marja.follows('Maak een nieuw concept');
    await marja.answers('Waar begint u mee?', 'Versie 1 van deze regio');
    await marja.presses('Maak het concept');
    await marja.follows(/^Wijzig trede 1.*Gemeente/);
    await marja.types('Hoeveel werkdagen krijgt deze trede?', '8');
    await marja.types('Toelichting', 'U kent de mensen om wie het gaat.');
    await marja.presses('Bewaar');
    expect(await marja.heading()).toBe('Concept 2');
    await marja.look('concept');
  });

  it('is tried out: ahead of time beside the version in force, and over the cases that were', async () => {
    await marja.follows('Bekijk de kalender');
    await marja.look('wat-als');
    expect(await marja.words()).toMatch(/[Cc]oncept 2/);
    await marja.follows('Ladders');
    await marja.follows('Ga verder met concept 2');
    await marja.follows('speel eerdere casussen na');
    expect(await marja.words()).toContain('De ene casus is nagespeeld met concept 2.');
    await marja.look('nagespeeld');
    await marja.follows('Bekijk de kalender van concept 2');
    await marja.follows('Ladders');
    await marja.follows('Bekijk het verschil');
    expect(await marja.words()).toContain('8 werkdagen');
    await marja.look('verschil');
  });

  it('is agreed on, and in force from a later day', async () => {
    const { town } = place;
    await marja.follows('Ladders');
    await marja.follows('Ga verder met concept 2');
    await marja.follows('Leg vast');
    await marja.answers('Op welke dag is dit afgesproken?', '16 11 2026');
    await marja.types('Wie hebben dit afgesproken?', 'Het bestuurlijk overleg jeugd');
    await marja.types('In welk document staat het?', 'Addendum bij het convenant');
    await marja.answers('Vanaf welke dag geldt het?', '16 11 2026');
    await marja.isRefused('Leg vast', 400);
    expect(await marja.words()).toContain('Deze dag is voorbij. Kies vandaag of een latere dag');
    await marja.answers('Vanaf welke dag geldt het?', '20 11 2026');
    await marja.presses('Leg vast');
    await marja.look('vastgelegd');
    await town.passUntil('2026-11-20 10:00');
    await marja.follows('Ladders');
    await marja.look('van-kracht');
    expect(await marja.words()).toContain('Versie 2, geldt sinds vrijdag 20 november 2026');
  });

  it('holds for a new case at once', async () => {
    await marja.follows('Nieuw advies');
    await fillsInAdvice(marja, { referrer: 'Sevda Aydin', municipality: 'Maasveen', givenOn: '20 11 2026' });
    await marja.presses('Registreer het advies');
    expect(await marja.words()).toContain('Wat u open liet, vulden wij aan. Klopt het zo?');
    await marja.presses('Registreer het advies');
    await marja.follows('Bekijk de casus');
    expect(await marja.words()).toContain('Versie 2, zoals op vrijdag 20 november');
    await marja.look('nieuwe-casus');
  });

  it('holds for a running case once it is moved, with a reason', async () => {
    await opensCase(running.reference);
    await marja.look('lopende-casus');
    expect(await marja.words()).toContain('Versie 1, zoals op maandag 9 november');
    await marja.opensMenu('Meer');
    await marja.follows('Zet over');
    await marja.look('overzetten');
    await marja.isRefused('Zet over', 400);
    await marja.types('Waarom zet u deze casus over?', 'De gemeente vroeg om meer tijd');
    await marja.presses('Zet over');
    await marja.look('overgezet');
    expect(await marja.words()).toContain('De casus volgt nu de nieuwe versie van de ladders.');
    expect(await marja.words()).toContain('Versie 2, overgezet op vrijdag 20 november');
  });
});
