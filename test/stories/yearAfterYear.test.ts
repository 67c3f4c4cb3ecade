// A year's re-confirmation: everyone on a ladder is asked again whether their place is right; the chair mends what is not.
import { beforeAll, expect, it } from 'vitest';
import { useReaders } from '../api/support/reader.ts';
import { post } from '../api/support/wire.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { Somebody } from './support/somebody.ts';
import { useTown } from './support/town.ts';

describeWithBrowser('a year after everyone confirmed their place', () => {
  const place = useTown();
  const readers = useReaders();
  let marja: Somebody;

  const latestLink = async (who: 'jan' | 'selin') => {
    const letters = await place.town.contactLetters();
    const address = place.town.entrance.addressOf(who);
    return letters.findLast((letter) => letter.address === address)?.link ?? '';
  };

  /** How many of those on the ladders confirmed, as the page about it says. */
  const confirmed = async () => {
    await marja.follows('Gereedheid');
    await marja.follows('Mensen');
    await marja.follows(/^.*bevestig/);
    return /Van (\d+) mensen op de ladders (?:heeft|hebben) er (\d+) bevestigd/.exec(await marja.words());
  };

  beforeAll(async () => {
    const { town } = place;
    await town.passUntil('2026-11-23 10:00');
    for (const { link } of await town.contactLetters()) await post(`${link}/antwoord`, { antwoord: 'klopt' });
    await town.passUntil('2027-11-24 10:00');
    marja = await Somebody.at(readers, 'jaar');
    await town.signsIn(marja, town.entrance.addressOf('marja'));
  });

  it('one is asked anew and confirms, on a phone, by one choice', async () => {
    const jan = await Somebody.at(readers, 'jaar-jan', true);
    await jan.opens(await latestLink('jan'));
    await jan.look('gevraagd');
    expect(await jan.words()).toContain('Manager sociaal domein van gemeente Maasveen');
    await jan.ticks('Ja, dit klopt');
    await jan.presses('Verstuur uw antwoord');
    expect(await jan.words()).toContain('Op vrijdag 24 november 2028 vragen wij het opnieuw.');
  });

  it('another says who took their place', async () => {
    const selin = await Somebody.at(readers, 'jaar-selin', true);
    await selin.opens(await latestLink('selin'));
    await selin.ticks('Nee, dit ben ik niet');
    await selin.look('niet-ik');
    await selin.types('Wie is het wel?', 'Els de Boer');
    await selin.types(/mailadres/, 'els@maasveen.example');
    await selin.presses('Verstuur uw antwoord');
    expect(await selin.words()).toContain('Els de Boer');
  });

  it('and who stays silent is reminded, and then put before the chair with all else that waits', async () => {
    for (const day of ['2027-12-01', '2027-12-08', '2027-12-15', '2027-12-22']) {
      await place.town.passUntil(`${day} 10:00`);
    }
    const [, people, confirmedNow] = (await confirmed()) ?? [];
    await marja.look('wie-weet-het');
    expect(Number(confirmedNow)).toBe(1);
    expect(Number(people)).toBeGreaterThan(15);
    const words = await marja.words();
    expect(words).toContain('Voorstel: Els de Boer, els@maasveen.example.');
    expect(words).toContain('Carla Jansen: klopt de plek op de ladder?');
    expect(words).not.toContain('Jan Bakker: klopt');
  });

  it('who gives the place to the one who was named', async () => {
    await marja.follows('Kies wie het wel is');
    await marja.look('opvolger');
    // What Selin wrote about Els is filled in already: only how to address her is not known.
    await marja.answers('Hoe spreken wij', 'Mevrouw');
    await marja.presses('Beëindig de rol');
    await marja.look('vervangen');
    await place.town.passUntil('2027-12-29 10:00');
    const asked = await place.town.contactLetters();
    const els = await Somebody.at(readers, 'jaar-els', true);
    await els.opens(asked.findLast(({ address }) => address === 'els@maasveen.example')?.link ?? '');
    expect(await els.words()).toContain('Beleidsmedewerker van gemeente Maasveen');
    await els.ticks('Ja, dit klopt');
    await els.presses('Verstuur uw antwoord');
    expect(Number((await confirmed())?.[2])).toBe(2);
  });
});
