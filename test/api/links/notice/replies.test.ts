// The four answers to a notice, from the form to the event, and what their sender then reads.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { arrange, referrerSays, sendReply, stuckCase } from '../../support/receiver.ts';
import { heading, typeDate, words } from '../../support/referrer.ts';

describeWithBrowser('someone on a rung answers', () => {
  const open = useOffice();
  const readers = useReaders();
  let phone: Page;
  let id: string;
  let link: string;

  beforeAll(async () => {
    phone = await readers.phone();
  });
  beforeEach(async () => {
    const stuck = await stuckCase(open.office);
    ({ id } = stuck);
    link = await stuck.linkOf('paul');
    await phone.goto(link);
  });

  const reply = (words: RegExp) => phone.getByRole('radio', { name: words }).check();
  const replies = async () =>
    (await eventsOf(open.office, id, 'NoticeReplied')).map(({ reply: given, counts, amends }) => ({
      ...given,
      counts,
      amends,
    }));
  const tasks = async () => (await open.office.advice(id)).tasks.map(({ kind }) => kind);
  const stand = async () => (await open.office.advice(id)).climbs[0]?.stand;

  it('"I arrange it before a day": nobody else is asked until then, and the referrer is asked after it', async () => {
    await arrange(phone, '4 12 2026');
    expect(await heading(phone)).toBe('Dank u wel, uw antwoord is binnen');
    expect(await replies()).toEqual([{ kind: 'arrange', before: '2026-12-04', counts: true, amends: false }]);
    expect(await stand()).toMatchObject({ at: 'committed', before: '2026-12-04' });
    const text = await words(phone);
    expect(text).toContain('Wij ontvingen het op woensdag 25 november, 10:00 uur.');
    expect(text).toContain('Ik regel dit vóór vrijdag 4 december');
    expect(text).toContain(
      'maandag 7 december Wij vragen de verwijzer of het is gelukt. Tot die tijd vragen wij niemand anders.',
    );
    await readers.look(phone, 'bericht-bedankt-regelt');
  });

  it('"it is solved": the referrer is asked at once', async () => {
    await reply(/^Het is opgelost/);
    await sendReply(phone);
    expect(await replies()).toEqual([{ kind: 'solved', counts: true, amends: false }]);
    expect(await words(phone)).toContain('vandaag Wij vragen de verwijzer of het is opgelost.');
    await readers.look(phone, 'bericht-bedankt-opgelost');
  });

  it('"it cannot be done, because": the chair reads why and chooses', async () => {
    await reply(/^Het lukt niet/);
    await phone.getByLabel('Waarom lukt het niet?').fill('Wij hebben geen budget.\nPas in januari.');
    await sendReply(phone);
    expect(await replies()).toEqual([
      { kind: 'cannot', because: 'Wij hebben geen budget.\nPas in januari.', counts: true, amends: false },
    ]);
    expect(await tasks()).toEqual(['cannot']);
    const text = await words(phone);
    expect(text).toContain('Het lukt niet, omdat: ‘Wij hebben geen budget. Pas in januari.’');
    expect(text).toContain('De voorzitter leest uw antwoord en kiest hoe het verder gaat.');
    await readers.look(phone, 'bericht-bedankt-lukt-niet');
  });

  it('"not me", with who is: the chair hears it, and nothing more is asked of them', async () => {
    await reply(/^Ik ben niet de juiste/);
    await phone.getByLabel(/Wie is het wel/).fill('Het hoofd van team Noord');
    await sendReply(phone);
    expect(await replies()).toEqual([
      { kind: 'notMe', instead: 'Het hoofd van team Noord', counts: false, amends: false },
    ]);
    expect(await tasks()).toContain('wrongRecipient');
    const text = await words(phone);
    expect(text).toContain('Ik ben niet de juiste persoon. Wel: ‘Het hoofd van team Noord’');
    expect(text).toContain('Wij zoeken uit wie wij wel kunnen vragen. U hoeft niets meer te doen.');
  });

  it('"not me", by the link for that in the letter, without knowing who is', async () => {
    await phone.goto(`${link}/niet-ik`);
    expect(await heading(phone)).toBe('Bent u niet de juiste persoon?');
    await readers.look(phone, 'bericht-niet-ik');
    await phone.getByRole('button', { name: 'Laat het weten' }).click();
    expect(await replies()).toEqual([{ kind: 'notMe', counts: false, amends: false }]);
    expect(await words(phone)).toContain('Ik ben niet de juiste persoon');
  });

  it('and amends it later with the same link: the date moves, and both answers are remembered', async () => {
    await arrange(phone, '4 12 2026');
    await phone.goto(link);
    expect(await heading(phone)).toBe('Uw antwoord van woensdag 25 november');
    await readers.look(phone, 'bericht-beantwoord');
    await phone.getByRole('link', { name: 'Pas uw antwoord aan' }).click();
    expect(await heading(phone)).toBe('Pas uw antwoord aan');
    expect(await phone.getByLabel('Dag').inputValue()).toBe('4');
    await typeDate(phone, '4 12 2025');
    await sendReply(phone);
    expect(await heading(phone)).toBe('Pas uw antwoord aan');
    expect(await words(phone)).toContain('Kies een datum die nog komt');
    await readers.look(phone, 'bericht-wijzig');
    await typeDate(phone, '9 12 2026');
    await sendReply(phone);
    expect(await replies()).toMatchObject([
      { before: '2026-12-04', amends: false },
      { before: '2026-12-09', amends: true, counts: true },
    ]);
    expect(await stand()).toMatchObject({ at: 'committed', before: '2026-12-09' });
  });

  it('and after all is not the one: what was promised no longer holds the rung up', async () => {
    await arrange(phone, '4 12 2026');
    await phone.goto(`${link}/wijzig`);
    await reply(/^Ik ben niet de juiste/);
    await sendReply(phone);
    expect((await stand())?.at).not.toBe('committed');
    expect(await words(phone)).toContain('U hoeft niets meer te doen.');
  });

  it('with a keyboard alone: Tab to the choices, arrows between them, Enter sends', async () => {
    await phone.getByRole('link', { name: 'Geef uw antwoord' }).focus();
    await phone.keyboard.press('Enter');
    await phone.keyboard.press('Tab');
    await phone.keyboard.press('Space');
    for (const part of ['4', '12', '2026']) {
      await phone.keyboard.press('Tab');
      await phone.keyboard.type(part);
    }
    await phone.keyboard.press('Enter');
    await phone.getByRole('heading', { level: 1, name: 'Dank u wel, uw antwoord is binnen' }).waitFor();
    expect(await replies()).toMatchObject([{ kind: 'arrange', before: '2026-12-04' }]);
  });

  it('the day has come: the page says that the referrer is asked now, and after that where it stands', async () => {
    const { office } = open;
    await arrange(phone, '27 11 2026');
    await office.passUntil('2026-11-30 10:00');
    await phone.goto(link);
    expect(await words(phone)).toContain('vandaag Wij vragen de verwijzer nu of het is gelukt.');
    await referrerSays(office, id);
    await office.passUntil('2026-12-03 10:00');
    await phone.goto(link);
    const text = await words(phone);
    expect(text).toContain(
      'De vraag ligt nu ook bij de manager sociaal domein en de beleidsmedewerker van de gemeente. Kunt u helpen? Dan horen wij dat nog steeds graag.',
    );
    expect(text).not.toContain('Wij vragen de verwijzer');
    await readers.look(phone, 'bericht-verder-gegaan');
  });

  it('it was not solved after all: the page no longer says that the referrer is asked', async () => {
    const { office } = open;
    await reply(/^Het is opgelost/);
    await sendReply(phone);
    await office.passUntil('2026-11-25 12:00');
    await referrerSays(office, id);
    await phone.goto(link);
    expect(await words(phone)).toContain('Het is nog niet opgelost.');
    expect(await words(phone)).not.toContain('Wij vragen de verwijzer');
  });
});
