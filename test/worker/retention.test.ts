// The worker erases by itself what is kept long enough, in every region, on the clock that it was given.
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { until } from '../support/until.ts';
import { clockFrom } from '../../dev/clock/demoClock.ts';
import { openPool } from '../../store/database.ts';
import { readRetention } from '../../store/erasing.ts';
import { execute } from '../../store/execute.ts';
import { addAccount } from '../../store/gate/accounts.ts';
import { openGate } from '../../store/gate/gate.ts';
import { startRetention } from '../../worker/retention.ts';

const store = useStore();

it('looks at every region as soon as it starts, erases what is due, and says how many and never which', async () => {
  const lines: string[] = [];
  const log = pino(
    new Writable({
      write(chunk: Buffer, _, done) {
        lines.push(chunk.toString());
        done();
      },
    }),
  );
  const casts = [await newRegion(store.database), await newRegion(store.database)];
  for (const cast of casts) {
    const { id } = await newCase(store.database, cast, at('2026-06-01 10:00'));
    const command = { type: 'close', reason: 'solved' } as const;
    await execute(store.database, cast.region, id, command, { part: 'chair' }, at('2026-07-01 10:00'));
  }
  const pool = openPool(store.url, 1, 'doorzet_relay');
  const gate = openGate(store.url, 1);
  await addAccount(gate, 'lang.weg@voorbeeld.example', 'Lang Weg', at('2020-01-01 10:00'));
  const clock = clockFrom(at('2026-10-15 10:00'));
  const retention = startRetention({ pool, database: store.database, gate, clock, log });
  try {
    for (const { region } of casts) {
      await until(`region ${region}`, async () => {
        const kept = await readRetention(store.database, region);
        return kept?.kept === 0 && kept.erasures.length === 1;
      });
    }
    await until('accounts', () => lines.some((line) => line.includes('ACCOUNTS_ERASED')));
    const told = lines.filter((line) => line.includes('CASES_ERASED'));
    expect(told).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/[B-Z][2-9][B-Z]-[2-9][B-Z]{2}/);
    expect(lines.join('')).not.toContain('lang.weg');
  } finally {
    await retention.stop();
    await pool.end();
    await gate.end();
  }
});
