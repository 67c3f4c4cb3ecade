// A chair's Monday morning: a board with several tasks that gets emptier by each click, a list that is searched, a deputy.
import { beforeAll, expect, it } from 'vitest';
import { answer, newCase, realised, stuck, type Case } from '../api/console/support/cases.ts';
import { useReaders } from '../api/support/reader.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { Somebody } from './support/somebody.ts';
import { useTown } from './support/town.ts';

/** So many clicks a morning may take, from the board back to the board. */
const MOST_CLICKS = 12;

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
    console.log(await marja.words());
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
    await marja.ticks(/opgelost|gerealiseerd|De zorg is er/);
    await marja.presses('Sluit af');
    expect(await asked()).toBe(1);
    await marja.follows('Wijzig de verwijzer');
    await marja.look('verwijzer');
    console.log(await marja.words());
  });

});
