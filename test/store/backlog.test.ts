// How far the work is behind, as the relay's role sees it: counts over all regions, and how long the first has waited.
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { audit } from '../../store/audit.ts';
import { readAudited, readBacklog } from '../../store/backlog.ts';
import { openPool } from '../../store/database.ts';
import { reportFailure } from '../../store/deliveries.ts';
import { execute } from '../../store/execute.ts';
import { passFence } from '../../store/fence.ts';
import { claimMails } from '../../store/outgoing.ts';
import { casesToSignal, markSignalled } from '../../store/relayQueries.ts';
import { SPREAD_MS } from '../../store/spread.ts';
import { MINUTE_MS } from '../../domain/time.ts';

const ASKED_AT = at('2026-11-23 09:00');

describe('the backlog', () => {
  const store = useStore();
  let relay: pg.Pool;
  let cast: Awaited<ReturnType<typeof newRegion>>;
  let region: string;
  let id: string;

  beforeAll(() => {
    relay = openPool(store.url, 1, 'doorzet_relay');
  });
  afterAll(() => relay.end());

  async function meddle(sql: string): Promise<void> {
    const owner = new pg.Client({ connectionString: store.url });
    await owner.connect();
    await owner.query(sql);
    await owner.end();
  }

  beforeEach(async () => {
    await meddle('truncate regions cascade');
    cast = await newRegion(store.database);
    region = cast.region;
    ({ id } = await newCase(store.database, cast, at('2026-11-19 15:00'), { givenOn: '2026-11-17' }));
    await newCase(store.database, await newRegion(store.database), at('2026-11-19 15:00'), {
      givenOn: '2026-11-17',
    });
    await meddle('update contact_rounds set signalled_version = version');
  });

  const passTime = (now: number) =>
    execute(store.database, region, id, { type: 'passTime' }, { part: 'time' }, now);

  it('counts the cases that should have woken, in all regions, from the very moment', async () => {
    expect(await readBacklog(relay, ASKED_AT - 1)).toMatchObject({ lateSteps: 0, lateStepsSeconds: 0 });
    expect(await readBacklog(relay, ASKED_AT + MINUTE_MS)).toMatchObject({
      lateSteps: 2,
      lateStepsSeconds: 60,
    });
  });

  it('counts letters that nobody tried, and apart from them those that are tried later', async () => {
    await passTime(ASKED_AT);
    expect(await readBacklog(relay, ASKED_AT + 2 * MINUTE_MS)).toMatchObject({
      lateSteps: 1,
      lateLetters: 1,
      lateLettersSeconds: 120,
      deferredLetters: 0,
    });
    await meddle(`update letters set attempts = 1, next_try_at = next_try_at + interval '1 hour'`);
    expect(await readBacklog(relay, ASKED_AT + 2 * MINUTE_MS)).toMatchObject({
      lateLetters: 0,
      deferredLetters: 1,
    });
  });

  it('counts letters whose sender was lost', async () => {
    await passTime(ASKED_AT);
    await claimMails(store.database, region, ASKED_AT, 10);
    expect(await readBacklog(relay, ASKED_AT)).toMatchObject({ lostLetters: 0 });
    await meddle(`update letters set leased_until = now() - interval '1 second'`);
    expect(await readBacklog(relay, ASKED_AT)).toMatchObject({ lostLetters: 1 });
  });

  it('tells how long a change has waited to be told, until it is', async () => {
    await meddle(`update advices set changed_at = now() - interval '90 seconds' where region = '${region}'`);
    const { untold, untoldSeconds } = await readBacklog(relay, ASKED_AT - 1);
    expect(untold).toBe(2);
    expect(untoldSeconds).toBeGreaterThanOrEqual(90);
    for (const one of await casesToSignal(relay, null, 10)) await markSignalled(relay, one);
    expect(await readBacklog(relay, ASKED_AT - 1)).toMatchObject({ untold: 0, untoldSeconds: 0 });
    await passTime(ASKED_AT);
    // What is not near waits for nobody until its time has come; a change now does not wait since the one before it.
    expect(await readBacklog(relay, ASKED_AT)).toMatchObject({ untold: 0, untoldSeconds: 0 });
    const told = await readBacklog(relay, ASKED_AT + SPREAD_MS);
    expect(told.untold).toBe(1);
    expect(told.untoldSeconds).toBeLessThan(60);
  });

  it('has letters of unknown fate from the auditor, while the chair has not said whether they arrived', async () => {
    expect(await readAudited(relay)).toEqual({ unknownLetters: 0, differingCases: 0, secondsAgo: null });
    await passTime(ASKED_AT);
    const [mail] = await claimMails(store.database, region, ASKED_AT, 10);
    if (!mail) throw new Error('There is a letter to send');
    await store.database.inRegion(region, (transaction) =>
      passFence(transaction, region, mail, '<a@b.example>'),
    );
    const [letter] = mail.letters;
    await reportFailure(store.database, region, letter?.id ?? '', { because: 'unknown' }, ASKED_AT, mail);
    await audit(store.database, region, ASKED_AT);
    expect(await readAudited(relay)).toMatchObject({ unknownLetters: 1 });
    const chair = { part: 'chair', person: cast.person.marja } as const;
    await execute(store.database, region, id, { type: 'close', reason: 'adviceWithdrawn' }, chair, ASKED_AT);
    await audit(store.database, region, ASKED_AT);
    expect(await readAudited(relay)).toMatchObject({ unknownLetters: 0 });
  });
});
