// A chair lets other regions copy the ladders in force, and one of another region begins a draft with them.
import { expect, it } from 'vitest';
import { at, newRegion } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { beginDraft } from '../support/ladders.ts';
import { oneSteeringGroup } from '../../../../config/ladders.ts';
import { setSharing } from '../../../../store/agreements/sharing.ts';

const desk = useOffice();

it('are shared and no longer shared by the chair, which is on record', async () => {
  const chair = new Chair(desk.office);
  const page = await chair.open('/ladders');
  expect(page.section('Delen met')).toContain('Andere regio’s zien uw ladders niet.');
  const shared = await chair.fill(page, '/ladders/delen', {});
  expect(shared.text).toContain('Andere regio’s mogen uw ladders nu overnemen.');
  expect(shared.section('Delen met')).toContain('mogen een concept beginnen met de versie die bij u geldt');
  const stopped = await chair.fill(shared, '/ladders/delen', {});
  expect(stopped.text).toContain('U deelt uw ladders niet meer.');
  const changes = await chair.open('/ladders/wijzigingen');
  expect(changes.text).toContain('Deelde de ladders met andere regio’s');
  expect(changes.text).toContain('Stopte met het delen van de ladders');
});

it('are shared by nobody else, nor by an answer that no page gives', async () => {
  const chair = new Chair(desk.office);
  expect((await chair.post('/ladders/delen', { delen: 'misschien' })).status).toBe(400);
  desk.office.role = 'processSupporter';
  expect((await chair.open('/ladders')).actions).not.toContain('/ladders/delen');
  expect((await chair.post('/ladders/delen', { delen: 'ja' })).status).toBe(403);
  desk.office.role = 'chair';
  expect((await chair.open('/ladders')).section('Delen met')).toContain('zien uw ladders niet');
});

it('are begun with by a region that has no seat there', async () => {
  const { office } = desk;
  office.now = at('2026-11-23 10:00');
  const chair = new Chair(office);
  const there = await newRegion(office.database, { agreement: oneSteeringGroup, vacant: ['marja'] });
  const from = `regio-${there.region}`;
  const label = 'gedeeld door';
  expect((await chair.open('/ladders/nieuw')).text).not.toContain(label);
  expect((await chair.post('/ladders/nieuw', { uit: from })).status).toBe(400);
  await setSharing(office.database, there.region, true, { who: there.person.marja, at: office.now });
  expect((await chair.open('/ladders/nieuw')).text).toContain(`Versie 1, ${label}`);
  const { version, page } = await beginDraft(chair, from);
  expect(page.text).toContain('Overgenomen uit een andere regio, versie 1.');
  expect((await chair.open(`/ladders/${version}`)).text).toContain('Ladder Stuurgroep');
});
