// The board: what needs the chair first, what is late, what goes out this week, and when the work itself stands still.
import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../../store/audit.ts';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import {
  announcedCase,
  answer,
  askedCase,
  climbedCase,
  newCase,
  realised,
  reply,
  stuck,
} from './support/cases.ts';
import { Chair } from './support/chair.ts';

describe('the board of a region without advices', () => {
  const desk = useOffice();

  it.each([
    ['08:59', 'Goedemorgen, Marja'],
    ['12:00', 'Goedemiddag, Marja'],
    ['18:30', 'Goedenavond, Marja'],
  ])('greets the chair at %s and leads through what is still to be set up', async (time, greeting) => {
    desk.office.now = at(`2026-11-09 ${time}`);
    const board = await new Chair(desk.office).open('/');
    expect(board.heading).toBe(greeting);
    expect(board.text).toContain('maandag 9 november 2026');
    expect(board.text).toContain('U volgt nog geen adviezen.');
    for (const step of ['Mensen op de treden', 'Afspraken met de partijen', 'Iedereen heeft bevestigd']) {
      expect(board.text).toContain(step);
    }
    expect(board.links).toContain('/mensen/bevestigen');
    expect(board.links).toContain('/adviezen/nieuw');
    expect(board.text).not.toContain('Te laat');
  });

  it('has an empty page of tasks as well', async () => {
    const tasks = await new Chair(desk.office).open('/taken');
    expect(tasks.text).toContain('Niets vraagt nu iets van u');
  });
});

describe('the board of a region that is no demo', () => {
  const desk = useOffice();

  it('does not say that it is one', async () => {
    const { office } = desk;
    const demo = 'alle mensen, plaatsen en casussen zijn verzonnen';
    const page = () => new Chair(office).open('/vandaag');
    expect((await page()).html).toContain(demo);
    await office.database.inRegion(office.region, (transaction) =>
      transaction.query(`update regions set demo = false where region = $1`, [office.region]),
    );
    expect((await page()).html).not.toContain(demo);
  });
});

describe('the board of a region in which all is quiet', () => {
  const desk = useOffice();

  it('says that nothing is asked, and when the next letters go', async () => {
    const one = await newCase(desk.office);
    const chair = new Chair(desk.office);
    const board = await chair.open('/');
    expect(board.text).toContain('U volgt één advies. U hoeft nu niets te doen.');
    expect(board.section('Vraagt iets van u')).toContain(
      'Niets vraagt nu iets van u De volgende berichten gaan uit op maandag 16 november.',
    );
    expect(board.section('Te laat')).toContain('Niemand is te laat');
    expect(board.section('Komende week')).toContain(`ma 16 nov ${one.reference} vraag aan de verwijzer`);
    await newCase(desk.office);
    expect((await chair.open('/')).text).toContain('U volgt 2 adviezen. U hoeft nu niets te doen.');
  });

  it('counts what is too much to name', async () => {
    for (let count = 0; count < 4; count += 1) await newCase(desk.office);
    const board = await new Chair(desk.office).open('/');
    expect(board.section('Komende week')).toContain('ma 16 nov 6 vragen aan verwijzers');
  });
});

