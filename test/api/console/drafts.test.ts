// Registering with little typing: names are searched, what usually goes together is filled in, and nothing typed is lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { Chair } from './support/chair.ts';
import { chooseLetterLanguage } from '../../../store/people/language.ts';
import { fullForm } from './support/registration.ts';
import { dropOldDrafts, readDraft } from '../../../store/registrationDrafts.ts';
import { DAY_MS } from '../../../domain/time.ts';

const FORM = '/adviezen/nieuw';

describe('a new advice', () => {
  const desk = useOffice();
  let chair: Chair;

  beforeEach(async () => {
    desk.office.now = at('2026-11-09 10:00');
    desk.office.role = 'chair';
    chair = new Chair(desk.office);
    await chair.post(`${FORM}/opnieuw`, {});
  });

  const full = () => fullForm(desk.office.cast);

  it('finds people by a part of their name, in any order', async () => {
    const done = await chair.fill(await chair.open(FORM), FORM, {
      ...full(),
      verwijzer: 'aydin SEVDA',
      regisseur: 'postma',
    });
    expect(done.text).toContain('Wie de vragen krijgt Sevda Aydin');
  });

  it('asks who is meant where a name fits several, and says so where it fits nobody', async () => {
    const several = await chair.fill(await chair.open(FORM), FORM, {
      ...full(),
      verwijzer: 'wijkteam maasveen',
    });
    expect(several.errors).toEqual(['Kies wie of welke u bedoelt']);
    expect(several.html).toContain('Geen van deze: zoek opnieuw');
    const done = await chair.fill(several, FORM, { verwijzer: desk.office.cast.person.sevda });
    expect(done.text).toContain('Het advies is geregistreerd.');
    const nobody = await chair.fill(await chair.open(FORM), FORM, { ...full(), verwijzer: 'Xavier' });
    expect(nobody.errors).toEqual(['Wij vinden niets bij ‘Xavier’. Typ een deel van de naam']);
    expect(nobody.form(FORM)).toMatchObject({ verwijzer: 'Xavier' });
  });

  it('is shown before it is sent: what was filled in, the first letter, and what happens then', async () => {
    const before = await desk.office.fingerprint();
    const form = (await chair.open(FORM)).form(FORM);
    const preview = await chair.post(FORM, { ...form, ...full(), doe: 'bekijk' });
    expect(preview.path).toBe(`${FORM}/voorbeeld`);
    expect(preview.text).toContain('Er is nog niets geregistreerd en er gaat nog niets uit.');
    expect(preview.section('Wat u invulde')).toContain('Verwijzer Sevda Aydin, Wijkteam Maasveen');
    expect(preview.section('Als niemand antwoordt')).toContain('Eerste vraag De verwijzer');
    const letter = preview.section('De eerste brief');
    expect(letter).toContain('Beste mevrouw Aydin,');
    expect(letter).toContain('Gaat uit');
    expect(letter).toContain('Casus [nummer]: hoe staat het ervoor?');
    expect(letter).not.toContain('XXX');
    expect(await desk.office.fingerprint()).toBe(before);
    const done = await chair.fill(preview, FORM, {});
    expect(done.text).toContain('Het advies is geregistreerd.');
    expect((await chair.open(FORM)).form(FORM)['datum-jaar']).toBe('');
  });

  it('shows the first letter in the language of who gets it, and says which that is', async () => {
    const { office } = desk;
    const { person } = office.cast;
    await chooseLetterLanguage(office.database, office.region, person.sevda, 'en', office.now);
    const form = (await chair.open(FORM)).form(FORM);
    const preview = await chair.post(FORM, { ...form, ...full(), doe: 'bekijk' });
    expect(preview.section('De eerste brief')).toContain('Onderwerp Case [number]: how are things going?');
    expect(preview.html).toMatch(/<div class="dz-letter__text" lang="en">[^<]*Dear Ms Aydin,/);
    await chooseLetterLanguage(office.database, office.region, person.sevda, 'nl', office.now);
  });

  it('takes over what usually goes together, and shows it before it counts', async () => {
    await chair.fill(await chair.open(FORM), FORM, full());
    const preview = await chair.fill(await chair.open(FORM), FORM, {
      ...full(),
      regie: '',
      gemeente: '',
      inkoop: '',
    });
    expect(preview.path).toBe(`${FORM}/voorbeeld?aangevuld=ja`);
    expect(preview.text).toContain('Wat u open liet, vulden wij aan');
    const shown = preview.section('Wat u invulde');
    expect(shown).toContain('Gemeente Maasveen');
    expect(shown).toContain('Inkoop Inkoopbureau Delta');
    expect(shown).toContain('Casusregisseur Karin Postma, Wijkteam Maasveen');
    const none = await chair.fill(await chair.open(FORM), FORM, { ...full(), inkoop: 'geen' });
    expect(none.path).toContain('/geregistreerd');
  });

  it('is kept to go on with later, for the one who typed it', async () => {
    const form = (await chair.open(FORM)).form(FORM);
    const kept = await chair.post(FORM, {
      ...form,
      verwijzer: 'Sevda',
      afspraken: 'Nog uit te werken.',
      doe: 'bewaar',
    });
    expect(kept.path).toBe('/vandaag?bewaard=advies');
    expect(kept.text).toContain('Het nieuwe advies is bewaard.');
    const back = await chair.open(FORM);
    expect(back.text).toContain('Hier staat wat u op maandag 9 november invulde en nog niet registreerde.');
    expect(back.form(FORM)).toMatchObject({ afspraken: 'Nog uit te werken.', formulier: form['formulier'] });
    desk.office.role = 'processSupporter';
    expect((await chair.open(FORM)).form(FORM)['afspraken']).toBe('');
    desk.office.role = 'chair';
    const anew = await chair.fill(back, `${FORM}/opnieuw`, {});
    expect(anew.form(FORM)['afspraken']).toBe('');
  });

  it('is kept as well when something has to be mended, but never what looks like data of a child', async () => {
    const form = await chair.open(FORM);
    const refused = await chair.fill(form, FORM, { ...full(), afspraken: 'Geboren op 3 mei 2014.' });
    expect(refused.form(FORM)).toMatchObject({ afspraken: 'Geboren op 3 mei 2014.' });
    const back = (await chair.open(FORM)).form(FORM);
    expect(back).toMatchObject({ afspraken: '', 'datum-jaar': '2026' });
  });

  it('is gone after thirty days', async () => {
    const { office } = desk;
    await chair.fill(await chair.open(FORM), FORM, { ...full(), weken: '99' });
    const { marja } = office.cast.person;
    const later = office.now + 30 * DAY_MS;
    expect(await readDraft(office.database, office.region, marja, later - 1)).toBeDefined();
    expect(await readDraft(office.database, office.region, marja, later)).toBeUndefined();
    await dropOldDrafts(office.database, office.region, later);
    expect(await readDraft(office.database, office.region, marja, office.now)).toBeUndefined();
  });
});
