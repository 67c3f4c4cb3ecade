// That a server took a mail is written down though every other connection is taken: whoever is killed then sends nothing twice.
import { afterEach, expect, it } from 'vitest';
import { linkSettings } from '../journeys/support/linkSettings.ts';
import { closeServers, realServer } from '../mail/support/servers.ts';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { until } from '../support/until.ts';
import { officeAt, silent } from './support/round.ts';
import { deliverRound } from '../../activities/deliverRound.ts';
import type { Offices } from '../../activities/offices.ts';
import { openDatabase } from '../../store/database.ts';
import { execute } from '../../store/execute.ts';
import { letterLinks } from '../../worker/letterLinks.ts';

const store = useStore();
const MONDAY = at('2026-11-23 09:00');
let offices: Offices | undefined;
afterEach(async () => {
  await offices?.close();
  await closeServers();
});

it('does not wait behind steps that hold all connections', async () => {
  const cast = await newRegion(store.database);
  const { region } = cast;
  const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
  await execute(store.database, region, id, { type: 'passTime' }, { part: 'time' }, MONDAY);
  const busy = openDatabase(store.url, 1);
  let letGo = () => {};
  const letGone = new Promise<void>((resolve) => (letGo = resolve));
  const held: Promise<void>[] = [];
  const server = await realServer({
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => {
        // A step takes the only connection just before the server says that it took the mail.
        held.push(
          busy.inRegion(region, async (transaction) => {
            await transaction.query('select');
            done();
            await letGone;
          }),
        );
      });
    },
  });
  offices = officeAt(server.port);
  const post = {
    offices,
    linksOf: letterLinks('https://doorzet.example', linkSettings),
    log: silent,
    notes: store.database,
  };
  const question = () =>
    store.database.inRegion(region, async (transaction) => {
      const { rows } = await transaction.query<{ state: string; taken: boolean }>(
        `select state, taken_at is not null as taken from letters where region = $1 and kind = 'check'`,
        [region],
      );
      return rows;
    });
  const round = deliverRound(busy, post, region, () => MONDAY);
  try {
    await until('it to be noted', async () => (await question()).every(({ taken }) => taken));
    expect(await question()).toEqual([{ state: 'data_started', taken: true }]);
  } finally {
    letGo();
    await Promise.all([round, ...held]);
    await busy.end();
  }
  expect(await question()).toEqual([{ state: 'accepted', taken: true }]);
});
