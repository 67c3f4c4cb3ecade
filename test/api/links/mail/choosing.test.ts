// Somebody says how often they want mail: behind the link of a letter, at the console, and on the way there from their account.
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseMail, readMailChoices } from '../../../../store/mailChoices.ts';
import { backToDutch } from '../../support/language.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { askedCase, heading, words } from '../../support/referrer.ts';
import { get, post, send } from '../../support/wire.ts';
import { Chair } from '../../console/support/chair.ts';
import type { PersonName } from '../../../../dev/demo/cast.ts';

const open = useOffice();
const readers = useReaders();

const chosenBy = async (who: PersonName) =>
  (await readMailChoices(open.office.database, open.office.region, open.office.cast.person[who])).choices;

/** Everything at once again. */
const forget = (who: PersonName) =>
  chooseMail(open.office.database, open.office.region, open.office.cast.person[who], {}, open.office.now);

describe('how often mail comes, behind the link of a letter', () => {
  let link: string;
  let reference: string;

  beforeEach(async () => {
    const asked = await askedCase(open.office);
    // The token is the one of the question; it opens another page.
    link = asked.link.replace('/v/', '/m/');
    reference = asked.reference;
    await forget('sevda');
    await backToDutch(open.office);
  });

  it('is chosen per kind on a phone without script, and stands there when one comes back', async () => {
    const page = await readers.phone();
    await page.goto(link);
    expect(await heading(page)).toBe('Hoe vaak wilt u mail van ons?');
    // What comes to referrers, and nothing that is for others.
    expect(await page.getByRole('combobox').count()).toBe(2);
    await readers.look(page, 'mail-choice');
    await page.getByLabel('De vaste vraag').selectOption({ label: 'Eén keer per week, op maandag' });
    await page.getByRole('button', { name: 'Bewaar' }).click();
    expect(await words(page)).toContain('Uw keuze is bewaard.');
    expect(await page.getByLabel('De vaste vraag').inputValue()).toBe('week-1');
    await readers.look(page, 'mail-chosen');
    expect(await chosenBy('sevda')).toEqual({ check: { is: 'weekly', weekday: 1 } });
  });

  it('offers no pace at which a kind may not come, and takes none', async () => {
    const { html } = await get(link);
    const question = /name="hoe-vaak-check".*?<\/select>/s.exec(html)?.[0] ?? '';
    expect(question).not.toContain('per werkdag');
    for (const forged of ['dag', 'week-6', 'week-0', 'nooit', '']) {
      const answer = await post(`${link}/bewaar`, {
        'hoe-vaak-check': forged,
        'hoe-vaak-thanksreferrer': 'week-2',
      });
      expect(answer.status, forged).toBe(400);
      expect(answer.errors).toEqual([
        { field: 'hoe-vaak-check-veld', message: 'Kies hoe vaak deze mail mag komen' },
      ]);
      expect(answer.html).toContain('<option value="week-2" selected');
    }
    expect(await chosenBy('sevda')).toEqual({});
  });

  it('keeps what was chosen of kinds that are not asked about here', async () => {
    const { office } = open;
    await chooseMail(
      office.database,
      office.region,
      office.cast.person.sevda,
      { ending: { is: 'daily' } },
      office.now,
    );
    await post(`${link}/bewaar`, { 'hoe-vaak-check': 'week-5', 'hoe-vaak-thanksreferrer': 'meteen' });
    expect(await chosenBy('sevda')).toEqual({ check: { is: 'weekly', weekday: 5 }, ending: { is: 'daily' } });
  });

  it('names nobody and no case, and changes nothing by a look or from another site', async () => {
    const before = await chosenBy('sevda');
    for (const path of ['', '/bewaar', '/taal']) {
      for (const method of ['GET', 'HEAD'] as const) {
        expect([200, 303]).toContain((await send(link + path, { method })).status);
      }
    }
    const evil = await send(`${link}/bewaar`, {
      method: 'POST',
      fields: { 'hoe-vaak-check': 'week-1', 'hoe-vaak-thanksreferrer': 'meteen' },
      headers: { Origin: 'https://evil.example' },
    });
    expect(evil.status).toBe(403);
    expect(await chosenBy('sevda')).toEqual(before);
    const { html } = await get(link);
    expect(html).not.toContain(reference);
    expect(html).not.toMatch(/Sevda/i);
  });

  it('is in English for who reads that', async () => {
    await post(`${link}/taal`, { taal: 'en', naar: new URL(link).pathname });
    expect((await get(link)).title).toContain('How often do you want email from us?');
    await backToDutch(open.office);
  });

  it('is not reached by a link that opens something else, or none of ours', async () => {
    expect((await get(link.slice(0, -1))).status).toBe(404);
  });
});

describe('how often mail comes, at the console', () => {
  it('is chosen by the chair for themselves, reached from their account', async () => {
    const { office } = open;
    const person = office.cast.person.marja;
    const chair = new Chair(office);
    const account = await send(`${office.url}/mijn/beveiliging`);
    expect(account.html).toContain(`${office.home}/mensen/${person}/mail`);
    const page = await chair.open(`/mensen/${person}/mail`);
    expect(page.title).toContain('Hoe vaak wilt u mail?');
    const done = await chair.post(`/mensen/${person}/mail`, { 'hoe-vaak-task': 'dag' });
    expect(done.text).toContain('Bewaard is hoe vaak');
    expect(await chosenBy('marja')).toEqual({ task: { is: 'daily' } });
    await forget('marja');
  });

  it('is chosen by the process supporter for themselves and for people outside the team, not for the chair', async () => {
    const { office } = open;
    office.role = 'processSupporter';
    const supporter = new Chair(office);
    const { ilse, marja, paul } = office.cast.person;
    expect((await supporter.post(`/mensen/${ilse}/mail`, { 'hoe-vaak-task': 'dag' })).status).toBe(200);
    const fields = Object.fromEntries(
      ['check', 'thanksreferrer', 'colleaguereplied', 'ending'].map((kind) => [`hoe-vaak-${kind}`, 'meteen']),
    );
    expect((await supporter.open(`/mensen/${paul}/mail`)).text).toContain('Hoe vaak wil Paul');
    expect(
      (await supporter.post(`/mensen/${paul}/mail`, { ...fields, 'hoe-vaak-ending': 'dag' })).status,
    ).toBe(200);
    expect(await chosenBy('paul')).toEqual({ ending: { is: 'daily' } });
    expect((await supporter.post(`/mensen/${marja}/mail`, { 'hoe-vaak-task': 'dag' })).status).toBe(403);
    expect(await chosenBy('marja')).toEqual({});
    office.role = 'chair';
  });
});
