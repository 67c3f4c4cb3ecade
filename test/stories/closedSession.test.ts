// A session that ends in mid-form, and two chairs who change the same draft: nothing that was typed is lost.
import { beforeAll, expect, it } from 'vitest';
import { useReaders } from '../api/support/reader.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { Somebody } from './support/somebody.ts';
import { useTown, type Town } from './support/town.ts';

const HOUR_MS = 3_600_000;

describeWithBrowser('what a chair types', () => {
  const place = useTown();
  const readers = useReaders();
  let town: Town;
  let marja: Somebody;

  beforeAll(async () => {
    ({ town } = place);
    marja = await Somebody.at(readers, 'sessie');
    await town.signsIn(marja, town.entrance.addressOf('marja'));
  });

  it('is there again after a session that ended in mid-form', async () => {
    await marja.follows('Nieuw advies');
    await marja.types('Verwijzer', 'Sevda Aydin');
    await marja.answers('Hoe vaak vragen wij het?', 'Elke week');
    await marja.types('Welke afspraken zijn er gemaakt?', 'De Linde zoekt een plek.');
    town.entrance.wall += 24 * HOUR_MS;
    await marja.presses('Registreer het advies');
    await marja.look('uitgelogd');
    expect(await marja.words()).toContain('Wat u had ingevuld is een half uur bewaard.');
    await town.signsIn(marja, town.entrance.addressOf('marja'));
    await marja.look('bewaard');
    await marja.isRefused('Verstuur wat ik had ingevuld', 400);
    expect(await marja.page.getByLabel('Welke afspraken').inputValue()).toBe('De Linde zoekt een plek.');
    await marja.look('terug');
  });

  it('is kept for later when the chair says so', async () => {
    await marja.presses('Bewaar en ga later verder');
    expect(await marja.words()).toContain('Het nieuwe advies is bewaard.');
    await marja.follows('Nieuw advies');
    expect(await marja.page.getByLabel('Welke afspraken').inputValue()).toBe('De Linde zoekt een plek.');
    await marja.look('later-verder');
  });

  it('in a draft that somebody else changed meanwhile is not lost, and neither is theirs', async () => {
    await marja.follows('Ladders');
    await marja.follows('Maak een nieuw concept');
    await marja.ticks('Versie 1 van deze regio');
    await marja.presses('Maak het concept');
    await marja.follows('Mensen');
    await marja.follows('Expertteam', marja.page.getByRole('main'));
    await marja.follows('Hans Brouwer', marja.page.getByRole('main'));
    await marja.follows('Geef een rol');
    await marja.selects('Welke rol?', 'Voorzitter van het expertteam (van de regio)');
    await marja.presses('Bewaar');
    const other = await Somebody.at(readers, 'tweede');
    await town.signsIn(other, town.entrance.addressOf('hans'));
    await marja.follows('Ladders');
    await marja.follows('Ga verder met concept 2');
    await other.follows('Ladders');
    await other.follows('Ga verder met concept 2');
    await other.follows(/^Wijzig trede 1.*Gemeente/);
    await marja.follows(/^Wijzig trede 1.*Gemeente/);
    await marja.types('Hoeveel werkdagen', '7');
    await marja.presses('Bewaar');
    await other.types('Toelichting', 'U kent het gezin.');
    await other.isRefused('Bewaar', 409);
    expect(await other.words()).toContain('Marja van Dijk wijzigde concept 2');
    expect(await other.words()).toContain('7 werkdagen, dan naar trede 2');
    expect(await other.page.getByLabel('Toelichting').inputValue()).toBe('U kent het gezin.');
    await other.types('Hoeveel werkdagen', '7');
    await other.look('concept');
    await other.presses('Bewaar toch');
    await other.look('opgeslagen');
  });
});
