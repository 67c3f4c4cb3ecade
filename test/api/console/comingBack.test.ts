// Whoever came to a case from the board and did what was asked is back at the board, with what was done said first.
import { describe, expect, it } from 'vitest';
import { oneSteeringGroup } from '../../../config/ladders.ts';
import { useOffice } from '../support/office.ts';
import { announcedCase, askedCase, answer, stuck } from './support/cases.ts';
import { Chair } from './support/chair.ts';

describe('an act that was begun on the board', () => {
  const desk = useOffice({ agreement: oneSteeringGroup });

  it('of one press brings back to the board, which says what was done in which case', async () => {
    const one = await askedCase(desk.office);
    await answer(desk.office, one, stuck('laidAside'));
    await desk.office.passUntil('2026-11-16 10:00');
    const chair = new Chair(desk.office);
    const board = await chair.open('/vandaag');
    const done = await chair.fill(board, `${one.page}/laat-gaan/steeringGroup-1`, {});
    expect(done.path).toBe(`/vandaag?gedaan=laat-gaan&over=steeringGroup-1&casus=${one.reference}`);
    expect(done.text.indexOf(`${one.reference} (stuurgroep): U laat het bericht gaan.`)).toBe(0);
    expect(done.text).toContain('U hoeft nu niets te doen.');
    expect(done.links).toContain(`${one.page}?van=vandaag`);
  });
});

describe('a case that was opened from the board', () => {
  const desk = useOffice();

  it('leads its acts back there, also after a mistake in the form, and what takes them back too', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const board = await chair.open('/vandaag');
    expect(board.links).toContain(`${one.page}?van=vandaag`);
    const page = await chair.open(`${one.page}?van=vandaag`);
    expect(page.text).toMatch(/^Vandaag \/ casus/);
    const act = `${one.page}/houd-tegen/municipal-1`;
    expect(page.links).toContain(`${act}?van=vandaag`);
    const form = await chair.open(`${act}?van=vandaag`);
    expect(form.links).toContain(`${one.page}?van=vandaag`);
    const wrong = await chair.fill(form, act, {});
    expect(wrong.status).toBe(400);
    const done = await chair.fill(wrong, act, { reden: 'Overleg' });
    expect(done.path).toBe(`/vandaag?gedaan=houd-tegen&over=municipal-1&casus=${one.reference}`);
    const undone = await chair.fill(done, `${one.page}/laat-gaan/municipal-1`, {});
    expect(undone.text).toContain(`${one.reference} (gemeente): U laat het bericht gaan.`);
  });

  it('stays open for what is logged besides', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const act = `${one.page}/terugkoppeling`;
    const form = await chair.open(`${act}?van=vandaag`);
    const done = await chair.fill(form, act, { wie: 'both', wat: 'progress', hoe: 'call' });
    expect(done.path).toBe(`${one.page}?gedaan=terugkoppeling&van=vandaag`);
    expect(done.text).toContain('Vandaag / casus');
  });

  it('is left out of it when the address names another page, another act or another case', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    expect((await chair.open(`${one.page}?van=//elders`)).text).toMatch(/^Adviezen \/ casus/);
    const board = await chair.open('/vandaag');
    for (const query of [
      'gedaan=constructor&casus=x',
      `gedaan=iets&casus=${one.reference}`,
      'gedaan=sluit&casus=ZZZ-ZZZ',
    ]) {
      expect((await chair.open(`/vandaag?${query}`)).text, query).toBe(board.text);
    }
  });
});
