// From an empty region to ready, in the guided order: an administrator, a chair, everyone on the ladders.
import { expect, it } from 'vitest';
import { describeWithBrowser } from '../support/browser.ts';
import { useReaders } from '../api/support/reader.ts';
import { fillsInAdvice } from './support/registering.ts';
import { Somebody } from './support/somebody.ts';
import { ADMINISTRATOR, useTown } from './support/town.ts';

/** Everybody on the rungs of Twente, but the municipality's own manager. */
const twente = `werkt bij;soort;naam;achternaam;aanhef;e-mail;rol
Enschede;gemeente;Sanne Mulder;Mulder;mevrouw;sanne@enschede.example;beleidsmedewerker
Enschede;gemeente;Arjan Kok;Kok;heer;arjan@enschede.example;wethouder
Wijkteam Noord;wijkteam;Wilma Bos;Bos;mevrouw;wilma@wijkteam.example;teammanager
Wijkteam Noord;wijkteam;Bram de Wit;de Wit;heer;bram@wijkteam.example;
De Ploeg;aanbieder;Theo Vos;Vos;heer;theo@deploeg.example;teammanager
De Ploeg;aanbieder;Frieda Smit;Smit;mevrouw;frieda@deploeg.example;directeur
De Ploeg;aanbieder;Mo Bakker;Bakker;heer;mo@deploeg.example;bestuurder
Inkoop Twente;inkoop;Roos Prins;Prins;mevrouw;roos@inkoop.example;inkoper
Inkoop Twente;inkoop;Eef Mol;Mol;mevrouw;eef@inkoop.example;hoofd inkoop sociaal domein
Inkoop Twente;inkoop;Huub Dam;Dam;heer;huub@inkoop.example;directeur inkoop jeugdzorg
`;

