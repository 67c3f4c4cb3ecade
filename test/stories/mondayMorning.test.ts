// A chair's Monday morning: a board with several tasks that gets emptier by each click, a list that is searched, a deputy.
import { beforeAll, expect, it } from 'vitest';
import { answer, newCase, realised, stuck, type Case } from '../api/console/support/cases.ts';
import { useReaders } from '../api/support/reader.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { Somebody } from './support/somebody.ts';
import { useTown } from './support/town.ts';

/** So many clicks a morning may take, from the board back to the board. */
const MOST_CLICKS = 13;

describeWithBrowser('a Monday morning', () => {
  const place = useTown();
  const readers = useReaders();
  let marja: Somebody;
  let cases: Readonly<Record<'realised' | 'announced' | 'crisis' | 'wrong' | 'quiet' | 'late', Case>>;

  /** How many tasks the board counts; 0 when it asks for nothing. */
  const asked = async () => {
    await marja.follows('Vandaag');
    const count = /Vraagt iets van u (\d+)/.exec(await marja.words())?.[1];
    return Number(count ?? 0);
  };

  beforeAll(async () => {
    const { town } = place;
    const { office } = town;
    const one = () => newCase(office);
    cases = {
      realised: await one(),
      announced: await one(),
      crisis: await one(),
      wrong: await one(),
      quiet: await one(),
      late: await one(),
    };
    await town.passUntil('2026-11-16 09:05');
    const sevda = { part: 'referrer', person: office.cast.person.sevda } as const;
    await answer(office, cases.realised, realised);
    await answer(office, cases.announced, stuck('laidAside'));
    await office.tell(cases.crisis.id, { type: 'reportCrisis' }, sevda);
    await office.tell(cases.wrong.id, { type: 'reportWrongReferrer', instead: 'Karin Postma' }, sevda);
    town.now = office.now;
    marja = await Somebody.at(readers, 'maandag');
    await town.signsIn(marja, town.entrance.addressOf('marja'));
  });

  it('begins at a board that says what asks something of the chair, danger first', async () => {
    expect(await marja.heading()).toBe('Goedemorgen, Marja');
    await marja.look('bord');
    const cards = await marja.page.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(cards[0]).toContain('Er is acuut gevaar gemeld');
    expect(cards).toHaveLength(4);
    marja.clicks = 0;
  });

  it('is done in few clicks, each of which lands', async () => {
    await marja.follows(/^Bekijk de casus.*/);
    await marja.look('crisis');
    await marja.follows('Rond de taak af');
    await marja.types('Wat deed u?', 'Gebeld: de crisisdienst is erbij.');
    await marja.presses('Rond de taak af');
    expect(await asked()).toBe(3);
    await marja.follows('Houd tegen');
    await marja.look('houd-tegen');
    await marja.types(/^Waarom/, 'Morgen is er overleg.');
    await marja.presses('Houd tegen');
    expect(await asked()).toBe(2);
    await marja.follows('Sluit af');
    await marja.look('sluit');
    await marja.answers('Hoe liep het af?', 'Opgelost: de zorg is er');
    await marja.presses('Sluit af');
    expect(await asked()).toBe(1);
    await marja.follows('Wijzig de verwijzer');
    await marja.look('verwijzer');
    expect(await marja.words()).toContain('Wie de vragen kreeg, noemde: ‘Karin Postma’.');
    await marja.selects('Wie krijgt de vragen?', 'Karin Postma, Wijkteam Maasveen');
    await marja.types('Waarom wijzigt u de verwijzer?', 'Sevda is met verlof.');
    await marja.presses('Wijzig de verwijzer');
    expect(await asked()).toBe(0);
    await marja.look('bord-leeg');
    expect(await marja.words()).toContain('Niets vraagt nu iets van u');
    expect(marja.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });

  it('finds a case by its number, and those of somebody by narrowing the list', async () => {
    await marja.follows(/^Adviezen$/);
    await marja.look('adviezen');
    await marja.types('Casusnummer', cases.quiet.reference.slice(0, 3));
    await marja.presses('Zoek');
    await marja.follows(cases.quiet.reference);
    expect(await marja.heading()).toContain(cases.quiet.reference);
    await marja.follows('Adviezen');
    await marja.page.getByText('Meer filters').click();
    await marja.selects('Aanbieder', 'Het Kompas');
    await marja.presses('Zoek');
    await marja.look('gefilterd');
    await marja.follows('Toon weer alles');
    await marja.selects('Welke', 'Afgesloten adviezen');
    await marja.presses('Zoek');
    expect(await marja.words()).toContain(cases.realised.reference);
    await marja.look('afgesloten');
  });

  it('is a deputy’s while the chair is away', async () => {
    const { town } = place;
    const { office } = town;
    await marja.follows('Mensen');
    await marja.look('mensen');
    await marja.follows('Marja van Dijk', marja.page.getByRole('main'));
    await marja.look('marja');
    await marja.follows('Draag het voorzitterschap tijdelijk over');
    await marja.answers('Eerste dag', '16 11 2026');
    await marja.answers('Laatste dag', '27 11 2026');
    await marja.selects('Wie is de vervanger?', 'Hans Brouwer, Expertteam');
    await marja.look('overdragen');
    await marja.presses('Bewaar');
    await marja.look('overgedragen');
    const sevda = { part: 'referrer', person: office.cast.person.sevda } as const;
    await office.tell(cases.late.id, { type: 'reportCrisis' }, sevda);
    const hans = await Somebody.at(readers, 'vervanger');
    await town.signsIn(hans, town.entrance.addressOf('hans'));
    await hans.look('bord');
    expect(await hans.heading()).toBe('Goedemorgen, Hans');
    expect(await asked()).toBe(1);
    expect(await hans.words()).toContain(cases.late.reference);
    await hans.follows('Bekijk de casus');
    await hans.follows('Rond de taak af');
    await hans.types('Wat deed u?', 'Gebeld, er is hulp.');
    await hans.presses('Rond de taak af');
    expect(await asked()).toBe(0);
  });
});
