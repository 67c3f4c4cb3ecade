// The same check answered twice: by an impatient thumb, from two windows, by two people. Nothing is lost, nothing doubled.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { answerByPost, fillInByPost, hiddenIn, sendByPost, stuck } from '../../support/posting.ts';
import { useReaders } from '../../support/reader.ts';
import { askedCase, back, choose, goOn, heading, sendAnswers, words } from '../../support/referrer.ts';
import { get, post } from '../../support/wire.ts';

describeWithBrowser('a check that is answered twice', () => {
  const open = useOffice();
  const readers = useReaders();
  let phone: Page;
  let id: string;
  let link: string;

  beforeAll(async () => {
    phone = await readers.phone();
  });
  beforeEach(async () => {
    ({ id, link } = await askedCase(open.office));
  });

  const answered = () => eventsOf(open.office, id, 'CheckAnswered');

  it('by a button pressed twice, is answered once and thanked for twice', async () => {
    await fillInByPost(link, stuck);
    const form = hiddenIn(await get(`${link}/controleren`));
    const both = await Promise.all([post(`${link}/versturen`, form), post(`${link}/versturen`, form)]);
    const again = await post(`${link}/versturen`, form);
    for (const each of [...both, again]) expect(each.status).toBe(303);
    expect(again.location).toMatch(/\/bedankt$/);
    expect(await answered()).toHaveLength(1);
  });

  it('by somebody who goes back and sends again, is answered once', async () => {
    await fillInByPost(link, stuck);
    await phone.goto(`${link}/controleren`);
    await sendAnswers(phone);
    await back(phone);
    expect(await heading(phone)).toMatch(/^(Klopt dit\?|Uw antwoorden van maandag 23 november)$/);
    await post(`${link}/versturen`, { vraag: '1', keren: '0' });
    await phone.goto(`${link}/versturen`);
    expect(await heading(phone)).toBe('Uw antwoorden van maandag 23 november');
    expect(await answered()).toHaveLength(1);
  });

  it('from a window that was left open halfway, shows both answers and lets its writer choose', async () => {
    await phone.goto(`${link}/overbrugging`);
    await answerByPost(link, { ...stuck, leren: 'Uit het andere venster.' });
    await choose(phone, 'Niet nodig');
    await goOn(phone);
    await phone.goto(`${link}/controleren`);
    expect(await heading(phone)).toBe('Welk antwoord klopt?');
    const text = await words(phone);
    expect(text).toContain(
      'Op maandag 23 november, 10:00 uur verstuurde u al een antwoord, misschien in een ander venster. Kies wat klopt.',
    );
    await readers.look(phone, 'check-welk-antwoord');
    expect(await answered()).toHaveLength(1);
    await phone.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    expect(await heading(phone)).toBe('Dank u wel, uw antwoorden zijn binnen');
    expect(await answered()).toMatchObject([
      { amends: false, answer: { bridging: 'no' } },
      { amends: true, answer: { bridging: 'notNeeded' } },
    ]);
  });

  it('and who lets the first answer stand loses what was typed only then', async () => {
    await phone.goto(`${link}/overbrugging`);
    await answerByPost(link);
    await choose(phone, 'Niet nodig');
    await goOn(phone);
    await phone.goto(`${link}/controleren`);
    await phone.getByRole('button', { name: 'Laat het eerste antwoord staan' }).click();
    expect(await heading(phone)).toBe('Uw antwoorden van maandag 23 november');
    expect(await words(phone)).not.toContain('verstuurde dat nog niet');
    expect(await answered()).toHaveLength(1);
  });

  it('from the letter and from its reminder, keeps both apart until one is sent', async () => {
    const { office } = open;
    await fillInByPost(link, { ...stuck, leren: 'In de eerste mail.' });
    const form = hiddenIn(await get(`${link}/controleren`));
    await office.passUntil('2026-11-25 10:00');
    const reminder = await office.linkTo('check', id, office.cast.person.sevda, 'checkReminder');
    expect(reminder).not.toBe(link);
    await answerByPost(reminder, { ...stuck, leren: 'In de herinnering.' });
    const sent = await post(`${link}/versturen`, form);
    expect(sent.location).toMatch(/\/controleren$/);
    const both = await get(`${link}/controleren`);
    expect(both.text).toContain('Welk antwoord klopt?');
    expect(both.text).toContain('In de eerste mail.');
    expect(both.text).toContain('In de herinnering.');
    expect(await answered()).toHaveLength(1);
  });

  it('at the very same moment with different answers, writes down one and shows the other to its writer', async () => {
    const { office } = open;
    await office.passUntil('2026-11-25 10:00');
    const reminder = await office.linkTo('check', id, office.cast.person.sevda, 'checkReminder');
    await fillInByPost(link, { ...stuck, leren: 'De ene.' });
    await fillInByPost(reminder, { ...stuck, leren: 'De andere.' });
    const [one, other] = [await get(`${link}/controleren`), await get(`${reminder}/controleren`)];
    const sent = await Promise.all([
      post(`${link}/versturen`, hiddenIn(one)),
      post(`${reminder}/versturen`, hiddenIn(other)),
    ]);
    const left = sent.map(({ location }) => location?.split('/').at(-1));
    expect(left.toSorted()).toEqual(['bedankt', 'controleren']);
    const second = left[0] === 'controleren' ? link : reminder;
    const both = await get(`${second}/controleren`);
    for (const lesson of ['De ene.', 'De andere.']) expect(both.text).toContain(lesson);
    const mine = hiddenIn(both);
    expect((await post(`${second}/versturen`, mine)).location).toMatch(/\/bedankt$/);
    expect((await answered()).map(({ amends }) => amends)).toEqual([false, true]);
  });

  it('from an old window, sends only what stands in it: what changed since is to be read first', async () => {
    await fillInByPost(link, { ...stuck, leren: 'Eerst dit.' });
    await phone.goto(`${link}/controleren`);
    await fillInByPost(link, { ...stuck, leren: 'Toen dat.' });
    await sendAnswers(phone);
    expect(await answered()).toEqual([]);
    expect(await words(phone)).toContain(
      'In een ander venster is iets veranderd. Kijk uw antwoorden nog een keer na.',
    );
    expect(await words(phone)).toContain('Toen dat.');
    await readers.look(phone, 'check-ander-venster');
    // And when the other window has sent them already, what holds is shown.
    await sendByPost(link);
    await sendAnswers(phone);
    expect(await heading(phone)).toBe('Dank u wel, uw antwoorden zijn binnen');
    const old = { vraag: '1', keren: '0', gelezen: 'something else' };
    expect((await post(`${link}/versturen`, old)).location).toBe(new URL(link).pathname);
    expect(await answered()).toMatchObject([{ answer: { lesson: 'Toen dat.' } }]);
  });
});

