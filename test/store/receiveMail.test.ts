// Mail that came in, on the real store: each once, with all that it means in one transaction, and nothing lost.
import { describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import type { PersonName } from '../../dev/demo/cast.ts';
import { DAY_MS } from '../../domain/time.ts';
import type { Incoming, IncomingWhat } from '../../domain/post/incoming.ts';
import { loadBounced } from '../../store/bouncedAddresses.ts';
import { loadCaseFacts } from '../../store/caseFacts.ts';
import { reportAcceptance, reportFailure } from '../../store/deliveries.ts';
import { eraseCase } from '../../store/erasing.ts';
import { execute, type CaseCommand } from '../../store/execute.ts';
import { letterLog } from '../../store/letterLog.ts';
import { passFence } from '../../store/fence.ts';
import { claimMails } from '../../store/outgoing.ts';
import { putMailAway, putWithCase } from '../../store/pages/incoming.ts';
import { receiveMail } from '../../store/receiveMail.ts';
import { eraseLeftovers } from '../../store/retention/leftovers.ts';

const store = useStore();
const MONDAY = at('2026-11-23 09:00');
const LATER = at('2026-11-25 10:00');

type Region = Awaited<ReturnType<typeof askedRegion>>;

/** A region with cases that were asked on Monday at nine, in one mail that was accepted. */
async function askedRegion(cases = 1) {
  const cast = await newRegion(store.database);
  const ids: string[] = [];
  for (let n = 0; n < cases; n += 1) {
    const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
    await execute(store.database, cast.region, id, { type: 'passTime' }, { part: 'time' }, MONDAY);
    ids.push(id);
  }
  const region = { ...cast, ids };
  await send(region, MONDAY);
  return region;
}

/** Sends all that may leave, as one server would take it. */
async function send({ region }: { region: string }, now: number) {
  for (const mail of await claimMails(store.database, region, now, 20)) {
    const messageId = `<${mail.letters[0]?.id ?? ''}@rijnmond.example>`;
    await store.database.inRegion(region, (transaction) => passFence(transaction, region, mail, messageId));
    const sent = { to: mail.address, language: 'nl' as const, subject: 's', text: 't', html: 'h' };
    for (const { id } of mail.letters) {
      await reportAcceptance(store.database, region, id, sent, { code: 250 }, now);
    }
  }
}

function query<Row extends object>({ region }: { region: string }, sql: string): Promise<Row[]> {
  return store.database.inRegion(region, async (transaction) => (await transaction.query<Row>(sql)).rows);
}

const letters = (region: Region) =>
  query<{ id: string; message_id: string; state: string; because: string | null }>(
    region,
    `select id, message_id, state, because from letters where kind = 'check' order by requested_at, id`,
  );

async function lastLetter(region: Region) {
  const one = (await letters(region)).at(-1);
  if (!one) throw new Error('No letter');
  return one;
}

const tasks = async ({ region, ids }: Region, id = ids[0] ?? '') => {
  const facts = await store.database.inRegion(region, (transaction) =>
    loadCaseFacts(transaction, region, { id }),
  );
  return facts?.advice.tasks ?? [];
};

const mails = (region: Region) =>
  query<{ what: string; advice_id: string | null; person_id: string | null; waits: boolean }>(
    region,
    'select what, advice_id, person_id, waits from incoming_mails order by received_at, key',
  );

const bounced: IncomingWhat = {
  is: 'bounce',
  permanent: true,
  status: '5.1.1',
  failed: 'sevda@wijkteammaasveen.example',
  words: '550 5.1.1 No such user',
};
const wrote: IncomingWhat = { is: 'reply', subject: 'Re: Vraag', text: 'Wij zijn ermee bezig.' };
const away = (awayUntil: string | null): IncomingWhat => ({
  is: 'autoReply',
  awayUntil,
  subject: 'Afwezig',
  text: 'Ik ben er even niet.',
});

let number = 0;
function incoming(
  what: IncomingWhat,
  letter: Incoming['letter'],
  address = 'sevda@wijkteammaasveen.example',
): Incoming {
  number += 1;
  const name = address.split('@')[0] ?? '';
  return {
    key: `<${String(number)}@elders.example>`,
    receivedAt: LATER,
    letter,
    from: { name, address },
    what,
  };
}

const receive = ({ region }: { region: string }, mail: Incoming, now = LATER) =>
  receiveMail(store.database, region, mail, now);
const tell = ({ region, ids }: Region, command: CaseCommand, now = MONDAY) =>
  execute(store.database, region, ids[0] ?? '', command, { part: 'chair' }, now);
const address = (region: Region, name: PersonName) =>
  region.setUp.people.find(({ id }) => id === region.person[name])?.email ?? '';

describe('a bounce', () => {
  it('fails the letter that was accepted, tells its case, marks the person, and stands in the log, once', async () => {
    const region = await askedRegion();
    const { id } = await lastLetter(region);
    const mail = incoming(bounced, { id });
    const both = await Promise.all([receive(region, mail), receive(region, mail)]);
    expect(both.toSorted()).toEqual(['known', 'taken']);
    expect(await receive(region, mail)).toBe('known');
    expect(await lastLetter(region)).toMatchObject({ state: 'failed', because: 'bounced' });
    expect((await tasks(region)).map(({ kind }) => kind)).toEqual(['referrerUnreached']);
    const { log, marked } = await store.database.inRegion(region.region, async (transaction) => ({
      log: await letterLog(transaction, region.region, id),
      marked: await loadBounced(transaction, region.region),
    }));
    expect(log.slice(-2).map(({ what, words }) => [what, words])).toEqual([
      ['accepted', undefined],
      ['bounced', '550 5.1.1 No such user'],
    ]);
    expect([...marked.keys()]).toEqual([region.person.sevda]);
    expect(await mails(region)).toMatchObject([{ what: 'bounced', waits: false }]);
  });

  it('is of every letter that left in that mail', async () => {
    const region = await askedRegion(3);
    const { message_id } = await lastLetter(region);
    await receive(region, incoming(bounced, { messageIds: ['<other@elders.example>', message_id] }));
    expect((await letters(region)).map(({ because }) => because)).toEqual(['bounced', 'bounced', 'bounced']);
    for (const id of region.ids)
      expect((await tasks(region, id)).map(({ kind }) => kind)).toEqual(['referrerUnreached']);
  });

  it('is of the letters that left, when the one that the mail is numbered by was withdrawn at the last moment', async () => {
    const cast = await newRegion(store.database);
    const ids: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
      await execute(store.database, cast.region, id, { type: 'passTime' }, { part: 'time' }, MONDAY);
      ids.push(id);
    }
    const region = { ...cast, ids };
    const [mail] = await claimMails(store.database, cast.region, MONDAY, 20);
    const [first, second] = mail?.letters ?? [];
    if (!mail || !first || !second) throw new Error('Not one mail of two letters');
    await query(
      region,
      `update letters set state = 'withdrawn', because = 'answered' where id = '${first.id}'`,
    );
    const messageId = `<${first.id}@rijnmond.example>`;
    await store.database.inRegion(cast.region, (transaction) =>
      passFence(transaction, cast.region, mail, messageId),
    );
    const sent = { to: mail.address, language: 'nl' as const, subject: 's', text: 't', html: 'h' };
    await reportAcceptance(store.database, cast.region, second.id, sent, { code: 250 }, MONDAY);
    await receive(region, incoming(bounced, { id: first.id }));
    const states = Object.fromEntries((await letters(region)).map(({ id, state }) => [id, state]));
    expect(states).toEqual({ [first.id]: 'withdrawn', [second.id]: 'failed' });
  });

  it('of a question that was answered meanwhile fails the letter, and asks nothing', async () => {
    const region = await askedRegion();
    const { id } = await lastLetter(region);
    await tell(region, {
      type: 'answerCheck',
      check: 1,
      answer: { followed: 'yes', realised: 'planned', plannedFrom: '2026-12-14' } as never,
      answeredTimes: 0,
    });
    await receive(region, incoming(bounced, { id }));
    expect(await lastLetter(region)).toMatchObject({ because: 'bounced' });
    expect(await tasks(region)).toEqual([]);
  });

  it('of a case that was closed meanwhile is on record, and asks nothing', async () => {
    const region = await askedRegion();
    const { id } = await lastLetter(region);
    await tell(region, { type: 'close', reason: 'solved' });
    expect(await receive(region, incoming(bounced, { id }))).toBe('taken');
    expect(await tasks(region)).toEqual([]);
    expect(await mails(region)).toMatchObject([{ waits: false }]);
  });

  it('of an address that is theirs no more marks nobody; and who writes from theirs, has it', async () => {
    const region = await askedRegion();
    const { id } = await lastLetter(region);
    const marks = () =>
      store.database.inRegion(region.region, (transaction) => loadBounced(transaction, region.region));
    await receive(region, incoming(bounced, { id }));
    expect((await marks()).size).toBe(1);
    await receive(region, incoming(wrote, { id }));
    expect((await marks()).size).toBe(0);
    await query(
      region,
      `update people set email = 'nieuw@elders.example' where id = '${region.person.sevda}' returning id`,
    );
    await receive(region, incoming(bounced, { id }));
    expect((await marks()).size).toBe(0);
  });

  it('that is only a delay changes nothing but the log', async () => {
    const region = await askedRegion();
    const { id } = await lastLetter(region);
    await receive(region, incoming({ ...bounced, permanent: false, status: '4.4.7' }, { id }));
    expect(await lastLetter(region)).toMatchObject({ state: 'accepted' });
    expect(await tasks(region)).toEqual([]);
    const log = await store.database.inRegion(region.region, (transaction) =>
      letterLog(transaction, region.region, id),
    );
    expect(log.at(-1)).toMatchObject({ what: 'delayed', status: '4.4.7' });
  });
});

