// What comes back from beyond the fence: a letter whose text the server put off is looked at again before it goes again.
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { linkSettings } from '../journeys/support/linkSettings.ts';
import { closeOffices, office } from '../mail/support/office.ts';
import { closeServers, realServer } from '../mail/support/servers.ts';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { deliverRound } from '../../activities/deliverRound.ts';
import { oneOffice } from '../../activities/offices.ts';
import { execute, type CaseCommand } from '../../store/execute.ts';
import { letterLinks } from '../../worker/letterLinks.ts';

const store = useStore();
const MONDAY = at('2026-11-23 09:00');
const MINUTE = 60_000;

afterEach(async () => {
  await closeOffices();
  await closeServers();
});

it.each([
  ['the care is there', { followed: 'yes', realised: 'yes', helpWanted: false }],
  [
    'the care is planned',
    { followed: 'yes', realised: 'planned', plannedFrom: '2026-12-14', helpWanted: false },
  ],
] as const)('no escalation and no question goes again after an answer: %s', async (_what, answer) => {
  const cast = await newRegion(store.database);
  const { region } = cast;
  const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
  const tell = (command: CaseCommand, now: number) =>
    execute(store.database, region, id, command, { part: 'chair', person: cast.person.marja }, now);
  await tell({ type: 'passTime' }, MONDAY);
  await tell({ type: 'startClimb', ladder: 'municipal', cause: 'notFinanced', reason: 'Nodig' }, MONDAY);

  const no: { end?: number } = { end: 451 };
  const server = await realServer({ no });
  const post = {
    offices: oneOffice(office(server.port, { timeoutMs: 10_000, textTimeoutMs: 10_000 })),
    linksOf: letterLinks('https://doorzet.example', linkSettings),
    log: pino({ level: 'silent' }),
  };
  await deliverRound(store.database, post, region, () => MONDAY);
  await tell(
    { type: 'answerCheck', check: 1, answer: { ...answer, bridging: 'no' }, answeredTimes: 0 },
    MONDAY + MINUTE,
  );
  delete no.end;
  await deliverRound(store.database, post, region, () => MONDAY + 2 * MINUTE);

  const letters = await store.database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ line: string }>(
      `select concat_ws(' ', kind, state, because) as line from letters where kind in ('check', 'notice') order by kind`,
    );
    return rows.map(({ line }) => line);
  });
  expect(letters).toEqual(['check withdrawn answered', 'notice withdrawn overtaken']);
  expect(server.taken.join('')).not.toMatch(/^To: .*(sevda|paul)@/m);
});
