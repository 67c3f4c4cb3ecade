// Which mails a receiver sees together: those about one case, or about one question to somebody on a ladder.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { unknownContact } from '../../domain/contacts/contact.ts';
import { insertLetters } from '../../store/letterRows.ts';
import type { ClaimedLetter } from '../../store/outgoing.ts';
import { threadOf } from '../../store/threads.ts';

const store = useStore();
const MONDAY = at('2026-11-23 09:00');

/** A region with two cases, of which mails were accepted, each a minute after the one before. */
async function regionOfMails() {
  const cast = await newRegion(store.database);
  const { region } = cast;
  const [one, other] = [
    (await newCase(store.database, cast, MONDAY)).id,
    (await newCase(store.database, cast, MONDAY)).id,
  ];
  const [reader, colleague] = [cast.person.sevda, cast.person.karin];
  let mails = 0;
  await store.database.inRegion(region, (transaction) =>
    transaction.query(
      'insert into confirmations (region, person_id, state, version, agreement_version) values ($1, $2, $3, 0, 1)',
      [region, reader, JSON.stringify(unknownContact)],
    ),
  );

  /** A mail of one letter about each of these; a number is a question to somebody on a ladder. */
  async function accepted(messageId: string, about: readonly (string | number)[], to = reader) {
    mails += 1;
    await store.database.inRegion(region, async (transaction) => {
      for (const subject of about) {
        const ofCase = typeof subject === 'string';
        const key = randomUUID();
        const times = { readyAt: MONDAY, uselessAfter: MONDAY };
        await insertLetters(
          transaction,
          region,
          ofCase ? { advice: subject } : { contact: to },
          [
            {
              ...{ key, to, priority: 4, ...times },
              kind: ofCase ? 'task' : 'introduction',
              about: ofCase ? {} : { asking: subject },
            },
          ],
          MONDAY,
          () => MONDAY,
        );
        await transaction.query(
          "update letters set state = 'accepted', message_id = $2, settled_at = $3 where key = $1",
          [key, messageId, new Date(MONDAY + mails * 60_000)],
        );
      }
    });
  }

  const thread = (about: readonly (string | number)[], to = reader) =>
    store.database.inRegion(region, (transaction) => threadOf(transaction, region, about.map(letter(to))));
  const letter =
    (to: string) =>
    (about: string | number): ClaimedLetter => ({
      ...{ id: randomUUID(), to, link: null },
      ...(typeof about === 'string'
        ? { adviceId: about, kind: 'task', about: {} }
        : { adviceId: null, kind: 'introductionReminder', about: { asking: about, reminder: 1 } }),
    });
  return { one, other, reader, colleague, accepted, thread };
}

describe('the thread of a mail', () => {
  it('is what its receiver had earlier about the same case, and nothing of another or of somebody else', async () => {
    const { one, other, colleague, accepted, thread } = await regionOfMails();
    expect(await thread([one])).toEqual([]);
    await accepted('<a>', [one]);
    await accepted('<b>', [other]);
    await accepted('<c>', [one], colleague);
    await accepted('<d>', [one]);
    expect(await thread([one])).toEqual(['<a>', '<d>']);
    expect(await thread([other])).toEqual(['<b>']);
    expect(await thread([one], colleague)).toEqual(['<c>']);
  });

  it('names the first and the nine latest', async () => {
    const { one, accepted, thread } = await regionOfMails();
    for (let n = 1; n <= 12; n += 1) await accepted(`<${n}>`, [one]);
    expect(await thread([one])).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `<${n}>`));
  });

  it('is of no case where a mail is about several, and leaves such mails out', async () => {
    const { one, other, accepted, thread } = await regionOfMails();
    await accepted('<one>', [one]);
    await accepted('<both>', [one, other]);
    expect(await thread([one, other])).toEqual([]);
    expect(await thread([one])).toEqual(['<one>']);
    expect(await thread([other])).toEqual([]);
  });

  it('is of the case where a mail of two letters is about that case alone', async () => {
    const { one, accepted, thread } = await regionOfMails();
    await accepted('<two tasks>', [one, one]);
    expect(await thread([one, one])).toEqual(['<two tasks>']);
  });

  it('is of one question round, where somebody on a ladder is asked', async () => {
    const { one, accepted, thread } = await regionOfMails();
    await accepted('<case>', [one]);
    await accepted('<last year>', [1]);
    await accepted('<this year>', [2]);
    expect(await thread([2])).toEqual(['<this year>']);
    expect(await thread([3])).toEqual([]);
  });
});
