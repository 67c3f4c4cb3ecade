// The pages on which a region reads its letters and words them: over HTTP, on a real Postgres.
import { beforeEach, describe, expect, it } from 'vitest';
import { useOffice } from '../../support/office.ts';
import { newCase } from '../support/cases.ts';
import { Chair, type Seen } from '../support/chair.ts';
import { wordedKinds } from '../../../../domain/letters/wording.ts';
import {
  audienceOf,
  audienceWords,
  kindPaths,
  kindWords,
} from '../../../../api/console/wording/kindWords.ts';
import { readAccess } from '../../../../store/accessLog.ts';

const desk = useOffice();
const PAGE = '/brieven/vraag';
const WHOLE = '{vraag}\n{knop}\n{feiten}\n{waarom}\n{gevolg}';

let chair: Chair;
beforeEach(() => {
  desk.office.role = 'chair';
  chair = new Chair(desk.office);
});

/** Fills in what is given and presses one of the two buttons. */
const press = (seen: Seen, typed: Record<string, string>, doe: 'bekijk' | 'bewaar' = 'bewaar') =>
  chair.post(PAGE, { ...seen.form(PAGE), ...typed, doe });
const save = async (typed: Record<string, string>, doe: 'bekijk' | 'bewaar' = 'bewaar') =>
  press(await chair.open(PAGE), typed, doe);

describe('all letters', () => {
  it('are there for a made-up case: every kind, each leading to its own page, with nobody of the region on them', async () => {
    const seen = await chair.open('/brieven');
    expect(seen.status).toBe(200);
    for (const kind of wordedKinds) {
      expect(seen.text, kind).toContain(`${kindWords[kind]} (standaard)`);
      expect(seen.section(audienceWords[audienceOf[kind]]), kind).toContain(kindWords[kind]);
      expect(
        seen.links.some((link) => link.startsWith(`/brieven/${kindPaths[kind]}?moment=`)),
        kind,
      ).toBe(true);
    }
    expect(seen.text).toContain('Casus XXX-XXX: hoe staat het ervoor? Graag vóór');
    expect(seen.text).toContain('wethouder');
    expect(seen.text).not.toContain('Sevda');
  });

  it('are there for a case of the region, which is put on record, and in English', async () => {
    const one = await newCase(desk.office);
    const seen = await chair.open(`/brieven?casus=${one.reference.toLowerCase()}&taal=en`);
    expect(seen.text).toContain(`Case ${one.reference}: how are things going?`);
    const { accesses } = await readAccess(desk.office.database, desk.office.region, one.id, 1);
    expect(accesses.map(({ page }) => page)).toContain('voorbeeldbrief');
    const unknown = await chair.open('/brieven?casus=NIE-TDI');
    expect([unknown.status, unknown.errors]).toEqual([
      400,
      ['Deze casus is er niet. Kijk het casusnummer na'],
    ]);
  });
});

describe('one letter', () => {
  it('is shown as it goes: framed on a computer and on a phone, and as text, with no link that works', async () => {
    const seen = await chair.open(`${PAGE}?moment=planned`);
    expect(seen.html.match(/<iframe class="[^"]*" srcdoc="/g)).toHaveLength(2);
    expect(seen.html.match(/ sandbox(?:="")?><\/iframe>/g)).toHaveLength(2);
    expect(seen.headers.get('content-security-policy')).toContain("script-src 'none'");
    expect(seen.text).toContain('Casus XXX-XXX: is de zorg er nu?');
    expect(seen.text).toContain('[persoonlijke link]');
    expect(seen.form(PAGE)).toMatchObject({ 'onderwerp-nl': '{onderwerp}', moment: 'planned' });
  });

  it('that does not come in a case is shown for the made-up one', async () => {
    const one = await newCase(desk.office);
    const seen = await chair.open(`/brieven/kennismaking?casus=${one.reference}`);
    expect(seen.section('Zo gaat de brief')).toContain('In deze casus komt deze brief niet.');
    expect(seen.section('Zo gaat de brief')).toContain('U staat op de escalatieladder, klopt dat?');
  });

  it('can be read by the process supporter, who is offered nothing to change', async () => {
    desk.office.role = 'processSupporter';
    const seen = await chair.open(PAGE);
    expect(seen.status).toBe(200);
    expect(seen.actions.filter((action) => action.startsWith('/brieven'))).toEqual([]);
    expect((await chair.open('/brieven/bestaat-niet')).status).toBe(404);
  });
});

