// The page of a case: how it stands, what happens if nobody does anything, what happened, and the ladders.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../domain/monitoring/answer.ts';
import { useOffice } from '../support/office.ts';
import {
  announcedCase,
  answer,
  askedCase,
  climbedCase,
  eventsOf,
  newCase,
  reply,
  stuck,
} from './support/cases.ts';
import { Chair } from './support/chair.ts';

const underway: Answer = { followed: 'yes', realised: 'no', stuck: { where: 'nowhere' }, helpWanted: false };

describe('the page of a case', () => {
  const desk = useOffice();

  it('that has only begun says when the first question goes, and that there is no letter yet', async () => {
    const one = await newCase(desk.office);
    const page = await new Chair(desk.office).open(one.page);
    expect(page.heading).toBe(`${one.reference} wordt gevolgd`);
    expect(page.title).toContain(`${one.reference} wordt gevolgd`);
    expect(page.text).toContain('Op maandag 16 november vragen wij de verwijzer hoe het staat.');
    expect(page.section('Brieven')).toContain('Er is nog geen brief');
    const { maasveen } = desk.office.cast.organisation;
    expect(page.links).toEqual(expect.arrayContaining(['/ladders/1', `/afspraken/partij/${maasveen}`]));
    expect(page.section('Wat er gebeurde')).toContain(
      'Marja van Dijk registreerde het advies. De eerste vraag gaat op maandag 16 november uit.',
    );
  });

  it('that waits for the referrer says until when, and what silence leads to', async () => {
    const one = await askedCase(desk.office);
    const page = await new Chair(desk.office).open(one.page);
    expect(page.heading).toBe(`${one.reference} wacht op de verwijzer`);
    expect(page.text).toContain('De verwijzer kreeg op maandag 16 november de vraag hoe het staat.');
    expect(page.text).toContain('Hebben wij op donderdag 19 november nog niets gehoord?');
    const ahead = page.section('Wat er gebeurt als niemand iets doet');
    expect(ahead).toContain('wo 18 nov, 9:00 uur Herinnering aan de verwijzer, als die nog niet antwoordde');
    expect(ahead).toContain('De verwijzer is te laat met antwoorden');
    expect(ahead).toContain('Bericht aan de teammanager van de casusregisseur');
  });

  it('foresees what then happens, up to the wethouder', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    const foreseen = (await chair.open(one.page)).section('Wat er gebeurt als niemand iets doet');
    const [, day = ''] =
      /(\w\w \d+ \w+), 9:00 uur Bericht aan de manager sociaal domein/.exec(foreseen) ?? [];
    expect(day).not.toBe('');
    await desk.office.passUntil('2026-12-31 12:00');
    const past = (await chair.open(one.page)).section('Wat er gebeurde');
    expect(past).toMatch(new RegExp(`${day}, 9:0\\d uur Trede 2 \\(gemeente\\): bericht aan Jan Bakker`));
    const page = await chair.open(one.page);
    expect(page.heading).toBe(`${one.reference} loopt vast: alle treden zijn gevraagd`);
    expect(page.text).toContain('Op de ladder ‘gemeente’ is iedereen om hulp gevraagd.');
  });

  it('shows each ladder with its rungs, who is on them, and whose turn it is', async () => {
    const one = await climbedCase(desk.office, 'notFinanced');
    await reply(desk.office, one, 'procurement-1', 'rob', { kind: 'arrange', before: '2026-11-27' });
    const page = await new Chair(desk.office).open(one.page);
    const ladders = page.section('Hoe het staat');
    expect(ladders).toContain(
      'Gemeente Maasveen niet gefinancierd, sinds ma 16 nov Trede 1 Teammanager nu aan zet Paul Verhoeven Gevraagd op di 17 nov. Antwoord vóór wo 25 nov.',
    );
    expect(ladders).toContain(
      'Trede 2 Manager sociaal domein en beleidsmedewerker Jan Bakker en Selin Yilmaz',
    );
    expect(ladders).toContain('Antwoord op di 17 nov: regelt dit vóór vr 27 nov.');
    expect(ladders).toContain('Aanbieder De Linde niet in gang');
    expect(page.heading).toBe(`${one.reference} loopt vast bij de gemeente en bij de inkoop`);
  });

  it('tells the story so far, the latest first, in the words of those who spoke', async () => {
    const one = await climbedCase(desk.office);
    await reply(desk.office, one, 'municipal-1', 'paul', { kind: 'cannot', because: 'Geen <b>budget</b>.' });
    const page = await new Chair(desk.office).open(one.page);
    const past = page.section('Wat er gebeurde');
    const order = [
      'het lukt niet ‘Geen <b>budget</b>.’',
      'Trede 1 (gemeente): bericht aan Paul Verhoeven',
      'Bericht aan u',
      'Sevda Aydin: de zorg is er niet',
      'Vraag aan Sevda Aydin: hoe staat het?',
      'registreerde het advies',
    ];
    const places = order.map((words) => past.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((first, second) => first - second));
    expect(page.html).not.toContain('<b>budget');
  });

  it('quotes whoever said why, where the chair has to choose', async () => {
    const one = await askedCase(desk.office);
    await answer(desk.office, one, stuck('other', 'De jongere wil <b>niet</b>.'));
    const chair = new Chair(desk.office);
    for (const path of ['/', one.page]) {
      const { text, html } = await chair.open(path);
      expect(text).toContain('Daar hoort geen vaste ladder bij. ‘De jongere wil <b>niet</b>.’ Wilt u');
      expect(html).not.toContain('<b>niet');
    }
  });

  it('keeps older history and older letters at hand', async () => {
    const one = await askedCase(desk.office);
    for (const day of ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']) {
      await answer(desk.office, one, underway);
      await desk.office.passUntil(`${day} 09:05`);
    }
    const page = await new Chair(desk.office).open(one.page);
    expect(page.text).toContain('Al een tijd onderweg');
    const events = await eventsOf(desk.office, one);
    expect(events.filter(({ type }) => type === 'CheckAnswered')).toHaveLength(6);
    const past = page.section('Wat er gebeurde');
    expect(past.match(/Sevda Aydin: de zorg is er nog niet, maar het loopt/g)).toHaveLength(6);
    // The first line of all is there too, behind a line that opens.
    expect(page.html).toContain('Toon wat er eerder gebeurde');
    expect(past).toMatch(/registreerde het advies\. De eerste vraag gaat op maandag 16 november uit\.$/);
  });
});

describe('a case with a rung that nobody fills', () => {
  const desk = useOffice({ vacant: ['paul'] });

  it('passes over it, and says so to the chair', async () => {
    const one = await announcedCase(desk.office);
    const page = await new Chair(desk.office).open(one.page);
    expect(page.section('Wat er gebeurde')).toContain('Trede 1 (gemeente) overgeslagen: niemand had die rol');
    expect(page.section('Hoe het staat')).toContain('overgeslagen');
    expect(page.text).toContain('Trede 1 (gemeente) is niet ingevuld');
  });
});

describe('a case on whose rung somebody is away', () => {
  const desk = useOffice({
    absent: [{ who: 'paul', from: '2026-11-01', until: '2026-12-31', deputy: 'karin' }],
  });

  it('asks the deputy, and says for whom', async () => {
    const one = await climbedCase(desk.office);
    const page = await new Chair(desk.office).open(one.page);
    expect(page.section('Hoe het staat')).toContain('Karin Postma (vervangt Paul Verhoeven)');
  });
});
