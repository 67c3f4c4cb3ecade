// The auditor: it finds what should have happened by now, and states that their events deny.
import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { audit, isBehind, latestFindings } from '../../store/audit.ts';
import type { Database, Transaction } from '../../store/database.ts';
import { execute } from '../../store/execute.ts';
import { claimMails } from '../../store/outgoing.ts';
import { MINUTE_MS } from '../../domain/time.ts';

const ASKED_AT = at('2026-11-23 09:00');
const nothing = {
  lateCases: 0,
  lateRounds: 0,
  lateLetters: 0,
  lostLetters: 0,
  differingCases: 0,
  unknownLetters: 0,
};

describe('the auditor', () => {
  const store = useStore();
  let region: string;
  let id: string;

  /** What has gone wrong in Postgres, whoever did it. */
  async function meddle(sql: string): Promise<void> {
    const owner = new pg.Client({ connectionString: store.url });
    await owner.connect();
    await owner.query(sql);
    await owner.end();
  }

  beforeEach(async () => {
    await meddle('truncate regions cascade');
    const cast = await newRegion(store.database);
    region = cast.region;
    ({ id } = await newCase(store.database, cast, at('2026-11-19 15:00'), { givenOn: '2026-11-17' }));
  });

  const passTime = (now: number) =>
    execute(store.database, region, id, { type: 'passTime' }, { part: 'time' }, now);

  it('finds nothing where all is well', async () => {
    expect(await audit(store.database, region, ASKED_AT)).toEqual(nothing);
  });

  it('finds a case that overslept, once it is more than busy', async () => {
    expect(await audit(store.database, region, ASKED_AT + 4 * MINUTE_MS)).toEqual(nothing);
    expect(await audit(store.database, region, ASKED_AT + 6 * MINUTE_MS)).toEqual({
      ...nothing,
      lateCases: 1,
    });
  });

  it('finds a letter that nobody tried', async () => {
    await passTime(ASKED_AT);
    expect(await audit(store.database, region, ASKED_AT + 6 * MINUTE_MS)).toEqual({
      ...nothing,
      lateLetters: 1,
    });
  });

  it('finds a letter whose sender was lost, and which nobody took up', async () => {
    await passTime(ASKED_AT);
    await claimMails(store.database, region, ASKED_AT, 10);
    expect(await audit(store.database, region, ASKED_AT)).toEqual(nothing);
    await meddle(
      `update letters set leased_until = now() - interval '6 minutes' where leased_until is not null`,
    );
    expect(await audit(store.database, region, ASKED_AT)).toEqual({ ...nothing, lostLetters: 1 });
  });

  it('finds a case whose events do not give its state, and tells it until it is well again', async () => {
    await meddle(`update advices set state = jsonb_set(state, '{monitoring,paused}', 'true')`);
    expect(await audit(store.database, region, ASKED_AT)).toEqual({ ...nothing, differingCases: 1 });
    expect(await latestFindings(store.database)).toMatchObject({ differingCases: 1 });
    await meddle(`update advices set state = state #- '{monitoring,paused}'`);
    await audit(store.database, region, ASKED_AT);
    expect(await latestFindings(store.database)).toMatchObject(nothing);
  });

  it('takes no case for different that somebody changes while it looks', async () => {
    let changed = false;
    const meanwhile = (transaction: Transaction): Transaction =>
      new Proxy(transaction, {
        get: (target, name) => {
          if (name !== 'query') return Reflect.get(target, name) as unknown;
          return async (text: string, values?: unknown[]) => {
            const result = await target.query(text, values);
            if (!changed && text.startsWith('select id, state from advices')) {
              changed = true;
              await passTime(ASKED_AT);
            }
            return result;
          };
        },
      });
    const { database } = store;
    const busy: Database = {
      ...database,
      inRegion: (name, work) => database.inRegion(name, (transaction) => work(meanwhile(transaction))),
    };
    expect((await audit(busy, region, ASKED_AT)).differingCases).toBe(0);
    expect(changed).toBe(true);
  });

  it('is heard of for all regions together, and missed when it no longer looks', async () => {
    expect(await latestFindings(store.database)).toBeUndefined();
    const { region: other } = await newRegion(store.database);
    await audit(store.database, other, ASKED_AT);
    await audit(store.database, region, ASKED_AT + 6 * MINUTE_MS);
    const found = await latestFindings(store.database);
    expect(found).toEqual({ ...nothing, lateCases: 1, secondsAgo: expect.any(Number) as number });
    expect(isBehind({ ...nothing, secondsAgo: 60 })).toBe(false);
    expect(isBehind({ ...nothing, lateCases: 1, secondsAgo: 60 })).toBe(true);
    expect(isBehind({ ...nothing, secondsAgo: 6 * 60 })).toBe(true);
  });
});
