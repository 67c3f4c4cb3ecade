// Two people in one draft: the second is told who was first and what they changed, and loses nothing.
import { beforeEach, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { beginDraft, director, directorWaits, otherChanges, versionOf } from '../support/ladders.ts';
import { agreeOn } from '../../../../store/agreements/agreeing.ts';
import { discardDraft } from '../../../../store/agreements/drafts.ts';

const desk = useOffice();
let chair: Chair;
let version: number;
const wait = async () =>
  (await versionOf(desk.office, version)).agreement.ladders[2]?.rungs[2]?.waitWorkingDays;
const by = () => ({ who: desk.office.cast.person.ilse, at: desk.office.now });

beforeEach(async () => {
  desk.office.now = at('2026-11-23 10:00');
  chair = new Chair(desk.office);
  ({ version } = await beginDraft(chair));
});

it('the second sees what they typed beside what is there now, and can save on top', async () => {
  const open = await chair.open(director(version));
  desk.office.now = at('2026-11-23 11:24');
  await otherChanges(desk.office, version, directorWaits(3));
  const told = await chair.fill(open, director(version), { wachttijd: '7', toelichting: 'Kort.' });
  expect(told.status).toBe(409);
  expect(told.text).toContain('Wat u invulde is nog niet bewaard, en staat er nog.');
  expect(told.text).toContain('Ilse Kramer wijzigde concept');
  expect(told.text).toContain('vandaag om 11:24 uur');
  expect(told.form(director(version))).toMatchObject({ wachttijd: '7', toelichting: 'Kort.' });
  expect(told.section('Wat er nu staat')).toContain('3 werkdagen, dan naar de voorzitter');
  expect(await wait()).toBe(3);
  const saved = await chair.fill(told, director(version), {});
  expect(saved.status).toBe(200);
  expect(await wait()).toBe(7);
});

it('who first has to mend a field is told all the same', async () => {
  const open = await chair.open(director(version));
  await otherChanges(desk.office, version, directorWaits(3));
  const mend = await chair.fill(open, director(version), { wachttijd: 'nul' });
  expect(mend.status).toBe(400);
  expect((await chair.fill(mend, director(version), { wachttijd: '7' })).status).toBe(409);
});

it('a button does nothing on a draft that changed, for it may mean something else now', async () => {
  await otherChanges(desk.office, version, { type: 'moveRung', ladder: 'procurement', rung: 3, to: 'down' });
  const told = await chair.post(`/ladders/${version}/wijzig`, {
    revisie: '1',
    wat: 'trede-weg',
    ladder: 'procurement',
    trede: '3',
  });
  expect(told.status).toBe(409);
  expect(told.text).toContain('Er is niets veranderd: dit concept is anders dan toen u het opende.');
  expect((await versionOf(desk.office, version)).agreement.ladders[2]?.rungs).toHaveLength(3);
});

it('what was typed for a rung that is gone is shown', async () => {
  const open = await chair.open(director(version));
  await otherChanges(desk.office, version, { type: 'removeLadder', ladder: 'procurement' });
  const told = await chair.fill(open, director(version), { toelichting: 'U beslist over het contract.' });
  expect(told.status).toBe(409);
  expect(told.text).toContain('Wat u wijzigde, staat niet meer in dit concept.');
  expect(told.section('Wat u invulde')).toContain('U beslist over het contract.');
  expect(told.section('Wat u invulde')).toContain('Directeur inkoop');
});

it('what was typed for a draft that was thrown away is shown, with who did it', async () => {
  const open = await chair.open(director(version));
  await discardDraft(desk.office.database, desk.office.region, { version, revision: 1 }, by());
  const told = await chair.fill(open, director(version), { toelichting: 'U beslist.' });
  expect(told.status).toBe(409);
  expect(told.text).toContain(`Ilse Kramer gooide concept ${version} weg`);
  expect(told.section('Wat u invulde')).toContain('U beslist.');
});

it('what was typed for a draft that was agreed on meanwhile is shown, and the version stays', async () => {
  const open = await chair.open(director(version));
  const agreeing = {
    agreedOn: '2026-11-20',
    agreedBy: 'Wij',
    document: 'Convenant',
    inForceFrom: '2027-06-01',
  };
  await agreeOn(desk.office.database, desk.office.region, { version, revision: 1 }, agreeing, by());
  const told = await chair.fill(open, director(version), { wachttijd: '7' });
  expect(told.status).toBe(409);
  expect(told.text).toContain('Deze versie is vastgelegd, en verandert niet meer.');
  expect(told.section('Wat u invulde')).toContain('Wachttijd in werkdagen 7');
  expect(await wait()).toBe(10);
});

it('a draft that changed is not fixed by who did not see that', async () => {
  const path = `/ladders/${version}/vastleggen`;
  const open = await chair.open(path);
  await otherChanges(desk.office, version, directorWaits(3));
  const days = {
    'vastgesteld-dag': '20',
    'vastgesteld-maand': '11',
    'vastgesteld-jaar': '2026',
    'vastgesteld-door': 'De stuurgroep',
    document: 'Convenant',
    'ingang-dag': '1',
    'ingang-maand': '12',
    'ingang-jaar': '2026',
  };
  const told = await chair.fill(open, path, days);
  expect(told.status).toBe(409);
  expect(told.text).toContain('Er is nog niets vastgelegd');
  expect(told.form(path)).toMatchObject(days);
  expect((await chair.fill(told, path, {})).text).toContain('De versie is vastgelegd.');
});