describe('words of one’s own', () => {
  it('are looked at before they are saved, and nothing is kept of that', async () => {
    const typed = { 'onderwerp-nl': 'praat u ons bij?', 'tekst-nl': `Dank voor uw werk.\n${WHOLE}` };
    const seen = await save(typed, 'bekijk');
    expect(seen.status).toBe(200);
    expect(seen.section('Zo wordt de brief (nog niet bewaard)')).toContain('Casus XXX-XXX: praat u ons bij?');
    expect(seen.section('Zo wordt de brief (nog niet bewaard)')).toContain('Dank voor uw werk.');
    expect(seen.section('Zo is de standaard')).not.toContain('Dank voor uw werk.');
    expect(seen.form(PAGE)).toMatchObject(typed);
    expect((await chair.open(PAGE)).text).toContain('Deze brief is nog niet veranderd.');
  });

  it('are refused with everything that is wrong at once, at the field too, and nothing typed is lost', async () => {
    const typed = {
      'onderwerp-nl': 'laatste waarschuwing {naam}',
      'tekst-nl':
        'Bel 010 123 45 67 of mail naar jan@voorbeeld.nl.\nKijk op www.voorbeeld.nl.\nGeboren op 3 mei 2014.\nBSN 111222333.\n<b>Let op</b>\n{vraag}\n{vraag}',
      'onderwerp-en': 'hello',
    };
    const seen = await save(typed);
    expect(seen.status).toBe(400);
    for (const words of [
      'Het veld {naam} bestaat niet',
      'Dit zeggen onze brieven niet: waarschuwing',
      'Het veld {knop} ontbreekt: de knop met de link',
      'Het veld {vraag} staat er twee keer',
      'Er staat een telefoonnummer in',
      'Er staat een mailadres in',
      'Er staat een webadres in',
      'een geboortedatum kan zijn',
      'burgerservicenummer (BSN)',
      'code van een webpagina',
      'Vul een tekst in',
    ]) {
      expect(
        seen.errors.filter((error) => error.includes(words)),
        words,
      ).toHaveLength(1);
    }
    const atField = /id="tekst-nl-[^"]*"[^>]*>.*?Er staat een mailadres in/s.test(seen.html);
    expect(atField).toBe(true);
    expect(seen.form(PAGE)).toMatchObject(typed);
    expect(seen.html.match(/<iframe/g)).toHaveLength(2);
  });

  it('are saved by version with who did it, shown in the list, and one press goes back to the default', async () => {
    const saved = await save({
      'onderwerp-nl': 'praat u ons bij?',
      'tekst-nl': `Dank voor uw werk.\n${WHOLE}`,
    });
    expect(saved.path).toBe(`${PAGE}?gedaan=bewaard`);
    expect(saved.text).toContain('De woorden zijn bewaard.');
    expect(saved.section('Versies')).toMatch(/Versie 1 .*Marja van Dijk.*praat u ons bij\?/);
    expect((await chair.open('/brieven')).text).toContain('Vraag hoe het staat (eigen woorden)');

    const back = await chair.fill(saved, `${PAGE}/standaard`, {});
    expect(back.text).toContain('Deze brief gaat weer in de standaardwoorden.');
    expect(back.section('Versies')).toContain('terug naar de standaard');
    expect(back.form(PAGE)['onderwerp-nl']).toBe('{onderwerp}');
    const earlier = await chair.open(`${PAGE}?versie=1`);
    expect(earlier.form(PAGE)['onderwerp-nl']).toBe('praat u ons bij?');
    const again = await press(earlier, {});
    expect(again.section('Versies')).toContain('Versie 3');
  });

  it('of two who type at once: the second is told what the first saved, loses nothing, and can save after all', async () => {
    const [mine, theirs] = [await chair.open(PAGE), await chair.open(PAGE)];
    await press(theirs, { 'onderwerp-nl': 'van de ander', 'tekst-nl': WHOLE });
    const told = await press(mine, { 'onderwerp-nl': 'van mij', 'tekst-nl': WHOLE });
    expect(told.status).toBe(409);
    expect(told.text).toContain('iemand anders veranderde deze brief');
    expect(told.text).toContain('van de ander');
    expect(told.form(PAGE)['onderwerp-nl']).toBe('van mij');
    const saved = await press(told, {});
    expect(saved.form(PAGE)['onderwerp-nl']).toBe('van mij');
    const late = await chair.post(`${PAGE}/standaard`, { versie: '1' });
    expect(late.status).toBe(409);
    expect((await chair.open(PAGE)).form(PAGE)['onderwerp-nl']).toBe('van mij');
  });
});
