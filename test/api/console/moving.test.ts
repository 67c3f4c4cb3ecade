// A running case is moved to the version in force: what would change is read first, and why is on record.
import { beforeEach, describe, expect, it } from 'vitest';
import { useOffice } from '../support/office.ts';
import { Chair } from './support/chair.ts';
import { climbedCase, factsOf, type Case } from './support/cases.ts';
import { newVersion } from './support/ladders.ts';
import { oneSteeringGroup, threeLadders } from '../../../config/ladders.ts';

const desk = useOffice();
let chair: Chair;
let one: Case;
const path = () => `${one.page}/nieuwe-afspraken`;
const slower = {
  ...threeLadders,
  ladders: threeLadders.ladders.map((ladder) => ({
    ...ladder,
    rungs: ladder.rungs.map((rung) => ({ ...rung, waitWorkingDays: 10, explanation: 'U beslist hierover.' })),
  })),
};

beforeEach(async () => {
  chair = new Chair(desk.office);
  one = await climbedCase(desk.office);
});

describe('a case that follows an older version', () => {
  it('is moved: what changes is read, and who did it and why is told', async () => {
    const version = await newVersion(desk.office, slower);
    expect((await chair.open(one.page)).links).toContain(path());
    const page = await chair.open(path());
    expect(page.text).toContain(
      `Deze casus volgt versie ${version - 1} van de ladders. Nu geldt versie ${version}.`,
    );
    expect(page.section('Wat er hierna komt')).toContain('Gemeente Trede 2 op vrijdag 27 november');
    expect(page.section('Wat er hierna komt')).toContain('Trede 2 op woensdag 2 december Verandert');
    expect(page.section('Wat er anders is')).toContain('10 werkdagen, dan naar trede 2');
    const done = await chair.fill(page, path(), { reden: 'Het nieuwe convenant geldt' });
    expect(done.path).toContain(`${one.page}?gedaan=nieuwe-afspraken`);
    expect(done.text).toContain('De casus volgt nu de nieuwe versie van de ladders.');
    expect(done.section('Wat er gebeurde')).toContain('zette de casus over van versie');
    expect(done.section('Wat er gebeurde')).toContain('Het nieuwe convenant geldt');
    expect(done.section('Waar dit op rust')).toContain(`Versie ${version}, overgezet op`);
    expect(done.links).not.toContain(path());
    expect((await factsOf(desk.office, one)).agreement.version).toBe(version);
  });

  it('asks why, and shows what was written when it was done already', async () => {
    await newVersion(desk.office, { ...slower, vetoWorkingDays: 2 });
    const page = await chair.act(path(), { reden: ' ' });
    expect(page.status).toBe(400);
    expect(page.errors).toEqual(['Schrijf kort waarom u deze casus overzet']);
    await chair.fill(page, path(), { reden: 'Nieuw' });
    const again = await chair.fill(page, path(), { reden: 'Nieuw' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Er is niets veranderd. Dit kan nu niet (meer), of het is al gedaan.');
    expect(again.text).toContain('U schreef: ‘Nieuw’');
  });

  it('is not moved to another version than was read, and the reason stays', async () => {
    await newVersion(desk.office, { ...slower, vetoWorkingDays: 3 });
    const page = await chair.open(path());
    await newVersion(desk.office, threeLadders);
    const told = await chair.fill(page, path(), { reden: 'Het convenant' });
    expect(told.status).toBe(409);
    expect(told.text).toContain('Intussen geldt een andere versie');
    expect(told.form(path())).toMatchObject({ reden: 'Het convenant' });
  });

  it('with a ladder that is gone says what has to be done first, and where', async () => {
    await newVersion(desk.office, oneSteeringGroup);
    const page = await chair.open(path());
    expect(page.section('Dit moet eerst')).toContain('De ladder ‘gemeente’ bestaat niet meer.');
    expect(page.links).toContain(`${one.page}/rond-af/municipal-1`);
    expect(page.actions).toEqual(['/taal', '/uitloggen']);
    await chair.act(`${one.page}/rond-af/municipal-1`, { reden: 'Nieuwe afspraken' });
    const done = await chair.act(path(), { reden: 'Nu past het' });
    expect(done.text).toContain('De casus volgt nu de nieuwe versie van de ladders.');
    // What was climbed before is still told by its name.
    expect(done.section('Wat er gebeurde')).toContain('de ladder ‘gemeente’');
    await newVersion(desk.office, threeLadders);
  });
});

it('a case that follows the version in force has nothing to be moved to', async () => {
  const { reference } = await desk.office.newCase();
  const page = `/adviezen/${reference}`;
  expect((await chair.open(page)).links).not.toContain(`${page}/nieuwe-afspraken`);
  expect((await chair.open(`${page}/nieuwe-afspraken`)).path).toMatch(new RegExp(`${page}$`));
});

it('a receiver reads the explanation of their rung', async () => {
  await newVersion(desk.office, { ...slower, vetoWorkingDays: 4 });
  await chair.act(path(), { reden: 'Nieuw' });
  const link = await desk.office.linkTo('notice', one.id, desk.office.cast.person.paul);
  expect(await (await fetch(link)).text()).toContain('U beslist hierover.');
});
