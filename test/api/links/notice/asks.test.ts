// What a notice says: what is asked, by when, since when, why of this person, and on which agreement it rests.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { silentCase, stuckCase } from '../../support/receiver.ts';
import { heading, spoken, words } from '../../support/referrer.ts';

describeWithBrowser('someone on a rung with a letter', () => {
  const open = useOffice();
  const readers = useReaders();
  let phone: Page;

  beforeAll(async () => {
    phone = await readers.phone();
  });

  it('reads in this order what is asked, what is the matter, what was done, why them, and how to answer', async () => {
    const { linkOf } = await stuckCase(open.office, 2);
    await phone.goto(await linkOf('jan'));
    expect(await spoken(phone)).toMatchInlineSnapshot(`
      "- main:
        - paragraph: Casus K7M-3QX · gemeente Maasveen
        - heading "Wilt u zorgen dat er vóór vrijdag 11 december een besluit is over de financiering?" [level=1]
        - paragraph: Beste heer Bakker, in deze casus ligt sinds maandag 9 november een advies van het expertteam.
        - term: Wat wij vragen
        - definition: Een besluit over de financiering
        - term: Vóór wanneer
        - definition:
          - strong: vrijdag 11 december 2026
        - term: Wat er speelt
        - definition: De verwijzer meldde op maandag 23 november dat de financiering nog niet rond is. Op maandag 30 november was dat volgens de verwijzer nog zo. Een kind wacht op passende hulp. Er is nog geen hulp in de tussentijd.
        - term: Als wij niets horen
        - definition: Dan leggen wij de vraag op vrijdag 11 december voor aan uw wethouder en uw beleidsmedewerker.
        - link "Geef uw antwoord"
        - region "Wat er al is gedaan":
          - heading "Wat er al is gedaan" [level=2]
          - list:
            - listitem:
              - paragraph:
                - time: woensdag 25 november
              - paragraph: Wij vroegen de teammanager van de casusregisseur en de inkoper om hulp.
            - listitem:
              - paragraph:
                - time: vandaag
              - paragraph: Wij vroegen het hoofd inkoop om hulp.
        - region "Waarom u":
          - heading "Waarom u" [level=2]
          - paragraph: Het gaat om een casus uit uw gemeente.
          - paragraph: Uw gemeente tekende op 1 maart 2025 het Convenant Jeugdhulp Rijnmond (demo). Deze vraag volgt uit die afspraak (artikel 4).
          - paragraph: Deze vraag gaat ook naar uw beleidsmedewerker.
          - paragraph: De inhoud van de casus staat hier niet. De casusregisseur kent de casus onder nummer K7M-3QX.
        - paragraph:
          - text: Deze vraag is voor Jan Bakker. Bent u iemand anders?
          - link "Antwoord namens Jan Bakker"
        - group "Uw antwoord":
          - heading "Uw antwoord" [level=2]
          - radio "Ik regel dit vóór een datum U noemt de datum"
          - text: Ik regel dit vóór een datum U noemt de datum
          - radio "Het is opgelost Wij vragen het na bij de verwijzer"
          - text: Het is opgelost Wij vragen het na bij de verwijzer
          - radio "Het lukt niet, omdat … U schrijft kort waarom"
          - text: Het lukt niet, omdat … U schrijft kort waarom
          - radio "Ik ben niet de juiste persoon U noemt wie het wel is, als u dat weet"
          - text: Ik ben niet de juiste persoon U noemt wie het wel is, als u dat weet
        - button "Verstuur uw antwoord"
        - paragraph: U kunt uw antwoord later aanpassen met dezelfde link.
        - region "Liever bellen?":
          - heading "Liever bellen?" [level=2]
          - paragraph:
            - text: "Marja van Dijk, voorzitter van het expertteam:"
            - link "010 000 01 42"
            - text: ", maandag tot en met donderdag van 9:00 tot 17:00 uur.""
    `);
    await readers.look(phone, 'bericht');
  });

  it('after silence reads that there can be a good reason for it, and nothing of blame', async () => {
    const { linkOf } = await silentCase(open.office);
    await phone.goto(await linkOf('paul'));
    const text = await words(phone);
    expect(await heading(phone)).toMatchInlineSnapshot(
      `"Wilt u zorgen dat wij vóór maandag 7 december horen hoe het staat, of wat er nodig is?"`,
    );
    expect(text).toContain('goede reden');
    expect(text).not.toMatch(/weiger|klacht|waarschuwing|schuld/i);
    await readers.look(phone, 'bericht-stilte');
  });

  it('reads on which agreement of their own organisation it rests', async () => {
    const { linkOf } = await stuckCase(open.office, 2);
    await phone.goto(await linkOf('jan'));
    expect(await words(phone)).toContain(
      'Uw gemeente tekende op 1 maart 2025 het Convenant Jeugdhulp Rijnmond (demo). Deze vraag volgt uit die afspraak (artikel 4).',
    );
  });

  it('of an organisation that signed nothing reads of no agreement, but is asked to think along', async () => {
    const { office } = open;
    const { id } = await stuckCase(office);
    const because = { ladder: 'provider', cause: 'noCapacity', reason: 'Geen plek' } as const;
    await office.tell(id, { type: 'startClimb', ...because });
    await office.passUntil('2026-11-26 10:00');
    await phone.goto(await office.linkTo('notice', id, office.cast.person.thea));
    const text = await words(phone);
    expect(text).toContain('Wij vragen u om mee te denken.');
    expect(text).not.toMatch(/convenant|contract|tekende|rust deze vraag/i);
    await readers.look(phone, 'bericht-geen-afspraak');
  });

  it('the alderman is greeted as such, and reads what was tried before', async () => {
    const { office } = open;
    const { id, linkOf } = await stuckCase(office, 2);
    await office.tell(id, { type: 'jump', climb: 'municipal-1', reason: 'Er is haast', rung: 3 });
    await office.passUntil('2026-12-04 10:00');
    await phone.goto(await linkOf('carla'));
    const text = await words(phone);
    expect(text).toContain('Geachte wethouder Jansen');
    expect(text).toContain('Wat er al is gedaan');
    await readers.look(phone, 'bericht-wethouder');
  });

  it('reads nothing of the child, nor what the referrer wrote', async () => {
    const { office } = open;
    const { linkOf } = await stuckCase(office);
    await phone.goto(await linkOf('paul'));
    const text = await words(phone);
    expect(text).toContain('De inhoud van de casus staat hier niet.');
    expect(text).not.toMatch(/Sevda|De inkoper belt terug/);
  });

  it('can call: the chair by name, a number that a phone can dial, and when', async () => {
    const { linkOf } = await stuckCase(open.office);
    await phone.goto(await linkOf('paul'));
    expect(await words(phone)).toContain(
      'Marja van Dijk, voorzitter van het expertteam: 010 000 01 42, maandag tot en met donderdag van 9:00 tot 17:00 uur.',
    );
    const number = phone.getByRole('link', { name: /010/ });
    expect(await number.getAttribute('href')).toBe('tel:0100000142');
  });
});

describeWithBrowser('someone who stands in for who is on a rung', () => {
  const open = useOffice({
    absent: [{ who: 'jan', from: '2026-12-01', until: '2026-12-31', deputy: 'kees' }],
  });
  const readers = useReaders();

  it('reads for whom', async () => {
    const { linkOf } = await stuckCase(open.office, 2);
    const phone = await readers.phone();
    await phone.goto(await linkOf('kees'));
    expect(await words(phone)).toContain(
      'U vervangt de manager sociaal domein. Daarom krijgt u dit bericht.',
    );
    await readers.look(phone, 'bericht-vervanger');
  });
});