describeWithBrowser('an empty region', () => {
  const place = useTown();
  const readers = useReaders();
  let tineke: Somebody;

  /** The step that is to be taken now, on the page that is open. */
  const taken = async () => {
    const current = tineke.page.locator('[aria-current="step"]');
    return (await current.innerText()).replace(/\s+/g, ' ').split(' (')[0];
  };
  /** Back to where a chair begins: that step is next. */
  const next = async (step: string) => {
    await tineke.follows('Vandaag');
    expect(await taken()).toBe(step);
  };

  it('is made by an administrator, with its chair', async () => {
    const { town } = place;
    const anna = await Somebody.at(readers, 'regio');
    await town.signsIn(anna, ADMINISTRATOR);
    await anna.look('beheer');
    await anna.follows('Maak een regio');
    await anna.look('nieuw');
    await anna.ticks('Een regio van de lijst');
    await anna.selects('Regio', 'Twente (14)');
    await anna.types('Hoe heet het expertteam?', 'Expertteam jeugd Twente');
    await anna.types('Op welk nummer is de voorzitter te bellen?', '053 000 01 00');
    await anna.types('Wanneer?', 'op werkdagen van 9:00 tot 17:00 uur');
    await anna.types('Van welk mailadres', 'expertteam@twente.example');
    await anna.types('Hoe heet de crisisdienst?', 'Crisisdienst Twente');
    await anna.types('Op welk nummer is de crisisdienst', '053 000 01 12');
    await anna.types('Naar welk mailadres kunnen vragen over privacy?', 'fg@twente.example');
    await anna.types('Hoe heet de voorzitter', 'Tineke Haan');
    await anna.types('Alleen de achternaam', 'Haan');
    await anna.types('Welk mailadres heeft de voorzitter', 'tineke@twente.example');
    await anna.answers('Hoe schrijft u de voorzitter aan?', 'Beste mevrouw');
    await anna.presses('Maak de regio');
    expect(await anna.words()).toContain('De voorzitter kan nu inloggen.');
    await anna.look('gemaakt');
    town.goesOnIn('14');
    await anna.presses('Log uit');
  });

  it('greets its chair with the steps to take', async () => {
    const { town } = place;
    tineke = await Somebody.at(readers, 'leeg');
    await town.signsIn(tineke, 'tineke@twente.example');
    await tineke.look('vandaag');
    expect(await taken()).toBe('2. Ladders die gelden');
    await tineke.follows('Naar de ladders');
    await tineke.look('ladders');
    await tineke.follows('Maak een eerste concept');
    await tineke.look('nieuw-concept');
    await tineke.answers('Waar begint u mee?', 'Voorbeeld: drie ladders');
    await tineke.presses('Maak het concept');
    await tineke.look('concept');
    await tineke.follows('Leg vast');
    await tineke.look('vastleggen');
    await tineke.answers('Op welke dag is dit afgesproken?', '20 11 2026');
    await tineke.types('Wie hebben dit afgesproken?', 'Het bestuurlijk overleg jeugd');
    await tineke.types('In welk document staat het?', 'Convenant Jeugdhulp Twente');
    await tineke.answers('Vanaf welke dag geldt het?', '23 11 2026');
    await tineke.presses('Leg vast');
    await tineke.look('vastgelegd');
    await next('3. Organisaties');
    await tineke.look('stappen-2');
  });

  it('gets its organisations and people', async () => {
    await tineke.follows('Voeg een organisatie toe');
    await tineke.look('organisatie');
    await tineke.types('Naam van de organisatie', 'Enschede');
    await tineke.answers('Wat voor organisatie is het?', 'Gemeente');
    await tineke.presses('Bewaar');
    await tineke.look('organisatie-klaar');
    await tineke.follows('Voeg hier een persoon toe');
    await tineke.look('persoon');
    await tineke.types('Voornaam en achternaam', 'Jan Jansen');
    await tineke.answers('Hoe spreken wij deze persoon aan?', 'De heer');
    await tineke.types('Mailadres', 'jan@enschede.example');
    await tineke.presses('Bewaar');
    await tineke.look('persoon-klaar');
    await tineke.follows('Geef een rol');
    await tineke.look('rol');
    await tineke.selects('Welke rol?', 'Manager sociaal domein');
    await tineke.presses('Bewaar');
    await next('3. Organisaties');
    expect(await tineke.words()).toContain('Drie rollen zijn vacant.');
    await tineke.follows('Lees organisaties en mensen in');
    await tineke.look('invoeren');
    await tineke.types('Of plak de rijen hier', twente.replace('beleidsmedewerker', 'beleidsadviseur'));
    await tineke.isRefused('Bekijk wat er verandert', 400);
    expect(await tineke.words()).toContain('‘beleidsadviseur’ kennen wij niet. Kies uit: ');
    await tineke.look('invoeren-fout');
    await tineke.types('Of plak de rijen hier', twente);
    await tineke.presses('Bekijk wat er verandert');
    await tineke.look('invoeren-bekijk');
    await tineke.presses('Lees alles in');
    await tineke.look('ingelezen');
    await next('5. Afspraken met de partijen');
  });

  it('records what its parties signed', async () => {
    await tineke.follows('Naar de afspraken');
    await tineke.look('afspraken');
    for (const party of ['Enschede', 'Wijkteam Noord', 'De Ploeg', 'Inkoop Twente']) {
      await tineke.follows(new RegExp(`^Leg een afspraak vast.*${party}`));
      await tineke.look('afspraak');
      await tineke.answers('Wat is er getekend?', 'Convenant');
      await tineke.types('Hoe heet het?', 'Convenant Jeugdhulp Twente');
      await tineke.answers('Op welke dag is er getekend?', '20 11 2026');
      await tineke.presses('Leg de afspraak vast');
      expect(await tineke.words()).toContain(party);
      await tineke.look('afspraak-klaar');
      await tineke.follows(/^Afspraken$/);
    }
    await next('6. Iedereen heeft bevestigd');
  });

  it('is known to everybody on its ladders', async () => {
    const { town } = place;
    await tineke.follows('Bekijk wie nog niet bevestigde');
    await tineke.look('bevestigen');
    await town.passUntil('2026-11-24 10:00');
    const letters = await town.contactLetters();
    expect(letters).toHaveLength(10);
    for (const { link } of letters) {
      const somebody = await Somebody.at(readers, 'bevestigt', true);
      await somebody.opens(link);
      await somebody.look('vraag');
      await somebody.answers('Klopt dit?', 'Ja, dit klopt');
      await somebody.presses('Verstuur uw antwoord');
      await somebody.look('klaar');
      expect(await somebody.heading()).toContain('uw antwoord is binnen');
    }
  });

  it('is ready, and registers its first advice', async () => {
    await tineke.follows('Gereedheid');
    expect(await tineke.words()).toContain('100%');
    await tineke.look('gereedheid');
    await tineke.follows('Vandaag');
    await tineke.follows('Registreer een advies');
    await tineke.look('advies');
    await fillsInAdvice(tineke, {
      referrer: 'Bram de Wit',
      municipality: 'Enschede',
      provider: 'De Ploeg',
      procurement: 'Inkoop Twente',
      givenOn: '23 11 2026',
    });
    await tineke.presses('Bekijk eerst de brief');
    await tineke.look('voorbeeld');
    expect(await tineke.words()).toContain('Er is nog niets geregistreerd');
    expect(await tineke.words()).toContain('Bram de Wit');
    await tineke.presses('Registreer het advies');
    await tineke.look('geregistreerd');
    expect(await tineke.words()).toContain('Het advies is geregistreerd.');
    await tineke.follows('Bekijk de casus');
    await tineke.look('casus');
    await tineke.follows('Vandaag');
    expect(await tineke.words()).toContain('U volgt één advies. U hoeft nu niets te doen.');
    await tineke.look('klaar');
  });
});
