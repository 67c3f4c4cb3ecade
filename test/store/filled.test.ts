// A filled database is as the rules and the store would have left it: events give states, and cases wake when they say.
import { expect, it } from 'vitest';
import { at, useStore, type TestStore } from '../support/doorzet.ts';
import { fill, type FilledRegion } from '../../bench/support/fill.ts';
import { fold } from '../../domain/advice/evolve.ts';
import { nextDeadline } from '../../domain/advice/deadlines.ts';
import type { Advice } from '../../domain/advice/advice.ts';
import { partsOf } from '../../domain/contacts/parts.ts';
import { agendaOf } from '../../domain/forecast/agenda.ts';
import { DAY_MS } from '../../domain/time.ts';
import { audit } from '../../store/audit.ts';
import { loadEvents } from '../../store/caseFacts.ts';
import { execute } from '../../store/execute.ts';
import { spreadOf } from '../../store/spread.ts';
import { readBoard } from '../../store/pages/board.ts';

const NOW = at('2026-11-20 14:00');

/** How many letters, steps of letters and cases name somebody or something that their region does not have. */
const ADRIFT = `
  select (select count(*)::int from letters l
            left join advices a on (a.region, a.id) = (l.region, l.advice_id)
            left join people p on (p.region, p.id, p.email) = (l.region, l.recipient_id, coalesce(l.sent_to, p.email))
           where l.region = $1 and (a.id is null or p.id is null or l.link = ''))
       + (select count(*)::int from letter_log g
            left join letters l on (l.region, l.id) = (g.region, g.letter_id)
           where g.region = $1 and l.id is null)
       + (select count(*)::int from advices a
            left join people p on (p.region, p.id) = (a.region, a.referrer_id)
            left join organisations m on (m.region, m.id) = (a.region, a.municipality_id)
            left join organisations o on (o.region, o.id) = (a.region, a.provider_id)
           where a.region = $1
             and (p.id is null or m.id is null or o.id is null or a.state -> 'parties' ->> 'referrer' <> p.id::text))
       as count`;

/** The lives that are copied are lived first, each step in a transaction of its own. */
const PATIENCE_MS = 120_000;

interface Row {
  readonly id: string;
  readonly state: Advice;
  readonly wake_at: Date | null;
  readonly signalled_version: number;
}

/** The cases of a region, each seen to be what its events make of it. */
async function casesOf({ database }: TestStore, { code }: FilledRegion): Promise<readonly Row[]> {
  return database.inRegion(code, async (transaction) => {
    const { rows } = await transaction.query<Row>(
      'select id, state, wake_at, signalled_version from advices where region = $1 order by id',
      [code],
    );
    for (const { id, state, wake_at } of rows) {
      const folded = fold(await loadEvents(transaction, code, id));
      expect(JSON.parse(JSON.stringify(folded))).toEqual(state);
      expect(wake_at?.getTime() ?? null).toBe(nextDeadline(state));
      const { rows: parts } = await transaction.query<{ part: string }>(
        'select part from case_parts where region = $1 and advice_id = $2',
        [code, id],
      );
      expect(new Set(parts.map(({ part }) => part))).toEqual(partsOf(state));
      const { rows: agenda } = await transaction.query<{ at: Date }>(
        'select at from agenda where region = $1 and advice_id = $2 order by at',
        [code, id],
      );
      expect(agenda.map((item) => item.at.getTime())).toEqual(
        agendaOf(state)
          .map((item) => item.at)
          .toSorted((one, other) => one - other),
      );
    }
    return rows;
  });
}

const mixed = useStore();

it('fills regions with cases of all kinds', { timeout: PATIENCE_MS }, async () => {
  const regions = await fill(mixed.url, { cases: 100, regions: 3, inFirst: 60, now: NOW });
  expect(regions.map(({ cases }) => cases)).toEqual([60, 20, 20]);
  for (const region of regions) {
    const cases = await casesOf(mixed, region);
    expect(cases).toHaveLength(region.cases);
    const nothingLate = { lateCases: 0, lateRounds: 0, lateLetters: 0, lostLetters: 0, differingCases: 0 };
    expect(await audit(mixed.database, region.code, NOW)).toMatchObject(nothingLate);
    // Every reference is to a row of the same region: a foreign key would have refused any other.
    const { rows } = await mixed.database.inRegion(region.code, (transaction) =>
      transaction.query<{ count: number }>(ADRIFT, [region.code]),
    );
    expect(rows).toEqual([{ count: 0 }]);
  }
  const board = await readBoard(mixed.database, regions[0]?.code ?? '', NOW, NOW + 7 * DAY_MS);
  expect(board.tasks.length).toBeGreaterThan(0);
  expect(board.late.length).toBeGreaterThan(0);
});

const asleep = useStore();

it(
  'fills a region with cases that all wake at one moment, and then ask',
  { timeout: PATIENCE_MS },
  async () => {
    const due = at('2026-11-30 09:00');
    const [region] = await fill(asleep.url, {
      ...{ cases: 40, regions: 1, now: NOW },
      ...{ asleepUntil: due, withinMs: 1_000, signalled: false },
    });
    if (!region) throw new Error('Nothing was filled');
    expect(spreadOf(region.code)).toBeLessThan(1_000);
    const cases = await casesOf(asleep, region);
    expect(cases).toHaveLength(40);
    for (const { id, wake_at, signalled_version } of cases) {
      expect([wake_at?.getTime(), signalled_version]).toEqual([due, 0]);
      const early = await execute(
        asleep.database,
        region.code,
        id,
        { type: 'passTime' },
        { part: 'time' },
        due - 1,
      );
      expect(early).toMatchObject({ events: [] });
      const woken = await execute(
        asleep.database,
        region.code,
        id,
        { type: 'passTime' },
        { part: 'time' },
        due,
      );
      if (!('events' in woken)) throw new Error('The case was refused');
      expect(woken.events.map(({ event }) => event.type)).toEqual(['CheckAsked', 'NextCheckSet']);
    }
  },
);
