// A replay leaves room for whoever opens another page, and one is under way at a time.
import { describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { newCase } from '../support/cases.ts';
import { Chair } from '../support/chair.ts';
import { addVersion, quicker } from '../whatIf/versions.ts';
import { replayAll } from '../../../../api/console/replay/run.ts';
import { inTurn } from '../../../../api/console/replay/turn.ts';
import { readPastCases } from '../../../../store/pages/replay.ts';

describe('a replay', () => {
  const desk = useOffice();

  it('of many cases lets another page be answered long before it is over', async () => {
    const { office } = desk;
    await newCase(office);
    await addVersion(office, 2, quicker, '2027-03-01');
    const past = await readPastCases(office.database, office.region, '2', '2027-01-15', 1);
    const cases = Array.from({ length: 200 }, () => past.cases).flat();
    const gone = new AbortController();
    const run = replayAll({ ...past, cases }, quicker, at('2027-11-01 10:00'), {
      ms: 60_000,
      signal: gone.signal,
    });
    const page = await new Chair(office).open('/vandaag');
    gone.abort();
    expect(page.status).toBe(200);
    const { cases: lived, left } = await run;
    expect(lived.length).toBeLessThan(100);
    expect(lived.length + left).toBe(200);
  });

  it('that fails in its thread fails for who asked it', async () => {
    const directory = { holdings: [], absences: [] };
    const run = replayAll({ cases: [undefined as never], directory }, quicker, at('2027-11-01 10:00'));
    await expect(run).rejects.toThrow('undefined');
  });

  it('waits for another, and says so when that takes long', async () => {
    const chair = new Chair(desk.office);
    let end: () => void = () => undefined;
    const other = inTurn(() => new Promise<void>((resolve) => (end = resolve)));
    const busy = await chair.open('/ladders/2/naspelen');
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '5']);
    expect(busy.heading).toBe('Er wordt al iets nagespeeld');
    expect(busy.links).toContain('/ladders/2/naspelen');
    const again = chair.open('/ladders/2/naspelen');
    end();
    await other;
    expect((await again).status).toBe(200);
  });

  it('that goes wrong does not keep the turn', async () => {
    await expect(inTurn(() => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong');
    expect(await inTurn(() => Promise.resolve('done'))).toBe('done');
  });
});
