// People as they are kept: what an installed 0.1 holds stays, and what two do at a time is done by one.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { loadPeople } from '../../store/caseFacts.ts';
import { readTouched, withoutPerson } from '../../store/pages/person.ts';
import { saveAbsence } from '../../store/people/absences.ts';
import { readBook } from '../../store/people/book.ts';
import { endRoles, saveHolding } from '../../store/people/holdings.ts';
import { confirmImport, keepImport, printOf, readImport } from '../../store/people/imports.ts';
import { saveOrganisation, savePerson } from '../../store/people/save.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';

const store = useStore();
const today = '2026-11-23';
const now = at('2026-11-23 09:00');
const all = { editRoles: true };
/** Nobody of the region, so that whoever it is makes no difference. */
const by = { way: 'administrator', who: null, at: now } as const;

/** What there is of somebody or something in a region; it is there. */
function theOne<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('It is not there');
  return found;
}

const details = (name: string, email: string, organisation: string) => ({
  id: randomUUID(),
  name,
  surname: name,
  addressAs: null,
  email,
  phone: null,
  organisation,
});

it('two people with one address who were there before stay, and can be changed; a third is refused', async () => {
  const { region, person, organisation } = await newRegion(store.database);
  await store.database.inRegion(region, (tx) =>
    tx.query('update people set email = $2 where region = $1 and id = any ($3)', [
      region,
      'Zelfde@maasveen.example',
      [person.jan, person.selin],
    ]),
  );
  const jan = theOne((await readBook(store.database, region)).people.find(({ id }) => id === person.jan));
  const { endedOn: _, revision, ...rest } = jan;
  expect(await savePerson(store.database, region, { ...rest, phone: '010' }, revision, by, all)).toEqual({
    saved: true,
  });
  const third = details('Derde', 'zelfde@MAASVEEN.example', organisation.maasveen);
  expect(await savePerson(store.database, region, third, undefined, by, all)).toHaveProperty('taken');
});

it('of two who add one address at a time, one is added', async () => {
  const { region, organisation } = await newRegion(store.database);
  const add = (name: string) =>
    savePerson(
      store.database,
      region,
      details(name, 'nieuw@x.example', organisation.maasveen),
      undefined,
      by,
      all,
    );
  const done = await Promise.all(['Een', 'Twee', 'Drie'].map(add));
  expect(done.filter((one) => 'saved' in one)).toHaveLength(1);
  expect(done.filter((one) => 'taken' in one)).toHaveLength(2);
});

it('of two who change one person at a time, one does; so too of roles and absences', async () => {
  const { region, person, organisation } = await newRegion(store.database);
  const revision = 1;
  const results = await Promise.all([
    saveHolding(
      store.database,
      region,
      {
        id: randomUUID(),
        person: person.karin,
        role: 'policyAdviser',
        organisation: organisation.maasveen,
        from: today,
      },
      revision,
      by,
    ),
    saveAbsence(
      store.database,
      region,
      { id: randomUUID(), person: person.karin, from: today, until: today },
      revision,
      by,
      all,
    ),
  ]);
  expect(results.filter((one) => 'saved' in one)).toHaveLength(1);
  expect(results.filter((one) => 'moved' in one)).toHaveLength(1);
});

it('a person who holds a role of the region is only changed by who may change roles', async () => {
  const { region, person } = await newRegion(store.database);
  const may = { editRoles: false };
  const marja = theOne((await readBook(store.database, region)).people.find(({ id }) => id === person.marja));
  const { endedOn: _, revision, ...rest } = marja;
  const changed = savePerson(store.database, region, { ...rest, email: 'ik@x.example' }, revision, by, may);
  expect(await changed).toEqual({ forbidden: true });
  const away = { id: randomUUID(), person: person.marja, from: today, until: today, deputy: person.ilse };
  expect(await saveAbsence(store.database, region, away, revision, by, may)).toEqual({ forbidden: true });
});

it('who leaves holds no role after their last day, also not as a successor', async () => {
  const { region, person, organisation } = await newRegion(store.database);
  const lastDay = '2026-12-31';
  await store.database.inRegion(region, (tx) =>
    tx.query('update people set ended_on = $2 where id = $1', [person.karin, lastDay]),
  );
  const { holdings } = await readBook(store.database, region);
  const wanted = {
    id: randomUUID(),
    person: person.karin,
    role: 'alderman',
    organisation: organisation.maasveen,
    from: today,
  } as const;
  const leaves = { code: 'leaves', person: person.karin, lastDay };
  expect(await saveHolding(store.database, region, wanted, 1, by)).toEqual(leaves);
  expect(await saveHolding(store.database, region, { ...wanted, until: '2027-01-01' }, 1, by)).toEqual(
    leaves,
  );
  const chair = theOne(holdings.find((one) => one.person === person.marja));
  const handedOver = endRoles(
    store.database,
    region,
    {
      person: person.marja,
      holdings: [chair.id],
      lastDay: today,
      successors: [{ id: randomUUID(), holding: chair.id, person: person.karin }],
      newcomers: [],
      leaves: false,
      revision: 1,
    },
    by,
  );
  expect(await handedOver).toEqual(leaves);
  expect(await saveHolding(store.database, region, { ...wanted, until: lastDay }, 1, by)).toEqual({
    saved: true,
  });
});