describe('what somebody wrote', () => {
  it('is a task on its case, never an answer, and two of them are two', async () => {
    const region = await askedRegion();
    const { id } = await lastLetter(region);
    await receive(region, incoming(wrote, { id }));
    await receive(region, incoming(wrote, { id }, 'iemand@elders.example'));
    const open = await tasks(region);
    expect(open.map(({ kind, about }) => [kind, about.person])).toEqual([
      ['mailReplied', region.person.sevda],
      ['mailReplied', undefined],
    ]);
    const kept = await query<{ id: string; body: string; waits: boolean }>(
      region,
      'select id, body, waits from incoming_mails',
    );
    expect(kept.map((mail) => mail.id).toSorted()).toEqual(open.map(({ about }) => about.mail).toSorted());
    expect(kept[0]).toMatchObject({ body: 'Wij zijn ermee bezig.', waits: false });
  });

  it.each([
    ['on a mail about several cases', async () => ({ region: await askedRegion(2) })],
    [
      'on a case that is closed',
      async () => {
        const region = await askedRegion();
        await tell(region, { type: 'close', reason: 'solved' });
        return { region };
      },
    ],
  ])('%s waits among the mail that came in', async (_, begin) => {
    const { region } = await begin();
    const { id } = await lastLetter(region);
    await receive(region, incoming(wrote, { id }));
    expect(await mails(region)).toMatchObject([{ waits: true, person_id: region.person.sevda }]);
    expect((await tasks(region)).map(({ kind }) => kind)).toEqual([]);
  });

  it('on no letter that we know is kept, with whoever wrote it where that is known', async () => {
    const region = await askedRegion();
    await receive(region, incoming(wrote, null));
    await receive(
      region,
      incoming(wrote, { messageIds: ['<nergens@elders.example>'] }, 'wie@elders.example'),
    );
    await receive(
      region,
      incoming(wrote, { id: '7b6f2a52-93a1-4d55-8f0e-0f3a4c0f2a11' }, address(region, 'jan')),
    );
    expect(await mails(region)).toEqual([
      { what: 'replied', advice_id: null, person_id: region.person.sevda, waits: true },
      { what: 'replied', advice_id: null, person_id: null, waits: true },
      { what: 'replied', advice_id: null, person_id: region.person.jan, waits: true },
    ]);
  });
});

