// Versions of a region's agreement on a real Postgres: drafts, agreeing, taking back, and what cases are pinned to.
import { describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { oneSteeringGroup, threeLadders } from '../../config/ladders.ts';
import { fold } from '../../domain/advice/evolve.ts';
import type { AgreementEdit } from '../../domain/escalation/editAgreement.ts';
import { agreeOn, withdraw } from '../../store/agreements/agreeing.ts';
import { readChanges } from '../../store/agreements/changes.ts';
import { changeDraft, discardDraft, makeDraft, type SeenDraft } from '../../store/agreements/drafts.ts';
import { countFollowers } from '../../store/agreements/following.ts';
import { readVersion, readVersions } from '../../store/agreements/versions.ts';
import { loadCaseFacts, loadEvents } from '../../store/caseFacts.ts';
import { loadAgreement, versionInForce } from '../../store/context.ts';
import { execute } from '../../store/execute.ts';

const store = useStore();
const NOW = at('2026-11-23 11:00');
const wait = (days: number): AgreementEdit => ({
  type: 'setRung',
  ladder: 'procurement',
  rung: 3,
  recipients: [{ of: 'procurementOrganisation', role: 'procurementDirector' }],
  waitWorkingDays: days,
  mode: null,
  explanation: '',
});
const agreeing = {
  agreedOn: '2026-11-20',
  agreedBy: 'De stuurgroep jeugd',
  document: 'Convenant Jeugdhulp Rijnmond',
  inForceFrom: '2026-12-01',
};

/** A region with its first version in force, and those of its people who change it. */
async function region() {
  const cast = await newRegion(store.database);
  const by = (who: string, now = NOW) => ({ who, at: now });
  const marja = by(cast.person.marja);
  const made = (agreement = threeLadders) =>
    makeDraft(store.database, cast.region, agreement, { version: 1 }, marja);
  const change = (seen: SeenDraft, edit: AgreementEdit, who = marja) =>
    changeDraft(store.database, cast.region, seen, edit, who);
  const agree = (seen: SeenDraft, more: Partial<typeof agreeing> = {}) =>
    agreeOn(store.database, cast.region, seen, { ...agreeing, ...more }, marja);
  const inForce = (day: string) =>
    store.database.inRegion(cast.region, (transaction) => versionInForce(transaction, cast.region, day));
  const version = (number: number) => readVersion(store.database, cast.region, number);
  return { ...cast, by, marja, made, change, agree, inForce, version };
}

describe('a draft', () => {
  it('is a version of its own that no case is pinned to', async () => {
    const { region: code, made, inForce, version } = await region();
    expect(await made()).toBe(2);
    expect(await version(2)).toMatchObject({
      status: 'draft',
      revision: 1,
      inForceFrom: null,
      basedOn: { version: 1 },
    });
    expect(await inForce('2030-01-01')).toBe(1);
    expect((await readVersions(store.database, code)).map(({ version: number }) => number)).toEqual([2, 1]);
  });

  it('is never kept by those who read what cases are pinned to', async () => {
    const { region: code, made } = await region();
    const number = await made();
    const load = () =>
      store.database.inRegion(code, (transaction) => loadAgreement(transaction, code, number));
    await expect(load()).rejects.toThrow('agreed on');
  });

  it('is changed by whoever saw it as it is', async () => {
    const { made, change, version } = await region();
    const number = await made();
    expect(await change({ version: number, revision: 1 }, wait(5))).toEqual({ revision: 2 });
    const draft = await version(number);
    expect(draft?.agreement.ladders[2]?.rungs[2]?.waitWorkingDays).toBe(5);
    expect(draft?.agreement.version).toBe(number);
  });

  it('is not changed by who saw an earlier one: they hear who was first, and can go on', async () => {
    const { region: code, made, change, by, person, version } = await region();
    const number = await made();
    const seen = { version: number, revision: 1 };
    await change(seen, wait(5), by(person.ilse));
    const second = await change(seen, wait(7));
    expect(second).toMatchObject({ moved: { revision: 2 } });
    const since = await readChanges(store.database, code, { version: number, since: 1, limit: 9 });
    expect(since).toMatchObject([{ what: 'changed', revision: 2 }]);
    expect(await change({ ...seen, revision: 2 }, wait(7))).toEqual({ revision: 3 });
    expect((await version(number))?.agreement.ladders[2]?.rungs[2]?.waitWorkingDays).toBe(7);
  });

  it('is changed by one of two who save at the same moment', async () => {
    const { made, change } = await region();
    const seen = { version: await made(), revision: 1 };
    const done = await Promise.all([change(seen, wait(5)), change(seen, wait(7))]);
    expect(done.filter((one) => 'revision' in one)).toHaveLength(1);
    expect(done.filter((one) => 'moved' in one)).toHaveLength(1);
  });

  it('stays as it is when nothing is changed in it', async () => {
    const { region: code, made, change } = await region();
    const number = await made();
    expect(await change({ version: number, revision: 1 }, wait(10))).toEqual({ revision: 1 });
    expect(await readChanges(store.database, code, { limit: 9 })).toHaveLength(1);
  });

  it('refuses what makes no sense on it', async () => {
    const { made, change } = await region();
    const edit = { type: 'removeLadder', ladder: 'weg' } as const;
    expect(await change({ version: await made(), revision: 1 }, edit)).toEqual({ refused: 'ladderUnknown' });
  });

  it('can be thrown away, and its number is not given out again', async () => {
    const { region: code, made, marja, version } = await region();
    const number = await made();
    const discard = (revision: number) =>
      discardDraft(store.database, code, { version: number, revision }, marja);
    expect(await discard(7)).toMatchObject({ moved: { revision: 1 } });
    expect(await discard(1)).toEqual({ discarded: true });
    expect(await version(number)).toBeUndefined();
    expect(await discard(1)).toEqual({ unknown: true });
    expect(await made()).toBe(number + 1);
    const changes = await readChanges(store.database, code, { version: number, limit: 9 });
    expect(changes.map(({ what }) => what)).toEqual(['discarded', 'made']);
  });

  it('of two who begin one at the same moment, each gets a number of its own', async () => {
    const { made } = await region();
    expect((await Promise.all([made(), made(), made()])).sort()).toEqual([2, 3, 4]);
  });
});

describe('agreeing', () => {
  it('fixes a draft, and cases are pinned to it from its day', async () => {
    const { made, agree, inForce, version, change } = await region();
    const number = await made();
    expect(await agree({ version: number, revision: 1 })).toEqual({ agreed: true });
    expect(await version(number)).toMatchObject({ status: 'agreed', ...agreeing });
    expect(await inForce('2026-11-30')).toBe(1);
    expect(await inForce('2026-12-01')).toBe(number);
    expect(await change({ version: number, revision: 1 }, wait(5))).toEqual({ status: 'agreed' });
    expect(await agree({ version: number, revision: 1 })).toEqual({ status: 'agreed' });
  });

  it('is refused with all that is wrong, and nothing is written', async () => {
    const { made, agree, version } = await region();
    const number = await made({ ...threeLadders, ladders: [] });
    const refused = await agree({ version: number, revision: 1 }, { inForceFrom: '2026-11-01' });
    expect(refused).toMatchObject({ refusals: ['inForceInPast'] });
    expect('faults' in refused && refused.faults.length).toBeGreaterThan(3);
    expect((await version(number))?.status).toBe('draft');
  });

  it('is refused to who saw an earlier draft', async () => {
    const { made, agree, change } = await region();
    const seen = { version: await made(), revision: 1 };
    await change(seen, wait(5));
    expect(await agree(seen)).toMatchObject({ moved: { revision: 2 } });
  });

  it('lets no query change what was agreed on', async () => {
    const { region: code } = await region();
    const does = store.database.inRegion(code, (transaction) =>
      transaction.query(`update agreements set body = '{}'`),
    );
    await expect(does).rejects.toThrow('is agreed on and stays as it is');
  });

  it('lets what began last be in force, whatever its number', async () => {
    const { made, agree, inForce } = await region();
    const [second, third] = [await made(), await made()];
    await agree({ version: third, revision: 1 }, { inForceFrom: '2026-12-01' });
    await agree({ version: second, revision: 1 }, { inForceFrom: '2027-01-01' });
    expect(await inForce('2026-12-31')).toBe(third);
    expect(await inForce('2027-01-01')).toBe(second);
  });
});

describe('taking back', () => {
  it('is done until the version is in force; its text stays', async () => {
    const { region: code, made, agree, inForce, marja, version, by, person } = await region();
    const number = await made();
    const back = (who = marja) => withdraw(store.database, code, number, who);
    expect(await back()).toEqual({ refused: 'notAgreed' });
    await agree({ version: number, revision: 1 });
    expect(await back(by(person.marja, at('2026-12-01 08:00')))).toEqual({ refused: 'begun' });
    expect(await back()).toEqual({ withdrawn: true });
    expect(await inForce('2026-12-01')).toBe(1);
    expect((await version(number))?.agreement.ladders).toHaveLength(3);
    expect(await back()).toEqual({ refused: 'notAgreed' });
  });
});

it('who changed what is told with what it was and what it became', async () => {
  const { region: code, made, change, agree } = await region();
  const number = await made();
  await change({ version: number, revision: 1 }, wait(5));
  await agree({ version: number, revision: 2 });
  const [agreed, changed, begun] = await readChanges(store.database, code, { limit: 9 });
  expect(agreed).toMatchObject({ what: 'agreed', who: 'Marja van Dijk', agreeing });
  expect(changed?.before?.ladders[2]?.rungs[2]?.waitWorkingDays).toBe(10);
  expect(changed?.after?.ladders[2]?.rungs[2]?.waitWorkingDays).toBe(5);
  expect(begun).toMatchObject({ what: 'made', basedOn: { version: 1 } });
  expect(begun?.before).toBeUndefined();
});

describe('a running case', () => {
  it('is moved to the version in force: event, state and row in one', async () => {
    const all = await region();
    const { region: code, made, change, agree, person } = all;
    const { id } = await newCase(store.database, all, NOW);
    const number = await made();
    await change({ version: number, revision: 1 }, wait(5));
    await agree({ version: number, revision: 2 });
    const to = (await all.version(number))?.agreement;
    if (!to) throw new Error('No version');
    const move = (now: number) =>
      execute(
        store.database,
        code,
        id,
        { type: 'moveToAgreement', to, reason: 'Korter wachten' },
        { part: 'chair', person: person.marja },
        now,
      );
    expect(await move(NOW)).toEqual({ refusal: { code: 'agreementNotInForce' } });
    expect(await move(at('2026-12-01 10:00'))).toMatchObject({ advice: { status: 'open' } });
    const facts = await store.database.inRegion(code, (transaction) =>
      loadCaseFacts(transaction, code, { id }),
    );
    expect(facts?.agreement.version).toBe(number);
    const events = await store.database.inRegion(code, (transaction) => loadEvents(transaction, code, id));
    expect(JSON.parse(JSON.stringify(fold(events)))).toEqual(facts?.advice);
    expect(events.map(({ event }) => event.type)).toContain('MovedToAgreement');
    expect(await countFollowers(store.database, code)).toEqual(new Map([[number, 1]]));
    expect(await move(at('2026-12-01 11:00'))).toEqual({ refusal: { code: 'agreementSame' } });
  });

  it('is not pinned to an agreement from before faults were looked at, on which it could not go on', async () => {
    const all = await region();
    await store.database.inRegion(all.region, (transaction) =>
      transaction.query(
        `insert into agreements (region, version, status, body, in_force_from) values ($1, 9, 'agreed', $2, '2026-11-02')`,
        [all.region, JSON.stringify({ ...oneSteeringGroup, entries: threeLadders.entries })],
      ),
    );
    await expect(newCase(store.database, all, NOW)).rejects.toThrow('entryUnknownLadder');
  });
});
