// A round of a region's post: one case that fails keeps no other's letters back, and is told of.
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { movedClock } from '../../activities/clock.ts';
import { oneOffice } from '../../activities/offices.ts';
import { createDeliverReady } from '../../activities/deliverReady.ts';
import { execute } from '../../store/execute.ts';

const store = useStore();
const MONDAY = at('2026-11-23 09:00');

it('a case that cannot hear what became of its letter keeps no other’s letters back', async () => {
  const cast = await newRegion(store.database);
  const { region } = cast;
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
    await execute(store.database, region, id, { type: 'passTime' }, { part: 'time' }, MONDAY);
    ids.push(id);
  }
  // One whose letter is too late and one whose sender was lost, of which the rules can make nothing.
  await store.database.inRegion(region, async (transaction) => {
    const [late, lost] = ids;
    await transaction.query(`update advices set state = '{}' where id = any ($1)`, [[late, lost]]);
    await transaction.query(`update letters set useless_after = requested_at where advice_id = $1`, [late]);
    await transaction.query(
      `update letters set state = 'data_started', sent_again = true, leased_until = now() where advice_id = $1`,
      [lost],
    );
  });
  const sentTo: string[] = [];
  const deliverReady = createDeliverReady(
    store.database,
    movedClock(() => MONDAY + 60_000 - Date.now()),
    {
      offices: oneOffice({
        async send({ to }, writeMessage) {
          if (await writeMessage()) sentTo.push(to);
          return { is: 'accepted', code: 250 };
        },
        close: () => Promise.resolve(),
      }),
      linksOf: () => ({
        answer: 'https://x.example/v/a',
        notMe: 'https://x.example/v/b',
        crisis: 'https://x.example/v/c',
      }),
      log: pino({ level: 'silent' }),
    },
  );
  const quiet = { logger: new DefaultLogger('ERROR') };
  const round = new MockActivityEnvironment({}, quiet).run(deliverReady, region, 0);
  await expect(round).rejects.toThrow(TypeError);
  expect(sentTo).toEqual(['sevda@wijkteammaasveen.example']);
});
