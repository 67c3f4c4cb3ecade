// What English asks of a case's page besides the other words: typed text stays Dutch, days stand out, one and several differ.
import { describe, expect, it } from 'vitest';
import { useOffice } from '../support/office.ts';
import { readInEnglish } from '../support/english.ts';
import { announcedCase, climbedCase, newCase, reply } from './support/cases.ts';
import { Chair } from './support/chair.ts';

describe('a chair who reads in English', () => {
  const desk = useOffice();

  it('finds what people wrote marked as Dutch, and the days in a sentence standing out', async () => {
    const one = await announcedCase(desk.office);
    await readInEnglish(desk.office);
    const chair = new Chair(desk.office);
    const page = await chair.open(one.page);
    expect(page.heading).toBe(`${one.reference} is stuck at the municipality`);
    expect(page.html).toContain('<strong>Tuesday 17\u00a0November at 9:00</strong>');
    const held = await chair.act(`${one.page}/houd-tegen/municipal-1`, { reden: 'Eerst overleg' });
    expect(held.html).toContain('<span lang="nl">‘Eerst overleg’</span>');
    const gone = await chair.fill(held, `${one.page}/laat-gaan/municipal-1`, {});
    expect(gone.section('What happened')).toContain('let rung 1 (municipality) go ahead Taken back');
  });

  it('quotes why it cannot be done where the chair is asked to choose', async () => {
    const one = await climbedCase(desk.office);
    await reply(desk.office, one, 'municipal-1', 'paul', { kind: 'cannot', because: 'Geen budget' });
    await readInEnglish(desk.office);
    const page = await new Chair(desk.office).open(one.page);
    expect(page.html).toContain('<span lang="nl">‘Geen budget’</span>');
    expect(page.section('What happened')).toMatch(/: it cannot be done/);
  });

  it('is told how many hear that a case is closed', async () => {
    const [fresh, climbed] = [await newCase(desk.office), await climbedCase(desk.office)];
    await readInEnglish(desk.office);
    const chair = new Chair(desk.office);
    expect((await chair.open(`${fresh.page}/sluit`)).text).toContain('We have not asked anybody anything yet');
    expect((await chair.open(`${climbed.page}/sluit`)).text).toContain(
      'The referrer hears how it ended, and so does the person whom we asked for help.',
    );
  });
});
