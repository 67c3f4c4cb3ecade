// A check without a mouse or a screen: by keyboard alone, and as a screen reader says it.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { askedCase, fillIn, heading, sendAnswers, spoken, words } from '../../support/referrer.ts';

describeWithBrowser('a referrer without a mouse', () => {
  const open = useOffice();
  const readers = useReaders();
  let phone: Page;
  let link: string;

  beforeAll(async () => {
    phone = await readers.phone();
  });
  beforeEach(async () => {
    ({ link } = await askedCase(open.office));
  });

  const inFocus = () => phone.locator(':focus');

  it('answers everything with a keyboard alone', async () => {
    await phone.goto(link);
    const comeTo = (title: string) => phone.getByRole('heading', { level: 1, name: title }).waitFor();
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => phone.keyboard.press(key)), Promise.resolve());
    const tabTo = async (name: string | RegExp) => {
      for (let times = 0; times < 30; times += 1) {
        await press('Tab');
        const focused = phone.getByRole('main').locator(':focus');
        if ((await focused.count()) === 0) continue;
        const label = await focused.evaluate((element) =>
          element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
            ? (element.labels?.[0]?.innerText ?? '')
            : (element as HTMLElement).innerText,
        );
        if (label.match(name)) return;
      }
      throw new Error(`Tab never comes to ${String(name)}`);
    };
    // The first stop of every page leads past its header.
    await press('Tab');
    expect(await inFocus().innerText()).toBe('Naar de inhoud');
    await tabTo('Begin');
    await press('Enter');
    await comeTo('Wordt het advies opgevolgd?');
    await tabTo(/^Ja/);
    await press('ArrowDown', 'Enter');
    await comeTo('Is de zorg er?');
    await tabTo(/^Ja/);
    await press('ArrowDown');
    await tabTo('Dag');
    await phone.keyboard.type('7');
    await tabTo('Maand');
    await phone.keyboard.type('12');
    await tabTo('Jaar');
    await phone.keyboard.type('2026');
    await press('Enter');
    await comeTo('Is er hulp in de tussentijd?');
    await tabTo(/^Ja/);
    await press('Space');
    await tabTo('Verder');
    await press('Enter');
    await comeTo('Wat kunnen we hiervan leren?');
    await tabTo('leren');
    await phone.keyboard.type('Eerder bellen');
    await tabTo('Verder');
    await press('Enter');
    await comeTo('Wilt u dat wij meedenken?');
    await tabTo(/^Ja/);
    await press('ArrowDown', 'Enter');
    await comeTo('Klopt dit?');
    const text = await words(phone);
    for (const said of ['Voor een deel', 'Gepland, vanaf maandag 7 december', 'Eerder bellen']) {
      expect(text).toContain(said);
    }
    await tabTo('Verstuur');
    await press('Enter');
    await comeTo('Dank u wel, uw antwoorden zijn binnen');
  });

  it('hears each question, its hint and its choices from a screen reader', async () => {
    await phone.goto(`${link}/zorg`);
    expect(await spoken(phone)).toMatchInlineSnapshot(`
      "- main:
        - paragraph:
          - link "Terug"
        - paragraph: Casus K7M-3QX · vraag 2 van hoogstens 6
        - group "Is de zorg er?":
          - heading "Is de zorg er?" [level=1]
          - radio "Ja De zorg uit het advies is gestart"
          - text: Ja De zorg uit het advies is gestart
          - radio "Gepland Er is een datum"
          - text: Gepland Er is een datum
          - radio "Nee Er is nog geen datum"
          - text: Nee Er is nog geen datum
        - button "Verder"
        - list:
          - listitem:
            - link "Ik ben niet (meer) de juiste persoon"
          - listitem:
            - link "Er is acuut gevaar""
    `);
    await phone.goto(`${link}/opgevolgd`);
    const group = phone.getByRole('group', { name: 'Wordt het advies opgevolgd?' });
    const hint = await group.getAttribute('aria-describedby');
    expect(await phone.locator(`#${hint ?? ''}`).innerText()).toMatch(/van maandag 9\snovember/);
  });

  it('reads all answers before sending, also the one that was skipped', async () => {
    await fillIn(phone, link, { waarom: 'Er is overleg' });
    expect(await spoken(phone)).toMatchInlineSnapshot(`
      "- main:
        - paragraph:
          - link "Terug"
        - paragraph: Casus K7M-3QX · laatste stap
        - heading "Klopt dit?" [level=1]
        - paragraph: Lees uw antwoorden na. Daarna kunt u ze versturen.
        - term: Wordt het advies opgevolgd?
        - definition: Ja
        - definition:
          - 'link "Wijzig : Wordt het advies opgevolgd?"'
        - term: Is de zorg er?
        - definition: Nee
        - definition:
          - 'link "Wijzig : Is de zorg er?"'
        - term: Waar zit het vast?
        - definition: De gemeente betaalt de zorg niet ‘Er is overleg’
        - definition:
          - 'link "Wijzig : Waar zit het vast?"'
        - term: Is er hulp in de tussentijd?
        - definition: Nee
        - definition:
          - 'link "Wijzig : Is er hulp in de tussentijd?"'
        - term: Wat kunnen we hiervan leren?
        - definition: Overgeslagen
        - definition:
          - 'link "Wijzig : Wat kunnen we hiervan leren?"'
        - term: Wilt u dat wij meedenken?
        - definition: Nee
        - definition:
          - 'link "Wijzig : Wilt u dat wij meedenken?"'
        - button "Verstuur de antwoorden"
        - list:
          - listitem:
            - link "Ik ben niet (meer) de juiste persoon"
          - listitem:
            - link "Er is acuut gevaar""
    `);
    await sendAnswers(phone);
    expect(await heading(phone)).toBe('Dank u wel, uw antwoorden zijn binnen');
  });
});
