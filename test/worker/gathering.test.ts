// Questions that many workflows ask at the same moment leave as one mail to one person: the post waits for them.
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { useNamespace } from '../support/namespace.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { until } from '../support/until.ts';
import { oneOffice } from '../../activities/offices.ts';
import { introduceEverybody } from '../../dev/demo/introduced.ts';
import { clockFrom } from '../../dev/clock/demoClock.ts';
import { execute } from '../../store/execute.ts';
import { startWorker } from '../../worker/startWorker.ts';

const LINKS = {
  answer: 'https://x.example/v/a',
  notMe: 'https://x.example/v/b',
  crisis: 'https://x.example/v/c',
  console: 'https://x.example/casus/a',
};

describeWithTemporal('the post', () => {
  const store = useStore();
  const namespace = useNamespace();

  /** A worker at a moment, with a mail server that only keeps to whom it sent. */
  async function working(from: number) {
    const mails: string[] = [];
    const clock = clockFrom(from);
    const worker = await startWorker({
      databaseUrl: store.url,
      relayDatabaseUrl: store.url,
      temporal: namespace.current,
      clock,
      post: {
        offices: oneOffice({
          async send({ to }, writeMessage) {
            if (await writeMessage()) mails.push(to);
            return { is: 'accepted', code: 250 };
          },
          close: () => Promise.resolve(),
        }),
        linksOf: () => LINKS,
        log: pino({ level: 'silent' }),
      },
      log: pino({ level: 'silent' }),
    });
    return { worker, clock, mails };
  }

  const openLetters = (region: string) =>
    store.database.inRegion(region, async (transaction) => {
      const { rows } = await transaction.query<{ state: string }>('select state from letters');
      return rows.map(({ state }) => state);
    });

  it('waits a moment after the first question, so that twelve on one Monday morning are one mail', async () => {
    const cast = await newRegion(store.database);
    await introduceEverybody(store.database, cast.region, at('2026-11-18 12:00'));
    const cases = 12;
    for (let n = 0; n < cases; n += 1) await newCase(store.database, cast, at('2026-11-19 15:00'));
    // Their own timers fire at nine, all together.
    const { worker, clock, mails } = await working(at('2026-11-23 09:00') - 6_000);
    try {
      await until(
        'all letters to be sent',
        async () => {
          const states = await openLetters(cast.region);
          return states.length === cases && states.every((state) => state === 'accepted');
        },
        40,
      );
      expect(clock.now()).toBeGreaterThanOrEqual(at('2026-11-23 09:00'));
      expect(mails).toEqual(['sevda@wijkteammaasveen.example']);
    } finally {
      await worker.stop();
    }
  });

  it('gathers what comes within a second: six questions, one after the other, are one mail', async () => {
    const cast = await newRegion(store.database);
    await introduceEverybody(store.database, cast.region, at('2026-11-18 12:00'));
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) ids.push((await newCase(store.database, cast, at('2026-11-19 15:00'))).id);
    const { worker, clock, mails } = await working(at('2026-11-20 10:00'));
    try {
      const ask = (id: string) =>
        execute(store.database, cast.region, id, { type: 'askReferrer' }, { part: 'chair' }, clock.now());
      // One before, so that the post is warm and at rest: a cold one is late enough for anything to gather.
      const [first = '', ...rest] = ids;
      await ask(first);
      await until('the first letter', () => mails.length === 1);
      const round = namespace.current.client.workflow.getHandle(`post-${cast.region}`);
      await until('the post to rest', async () => (await round.describe()).status.name === 'COMPLETED');
      for (const id of rest) {
        await ask(id);
        // People press their buttons one after the other, and not in one moment.
        await sleep(80);
      }
      await until('all letters to be sent', async () => {
        const states = await openLetters(cast.region);
        return states.length === ids.length && states.every((state) => state === 'accepted');
      });
      expect(mails).toHaveLength(2);
    } finally {
      await worker.stop();
    }
  });
});
