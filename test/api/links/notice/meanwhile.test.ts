// What happened since a notice was sent: a colleague answered, others are asked, it is paused, solved or closed.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { arrange, referrerSays, sendReply, stuckCase, type StuckCase } from '../../support/receiver.ts';
import { heading, words } from '../../support/referrer.ts';

describeWithBrowser('someone on a rung opens the letter later', () => {
  const open = useOffice();
  const readers = useReaders();
  let phone: Page;
  let stuck: StuckCase;

  beforeAll(async () => {
    phone = await readers.phone();
  });
  beforeEach(async () => {
    stuck = await stuckCase(open.office, 2);
  });

  const openAs = async (who: Parameters<StuckCase['linkOf']>[0]) => phone.goto(await stuck.linkOf(who));

  it('and a colleague was first: who, when and with what; an answer is still welcome and goes to the chair', async () => {
    await openAs('jan');
    await arrange(phone, '10 12 2026');
    await openAs('selin');
    expect(await heading(phone)).toBe('Er is al gereageerd');
    expect(await words(phone)).toContain(
      'Op donderdag 3 december kwam er een antwoord. Uw manager sociaal domein wil dit vóór donderdag 10 december regelen. U hoeft nu niets te doen.',
    );
    await readers.look(phone, 'bericht-collega');
    await phone.getByRole('radio', { name: /^Het lukt niet/ }).check();
    await phone.getByLabel('Waarom lukt het niet?').fill('De begroting is al vastgesteld.');
    await sendReply(phone);
    expect(await words(phone)).toContain('De voorzitter leest uw antwoord mee.');
    expect(await eventsOf(open.office, stuck.id, 'NoticeReplied')).toMatchObject([
      { counts: true },
      { counts: false, reply: { because: 'De begroting is al vastgesteld.' } },
    ]);
    const advice = await open.office.advice(stuck.id);
    expect(advice.climbs[0]?.stand).toMatchObject({ at: 'committed', before: '2026-12-10' });
    expect(advice.tasks).toMatchObject([{ kind: 'furtherReply' }]);
    await readers.look(phone, 'bericht-bedankt-na-collega');
  });

  it('and it is asked of others too by now', async () => {
    await openAs('paul');
    expect(await words(phone)).toContain(
      'De vraag ligt nu ook bij de manager sociaal domein en de beleidsmedewerker van de gemeente. Kunt u helpen? Dan horen wij dat nog steeds graag.',
    );
    await readers.look(phone, 'bericht-ook-bij-anderen');
    await arrange(phone, '10 12 2026');
    expect(await eventsOf(open.office, stuck.id, 'NoticeReplied')).toMatchObject([{ rung: 1, counts: true }]);
  });

  it('and the chair paused it: no answer is expected, and one may be given', async () => {
    await open.office.tell(stuck.id, {
      type: 'pause',
      climb: 'municipal-1',
      reason: 'Overleg met alle partijen',
      until: '2026-12-17',
    });
    await openAs('jan');
    const text = await words(phone);
    expect(text).toContain(
      'De voorzitter heeft dit op pauze gezet tot donderdag 17 december. Tot die dag verwachten wij geen antwoord. Het mag wel.',
    );
    expect(text).toContain('Vóór wanneer Nu niet: dit ligt stil tot donderdag 17 december');
    expect(text).not.toMatch(/zo snel/i);
    expect(text).not.toContain('Overleg met alle partijen');
    await readers.look(phone, 'bericht-pauze');
    await arrange(phone, '10 12 2026');
    expect(await eventsOf(open.office, stuck.id, 'NoticeReplied')).toMatchObject([{ counts: true }]);
  });

  it('and the care is there: nothing is asked any more, and who answered is thanked', async () => {
    await openAs('jan');
    await arrange(phone, '10 12 2026');
    await open.office.passUntil('2026-12-07 10:00');
    await referrerSays(open.office, stuck.id, { realised: 'yes' });
    for (const [who, thanked] of [
      ['jan', true],
      ['selin', false],
    ] as const) {
      await openAs(who);
      expect(await heading(phone)).toBe('U hoeft niets meer te doen');
      const text = await words(phone);
      expect(text).toContain('De verwijzer liet weten dat de zorg er is.');
      expect(text.includes('schreef u dat u vóór donderdag 10 december wilde regelen wat wij vroegen')).toBe(
        thanked,
      );
      expect(await phone.locator('main').getByRole('button').count()).toBe(0);
    }
    await openAs('jan');
    await readers.look(phone, 'bericht-voorbij');
    for (const page of ['wijzig', 'bedankt', 'niet-ik', 'antwoord']) {
      await phone.goto(`${await stuck.linkOf('jan')}/${page}`);
      expect(await heading(phone)).toBe('U hoeft niets meer te doen');
    }
  });

  it('and was writing when it was settled: the page says so and gives back what was written', async () => {
    await openAs('selin');
    await phone.getByRole('radio', { name: /^Het lukt niet/ }).check();
    await phone.getByLabel('Waarom lukt het niet?').fill('De begroting is al vastgesteld.');
    await open.office.tell(stuck.id, { type: 'settle', climb: 'municipal-1', reason: 'Gebeld met Jan' });
    const before = await open.office.fingerprint();
    const [response] = await Promise.all([
      phone.waitForResponse((each) => each.request().method() === 'POST'),
      sendReply(phone),
    ]);
    expect(response.status()).toBe(409);
    expect(await heading(phone)).toBe('U hoeft niets meer te doen');
    const text = await words(phone);
    expect(text).toContain('U schreef: ‘De begroting is al vastgesteld.’');
    expect(text).not.toContain('Gebeld met Jan');
    expect(await open.office.fingerprint()).toBe(before);
    await readers.look(phone, 'bericht-voorbij-onder-het-schrijven');
  });

  it('and the care is planned: nothing is asked for now; who was just answering is heard all the same', async () => {
    await openAs('selin');
    await open.office.passUntil('2026-12-07 10:00');
    await referrerSays(open.office, stuck.id, { realised: 'planned', plannedFrom: '2026-12-14' });
    await arrange(phone, '10 12 2026');
    expect(await eventsOf(open.office, stuck.id, 'NoticeReplied')).toMatchObject([
      { counts: false, reply: { before: '2026-12-10' } },
    ]);
    expect(await heading(phone)).toBe('U hoeft niets meer te doen');
    const text = await words(phone);
    expect(text).toContain('De verwijzer liet weten dat de zorg is gepland, vanaf maandag 14 december.');
    expect(text).toContain('schreef u dat u vóór donderdag 10 december wilde regelen wat wij vroegen');
    await readers.look(phone, 'bericht-zorg-gepland');
  });

  it('and everyone was asked: the chair chooses, and help is still welcome', async () => {
    await open.office.passUntil('2026-12-30 10:00');
    await openAs('carla');
    expect(await words(phone)).toContain(
      'Wij hebben nu iedereen gevraagd. De voorzitter kiest nu hoe het verder gaat.',
    );
    await readers.look(phone, 'bericht-iedereen-gevraagd');
  });

  it('and the case is closed: the link opens nothing any more', async () => {
    const link = await stuck.linkOf('jan');
    await phone.goto(link);
    await phone.getByRole('radio', { name: /^Het lukt niet/ }).check();
    await phone.getByLabel('Waarom lukt het niet?').fill('De begroting is al vastgesteld.');
    await open.office.tell(stuck.id, { type: 'close', reason: 'handedOver' });
    await sendReply(phone);
    expect(await heading(phone)).toBe('Deze link werkt niet (meer)');
    expect(await words(phone)).toContain('De begroting is al vastgesteld.');
    await readers.look(phone, 'dode-link-met-tekst');
  });
});
