// Every page of the console in a browser without script: accessible, and nothing wider than a desk or a phone.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeWithBrowser } from '../../support/browser.ts';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { useReaders } from '../support/reader.ts';
import { answer, newCase, realised, reply, stuck, type Case } from './support/cases.ts';

describeWithBrowser('a chair with a browser', () => {
  const desk = useOffice();
  const readers = useReaders();
  let page: Page;
  let cases: Readonly<
    Record<
      'climbing' | 'refused' | 'crisis' | 'realised' | 'announced' | 'unclear' | 'stranger' | 'quiet',
      Case
    >
  >;

  const visit = async (path: string) => {
    await page.goto(`${desk.office.url}${desk.office.home}${path}`);
  };
  const look = (name: string) => readers.look(page, `console-${name}`);

  beforeAll(async () => {
    const { office } = desk;
    office.now = at('2026-11-09 10:00');
    page = await readers.desk();
    await visit('/vandaag');
    await look('bord-leeg');
    await visit('/adviezen');
    await look('lijst-leeg');
    const fresh = () => newCase(office);
    cases = {
      climbing: await fresh(),
      refused: await fresh(),
      crisis: await fresh(),
      realised: await fresh(),
      announced: await fresh(),
      unclear: await fresh(),
      stranger: await fresh(),
      quiet: await fresh(),
    };
    const { person } = office.cast;
    const sevda = { part: 'referrer', person: person.sevda } as const;
    await office.passUntil('2026-11-16 09:05');
    await answer(office, cases.climbing, stuck('notFinanced', 'De inkoper wacht op de gemeente.'));
    await answer(office, cases.refused, stuck('cannotCooperate'));
    await office.tell(cases.crisis.id, { type: 'reportCrisis' }, sevda);
    await office.passUntil('2026-11-18 09:05');
    await reply(office, cases.refused, 'provider-1', 'thea', {
      kind: 'cannot',
      because: 'Wij hebben een wachtlijst tot maart.',
    });
    await office.passUntil('2026-11-23 09:05');
    await answer(office, cases.climbing, stuck('notFinanced'));
    await answer(office, cases.realised, realised);
    await answer(office, cases.unclear, stuck('other', 'De jongere wil niet.'));
    await office.tell(cases.stranger.id, { type: 'reportWrongReferrer', instead: 'Karin Postma' }, sevda);
    await office.passUntil('2026-11-24 10:05');
    await answer(office, cases.announced, stuck('laidAside'));
    await office.passUntil('2026-11-25 08:05');
  }, 120_000);

  it('begins the day at the board', async () => {
    await visit('/vandaag');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Goedemorgen, Marja');
    await look('bord');
    await page.getByRole('link', { name: /^Bekijk alle/ }).click();
    await look('taken');
    await visit('/adviezen');
    await look('lijst');
    await visit('/adviezen?gebeurt=vraagt&trede=1');
    await look('lijst-gefilterd');
    await visit('/adviezen?zoek=ZZZ');
    await look('lijst-niets');
  });

  it('reads how each case stands', async () => {
    for (const [name, { page: path }] of Object.entries(cases)) {
      await visit(path);
      await look(`casus-${name}`);
    }
    await page.locator('table a').first().click();
    await look('brief');
  });

  it('steers with words before and after', async () => {
    const { climbing, crisis, refused, unclear, stranger, realised: done } = cases;
    for (const path of [
      `${climbing.page}/houd-tegen/municipal-1`,
      `${climbing.page}/opschalen/municipal-1`,
      `${climbing.page}/pauzeer/municipal-1`,
      `${crisis.page}/opnieuw-sturen/municipal-1`,
      `${climbing.page}/sluit`,
      `${climbing.page}/pauzeer-vragen`,
      `${climbing.page}/vraag-verwijzer`,
      `${refused.page}/rond-af/provider-1`,
      `${unclear.page}/start-ladder`,
      `${stranger.page}/andere-verwijzer`,
      `${done.page}/blijf-volgen`,
      `${refused.page}/andere-partijen`,
      `${climbing.page}/ritme`,
      `${climbing.page}/leg-vast`,
      `${climbing.page}/terugkoppeling`,
      `${climbing.page}/inzage`,
    ]) {
      await visit(path);
      await look(`doe-${path.split('/')[3] ?? ''}`);
    }
    await visit(`${climbing.page}/pauzeer/municipal-1`);
    await page.getByLabel('Dag', { exact: true }).fill('31');
    await page.getByLabel('Maand', { exact: true }).fill('11');
    await page.getByLabel('Jaar', { exact: true }).fill('2026');
    await page.getByRole('button', { name: 'Zet op pauze' }).click();
    await look('doe-pauzeer-fout');
    // The message leads to its field, and the summary has the focus without any script.
    await page.getByRole('alert').getByRole('link').first().click();
    expect(page.url()).toMatch(/#tot-dag$/);
    await page.getByLabel('Dag', { exact: true }).fill('7');
    await page.getByLabel('Maand', { exact: true }).fill('12');
    await page.getByLabel(/Waarom zet u dit op pauze/).fill('Er is een gesprek gepland.');
    await page.getByRole('button', { name: 'Zet op pauze' }).click();
    await look('casus-gepauzeerd');
    await visit(`${climbing.page}/pauzeer/municipal-1`);
    await look('casus-te-laat');
    await visit(`${climbing.page}/leg-vast`);
    await page.getByLabel('Gebeld').check();
    await page.getByLabel(/Waar ging het over/).fill('Over de wachtlijst van de aanbieder.');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await look('casus-vastgelegd');
  });

  it('registers an advice', async () => {
    await visit('/adviezen/nieuw');
    await look('nieuw');
    await page.getByRole('button', { name: 'Registreer het advies' }).click();
    await look('nieuw-fout');
    await page.getByLabel('Verwijzer', { exact: true }).fill('wijkteam maasveen');
    await page.getByRole('button', { name: 'Registreer het advies' }).click();
    await look('nieuw-wie-bedoelt-u');
    await page
      .getByLabel('Verwijzer', { exact: true })
      .selectOption({ label: 'Sevda Aydin, Wijkteam Maasveen' });
    await page.getByLabel(/^Elke week/).check();
    await page.getByLabel('Waar werkt de casusregisseur?').selectOption({ label: 'Wijkteam Maasveen' });
    await page.getByLabel('Een jongere').check();
    await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Maasveen' });
    await page.getByLabel('Dag', { exact: true }).fill('20');
    await page.getByLabel('Maand', { exact: true }).fill('11');
    await page.getByLabel('Jaar', { exact: true }).fill('26');
    await page.getByLabel('Het proces loopt vast').check();
    await page.getByLabel('Een andere hulpvraag').check();
    await page.getByLabel('Bindend advies').check();
    await page.getByLabel('Neemt het advies over').check();
    await page.getByRole('button', { name: 'Bekijk eerst de brief' }).click();
    await look('nieuw-voorbeeld');
    await page.getByRole('link', { name: 'Wijzig iets' }).click();
    await look('nieuw-concept');
    await page.getByRole('button', { name: 'Registreer het advies' }).click();
    await look('geregistreerd');
    await page.getByRole('link', { name: 'Bekijk de casus' }).click();
    await page.locator('summary', { hasText: 'Meer' }).click();
    await page.getByRole('link', { name: 'Sluit de casus af' }).click();
    await page.getByLabel('Overgedragen').check();
    await page.getByRole('button', { name: 'Sluit af' }).click();
    await look('casus-gesloten');
    await visit('/adviezen?stand=closed');
    await look('lijst-gesloten');
  });
});
