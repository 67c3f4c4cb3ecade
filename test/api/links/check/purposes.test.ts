// Why a referrer is asked this time: each question begins with what was said before, and asks for that first.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../../domain/advice/events.ts';
import type { Answer } from '../../../../domain/monitoring/answer.ts';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { askedCase, stuckAtMunicipality } from '../../support/referrer.ts';
import { get, type Answered } from '../../support/wire.ts';

describe('a referrer is asked', () => {
  const open = useOffice();
  let id: string;

  beforeEach(async () => {
    ({ id } = await askedCase(open.office));
  });

  const answer = (given: Partial<Answer>, check = 1) =>
    open.office.tell(
      id,
      { type: 'answerCheck', check, answeredTimes: 0, answer: { ...stuckAtMunicipality, ...given } },
      { part: 'referrer', person: open.office.cast.person.sevda },
    );
  const paul = (): Actor & { person: string } => ({
    part: 'receiver',
    person: open.office.cast.person.paul,
  });
  const page = async (path = ''): Promise<Answered & { read: string }> => {
    const link = await open.office.linkTo('check', id, open.office.cast.person.sevda);
    const got = await get(link + path);
    return { ...got, read: got.text.replaceAll('\u00a0', ' ') };
  };

  it('whether planned care has started, after its day', async () => {
    await answer({ realised: 'planned', plannedFrom: '2026-11-26' });
    await open.office.passUntil('2026-11-27 10:00');
    const start = await page();
    expect(start.title).toContain('Is de zorg gestart?');
    expect(start.read).toContain('De zorg was gepland vanaf donderdag 26 november.');
    // The care comes first, and its page says what was planned.
    expect(start.html).toMatch(/\/zorg"><span[^>]*>Begin</);
    const care = await page('/zorg');
    expect(care.read).toContain('vraag 1 van hoogstens 6');
    expect(care.read).toContain('Is de zorg gestart? De zorg was gepland vanaf donderdag 26 november.');
  });

  it('whether it was arranged, after the day that a receiver named', async () => {
    await answer({});
    await open.office.passUntil('2026-11-25 10:00');
    const reply = { kind: 'arrange', before: '2026-11-27' } as const;
    const { person } = paul();
    await open.office.tell(id, { type: 'reply', climb: 'municipal-1', rung: 1, person, reply }, paul());
    await open.office.passUntil('2026-11-30 10:00');
    const start = await page();
    expect(start.title).toContain('Is het gelukt?');
    expect(start.read).toContain('Uw teammanager zou dit regelen vóór vrijdag 27 november.');
    expect((await page('/zorg')).title).toContain('Is het gelukt: is de zorg er?');
  });

  it('whether it is solved, when a receiver says so', async () => {
    await answer({});
    await open.office.passUntil('2026-11-25 10:00');
    const { person } = paul();
    const reply = { kind: 'solved' } as const;
    await open.office.tell(id, { type: 'reply', climb: 'municipal-1', rung: 1, person, reply }, paul());
    await open.office.passUntil('2026-11-25 12:00');
    const start = await page();
    expect(start.title).toContain('Is het opgelost?');
    expect(start.read).toContain('Uw teammanager liet op woensdag 25 november weten dat het is opgelost.');
  });

  it('whether it is still stuck, before others are asked on old news', async () => {
    const { office } = open;
    office.now = at('2026-11-20 10:00');
    ({ id } = await office.newCase({ givenOn: '2026-11-09', rhythm: { every: 'weeks', weeks: 4 } }));
    await office.tell(id, { type: 'askReferrer' });
    await office.passUntil('2026-11-23 10:00');
    await answer({});
    // Rung 1 has its five working days; by then the answer is more than a week old.
    await office.passUntil('2026-12-04 10:00');
    const start = await page();
    expect(start.title).toContain('Zit het nog vast?');
    expect(start.read).toContain(
      'Op maandag 23 november hoorden wij dat het vastzit: “De gemeente betaalt de zorg niet”.',
    );
    expect(start.read).toContain('Voordat wij iemand anders om hulp vragen');
  });

  it('once more, by the chair', async () => {
    await answer({ stuck: { where: 'nowhere' } });
    await open.office.tell(id, { type: 'askReferrer' });
    await open.office.passUntil('2026-11-23 11:00');
    const start = await page();
    expect(start.title).toContain('Hoe staat het er nu voor?');
    expect(start.read).toContain(
      'Wij vragen u nog een keer hoe het gaat met het advies van maandag 9 november.',
    );
  });

  it('and when nothing was heard, that an answer still helps', async () => {
    await open.office.passUntil('2026-11-26 10:00');
    const start = await page();
    expect(start.read).toContain('Wij hoorden nog niets. U kunt nog steeds antwoorden, en dat helpt.');
    expect(start.read).not.toContain('Graag vóór');
  });
});
