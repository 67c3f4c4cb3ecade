// Whoever stands in for somebody hears it once, when it begins, through the real post.
import { expect, it } from 'vitest';
import { LadderPeople } from './support/ladderPeople.ts';
import { at, newCase, useStore } from '../../support/doorzet.ts';
import type { PersonName } from '../../../dev/demo/cast.ts';
import type { Away } from '../../../domain/contacts/book.ts';
import { execute } from '../../../store/execute.ts';
import { removeAbsence, saveAbsence } from '../../../store/people/absences.ts';
import { readBook } from '../../../store/people/book.ts';

const store = useStore();
const ID = '6f0a5d52-64a1-4c5b-9d2c-0c4b5a1f0e01';
const rights = { editRoles: true };

/** On a Wednesday afternoon, when mail may be sent. */
const gathered = () => LadderPeople.gather(store.database, '2026-11-25 14:00');

async function by(people: LadderPeople, who: string) {
  const { people: all } = await readBook(people.database, people.region);
  const revision = all.find(({ id }) => id === who)?.revision ?? 0;
  return { revision, by: { way: 'console', who: people.cast.person.ilse, at: people.now } as const };
}

async function isAway(
  people: LadderPeople,
  name: PersonName,
  deputy: PersonName,
  from: string,
  until: string,
): Promise<void> {
  const person = people.cast.person[name];
  const wanted: Away = { id: ID, person, from, until, deputy: people.cast.person[deputy] };
  const { revision, by: changer } = await by(people, person);
  const done = await saveAbsence(people.database, people.region, wanted, revision, changer, rights);
  expect(done).toEqual({ saved: true });
}

const letters = (people: LadderPeople) =>
  people.rows<{ to: string; state: string; because: string | null; text: string; html: string }>(
    `select p.name as to, l.state, l.because, l.sent_text as text, l.sent_html as html
       from letters l join people p on p.region = l.region and p.id = l.recipient_id
      where l.kind = 'handOver' order by l.requested_at, p.name`,
  );
const states = async (people: LadderPeople) =>
  (await letters(people)).map(({ to, state, because }) => [to, state, because].filter(Boolean).join(' '));

it('is sent in the morning round of the first day and not before, once, and names no content', async () => {
  const people = await gathered();
  const { id, reference } = await caseOf(people);
  await isAway(people, 'sevda', 'karin', '2026-11-30', '2026-12-04');
  await isAway(people, 'sevda', 'karin', '2026-11-30', '2026-12-04');
  people.now = at('2026-11-27 16:00');
  await people.send();
  expect(await states(people)).toEqual(['Karin Postma ready']);
  people.now = at('2026-11-30 09:30');
  await people.send();
  people.now = at('2026-12-01 09:30');
  await people.send();
  const [letter, ...more] = await letters(people);
  expect(more).toEqual([]);
  expect(letter?.state).toBe('accepted');
  const text = letter?.text.replace(/\s+/g, ' ') ?? '';
  expect(text).toContain('Sevda Aydin is afwezig van maandag 30 november tot en met vrijdag 4 december');
  expect(text).toContain('als verwijzer');
  expect(text).toContain(`Wij vroegen hoe het staat in casus ${reference}`);
  expect(text).toContain('Marja van Dijk, voorzitter');
  expect(letter?.html).not.toMatch(/href="(?!tel:)/);
  expect(id).not.toBe('');
});

it('is sent at once when it is recorded while the absence runs, and tells who stands in for the chair of the console', async () => {
  const people = await gathered();
  await isAway(people, 'marja', 'ilse', '2026-11-24', '2026-11-27');
  await people.send();
  const [letter] = await letters(people);
  expect(letter?.state).toBe('accepted');
  const text = letter?.text.replace(/\s+/g, ' ') ?? '';
  expect(text).toContain('als voorzitter van het expertteam');
  expect(text).toContain('Meld u daar aan met uw eigen mailadres');
  expect(text).not.toContain('Marja van Dijk, voorzitter');
});

it('is withdrawn when the absence is taken back before it begins', async () => {
  const people = await gathered();
  await isAway(people, 'jan', 'selin', '2026-11-30', '2026-12-04');
  const { revision, by: changer } = await by(people, people.cast.person.jan);
  await removeAbsence(people.database, people.region, ID, revision, changer, rights);
  expect(await states(people)).toEqual(['Selin Yilmaz withdrawn overtaken']);
  people.now = at('2026-11-30 10:00');
  await people.send();
  expect(people.mails).toEqual([]);
});

it('goes to another deputy instead, and again only when the days are others', async () => {
  const people = await gathered();
  await isAway(people, 'jan', 'selin', '2026-11-30', '2026-12-04');
  people.now += 1_000;
  await isAway(people, 'jan', 'carla', '2026-11-30', '2026-12-04');
  expect(await states(people)).toEqual(['Selin Yilmaz withdrawn overtaken', 'Carla Jansen ready']);
  people.now = at('2026-12-01 10:00');
  await people.send();
  await isAway(people, 'jan', 'carla', '2026-11-27', '2026-12-04');
  expect((await states(people)).slice(1)).toEqual(['Carla Jansen accepted']);
  people.now += 1_000;
  await isAway(people, 'jan', 'carla', '2026-11-27', '2026-12-11');
  await people.send();
  expect((await states(people)).slice(1)).toEqual(['Carla Jansen accepted', 'Carla Jansen accepted']);
  expect((await letters(people))[2]?.text.replace(/\s+/g, ' ')).toContain('vrijdag 11 december');
});

it('is taken back at the fence when the absence went in the very moment of sending', async () => {
  const people = await gathered();
  await isAway(people, 'jan', 'selin', '2026-11-25', '2026-11-27');
  // Behind the back of what withdraws: as a sender finds it that was put off past the fence.
  people.meanwhile = () => people.change('delete from absences where id = $1', ID);
  await people.send();
  expect(await states(people)).toEqual(['Selin Yilmaz withdrawn overtaken']);
  expect(people.mails).toEqual([]);
});

it('that an address refuses tells no rules, and the deputy’s place stays as it was', async () => {
  const people = await gathered();
  people.answers.set(people.address('selin'), { is: 'refused', code: 550 });
  await isAway(people, 'jan', 'selin', '2026-11-25', '2026-11-27');
  await people.send();
  expect(await states(people)).toEqual(['Selin Yilmaz failed refused']);
  expect((await people.contact('selin')).asking).toBeNull();
});

it('is sent to nobody while no ladders are in force, whose hours it would go by', async () => {
  const people = await gathered();
  await people.change(`update agreements set in_force_from = '2027-01-04'`);
  await isAway(people, 'jan', 'selin', '2026-11-25', '2026-11-27');
  expect(await letters(people)).toEqual([]);
});

/** A case of which the first question is asked, and waits. */
async function caseOf(people: LadderPeople): Promise<{ id: string; reference: string }> {
  const { id } = await newCase(people.database, people.cast, at('2026-11-19 15:00'));
  await execute(people.database, people.region, id, { type: 'passTime' }, { part: 'time' }, people.now);
  await people.send();
  const [row] = await people.rows<{ reference: string }>(`select reference from advices where id = $1`, id);
  return { id, reference: row?.reference ?? '' };
}
