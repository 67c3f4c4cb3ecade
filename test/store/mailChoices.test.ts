// Fewer mails, in the store: what waits for a chosen day, leaves as one mail, moves when somebody chooses anew.
import { describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import type { CaseCommand } from '../../store/execute.ts';
import { execute } from '../../store/execute.ts';
import { reportAcceptance } from '../../store/deliveries.ts';
import { recoverLost } from '../../store/lostMail.ts';
import { chooseMail, readMailChoices } from '../../store/mailChoices.ts';
import { passFence } from '../../store/fence.ts';
import { claimMails, type ClaimedMail } from '../../store/outgoing.ts';
import { findSeries, openSeries } from '../../store/series.ts';
import type { MailChoices } from '../../domain/letters/digest.ts';

const store = useStore();
const MONDAY = at('2026-11-23 09:00');
const sent = { to: 'x@x.example', language: 'nl' as const, subject: 's', text: 't', html: 'h' };

type Where = Awaited<ReturnType<typeof region>>;

/** A region with cases of Sevda's, registered on Thursday the 19th. */
async function region(cases = 1) {
  const cast = await newRegion(store.database);
  const ids: string[] = [];
  for (let n = 0; n < cases; n += 1)
    ids.push((await newCase(store.database, cast, at('2026-11-19 15:00'))).id);
  return { ...cast, ids };
}

async function tell({ region }: Where, id: string, command: CaseCommand, now: number): Promise<void> {
  const done = await execute(store.database, region, id, command, { part: 'time' }, now);
  if ('refusal' in done) throw new Error(JSON.stringify(done.refusal));
}

const choose = (where: Where, choices: MailChoices, now = MONDAY, person = where.person.sevda) =>
  chooseMail(store.database, where.region, person, choices, now);

const claim = ({ region }: Where, now: number) => claimMails(store.database, region, now, 20);

/** Kinds per mail, as they leave at a moment. */
const leaving = async (where: Where, now: number) =>
  (await claim(where, now)).map(({ letters }) =>
    letters
      .map(({ kind }) => kind)
      .toSorted()
      .join(' '),
  );

const rows = ({ region }: Where) =>
  store.database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{
      kind: string;
      state: string;
      next: Date;
      series: string | null;
    }>(
      'select kind, state, next_try_at as next, series from letters where region = $1 order by requested_at, kind, id',
      [region],
    );
    return rows;
  });

async function accept(where: Where, mail: ClaimedMail, now: number): Promise<void> {
  await store.database.inRegion(where.region, (tx) => passFence(tx, where.region, mail, `<${mail.lease}@x>`));
  for (const { id } of mail.letters)
    await reportAcceptance(store.database, where.region, id, sent, { code: 250 }, now);
}

/** All questions of Monday, accepted at 9:00. */
async function asked(cases: number): Promise<Where> {
  const where = await region(cases);
  for (const id of where.ids) await tell(where, id, { type: 'passTime' }, MONDAY);
  for (const mail of await claim(where, MONDAY)) await accept(where, mail, MONDAY);
  return where;
}

describe('questions and reminders', () => {
  it('of one moment to one person are one mail', async () => {
    const where = await asked(2);
    const wednesday = at('2026-11-25 09:00');
    for (const id of where.ids) await tell(where, id, { type: 'passTime' }, wednesday);
    const { id } = await newCase(store.database, where, at('2026-11-24 15:00'));
    await tell(where, id, { type: 'askReferrer' }, wednesday);
    expect(await leaving(where, wednesday)).toEqual(['check checkReminder checkReminder']);
  });
});

