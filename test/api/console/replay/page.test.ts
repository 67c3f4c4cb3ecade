// Past cases under another version, over plain HTTP: how many would have come to which rung, sooner or later.
import { describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { answer, newCase, realised, reply, stuck } from '../support/cases.ts';
import { Chair } from '../support/chair.ts';
import { addVersion, quicker } from '../whatIf/versions.ts';
import { oneSteeringGroup, threeLadders } from '../../../../config/ladders.ts';
import { replayAll } from '../../../../api/console/replay/run.ts';
import { readPastCases } from '../../../../store/pages/replay.ts';

describe('a version over past cases', () => {
  const desk = useOffice();
  const open = (version: string) => new Chair(desk.office).open(`/ladders/${version}/naspelen`);

  it('says so where there is nothing to replay', async () => {
    desk.office.now = at('2026-11-09 10:00');
    await addVersion(desk.office, 2, quicker, '2027-03-01');
    const page = await open('2');
    expect(page.text).toContain('Er zijn nog geen casussen om na te spelen');
    expect(page.links).toEqual(expect.arrayContaining(['/ladders', '/ladders/2']));
  });

  it('counts the cases on each rung then and now, and how much sooner', async () => {
    const { office } = desk;
    const silent = await newCase(office);
    const stays = await newCase(office);
    await office.passUntil('2026-11-16 09:05');
    await answer(office, stays, realised);
    await office.passUntil('2026-12-20 12:00');
    expect((await office.advice(silent.id)).climbs[0]?.stand.at).toBe('waiting');
    const page = await open('2');
    expect(page.status).toBe(200);
    expect(page.text).toContain(
      'De 2 nieuwste casussen zijn nagespeeld met versie 2. Met hun eigen versie en met versie 2 werd in één casus niemand op een ladder gevraagd.',
    );
    expect(page.text).toContain('Trede 1 De teammanager 1 1 op dezelfde dag (in één casus)');
    expect(page.text).toContain(
      'Trede 3 De wethouder en de beleidsmedewerker 1 1 vier werkdagen eerder (in één casus)',
    );
    expect(page.text).toContain('Alles wat mensen deden, paste ook bij versie 2.');
  });

  it('counts what has no place under a wholly other version, and shows ladders that it does not have', async () => {
    const { office } = desk;
    office.now = at('2027-01-05 10:00');
    const one = await office.newCase();
    const late = { id: one.id, reference: one.reference, page: '' };
    await office.passUntil('2027-01-11 09:05');
    await answer(office, late, stuck('cannotCooperate'));
    await office.passUntil('2027-01-13 09:05');
    await reply(office, late, 'provider-1', 'thea', { kind: 'cannot', because: 'Vol.' });
    await addVersion(office, 3, oneSteeringGroup, '2027-03-02');
    const page = await open('3');
    expect(page.text).toContain('Gemeente (niet meer)');
    expect(page.text).toContain('Trede 2 De voorzitter van de stuurgroep 0');
    expect(page.text).toContain('1 keer paste iets wat iemand deed niet meer bij versie 3');
  });

  it('stops when it takes too long, and says how many are left', async () => {
    const { office } = desk;
    const past = await readPastCases(office.database, office.region, '2', '2027-01-15', 2);
    expect([past.cases.length, past.inAll]).toEqual([2, 3]);
    const run = await replayAll(past, threeLadders, office.now, { ms: 0 });
    expect([run.cases.length, run.left]).toEqual([0, 2]);
  });

  it('is for who may see the ladders, of versions that are there', async () => {
    expect((await open('99')).status).toBe(404);
    expect((await open('constructor')).status).toBe(404);
    desk.office.role = 'commissioner';
    expect((await open('2')).status).toBe(200);
    desk.office.role = 'chair';
    await addVersion(desk.office, 4, { ...threeLadders, ladders: [] }, '2027-03-03');
    expect((await open('4')).text).toContain('Versie 4 is nog niet af');
  });

  it('changes nothing', async () => {
    const before = await desk.office.fingerprint();
    await open('2');
    expect(await desk.office.fingerprint()).toBe(before);
  });
});
