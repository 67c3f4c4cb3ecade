// What comes, by days of Amsterdam: where one day ends and the next begins, and what is only counted.
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { readBoard } from '../../store/pages/board.ts';
import type { ComingOnDay } from '../../store/pages/comingDays.ts';
import type { Instant } from '../../domain/time.ts';

/** A Friday; that weekend the clock goes forward. */
const NOW = at('2027-03-26 10:00');

describe('what comes', () => {
  const store = useStore();
  let region: string;

  beforeAll(async () => {
    const cast = await newRegion(store.database);
    ({ region } = cast);
    await newCase(store.database, cast, at('2027-03-22 10:00'));
  });

  /** What comes until a moment, when only that does. */
  async function coming(items: readonly (readonly [what: string, at: Instant])[], until: Instant) {
    const owner = new pg.Client({ connectionString: store.url });
    await owner.connect();
    await owner.query('delete from agenda where region = $1', [region]);
    for (const [what, moment] of items) {
      await owner.query(
        `insert into agenda (region, advice_id, at, what) select region, id, $2, $3 from advices where region = $1`,
        [region, new Date(moment), what],
      );
    }
    await owner.end();
    const board = await readBoard(store.database, region, NOW, until);
    return board.coming.map(told);
  }

  function told({ day, what, count, cases }: ComingOnDay): string {
    return `${day} ${what} ${String(count)} (${String(cases.length)})`;
  }

  it('begins after now, and ends with the last moment', async () => {
    const until = at('2027-03-27 10:00');
    const items = [NOW - 1, NOW, NOW + 1, until, until + 1].map((moment) => ['check', moment] as const);
    expect(await coming(items, until)).toEqual(['2027-03-26 check 1 (1)', '2027-03-27 check 1 (1)']);
  });

  it('is of the day that it is in Amsterdam, also when the clock changes', async () => {
    const midnights = ['2027-03-27', '2027-03-28', '2027-03-29'].map((day) => at(`${day} 00:00`));
    const items = midnights.flatMap((midnight) => [
      ['check', midnight - 1] as const,
      ['check', midnight] as const,
    ]);
    expect(await coming(items, at('2027-04-02 10:00'))).toEqual([
      '2027-03-26 check 1 (1)',
      '2027-03-27 check 2 (2)',
      '2027-03-28 check 2 (2)',
      '2027-03-29 check 1 (1)',
    ]);
  });

  it('names the first few of a kind, counts them all, and puts first what comes first', async () => {
    const day = at('2027-03-29 09:00');
    const items = [
      ...[3, 1, 2, 4].map((minutes) => ['answerDue', day + minutes * 60_000] as const),
      ['notice', day] as const,
      ['taskReminder', day] as const,
    ];
    expect(await coming(items, at('2027-04-02 10:00'))).toEqual([
      '2027-03-29 notice 1 (1)',
      '2027-03-29 answerDue 4 (3)',
    ]);
  });

  it('is nothing where nobody looks ahead', async () => {
    expect(await coming([['check', NOW + 1]], NOW)).toEqual([]);
  });
});
