// A large region, fifteen municipalities with sixty providers: the page stays readable, and quick.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { Chair } from '../support/chair.ts';

describeWithBrowser('a large region', () => {
  const desk = useOffice();
  const readers = useReaders();

  it('is summed up first, and folded by kind', async () => {
    const { office } = desk;
    office.now = at('2026-11-23 10:00');
    await office.database.inRegion(office.region, async (transaction) => {
      const add = (kind: string, count: number) =>
        transaction.query(
          `insert into organisations (region, id, kind, name)
           select $1, * from unnest($2::uuid[], array_fill($3::text, array[$4::int]), $5::text[])`,
          [
            office.region,
            Array.from({ length: count }, () => randomUUID()),
            kind,
            count,
            Array.from({ length: count }, (_, one) => `${kind} ${String(one + 1)}`),
          ],
        );
      await add('municipality', 12);
      await add('provider', 58);
    });
    const page = await new Chair(office).open('/gereedheid');
    expect(page.text).toContain('900 combinaties');
    expect(page.section('Per organisatie')).toContain('Aanbieders: 60 van de 60 niet klaar');
    expect(page.section('Wat er te doen is')).toMatch(/Bekijk ook de andere \d{3}/);
    const browser = await readers.desk();
    await browser.goto(`${office.url}${office.home}/gereedheid`);
    await readers.look(browser, 'gereed-groot');
  });
});
