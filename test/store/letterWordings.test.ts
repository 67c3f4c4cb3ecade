// A region's own words for a letter: kept by version, and what a letter that leaves says and is kept as.
import PostalMime from 'postal-mime';
import { beforeAll, expect, it } from 'vitest';
import { LadderPeople } from './contacts/support/ladderPeople.ts';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import type { Cast } from '../../dev/demo/cast.ts';
import { ourWords, type Wording } from '../../domain/letters/wording.ts';
import { execute } from '../../store/execute.ts';
import {
  forgetWhoWorded,
  readWordings,
  readWordingVersions,
  saveWording,
} from '../../store/letterWordings.ts';
import { chooseLetterLanguage } from '../../store/people/language.ts';

const store = useStore();
const FRIDAY = '2026-11-20 14:00';
const MONDAY = '2026-11-23 09:00';
const LATER = '2026-11-30 09:00';

const ours: Wording = {
  nl: {
    subject: 'wilt u ons bijpraten vóór {datum}?',
    body: 'Dank dat u met ons meedenkt.\n{vraag}\n{knop}\n{feiten}\n{waarom}\n{gevolg}',
  },
  en: null,
};

let cast: Cast & { readonly region: string };
beforeAll(async () => {
  cast = await newRegion(store.database);
});

const by = (person: string, seen: number, moment = FRIDAY) => ({ seen, by: person, at: at(moment) });

it('each save is a version, of two who saw the same one the second saves nothing, and the last counts', async () => {
  const { region, person } = cast;
  const { database } = store;
  const other: Wording = { ...ours, en: { subject: 'hello', body: '{ask}' } };
  const both = await Promise.all([
    saveWording(database, region, 'check', ours, by(person.marja, 0)),
    saveWording(database, region, 'check', ours, by(person.marja, 0)),
  ]);
  expect(both.toSorted()).toEqual([false, true]);
  expect(await saveWording(database, region, 'check', other, by(person.ilse, 0))).toBe(false);
  expect(await saveWording(database, region, 'check', other, by(person.ilse, 2))).toBe(false);
  expect(await saveWording(database, region, 'check', other, by(person.ilse, 1, MONDAY))).toBe(true);
  expect(await saveWording(database, region, 'ending', ours, by(person.ilse, 0))).toBe(true);

  const versions = await readWordingVersions(database, region, 'check');
  expect(versions).toEqual([
    {
      version: 2,
      wording: other,
      savedAt: at(MONDAY),
      savedBy: person.ilse,
      savedByName: expect.any(String) as string,
    },
    { version: 1, wording: ours, savedAt: at(FRIDAY), savedBy: person.marja, savedByName: 'Marja van Dijk' },
  ]);
  const now = await readWordings(database, region);
  expect([...now].map(([kind, { version }]) => [kind, version])).toEqual([
    ['check', 2],
    ['ending', 1],
  ]);
});

it('is of its own region alone, and what was saved is not changed, only forgotten who did', async () => {
  const elsewhere = await newRegion(store.database);
  expect(await readWordings(store.database, elsewhere.region)).toEqual(new Map());
  const { region, person } = cast;
  const run = (sql: string) =>
    store.database.inRegion(region, (transaction) => transaction.query(sql, [region]));
  await expect(run(`update letter_wordings set body_nl = 'x' where region = $1`)).rejects.toThrow(
    'permission denied',
  );
  expect((await run('delete from letter_wordings where region = $1')).rowCount).toBe(0);
  await store.database.inRegion(region, (transaction) =>
    forgetWhoWorded(transaction, region, [person.marja]),
  );
  const [, first] = await readWordingVersions(store.database, region, 'check');
  expect(first).toMatchObject({ wording: ours, savedBy: null, savedByName: null });
});

/** One question to a referrer, or several, sent through the whole post. */
async function asked(cases: number, words: Wording, english = false) {
  const people = await LadderPeople.gather(store.database, FRIDAY);
  const { region, database, cast: there } = people;
  await saveWording(database, region, 'check', words, by(there.person.marja, 0));
  if (english) await chooseLetterLanguage(database, region, there.person.sevda, 'en', people.now);
  for (let n = 0; n < cases; n += 1) {
    const { id } = await newCase(database, there, at(FRIDAY));
    await execute(database, region, id, { type: 'passTime' }, { part: 'time' }, at(MONDAY));
  }
  await people.at(MONDAY);
  const sent = people.mails.find(({ to }) => to === people.address('sevda'));
  const mail = await PostalMime.parse(sent?.text ?? '');
  const [kept] = await people.rows<{ subject: string; text: string; wording: number | null }>(
    `select sent_subject as subject, sent_text as text, sent_wording as wording from letters where kind = 'check'`,
  );
  return { people, mail, kept };
}

it('a letter leaves in the region’s words, is kept so with its version, and stays so when they go back', async () => {
  const { people, mail, kept } = await asked(1, ours);
  expect(mail.subject).toMatch(/^Casus \S+: wilt u ons bijpraten vóór donderdag 26 november\?$/);
  for (const part of [mail.text, mail.html]) {
    expect(part).toContain('Dank dat u met ons meedenkt.');
    expect(part).toContain('https://doorzet.example/');
  }
  expect(kept).toMatchObject({ subject: mail.subject, wording: 1 });
  expect(kept?.text).toContain('Dank dat u met ons meedenkt.');

  const { region, database, cast: there } = people;
  await saveWording(database, region, 'check', ourWords, by(there.person.marja, 1, MONDAY));
  const before = people.mails.length;
  const { rows } = await database.inRegion(region, (tx) =>
    tx.query<{ id: string }>('select id from advices where region = $1', [region]),
  );
  await execute(database, region, rows[0]?.id ?? '', { type: 'passTime' }, { part: 'time' }, at(LATER));
  await people.at(LATER);
  const texts = people.mails.slice(before).map(({ text }) => text);
  expect(texts.join()).not.toContain('meedenkt.');
  const again = await people.rows<{ text: string }>(
    `select sent_text as text from letters where kind = 'check' and sent_wording = 1`,
  );
  expect(again[0]?.text).toContain('Dank dat u met ons meedenkt.');
});

it('several questions in one mail, and a language that was not worded, are in our own words', async () => {
  for (const { mail, kept } of [await asked(2, ours), await asked(1, ours, true)]) {
    expect(mail.text).not.toContain('meedenkt');
    expect(kept?.wording).toBeNull();
  }
});

it('words that no longer fit a letter keep no letter back', async () => {
  const { mail, kept } = await asked(1, { nl: { subject: '{oud}', body: '{vraag}' }, en: null });
  expect(mail.subject).toContain('hoe staat het ervoor?');
  expect(kept?.wording).toBeNull();
});