describe('a chosen day', () => {
  it('keeps the regular question until then, and all of them are one mail', async () => {
    const where = await region(6);
    await choose(where, { check: { is: 'weekly', weekday: 3 } });
    for (const id of where.ids) await tell(where, id, { type: 'passTime' }, MONDAY);
    expect(await leaving(where, MONDAY)).toEqual([]);
    expect(await leaving(where, at('2026-11-25 09:29'))).toEqual([]);
    const [mail] = await claim(where, at('2026-11-25 09:30'));
    expect(mail?.letters).toHaveLength(6);
  });

  it('does not keep a question that the chair asks besides', async () => {
    const where = await region();
    await choose(where, { check: { is: 'weekly', weekday: 3 } });
    await tell(where, where.ids[0] ?? '', { type: 'askReferrer' }, MONDAY);
    expect(await leaving(where, MONDAY)).toEqual(['check']);
  });

  it('brings what waited together: thanks and questions of one person are one mail', async () => {
    const where = await asked(2);
    await choose(where, {
      thanksReferrer: { is: 'weekly', weekday: 3 },
      check: { is: 'weekly', weekday: 3 },
    });
    await tell(where, where.ids[0] ?? '', { type: 'close', reason: 'solved' }, at('2026-11-23 11:00'));
    expect(await leaving(where, at('2026-11-24 12:00'))).toEqual([]);
    const { id } = await newCase(store.database, where, at('2026-11-24 15:00'));
    await tell(where, id, { type: 'askReferrer' }, at('2026-11-25 09:30'));
    // A reminder of the other case's question is due by then, too.
    await tell(where, where.ids[1] ?? '', { type: 'passTime' }, at('2026-11-25 09:30'));
    expect(await leaving(where, at('2026-11-25 09:30'))).toEqual(['check checkReminder thanksReferrer']);
  });

  it('leaves out what was withdrawn before it', async () => {
    const where = await region(2);
    await choose(where, { check: { is: 'weekly', weekday: 3 } });
    for (const id of where.ids) await tell(where, id, { type: 'passTime' }, MONDAY);
    await tell(where, where.ids[0] ?? '', { type: 'close', reason: 'movedAway' }, at('2026-11-24 10:00'));
    const mails = await claim(where, at('2026-11-25 09:30'));
    const questions = mails.flatMap(({ letters }) => letters.filter(({ kind }) => kind === 'check'));
    expect(questions.map(({ adviceId }) => adviceId)).toEqual([where.ids[1]]);
  });

  it('loses nothing when its sender dies before the fence: all of it is one mail again', async () => {
    const where = await region(3);
    await choose(where, { check: { is: 'weekly', weekday: 3 } });
    for (const id of where.ids) await tell(where, id, { type: 'passTime' }, MONDAY);
    const then = at('2026-11-25 09:30');
    await claimMails(store.database, where.region, then, 20, 0);
    await recoverLost(store.database, where.region, then);
    expect(await leaving(where, then)).toEqual(['check check check']);
  });
});

describe('choosing anew', () => {
  it('moves what waits already, to the new day or to now', async () => {
    const where = await region(2);
    await choose(where, { check: { is: 'weekly', weekday: 3 } });
    for (const id of where.ids) await tell(where, id, { type: 'passTime' }, MONDAY);
    await choose(where, { check: { is: 'weekly', weekday: 5 } }, at('2026-11-23 12:00'));
    expect((await rows(where)).map(({ next }) => next.getTime())).toEqual(
      [0, 1].map(() => at('2026-11-27 09:30')),
    );
    await choose(where, {}, at('2026-11-23 19:00'));
    expect(await leaving(where, at('2026-11-24 08:29'))).toEqual([]);
    expect(await leaving(where, at('2026-11-24 08:30'))).toEqual(['check check']);
  });

  it('keeps back what was asked for already and did not leave yet', async () => {
    const where = await region();
    await tell(where, where.ids[0] ?? '', { type: 'passTime' }, MONDAY);
    await choose(where, { check: { is: 'weekly', weekday: 4 } });
    expect(await leaving(where, MONDAY)).toEqual([]);
    expect(await leaving(where, at('2026-11-26 09:30'))).toEqual(['check']);
  });

  it('moves no letter of others, and none that was tried before', async () => {
    const where = await region();
    await tell(where, where.ids[0] ?? '', { type: 'passTime' }, MONDAY);
    await choose(where, { check: { is: 'weekly', weekday: 4 } }, MONDAY, where.person.paul);
    expect(await leaving(where, MONDAY)).toEqual(['check']);
    await recoverLost(store.database, where.region, MONDAY);
    await store.database.inRegion(where.region, (tx) =>
      tx.query(`update letters set state = 'ready', lease = null, leased_until = null where region = $1`, [
        where.region,
      ]),
    );
    await choose(where, { check: { is: 'weekly', weekday: 4 } });
    expect(await leaving(where, MONDAY)).toEqual(['check']);
  });

  it('is what is read back, and no other region’s', async () => {
    const where = await region();
    const choices: MailChoices = { check: { is: 'weekly', weekday: 2 }, ending: { is: 'daily' } };
    await choose(where, choices);
    expect(await readMailChoices(store.database, where.region, where.person.sevda)).toEqual({
      choices,
      // Nothing ever came to her: all that comes to people outside the team.
      kinds: ['check', 'thanksReferrer', 'colleagueReplied', 'ending'],
    });
    const other = await region();
    expect((await readMailChoices(store.database, other.region, where.person.sevda)).choices).toEqual({});
    expect((await readMailChoices(store.database, where.region, where.person.marja)).kinds).toContain('task');
    await tell(where, where.ids[0] ?? '', { type: 'askReferrer' }, MONDAY);
    expect((await readMailChoices(store.database, where.region, where.person.sevda)).kinds).toEqual([
      'check',
      'thanksReferrer',
    ]);
  });
});

