// Two thousand open cases: the board and the list find what they show by an index, and read little more than that.
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { explained, leaveAlone, type Explained } from './support/plans.ts';
import type { Cast } from '../../dev/demo/cast.ts';
import { ADVICES_PER_PAGE, readAdvices, type AdviceFilter } from '../../store/pages/advices.ts';
import { BOARD_ROWS, readBoard } from '../../store/pages/board.ts';
import { DAY_MS } from '../../domain/time.ts';

const NOW = at('2026-11-23 10:00');
const CASES = 2_000;
/** Of another region, in the same tables. */
const OTHERS = 8_000;
/** So many rows are read for one that is shown, at most. */
const FOR_ONE_SHOWN = 20;

/** One case two thousand times, spread over four weeks; of every third something is asked, every fifth is late, every tenth closed. */
const COPIES = `
  with copies as (
    insert into advices (region, id, reference, agreement_version, state, version, signalled_version, status, wake_at,
                         highest_rung, late_what, late_since, municipality_id, provider_id, referrer_id, registered_at,
                         closed_at, asks)
    select region, gen_random_uuid(), 'K7M-' || lpad(n::text, 4, '0'), agreement_version,
           jsonb_set(state, '{tasks}', '[{"key": "task", "kind": "approve", "about": {}, "raisedAt": 0, "overdueAt": null}]'),
           version, version,
           case when n % 10 = 0 then 'closed' else 'open' end,
           case when n % 10 = 0 then null else $2::timestamptz + n * interval '20 minutes' end, n % 4,
           case when n % 5 = 1 then 'referrer' end,
           case when n % 5 = 1 then $2::timestamptz - n * interval '1 minute' end,
           municipality_id, provider_id, referrer_id, registered_at,
           case when n % 10 = 0 then $2::timestamptz - n * interval '1 hour' end, n % 3 = 1
      from advices, generate_series(1, $3::int) as n where region = $1
    returning region, id, wake_at, asks),
  asked as (
    insert into tasks (region, advice_id, key, kind, pressing, raised_at)
    select region, id, 'task', case when random() < 0.1 then 'crisis' else 'approve' end, true, $2 from copies where asks)
  insert into agenda (region, advice_id, at, what)
  select region, id, wake_at, unnest(array['check', 'answerDue']) from copies where wake_at is not null`;

describe('a region with two thousand cases', () => {
  const store = useStore();
  let cast: Cast & { readonly region: string };

  beforeAll(async () => {
    await leaveAlone(store.url);
    cast = await newRegion(store.database);
    const other = await newRegion(store.database);
    for (const one of [cast, other]) await newCase(store.database, one, at('2026-11-09 10:00'));
    const owner = new pg.Client({ connectionString: store.url });
    await owner.connect();
    await owner.query(COPIES, [cast.region, new Date(NOW), CASES]);
    await owner.query(COPIES, [other.region, new Date(NOW), OTHERS]);
    // What is committed and not on disk yet, no vacuum takes for seen by everybody; and of few rows that are gone it leaves the
    // entries in the indexes, where the first to pass reads them.
    await owner.query('checkpoint');
    await owner.query('vacuum (analyze, index_cleanup on)');
    await owner.end();
  });

  /** What counts reads an index, of many cases too; what reads cases themselves reads those that are shown. */
  function expectLittle(queries: readonly Explained[], shown: number): void {
    const reads = queries.flatMap((one) => one.reads);
    const ofCases = reads.filter(({ table }) => ['advices', 'agenda', 'tasks', 'letters'].includes(table));
    expect(ofCases.filter(({ by }) => by === 'Seq Scan')).toEqual([]);
    const whole = ofCases.filter(({ query }) => query.includes('a.state'));
    expect(whole.length).toBeGreaterThan(0);
    expect(ofCases.filter(({ query }) => query.includes('state') && !query.includes('a.state'))).toEqual([]);
    const most = whole.toSorted((one, other) => other.rows - one.rows)[0];
    const inAll = whole.reduce((sum, { rows }) => sum + rows, 0);
    expect([inAll, inAll > shown * FOR_ONE_SHOWN ? most : undefined]).toEqual([inAll, undefined]);
  }

  const filters: readonly (readonly [string, Partial<AdviceFilter>])[] = [
    ['all that is open', {}],
    ['what is closed', { status: 'closed' }],
    ['a reference by its beginning', { search: 'k7m 00' }],
    ['what is asked', { going: 'asks' }],
    ['who is late', { going: 'late' }],
    ['a day', { going: ['check'], day: '2026-11-24' }],
    ['the second page', { page: 2 }],
  ];

  it.each(filters)('lists %s', async (_, filter) => {
    const { database, queries } = explained(store.database);
    const list = await readAdvices(
      database,
      cast.region,
      { search: '', status: 'open', page: 1, ...filter },
      NOW,
    );
    expect(list.cases.length).toBe(ADVICES_PER_PAGE);
    expectLittle(queries, ADVICES_PER_PAGE);
  });

  it('shows the board', async () => {
    const { database, queries } = explained(store.database);
    const board = await readBoard(database, cast.region, NOW, NOW + 7 * DAY_MS);
    expect(board.open).toBeGreaterThan(1_800);
    const named = board.coming.flatMap(({ cases }) => cases).length;
    expect([board.tasks.length, board.late.length]).toEqual([BOARD_ROWS, BOARD_ROWS]);
    expectLittle(queries, 2 * BOARD_ROWS + named);
  });
});
