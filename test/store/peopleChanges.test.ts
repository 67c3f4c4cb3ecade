// Who changed what about people is on record, whichever way it was changed, and in the transaction that changed it.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newRegion, newRegionCode, useStore } from '../support/doorzet.ts';
import { castRegion } from '../../dev/demo/cast.ts';
import { threeLadders } from '../../config/ladders.ts';
import { removeAbsence, saveAbsence } from '../../store/people/absences.ts';
import { readBook, withBook } from '../../store/people/book.ts';
import { readChanges } from '../../store/people/changes.ts';
import { comeBack, endRoles, saveHolding } from '../../store/people/holdings.ts';
import { confirmImport, keepImport, printOf, readImport } from '../../store/people/imports.ts';
import { chooseLetterLanguage } from '../../store/people/language.ts';
import { bumpPeople, putPeople } from '../../store/people/rows.ts';
import { saveOrganisation, savePerson } from '../../store/people/save.ts';
import { appointChair, makeRegion } from '../../store/regions/lifecycle.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';
import type { BookPerson } from '../../domain/contacts/book.ts';

const store = useStore();
const now = at('2026-11-23 09:00');
const today = '2026-11-23';
const rights = { editRoles: true };

describe('what is on record of a person', () => {
  let cast: Awaited<ReturnType<typeof newRegion>>;
  const by = () => ({ way: 'console', who: cast.person.ilse, at: now }) as const;
  const ofPerson = async (id: string): Promise<BookPerson> => {
    const found = (await readBook(store.database, cast.region)).people.find((one) => one.id === id);
    if (!found) throw new Error('There is nobody of that id');
    return found;
  };
  const told = async (id: string) => (await readChanges(store.database, cast.region, id)).toReversed();
  const whats = async (id: string) => (await told(id)).map(({ change }) => change);

  beforeEach(async () => {
    cast = await newRegion(store.database);
  });

  it('is each thing that a form changed, by whom and when, and nothing of what stayed', async () => {
    const { endedOn: _, revision, ...jan } = await ofPerson(cast.person.jan);
    const details = { ...jan, email: 'ik@elders.example', phone: '010 12', language: 'en' } as const;
    await savePerson(store.database, cast.region, details, revision, by(), rights);
    await savePerson(store.database, cast.region, details, revision + 1, by(), rights);
    expect(await told(cast.person.jan)).toEqual(
      [
        { what: 'address', before: 'jan@maasveen.example', after: 'ik@elders.example' },
        { what: 'phone' },
        { what: 'language', after: 'en' },
      ].map((change) => ({ change, ...by() })),
    );
    expect(await told(cast.person.selin)).toEqual([]);
  });

  it('is nothing where the change was refused or undone', async () => {
    const { endedOn: _, revision, ...jan } = await ofPerson(cast.person.jan);
    const taken = { ...jan, email: 'selin@maasveen.example' };
    await savePerson(store.database, cast.region, taken, revision, by(), rights);
    const undone = withBook(store.database, cast.region, by(), async (transaction, book) => {
      await putPeople(transaction, cast.region, [{ ...(book.people[0] as BookPerson), phone: '1' }]);
      throw new Error('It went wrong');
    });
    await expect(undone).rejects.toThrow('It went wrong');
    for (const { id } of (await readBook(store.database, cast.region)).people)
      expect(await told(id)).toEqual([]);
  });

  it('is of each role, absence and leaving what came of it, also of who takes over', async () => {
    const { carla, karin, ilse } = cast.person;
    const { maasveen } = cast.organisation;
    const role = { role: 'policyAdviser', organisation: maasveen, from: today } as const;
    const held = { id: randomUUID(), person: karin, ...role };
    await saveHolding(store.database, cast.region, held, 1, by());
    const away = { id: randomUUID(), person: karin, from: today, until: '2026-12-01', deputy: carla };
    await saveAbsence(store.database, cast.region, away, 2, by(), rights);
    await saveAbsence(store.database, cast.region, { ...away, until: '2026-12-02' }, 3, by(), rights);
    await removeAbsence(store.database, cast.region, away.id, 4, by(), rights);
    const ending = { person: karin, holdings: [held.id], lastDay: today, leaves: true, revision: 5 };
    const successors = [{ id: randomUUID(), holding: held.id, person: ilse }];
    await endRoles(store.database, cast.region, { ...ending, successors, newcomers: [] }, by());
    await comeBack(store.database, cast.region, karin, 6, by());
    const standing = { from: today, deputy: carla };
    expect(await whats(karin)).toEqual([
      { what: 'roleGiven', ...role },
      { what: 'absenceAdded', ...standing, until: '2026-12-01' },
      { what: 'absenceChanged', ...standing, until: '2026-12-02' },
      { what: 'absenceRemoved', ...standing, until: '2026-12-02' },
      { what: 'left', lastDay: today },
      { what: 'roleChanged', ...role, until: today, before: { from: today } },
      { what: 'cameBack' },
    ]);
    expect(await whats(ilse)).toEqual([{ what: 'roleGiven', ...role, from: '2026-11-24' }]);
  });

  it('says that it came by a file, and whose', async () => {
    const { marja, selin } = cast.person;
    const row = {
      number: 2,
      organisation: 'Maasveen',
      kind: null,
      person: { name: 'Selin Yilmaz', email: 'selin@maasveen.example', phone: '06 1' },
      role: null,
    } as const;
    const kept = await keepImport(store.database, cast.region, [row], marja, now);
    const file = { id: 'kept' in kept ? kept.kept : '', by: marja };
    const planned = await readImport(store.database, cast.region, file, now);
    const print = planned && 'plan' in planned ? printOf(planned.plan) : '';
    await confirmImport(store.database, cast.region, file, print, now);
    expect(await told(selin)).toEqual([{ change: { what: 'phone' }, way: 'import', who: marja, at: now }]);
  });

  it('says what somebody chose themselves, once', async () => {
    const { jan } = cast.person;
    for (const _ of [1, 2]) await chooseLetterLanguage(store.database, cast.region, jan, 'en', now);
    expect(await told(jan)).toEqual([
      { change: { what: 'language', after: 'en' }, way: 'themselves', who: jan, at: now },
    ]);
  });

  it('is not changed by an organisation, nor by a revision', async () => {
    const { maasveen } = cast.organisation;
    const renamed = { id: maasveen, kind: 'municipality', name: 'Maasveen aan Zee' } as const;
    await saveOrganisation(store.database, cast.region, renamed, 1);
    await withBook(store.database, cast.region, by(), (tx) => bumpPeople(tx, cast.region, [cast.person.jan]));
    expect(await told(cast.person.jan)).toEqual([]);
  });

  it('stays as it was written, but for names that go', async () => {
    const { jan } = cast.person;
    await chooseLetterLanguage(store.database, cast.region, jan, 'en', now);
    const change = store.database.inRegion(cast.region, (tx) =>
      tx.query(`update people_changes set what = 'phone' where region = $1`, [cast.region]),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe('an administrator', () => {
  it('who makes a region, or gives it a chair, is on record with the chair', async () => {
    const code = newRegionCode();
    const chair = { name: 'Tineke Bos', surname: 'Bos', addressAs: null, email: 't.bos@x.example' } as const;
    const { profile } = castRegion(code, { agreement: threeLadders }).setUp;
    await makeRegion(store.database, { profile, chair }, false, now);
    const { people, holdings } = await readBook(store.database, code);
    const [{ id } = { id: '' }] = people;
    const role = { what: 'roleGiven', role: 'chair', organisation: THE_REGION, from: today };
    const added = { what: 'added', address: 't.bos@x.example' };
    const expected = [role, added].map((change) => ({ change, way: 'administrator', who: null, at: now }));
    expect(await readChanges(store.database, code, id)).toEqual(expected);
    const [held] = holdings;
    await store.database.inRegion(code, (tx) =>
      tx.query('delete from holdings where region = $1 and id = $2', [code, held?.id]),
    );
    await appointChair(store.database, code, chair, now + 1);
    expect((await readChanges(store.database, code, id))[0]).toEqual({
      ...{ change: role, way: 'administrator', who: null },
      at: now + 1,
    });
  });
});
