// A promise on the real store: the reminder of it never leaves once it is no longer needed, not even from the fence.
import { describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { reportAcceptance } from '../../store/deliveries.ts';
import { execute, type CaseCommand } from '../../store/execute.ts';
import { passFence } from '../../store/fence.ts';
import { claimMails, type ClaimedMail } from '../../store/outgoing.ts';

const store = useStore();
const sent = { to: 'x@x.example', language: 'nl' as const, subject: 's', text: 't', html: 'h' };
const stuck = { followed: 'no', realised: 'no', stuck: { where: 'laidAside' }, helpWanted: false } as const;

/** A case in which Paul promised on Wednesday 18 November to arrange it before Thursday 3 December. */
async function promised() {
  const cast = await newRegion(store.database);
  const { region, person } = cast;
  const { id } = await newCase(store.database, cast, at('2026-11-09 11:00'));
  const tell = async (command: CaseCommand, when: number) => {
    const done = await execute(store.database, region, id, command, { part: 'time' }, when);
    if (!('events' in done)) throw new Error(JSON.stringify(done));
  };
  const answer = (check: number, when: number) =>
    tell({ type: 'answerCheck', check, answeredTimes: 0, answer: stuck }, when);
  const claim = (when: number) => claimMails(store.database, region, when, 20);
  const fence = (mail: ClaimedMail) =>
    store.database.inRegion(region, (transaction) => passFence(transaction, region, mail, '<m>'));
  /** What is due happens, and all mail leaves. */
  const pass = async (text: string) => {
    const when = at(text);
    await tell({ type: 'passTime' }, when);
    for (const mail of await claim(when)) {
      await fence(mail);
      for (const letter of mail.letters)
        await reportAcceptance(store.database, region, letter.id, sent, { code: 250 }, when);
    }
  };
  await pass('2026-11-16 09:00');
  await answer(1, at('2026-11-16 11:20'));
  await pass('2026-11-16 11:21');
  await pass('2026-11-18 09:00');
  const reply = { kind: 'arrange', before: '2026-12-03' } as const;
  await tell(
    { type: 'reply', climb: 'municipal-1', rung: 1, person: person.paul, reply },
    at('2026-11-18 12:00'),
  );
  await pass('2026-11-18 12:01');
  await pass('2026-11-23 09:00');
  await answer(2, at('2026-11-23 11:00'));
  await pass('2026-11-30 09:00');
  await answer(3, at('2026-11-30 11:00'));
  const kinds = async () => {
    const { rows } = await store.database.inRegion(region, (transaction) =>
      transaction.query<{ kind: string; state: string; because: string | null; link: string | null }>(
        "select kind, state, because, link from letters where kind like 'commitment%' order by requested_at, id",
      ),
    );
    return rows;
  };
  return { tell, pass, claim, fence, kinds, person };
}

describe('a promise', () => {
  it('is confirmed and reminded of by mails with a link to change it', async () => {
    const { pass, kinds } = await promised();
    await pass('2026-12-01 09:00');
    expect(await kinds()).toEqual([
      { kind: 'commitmentConfirmed', state: 'accepted', because: null, link: expect.any(String) as string },
      { kind: 'commitmentReminder', state: 'accepted', because: null, link: expect.any(String) as string },
    ]);
  });

  it('that was solved while its reminder was on its way: the reminder stops at the fence', async () => {
    const { tell, claim, fence, kinds, person } = await promised();
    const morning = at('2026-12-01 09:00');
    await tell({ type: 'passTime' }, morning);
    const [mail, ...others] = await claim(morning);
    expect([mail?.letters.map(({ kind }) => kind), others]).toEqual([['commitmentReminder'], []]);
    const reply = { kind: 'solved' } as const;
    await tell({ type: 'reply', climb: 'municipal-1', rung: 1, person: person.paul, reply }, morning);
    expect(mail && (await fence(mail)).size).toBe(0);
    expect((await kinds()).at(-1)).toMatchObject({ state: 'withdrawn', because: 'overtaken' });
  });
});
