// Something changed while a form was open: nothing is done twice or by mistake, and what was written is shown again.
import { describe, expect, it } from 'vitest';
import type { AdviceEvent } from '../../../domain/advice/events.ts';
import { useOffice } from '../support/office.ts';
import { announcedCase, answer, climbedCase, eventsOf, realised, reply, type Case } from './support/cases.ts';
import { Chair, type Seen } from './support/chair.ts';

describe('two chairs at the same time', () => {
  const desk = useOffice();

  const happened = async (one: Case, type: AdviceEvent['type']) =>
    (await eventsOf(desk.office, one)).filter((event) => event.type === type).length;

  it.each<[string, Record<string, string>, AdviceEvent['type']]>([
    ['houd-tegen/municipal-1', { reden: 'Overleg' }, 'RungHeld'],
    ['laat-gaan/municipal-1', {}, 'RungApproved'],
    ['opschalen/municipal-1', { trede: '2', reden: 'Haast' }, 'RungJumpedTo'],
    ['rond-af/municipal-1', { reden: 'Klaar' }, 'ClimbSettled'],
    ['vraag-verwijzer', { reden: 'Overleg' }, 'CheckAsked'],
    ['sluit', { afloop: 'solved' }, 'AdviceClosed'],
  ])('who both send %s do it once, and the other is told', async (act, fields, type) => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/${act}`;
    const form = await chair.open(path);
    const before = await happened(one, type);
    const answers = await Promise.all([chair.fill(form, path, fields), chair.fill(form, path, fields)]);
    expect((await happened(one, type)) - before).toBe(1);
    const [done, late] = answers.toSorted((first, second) => first.status - second.status) as [Seen, Seen];
    expect(done.status).toBe(200);
    expect(late.status).toBe(409);
    expect(late.text).toContain('Er is niets veranderd.');
    if (fields['reden'] !== undefined) expect(late.text).toContain(`U schreef: ‘${fields['reden']}’`);
  });

  it('of whom one lets go what the other holds back: the first counts', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const letGo = await chair.open(`${one.page}/laat-gaan/municipal-1`);
    const hold = await chair.open(`${one.page}/houd-tegen/municipal-1`);
    await chair.fill(letGo, `${one.page}/laat-gaan/municipal-1`, {});
    const held = await chair.fill(hold, `${one.page}/houd-tegen/municipal-1`, { reden: 'Toch niet' });
    expect(held.text).toContain('U houdt trede 1 (gemeente) tegen');
  });
});

describe('a form that was open too long', () => {
  const desk = useOffice();

  it('does not hold the next rung instead of the one that has gone', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/houd-tegen/municipal-1`;
    const form = await chair.open(path);
    await desk.office.passUntil('2026-11-17 10:00');
    const before = await desk.office.fingerprint();
    const late = await chair.fill(form, path, { reden: 'De teammanager is ziek.' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Er is niets veranderd. Dit kan nu niet (meer), of het is al gedaan.');
    expect(late.text).toContain('U schreef: ‘De teammanager is ziek.’');
    expect(late.text).toContain('Trede 1 (gemeente) is sinds dinsdag 17 november aan zet');
    expect(await desk.office.fingerprint()).toBe(before);
  });

  it('steers no ladder that a reply or an answer has ended or stopped', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/houd-tegen/municipal-1`;
    const form = await chair.open(path);
    await reply(desk.office, one, 'municipal-1', 'paul', { kind: 'cannot', because: 'Geen budget' });
    expect((await chair.fill(form, path, { reden: 'Wacht' })).status).toBe(409);
    const pause = await chair.open(`${one.page}/pauzeer/municipal-1`);
    await desk.office.passUntil('2026-11-23 09:05');
    await answer(desk.office, one, realised);
    const late = await chair.fill(pause, `${one.page}/pauzeer/municipal-1`, {
      'tot-dag': '7',
      'tot-maand': '12',
      'tot-jaar': '2026',
      reden: '<i>Wacht</i>',
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('U schreef: ‘<i>Wacht</i>’');
    expect(late.html).not.toContain('<i>Wacht');
  });

  it('does nothing in a case that was closed since', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const paths = ['houd-tegen/municipal-1', 'start-ladder', 'andere-verwijzer', 'vraag-verwijzer', 'sluit'];
    const forms = await Promise.all(paths.map((act) => chair.open(`${one.page}/${act}`)));
    await desk.office.tell(one.id, { type: 'close', reason: 'solved' });
    const before = await desk.office.fingerprint();
    for (const [index, form] of forms.entries()) {
      const late = await chair.fill(form, `${one.page}/${paths[index] ?? ''}`, {});
      expect(late.status, paths[index]).toBe(409);
      expect(late.heading).toBe(`${one.reference} is afgesloten: opgelost`);
    }
    expect(await desk.office.fingerprint()).toBe(before);
  });

  it('lets a link to an act that makes no sense any more lead to the case', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    for (const act of [
      'hervat/municipal-1',
      'heropen',
      'houd-tegen/provider-1',
      'houd-tegen',
      'taak-klaar/x',
    ]) {
      const shown = await chair.open(`${one.page}/${act}`);
      expect(shown.status, act).toBe(409);
      expect(shown.text).toContain('Dit kan nu niet (meer)');
      expect(shown.heading).toContain(one.reference);
    }
  });
});