describe('an automatic answer', () => {
  it('suggests the absence once in all cases of that person, also of two that come at the same time', async () => {
    const region = await askedRegion(2);
    const [one, other] = await letters(region);
    const suggest = (letter: string | undefined, day: string) =>
      receive(region, incoming(away(day), { id: letter ?? '' }));
    await Promise.all([suggest(one?.id, '2026-12-04'), suggest(other?.id, '2026-12-04')]);
    const kinds = async () =>
      (await Promise.all(region.ids.map((id) => tasks(region, id))))
        .flat()
        .map(({ kind, about }) => [kind, about.until]);
    expect(await kinds()).toEqual([['awaySuggested', '2026-12-04']]);
    await suggest(other?.id, '2026-12-11');
    expect(await kinds()).toHaveLength(2);
  });

  it('that names no day, or a day that is over, is on record only', async () => {
    const region = await askedRegion();
    const { id } = await lastLetter(region);
    await receive(region, incoming(away(null), { id }));
    await receive(region, incoming(away('2026-11-24'), { id }));
    expect(await tasks(region)).toEqual([]);
    expect((await mails(region)).map(({ waits }) => waits)).toEqual([false, false]);
  });
});

describe('what is kept', () => {
  it('goes with its case; of no case after the term of the region, and never before somebody put it away', async () => {
    const region = await askedRegion();
    const { id } = await lastLetter(region);
    await receive(region, incoming(wrote, { id }));
    await receive(region, incoming(wrote, null));
    await receive(region, incoming(wrote, null, 'wie@elders.example'));
    const [{ id: mail } = { id: '' }] = await query<{ id: string }>(
      region,
      `select id from incoming_mails where sender_address = 'wie@elders.example'`,
    );
    expect(
      await putMailAway(store.database, region.region, mail, 'Reclame', region.person.marja, LATER),
    ).toBe(true);
    expect(
      await putMailAway(store.database, region.region, mail, 'Nog eens', region.person.marja, LATER),
    ).toBe(false);
    const count = async () => (await mails(region)).length;
    await eraseLeftovers(store.database, region.region, LATER + 89 * DAY_MS);
    expect(await count()).toBe(3);
    await eraseLeftovers(store.database, region.region, LATER + 91 * DAY_MS);
    expect(await count()).toBe(2);
    const [{ reference } = { reference: '' }] = await query<{ reference: string }>(
      region,
      'select reference from advices',
    );
    await eraseCase(store.database, region.region, reference, 'request', region.person.marja, LATER);
    expect(await mails(region)).toMatchObject([{ advice_id: null, waits: true }]);
  });

  it('is told to the chair of the case that somebody puts it with, or is on record where that is closed', async () => {
    const region = await askedRegion();
    const [{ reference } = { reference: '' }] = await query<{ reference: string }>(
      region,
      'select reference from advices',
    );
    const put = async (to: string) => {
      const [{ id: mail } = { id: '' }] = await query<{ id: string }>(
        region,
        'select id from incoming_mails order by waits desc, received_at limit 1',
      );
      return putWithCase(store.database, region.region, mail, to, { part: 'chair' }, LATER);
    };
    await receive(region, incoming(wrote, null));
    expect(await put('ZZZ-999')).toBe('unknown');
    expect((await Promise.all([put(reference), put(reference)])).toSorted()).toEqual(['done', 'gone']);
    expect((await tasks(region)).map(({ kind }) => kind)).toEqual(['mailReplied']);
    await tell(region, { type: 'close', reason: 'solved' });
    await receive(region, incoming(wrote, null));
    expect(await put(reference)).toBe('done');
    expect(await tasks(region)).toEqual([]);
  });
});

it('marks at once whose address a server refuses, and nobody whose mail it refuses', async () => {
  const cast = await newRegion(store.database);
  const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
  await execute(store.database, cast.region, id, { type: 'passTime' }, { part: 'time' }, MONDAY);
  const [mail] = await claimMails(store.database, cast.region, MONDAY, 20);
  if (!mail) throw new Error('No mail');
  const letter = mail.letters[0]?.id ?? '';
  const marks = () =>
    store.database.inRegion(cast.region, (transaction) => loadBounced(transaction, cast.region));
  for (const [status, marked] of [
    ['5.7.1', 0],
    ['5.1.1', 1],
  ] as const) {
    await store.database.inRegion(cast.region, (transaction) =>
      transaction.query(`update letters set state = 'sending', lease = $3 where region = $1 and id = $2`, [
        cast.region,
        letter,
        mail.lease,
      ]),
    );
    const failure = { because: 'refused', said: { code: 550, status } } as const;
    await reportFailure(store.database, cast.region, letter, failure, MONDAY, mail);
    expect((await marks()).size).toBe(marked);
  }
});
