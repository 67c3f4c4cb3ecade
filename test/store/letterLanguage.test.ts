// Letters leave in the language that their receiver chose, and what is kept of them says in which they were written.
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { LadderPeople } from './contacts/support/ladderPeople.ts';
import { at, newCase, useStore } from '../support/doorzet.ts';
import { execute } from '../../store/execute.ts';
import { readSentLetter } from '../../store/pages/case.ts';
import { chooseLetterLanguage } from '../../store/people/language.ts';

const store = useStore();
const FRIDAY = '2026-11-20 14:00';
const MONDAY = '2026-11-23 09:00';

/** What somebody was sent, as their mail program has it. */
async function mailTo(people: LadderPeople, name: 'sevda' | 'jan' | 'carla') {
  const sent = people.mails.find(({ to }) => to === people.address(name));
  const read = await PostalMime.parse(sent?.text ?? '');
  const language = read.headers.find(({ key }) => key === 'content-language')?.value;
  return { subject: read.subject, text: read.text?.replace(/\s+/g, ' '), html: read.html, language };
}

async function asked(english: readonly ('sevda' | 'jan')[]) {
  const people = await LadderPeople.gather(store.database, FRIDAY);
  const { cast, region, database } = people;
  for (const name of english) {
    await chooseLetterLanguage(database, region, cast.person[name], 'en', people.now);
  }
  for (let n = 0; n < 2; n += 1) {
    const { id } = await newCase(database, cast, at(FRIDAY));
    await execute(database, region, id, { type: 'passTime' }, { part: 'time' }, at(MONDAY));
  }
  return people.at(MONDAY);
}

it('a referrer who chose English is asked about all their cases in English', async () => {
  const people = await asked(['sevda']);
  const { subject, text, html, language } = await mailTo(people, 'sevda');
  expect(subject).toBe('2 cases: how are things going? Please reply before Thursday 26 November');
  expect(text).toContain('Would you let us know for each case how things are going?');
  expect(html).toContain('<html lang="en">');
  expect(language).toBe('en');

  const [letter] = await people.rows<{ id: string }>(
    `select id from letters where recipient_id = $1 and kind = 'check' limit 1`,
    people.cast.person.sevda,
  );
  expect(await readSentLetter(people.database, people.region, letter?.id ?? '')).toMatchObject({
    language: 'en',
    subject,
    text: expect.stringContaining('[personal link]') as string,
  });
});

it('each of those on the ladders is asked in their own language', async () => {
  const people = await asked(['jan']);
  const [english, dutch] = [await mailTo(people, 'jan'), await mailTo(people, 'carla')];
  expect(english.subject).toBe(
    'Is your place on the escalation ladder right? Please reply before Monday 30 November',
  );
  expect(english.language).toBe('en');
  expect(dutch.subject).toBe('U staat op de escalatieladder, klopt dat? Graag vóór maandag 30 november');
  expect(dutch.language).toBe('nl');
  expect((await mailTo(people, 'sevda')).language).toBe('nl');
});