describe('the board of a region at work', () => {
  const desk = useOffice();

  it('puts acute danger first, then what goes out by itself, then what waits, then what is to be known', async () => {
    const { office } = desk;
    const sevda = { part: 'referrer', person: office.cast.person.sevda } as const;
    office.now = at('2026-11-09 10:00');
    const names = ['quiet', 'realised', 'announced', 'crisis'] as const;
    const cases = { quiet: await newCase(office), realised: await newCase(office) };
    const all = { ...cases, announced: await newCase(office), crisis: await newCase(office) };
    await office.passUntil('2026-11-16 09:05');
    await answer(office, all.realised, realised);
    await answer(office, all.announced, stuck('laidAside'));
    await office.tell(all.crisis.id, { type: 'reportCrisis' }, sevda);
    const chair = new Chair(office);
    const board = await chair.open('/');
    expect(board.text).toContain('U volgt 4 adviezen. Bij 1 daarvan hoeft u nu niets te doen.');
    const asks = board.section('Vraagt iets van u');
    expect(asks).toMatch(/^Vraagt iets van u 3/);
    const places = names.map((name) => asks.indexOf(all[name].reference));
    expect(places[0]).toBe(-1);
    expect(places.slice(1)).toEqual(places.slice(1).toSorted((one, other) => other - one));
    expect(asks).toContain(
      'Morgen om 9:00 uur gaat trede 1 (gemeente) uit Naar de teammanager van de casusregisseur. Doet u niets, dan gaat het bericht vanzelf uit.',
    );
    expect(asks).toContain('Er is acuut gevaar gemeld');
    expect(asks).toContain('De zorg is er, kan de casus dicht?');
    // Each card has its one action and the way to its case.
    expect(board.links).toContain(`${all.announced.page}/houd-tegen/municipal-1?van=vandaag`);
    expect(board.links).toContain(`${all.realised.page}/sluit?van=vandaag`);
    expect(board.links).toContain(`${all.crisis.page}?van=vandaag`);
    expect(board.section('Komende week')).toContain(`${all.announced.reference} trede 1 (gemeente) gaat uit`);
  });

  it('says who is late, since when, and whose turn it is now', async () => {
    const { office } = desk;
    const silent = await askedCase(office);
    const promised = await climbedCase(office);
    await reply(office, promised, 'municipal-1', 'paul', { kind: 'arrange', before: '2026-11-20' });
    await office.passUntil('2026-11-23 09:30');
    const board = await new Chair(office).open('/');
    const late = board.section('Te laat');
    expect(late).toContain(
      `${silent.reference} Maasveen De verwijzer zou vóór donderdag 19 november antwoorden. Nu is trede 1 (gemeente) aan zet.`,
    );
    expect(late).toContain(
      'De teammanager van de casusregisseur zou dit vóór vrijdag 20 november regelen. Wij vragen de verwijzer of het is gelukt.',
    );
  });

  it('shows six, and leads to all of them', async () => {
    const { office } = desk;
    const sevda = { part: 'referrer', person: office.cast.person.sevda } as const;
    const many = [];
    for (let count = 0; count < 7; count += 1) many.push(await newCase(office));
    await office.passUntil('2026-11-16 09:05');
    for (const { id } of many) await office.tell(id, { type: 'reportWrongReferrer' }, sevda);
    const chair = new Chair(office);
    const board = await chair.open('/');
    expect([...board.html.matchAll(/<h3/g)]).toHaveLength(6);
    expect(board.links).toContain('/taken');
    const tasks = await chair.open('/taken');
    for (const { reference } of many) expect(tasks.text).toContain(reference);
    // What was done there is gone.
    const [first] = many;
    await office.tell(first?.id ?? '', { type: 'close', reason: 'solved' });
    expect((await chair.open('/taken')).text).not.toContain(first?.reference);
  });
});

describe('the board when the work stands still', () => {
  const desk = useOffice();
  const BEHIND = 'De techniek loopt achter';

  beforeEach(() => {
    desk.office.now = at('2026-11-09 10:00');
  });
  it('is silent about it while all is well', async () => {
    await announcedCase(desk.office);
    await audit(desk.office.database, desk.office.region, desk.office.now);
    expect((await new Chair(desk.office).open('/')).text).not.toContain(BEHIND);
  });

  it('says so when the auditor found late work, until it finds none', async () => {
    const one = await newCase(desk.office);
    desk.office.now = at('2026-11-16 09:07');
    await audit(desk.office.database, desk.office.region, desk.office.now);
    const chair = new Chair(desk.office);
    const late = await chair.open('/');
    expect(late.text).toContain('De techniek loopt achter. Berichten kunnen later uitgaan dan hier staat.');
    await desk.office.tell(one.id, { type: 'passTime' }, { part: 'time' });
    await desk.office.passUntil('2026-11-16 09:08');
    await audit(desk.office.database, desk.office.region, desk.office.now);
    expect((await chair.open('/')).text).not.toContain(BEHIND);
  });

  it('says so by itself when nobody works, the auditor neither', async () => {
    await newCase(desk.office);
    desk.office.now = at('2026-11-16 09:20');
    expect((await new Chair(desk.office).open('/')).text).toContain(BEHIND);
  });
});

describe('the board of a region whose chair is away', () => {
  const desk = useOffice({
    absent: [{ who: 'marja', from: '2026-11-01', until: '2026-11-30', deputy: 'ilse' }],
  });

  it('greets whoever acts for the chair', async () => {
    desk.office.now = at('2026-11-09 10:00');
    desk.office.seated = 'ilse';
    const board = await new Chair(desk.office).open('/');
    expect(board.heading).toBe('Goedemorgen, Ilse');
    expect(board.html).toContain('Ilse Kramer, voorzitter, namens Marja van Dijk');
    const one = await newCase(desk.office);
    const closed = await new Chair(desk.office).act(`${one.page}/sluit`, { afloop: 'solved' });
    expect(closed.section('Wat er gebeurde')).toContain('Ilse Kramer sloot de casus af');
  });
});
