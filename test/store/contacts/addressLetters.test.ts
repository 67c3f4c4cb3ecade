// Whoever is on a ladder or in the team hears at the old address and the new that theirs was changed, through the real post.
import { expect, it } from 'vitest';
import { LadderPeople } from './support/ladderPeople.ts';
import { at, useStore } from '../../support/doorzet.ts';
import type { PersonName } from '../../../dev/demo/cast.ts';
import { readBook } from '../../../store/people/book.ts';
import { savePerson } from '../../../store/people/save.ts';

const store = useStore();

/** On a Friday afternoon, when mail may be sent. */
const gathered = () => LadderPeople.gather(store.database, '2026-11-20 14:00');

async function move(people: LadderPeople, name: PersonName, email: string, more: object = {}) {
  const { people: all } = await readBook(people.database, people.region);
  const found = all.find(({ id }) => id === people.cast.person[name]);
  if (!found) throw new Error('There is nobody of that name');
  const { endedOn: _, revision, ...details } = found;
  const by = { way: 'console', who: people.cast.person.ilse, at: people.now } as const;
  const wanted = { ...details, email, ...more };
  const done = await savePerson(people.database, people.region, wanted, revision, by, { editRoles: true });
  expect(done).toEqual({ saved: true });
}

const letters = (people: LadderPeople) =>
  people.rows<{
    to: string;
    state: string;
    subject: string;
    text: string;
    html: string;
    link: string | null;
  }>(
    `select address as to, state, sent_subject as subject, sent_text as text, sent_html as html, link
       from letters where kind = 'addressChanged' order by requested_at, about ->> 'address' desc`,
  );
const sentTo = async (people: LadderPeople) =>
  (await letters(people)).filter(({ state }) => state === 'accepted').map(({ to }) => to);

it('goes to both addresses, says whom to call, and holds neither address nor anything to press', async () => {
  const people = await gathered();
  await move(people, 'jan', 'ik@elders.example');
  await people.send();
  const sent = await letters(people);
  expect(sent.map(({ to, state }) => [to, state])).toEqual([
    [people.address('jan'), 'accepted'],
    ['ik@elders.example', 'accepted'],
  ]);
  for (const { subject, text, html, link } of sent) {
    expect(subject).toBe('Uw mailadres bij ons is gewijzigd. Klopt dat?');
    expect(text).toContain('Marja van Dijk, voorzitter');
    expect(`${text} ${html}`).not.toMatch(/@(elders|maasveen)\.example/);
    expect(html).not.toMatch(/href="(?!tel:)/);
    expect(link).toBeNull();
  }
  expect(sent[0]?.text).toContain('niet meer naar dit adres');
  await people.send();
  expect(people.mails).toHaveLength(2);
});

it('is of everyone on a ladder or in the team, and of nobody else, nor of capitals alone', async () => {
  const people = await gathered();
  await move(people, 'sevda', 'sevda@elders.example');
  await move(people, 'selin', 'Selin@Maasveen.example');
  await people.send();
  expect(await sentTo(people)).toEqual([]);
  await move(people, 'marja', 'marja@elders.example');
  await people.send();
  expect(await sentTo(people)).toEqual([people.address('marja'), 'marja@elders.example']);
});

it('is told at the address that is theirs, also when it was changed back before any mail left', async () => {
  const people = await gathered();
  const own = people.address('jan');
  people.now = at('2026-11-20 22:00');
  await move(people, 'jan', 'ik@elders.example');
  people.now += 1;
  await move(people, 'jan', own);
  await people.send();
  expect(people.mails).toEqual([]);
  people.now = at('2026-11-23 09:00');
  await people.send();
  expect((await letters(people)).map(({ to, state }) => [to, state])).toEqual([
    [own, 'withdrawn'],
    ['ik@elders.example', 'withdrawn'],
    ['ik@elders.example', 'accepted'],
    [own, 'accepted'],
  ]);
});

it('that an old address refuses says nothing of the new one, and withdraws no question', async () => {
  const people = await gathered();
  await people.at('2026-11-23 09:00');
  people.answers.set(people.address('jan'), { is: 'refused', code: 550 });
  await move(people, 'jan', 'ik@elders.example');
  await people.at('2026-11-23 09:10');
  expect((await letters(people)).map(({ state }) => state)).toEqual(['failed', 'accepted']);
  expect((await people.contact('jan')).asking).toMatchObject({ letter: 'arrived', answer: null });
});

it('is in the language of who gets it', async () => {
  const people = await gathered();
  await move(people, 'jan', 'ik@elders.example', { language: 'en' });
  await people.send();
  for (const { subject, text } of await letters(people)) {
    expect(subject).toBe('Your email address with us was changed. Is that right?');
    expect(text.replace(/\s+/g, ' ')).toContain('Then please call us as soon as you can.');
  }
});

it('is sent to nobody while no ladders are in force, whose hours it would go by', async () => {
  const people = await gathered();
  await people.change(`update agreements set in_force_from = '2027-01-04'`);
  await move(people, 'jan', 'ik@elders.example');
  expect(await letters(people)).toEqual([]);
});