it('who leaves stands in for nobody after their last day', async () => {
  const { region, person } = await newRegion(store.database);
  await store.database.inRegion(region, (tx) =>
    tx.query(`update people set ended_on = '2026-12-31' where id = $1`, [person.karin]),
  );
  const away = { id: randomUUID(), person: person.marja, from: today, deputy: person.karin };
  const until = (day: string) => saveAbsence(store.database, region, { ...away, until: day }, 1, by, all);
  expect(await until('2027-01-01')).toEqual({ code: 'deputyLeaves', lastDay: '2026-12-31' });
  expect(await until('2026-12-31')).toEqual({ saved: true });
});

it('a role that is new does not take the place of another person’s', async () => {
  const { region, person } = await newRegion(store.database);
  const { holdings } = await readBook(store.database, region);
  const chair = theOne(holdings.find((one) => one.person === person.marja));
  const taken = { ...chair, person: person.karin };
  expect(await saveHolding(store.database, region, taken, 1, by)).toEqual({ gone: true });
});

it('what is asked of another region is gone', async () => {
  const [here, elsewhere] = [await newRegion(store.database), await newRegion(store.database)];
  const { person, organisation } = elsewhere;
  const stranger = details('X', 'x@x.example', organisation.maasveen);
  expect(await savePerson(store.database, here.region, stranger, undefined, by, all)).toEqual({
    gone: true,
  });
  const held = {
    id: randomUUID(),
    person: person.jan,
    role: 'chair',
    organisation: THE_REGION,
    from: today,
  } as const;
  expect(await saveHolding(store.database, here.region, held, 1, by)).toEqual({ gone: true });
  const into = { id: randomUUID(), person: here.person.jan, from: today, until: today, deputy: person.jan };
  expect(await saveAbsence(store.database, here.region, into, 1, by, all)).toEqual({ gone: true });
  const renamed = { id: organisation.maasveen, kind: 'provider', name: 'Y' } as const;
  expect(await saveOrganisation(store.database, here.region, renamed, 1)).toEqual({ gone: true });
});

it('all is undone when one role cannot be handed over', async () => {
  const { region, person } = await newRegion(store.database);
  const before = await readBook(store.database, region);
  const held = theOne(before.holdings.find((one) => one.person === person.marja));
  const done = await endRoles(
    store.database,
    region,
    {
      person: person.marja,
      holdings: [held.id],
      lastDay: today,
      successors: [{ id: randomUUID(), holding: held.id, person: randomUUID() }],
      newcomers: [details('Nieuw', 'nieuw@x.example', person.jan)],
      leaves: true,
      revision: 1,
    },
    by,
  );
  expect(done).toEqual({ gone: true });
  expect(await readBook(store.database, region)).toEqual(before);
});

it('who left is still known by name, for cases name them', async () => {
  const { region, person } = await newRegion(store.database);
  const ending = {
    person: person.sevda,
    holdings: [],
    lastDay: today,
    successors: [],
    newcomers: [],
    leaves: true,
  };
  expect(await endRoles(store.database, region, { ...ending, revision: 1 }, by)).toEqual({ saved: true });
  const people = await store.database.inRegion(region, (tx) => loadPeople(tx, region));
  expect(people.get(person.sevda)).toMatchObject({ name: 'Sevda Aydin', endedOn: today });
});

it('a kept file is of one region, one person and one day, and is used once by two at a time', async () => {
  const [here, elsewhere] = [await newRegion(store.database), await newRegion(store.database)];
  const marja = here.person.marja;
  const row = {
    number: 2,
    organisation: 'Nieuw',
    kind: 'provider',
    person: { name: 'A B', email: 'a@b.example', phone: null },
    role: null,
  } as const;
  const kept = await keepImport(store.database, here.region, [row], marja, now);
  const id = 'kept' in kept ? kept.kept : '';
  const planned = await readImport(store.database, here.region, { id, by: marja }, now);
  const print = planned && 'plan' in planned ? printOf(planned.plan) : '';
  expect(await readImport(store.database, elsewhere.region, { id, by: marja }, now)).toBeUndefined();
  expect(await readImport(store.database, here.region, { id, by: here.person.ilse }, now)).toBeUndefined();
  const confirm = () => confirmImport(store.database, here.region, { id, by: marja }, print, now);
  const done = await Promise.all([confirm(), confirm()]);
  expect(done.filter((one) => 'saved' in one)).toHaveLength(1);
  expect(done.filter((one) => 'gone' in one)).toHaveLength(1);
});

it('finds the cases of a person among those of others', async () => {
  const cast = await newRegion(store.database);
  const { region, person, organisation } = cast;
  const mine = await newCase(store.database, cast, at('2026-11-09 10:00'));
  await newCase(store.database, cast, at('2026-11-09 10:00'), {
    parties: { referrer: person.daan, caseCoordinator: { organisation: organisation.wijkteamPoldermeer } },
  });
  const of = async (who: string) => {
    const { cases } = await readTouched(store.database, region, who, withoutPerson(who, today), now);
    return cases.map(({ listed, touches }) => [listed.id, touches.map(({ what }) => what)]);
  };
  expect(await of(person.sevda)).toEqual([[mine.id, ['referrer']]]);
  expect(await of(person.karin)).toEqual([[mine.id, ['caseCoordinator']]]);
  expect(await of(person.jan)).toEqual([]);
});