describe('the link of a mail with several questions', () => {
  const open = ({ region }: Where, mail: ClaimedMail) =>
    store.database.inRegion(region, async (tx) => {
      await passFence(tx, region, mail, `<${mail.lease}@x>`);
      return openSeries(
        tx,
        region,
        mail.letters.map(({ id }) => id),
      );
    });

  const claimedOne = async (where: Where): Promise<ClaimedMail> => {
    const [mail] = await claim(where, MONDAY);
    if (!mail) throw new Error('no mail');
    return mail;
  };

  it('leads to exactly its questions, in its order', async () => {
    const where = await region(3);
    for (const id of where.ids) await tell(where, id, { type: 'passTime' }, MONDAY);
    const mail = await claimedOne(where);
    const series = await open(where, mail);
    // A question that came a moment later is another mail's.
    const { id } = await newCase(store.database, where, at('2026-11-19 16:00'));
    await tell(where, id, { type: 'askReferrer' }, MONDAY);
    const found = await findSeries(store.database, where.region, series ?? '', MONDAY);
    expect(found?.map(({ open }) => open?.facts.id)).toEqual(mail.letters.map(({ adviceId }) => adviceId));
    const other = await region();
    expect(await findSeries(store.database, other.region, series ?? '', MONDAY)).toBeUndefined();
  });

  it('is none for one question', async () => {
    const where = await region();
    await tell(where, where.ids[0] ?? '', { type: 'passTime' }, MONDAY);
    expect(await open(where, await claimedOne(where))).toBeNull();
  });

  it('is the same when the mail is sent again, for the first may have arrived', async () => {
    const where = await region(2);
    for (const id of where.ids) await tell(where, id, { type: 'passTime' }, MONDAY);
    const series = await open(where, await claimedOne(where));
    await store.database.inRegion(where.region, (tx) =>
      tx.query('update letters set leased_until = now() where region = $1', [where.region]),
    );
    await recoverLost(store.database, where.region, MONDAY);
    expect(await open(where, await claimedOne(where))).toBe(series);
  });

  it('is new, or none, when the first try surely failed', async () => {
    const where = await region(2);
    for (const id of where.ids) await tell(where, id, { type: 'passTime' }, MONDAY);
    const series = await open(where, await claimedOne(where));
    await store.database.inRegion(where.region, (tx) =>
      tx.query(`update letters set state = 'ready', lease = null where region = $1`, [where.region]),
    );
    await tell(where, where.ids[0] ?? '', { type: 'close', reason: 'movedAway' }, MONDAY);
    expect(await findSeries(store.database, where.region, series ?? '', MONDAY)).toBeUndefined();
    expect(await open(where, await claimedOne(where))).toBeNull();
    expect((await rows(where)).filter(({ state }) => state === 'data_started')).toMatchObject([
      { series: null },
    ]);
  });
});