describeWithBrowser('a check that goes to a referrer and to who stands in for them', () => {
  const open = useOffice({
    absent: [{ who: 'sevda', from: '2026-11-25', until: '2026-12-31', deputy: 'karin' }],
  });

  it('says by name who was first, and keeps the answer of the second', async () => {
    const { office } = open;
    const { id, link } = await askedCase(office);
    await office.passUntil('2026-11-25 10:00');
    const deputys = await office.linkTo('check', id, office.cast.person.karin, 'checkReminder');
    await fillInByPost(link, { ...stuck, leren: 'Van Sevda.' });
    const form = hiddenIn(await get(`${link}/controleren`));
    await answerByPost(deputys, { ...stuck, leren: 'Van Karin.' });
    await post(`${link}/versturen`, form);
    const both = await get(`${link}/controleren`);
    expect(both.text).toContain('Karin Postma was u voor');
    expect(both.text).toContain('Van Sevda.');
    const sent = await post(`${link}/versturen`, hiddenIn(both));
    expect(sent.location).toMatch(/\/bedankt$/);
    expect(await eventsOf(office, id, 'CheckAnswered')).toMatchObject([
      { answer: { lesson: 'Van Karin.' } },
      { amends: true, answer: { lesson: 'Van Sevda.' } },
    ]);
  });
});
