// The clock is a day off for a while, and the clock changes in the night: nothing leaves early, and nothing twice.
import { afterEach, expect, it } from 'vitest';
import { closeServers, realServer } from '../mail/support/servers.ts';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { officeAt, silent } from './support/round.ts';
import { deliverRound } from '../../activities/deliverRound.ts';
import type { Offices } from '../../activities/offices.ts';
import { localDateOf, localTimeOf } from '../../domain/calendar/amsterdam.ts';
import { DAY_MS, MINUTE_MS } from '../../domain/time.ts';
import { execute, type CaseCommand } from '../../store/execute.ts';
import { linkSettings } from '../journeys/support/linkSettings.ts';
import { letterLinks } from '../../worker/letterLinks.ts';

const store = useStore();
const HOUR_MS = 60 * MINUTE_MS;
let offices: Offices | undefined;
afterEach(async () => {
  await offices?.close();
  await closeServers();
});

/** A weekly case, asked about first on the Monday after it was registered, and what time and the post do for it at a moment. */
async function followed(registered: string) {
  const server = await realServer();
  offices = officeAt(server.port);
  const post = { offices, linksOf: letterLinks('https://doorzet.example', linkSettings), log: silent };
  const cast = await newRegion(store.database, {}, at('2026-09-01 12:00'));
  const { region } = cast;
  const { id } = await newCase(store.database, cast, at(registered));
  const tell = (command: CaseCommand, now: number) =>
    execute(store.database, region, id, command, { part: 'chair', person: cast.person.marja }, now);
  return {
    server,
    tell,
    live: async (now: number) => {
      await execute(store.database, region, id, { type: 'passTime' }, { part: 'time' }, now);
      await deliverRound(store.database, post, region, () => now);
    },
    /** When the text of each letter was begun, by the region's clock, with its kind and to whom. */
    sent: () =>
      store.database.inRegion(region, async (transaction) => {
        const { rows } = await transaction.query<{ kind: string; to: string; at: Date }>(
          `select l.kind, l.recipient_id as to, g.at from letter_log g join letters l on l.region = g.region and l.id = g.letter_id
            where g.region = $1 and g.what = 'sent' order by g.at, l.kind, l.id`,
          [region],
        );
        return rows.map(({ kind, to, at: sentAt }) => {
          const [name] = Object.entries(cast.person).find(([, person]) => person === to) ?? ['?'];
          return `${kind} to ${name} ${localDateOf(sentAt.getTime())} ${localTimeOf(sentAt.getTime())}`;
        });
      }),
  };
}

it('a clock that is a day ahead and then right again: what left does not leave again', async () => {
  const { server, live, sent } = await followed('2026-11-19 15:00');
  const monday = at('2026-11-23 09:00');
  await live(monday - 3 * HOUR_MS);
  expect(server.taken).toEqual([]);
  await live(monday);
  await live(monday + DAY_MS);
  for (let hours = 0; hours < 48; hours += 2) await live(monday + hours * HOUR_MS);
  expect(await sent()).toEqual(['check to sevda 2026-11-23 09:00']);
  expect(server.taken).toHaveLength(1);
});

it('a clock that falls a day behind: what is due is asked when it says so, and once', async () => {
  const { server, live, sent } = await followed('2026-11-19 15:00');
  const monday = at('2026-11-23 09:00');
  await live(monday - DAY_MS);
  await live(monday - 12 * HOUR_MS);
  await live(monday - DAY_MS);
  expect(server.taken).toEqual([]);
  await live(monday);
  await live(monday - DAY_MS);
  await live(monday + MINUTE_MS);
  expect(await sent()).toEqual(['check to sevda 2026-11-23 09:00']);
  expect(server.taken).toHaveLength(1);
});

it.each([
  ['goes back', '2026-10-22 15:00', '2026-10-25 02:30', '2026-10-26 09:00'],
  ['goes forward', '2028-03-23 15:00', '2028-03-26 03:30', '2028-03-27 09:00'],
])('the night in which the clock %s', async (_way, registered, night, question) => {
  const { server, tell, live, sent } = await followed(registered);
  const moment = at(night);
  // What was reported in the night before leaves at once; what waits for Monday morning waits for that, by Dutch time.
  await live(moment - 8 * HOUR_MS);
  expect(server.taken).toEqual([]);
  await tell({ type: 'reportCrisis' }, moment);
  for (let now = moment - HOUR_MS; now < at(question) + 4 * HOUR_MS; now += 30 * MINUTE_MS) await live(now);
  const all = await sent();
  expect(all.filter((line) => line.startsWith('crisis')).map((line) => line.split(' ')[2])).toEqual(
    expect.arrayContaining(['marja', 'ilse']),
  );
  expect(all.filter((line) => line.startsWith('check'))).toEqual([`check to sevda ${question}`]);
  // The crisis report goes at night, its reminder does not; nothing goes twice.
  const ofDay = all
    .filter((line) => !line.startsWith('crisis'))
    .map((line) => line.split(' ').slice(3).join(' '));
  expect(ofDay.filter((when) => when < question)).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
  expect(server.taken).toHaveLength(all.length);
});
