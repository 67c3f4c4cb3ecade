// Given answers, seen again: they can be amended until the next question, and then no longer.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { describeWithBrowser } from '../../../support/browser.ts';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { answerByPost, fillInByPost, stuck } from '../../support/posting.ts';
import { useReaders } from '../../support/reader.ts';
import { askedCase, choose, goOn, heading, sendAnswers, words } from '../../support/referrer.ts';

describeWithBrowser('a referrer who has answered', () => {
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
    await answerByPost(link, { ...stuck, waarom: 'Er is overleg.' });
  });

  const given = async () => (await eventsOf(open.office, id, 'CheckAnswered')).map(({ answer }) => answer);

  it('opens the letter again and sees what was answered, when, and what happens now', async () => {
    await phone.goto(`${link}/bedankt`);
    await readers.look(phone, 'check-bedankt');
    await phone.getByRole('link', { name: 'uw antwoorden bekijken en aanpassen' }).click();
    expect(await heading(phone)).toBe('Uw antwoorden van maandag 23 november');
    const text = await words(phone);
    expect(text).toContain('De gemeente betaalt de zorg niet ‘Er is overleg.’');
    expect(text).toContain('U kunt uw antwoorden aanpassen tot wij de volgende vraag sturen.');
    expect(text).toContain('woensdag 25 november Wij vragen uw teammanager en de inkoper om hulp.');
    await readers.look(phone, 'check-gegeven');
  });

  it('amends one answer: it holds, the first is remembered, and what follows is what follows from the new one', async () => {
    await phone.goto(link);
    await phone.getByRole('link', { name: /^Wijzig.*Waar zit het vast/ }).click();
    expect(await phone.getByLabel(/toelichten/).inputValue()).toBe('Er is overleg.');
    await choose(phone, 'Het zit niet vast');
    await goOn(phone);
    expect(await heading(phone)).toBe('Klopt dit?');
    await sendAnswers(phone);
    expect(await given()).toMatchObject([
      { stuck: { where: 'notFinanced' } },
      { stuck: { where: 'nowhere', why: 'Er is overleg.' } },
    ]);
    expect(await eventsOf(open.office, id, 'CheckAnswered')).toMatchObject([
      { amends: false },
      { amends: true },
    ]);
    expect(await words(phone)).not.toContain('om hulp');
    expect(await eventsOf(open.office, id, 'ClimbSettled')).toHaveLength(2);
  });

  it('who changes something and forgets to send it is told so, and can still send it', async () => {
    await phone.goto(`${link}/overbrugging?van=controleren`);
    await choose(phone, 'Ja');
    await goOn(phone);
    await phone.goto(link);
    expect(await words(phone)).toContain('U veranderde iets en verstuurde dat nog niet.');
    await readers.look(phone, 'check-gegeven-veranderd');
    await phone.getByRole('link', { name: 'Kijk het na en verstuur' }).click();
    await sendAnswers(phone);
    expect(await given()).toMatchObject([{ bridging: 'no' }, { bridging: 'yes' }]);
  });

  it('who changes something back has nothing to send', async () => {
    for (const label of ['Ja', 'Nee']) {
      await phone.goto(`${link}/overbrugging?van=controleren`);
      await choose(phone, label);
      await goOn(phone);
    }
    expect(await heading(phone)).toBe('Uw antwoorden van maandag 23 november');
    expect(await words(phone)).not.toContain('verstuurde dat nog niet');
  });

  it('after the next question the old letter asks that one, and says that the old answers stay as they are', async () => {
    await phone.goto(link);
    await open.office.passUntil('2026-11-30 10:00');
    const before = await open.office.fingerprint();
    await phone.getByRole('link', { name: /^Wijzig.*Is de zorg er/ }).click();
    expect(await heading(phone)).toBe('Hoe staat het ervoor?');
    expect(await words(phone)).toContain(
      'Uw antwoorden van maandag 23 november hebben wij bewaard. Die kunt u niet meer aanpassen: dit is een nieuwe vraag.',
    );
    await readers.look(phone, 'check-nieuwe-vraag');
    expect(await open.office.fingerprint()).toBe(before);
    // In the letter of the new question nobody looks for the old answers.
    await phone.goto(await open.office.linkTo('check', id, open.office.cast.person.sevda));
    expect(await words(phone)).not.toContain('niet meer aanpassen');
  });

  it('who was amending at that moment loses nothing: it becomes an answer to the new question, to look over', async () => {
    await phone.goto(`${link}/zorg?van=controleren`);
    await open.office.passUntil('2026-11-30 10:00');
    await choose(phone, 'Ja');
    await goOn(phone);
    expect(await heading(phone)).toBe('Klopt dit?');
    expect(await words(phone)).toContain(
      'Wij stelden intussen een nieuwe vraag. Kijk uw antwoorden nog een keer na.',
    );
    await readers.look(phone, 'check-controleren-nieuwe-vraag');
    await sendAnswers(phone);
    expect(await eventsOf(open.office, id, 'CheckAnswered')).toMatchObject([
      { check: 1, amends: false, answer: { realised: 'no' } },
      { check: 2, amends: false, answer: { realised: 'yes' } },
    ]);
  });

  it('who was about to send when the next question came sends that as the answer to it', async () => {
    const { link: other, id: otherId } = await askedCase(open.office);
    await fillInByPost(other, { ...stuck, leren: 'Eerder bellen.' });
    await phone.goto(`${other}/controleren`);
    await open.office.passUntil('2026-11-30 10:00');
    await sendAnswers(phone);
    expect(await heading(phone)).toBe('Klopt dit?');
    expect(await words(phone)).toContain('Wij stelden intussen een nieuwe vraag.');
    expect(await eventsOf(open.office, otherId, 'CheckAnswered')).toEqual([]);
    await sendAnswers(phone);
    expect(await eventsOf(open.office, otherId, 'CheckAnswered')).toMatchObject([
      { check: 2, answer: { lesson: 'Eerder bellen.' } },
    ]);
  });

  it('who answers that all is well can amend that too, until the chair closes the case', async () => {
    await answerByPost(link, { ...stuck, zorg: 'yes' });
    await phone.goto(link);
    expect(await words(phone)).toContain('kijkt of het advies afgesloten kan worden');
    expect(await words(phone)).toContain(
      'U kunt uw antwoorden aanpassen tot de voorzitter het advies afsluit.',
    );
    await readers.look(phone, 'check-gegeven-zorg-er');
    await open.office.tell(id, { type: 'close', reason: 'solved' });
    await phone.getByRole('link', { name: /^Wijzig.*Is de zorg er/ }).click();
    expect(await heading(phone)).toBe('Deze link werkt niet (meer)');
  });

  it('of a case that was reopened reads when the next question comes', async () => {
    const { office } = open;
    office.now = at('2026-11-28 12:00');
    await office.tell(id, { type: 'close', reason: 'noLongerNeeded' });
    await office.tell(id, { type: 'reopen', reason: 'Het loopt toch niet.' });
    await phone.goto(link);
    expect(await heading(phone)).toBe('Er is nu geen vraag voor u');
    expect(await words(phone)).toContain('Op maandag 30 november vragen wij u weer hoe het gaat.');
    await readers.look(phone, 'check-geen-vraag');
    for (const page of ['zorg', 'controleren', 'bedankt', 'niet-ik']) {
      await phone.goto(`${link}/${page}`);
      expect(await heading(phone)).toBe('Er is nu geen vraag voor u');
    }
  });
});
