// A region that ended is erased for real, once its last case is gone and its term is over: its name and its counts stay.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../../support/doorzet.ts';
import { tablesWith } from '../support/traces.ts';
import type { Cast } from '../../../dev/demo/cast.ts';
import { askContacts } from '../../../store/contacts/askContacts.ts';
import { eraseCase } from '../../../store/erasing.ts';
import { execute } from '../../../store/execute.ts';
import { recordMandate } from '../../../store/mandates.ts';
import { saveMailSettings } from '../../../store/regions/mailChanges.ts';
import { noMailSettings } from '../../../store/regions/mailSettings.ts';
import { endRegion, readRegion } from '../../../store/regions/lifecycle.ts';
import { keepDraft } from '../../../store/registrationDrafts.ts';
import { eraseEndedRegion } from '../../../store/retention/endedRegions.ts';
import { ourWords } from '../../../domain/letters/wording.ts';
import { saveWording } from '../../../store/letterWordings.ts';

const ERASED_AT = at('2026-07-01 10:00');
const ENDED_ON = '2026-06-01';
/** Ninety days after the last case was erased, and a day. */
const TERM_OVER = at('2026-09-30 00:30');
const LAST_DAY_KEPT = at('2026-09-29 23:30');

describe('a region that ended', () => {
  const store = useStore();
  let cast: Cast & { readonly region: string };

  const run = (sql: string, ...values: readonly unknown[]) =>
    store.database.inRegion(cast.region, (transaction) => transaction.query(sql, [cast.region, ...values]));
  const erase = (now = TERM_OVER) => eraseEndedRegion(store.database, cast.region, now);

  /** The tables that have rows of the region, whoever made them. */
  async function tablesOf(region: string): Promise<readonly string[]> {
    const owner = new pg.Client({ connectionString: store.url });
    await owner.connect();
    try {
      const { rows } = await owner.query<{ name: string }>(
        `select c.table_name as name from information_schema.columns c
           join information_schema.tables t using (table_schema, table_name)
          where c.table_schema = 'public' and c.column_name = 'region' and t.table_type = 'BASE TABLE'`,
      );
      const found: string[] = [];
      for (const { name } of rows) {
        const hit = await owner.query(`select 1 from ${name} where region = $1 limit 1`, [region]);
        if (hit.rowCount) found.push(name);
      }
      return found.toSorted();
    } finally {
      await owner.end();
    }
  }

  beforeEach(async () => {
    cast = await newRegion(store.database);
    const { marja, ilse, bert } = cast.person;
    const { id, reference } = await newCase(store.database, cast, at('2026-05-01 10:00'));
    const close = { type: 'close', reason: 'solved' } as const;
    await execute(store.database, cast.region, id, close, { part: 'chair' }, at('2026-05-08 10:00'));
    await askContacts(store.database, cast.region, at('2026-05-04 10:00'));
    const saved = { seen: 0, by: marja, at: at('2026-05-04 10:00') };
    await saveWording(store.database, cast.region, 'check', ourWords, saved);
    const details = { instrument: 'covenant', title: 'Convenant', signedOn: '2026-01-05' } as const;
    const by = { person: marja, now: at('2026-05-01 10:00') };
    await recordMandate(store.database, cast.region, randomUUID(), cast.organisation.deLinde, details, by);
    await run(
      `insert into agreement_changes (region, version, revision, at, who, what, details)
       values ($1, 1, 1, now(), $2, 'made', '{}')`,
      marja,
    );
    await run(
      `insert into imports (region, id, made_by, made_at, rows) values ($1, $2, $3, now(), '[]')`,
      randomUUID(),
      ilse,
    );
    await run(
      `insert into absences (region, id, person_id, from_date, until_date, deputy_id)
       values ($1, $2, $3, '2026-07-01', '2026-07-14', $4)`,
      randomUUID(),
      bert,
      ilse,
    );
    await keepDraft(store.database, cast.region, ilse, { formulier: randomUUID() }, ERASED_AT);
    const administrator = { account: randomUUID(), now: ERASED_AT };
    const rates = { perMinute: 60, perDomainPerMinute: null };
    await saveMailSettings(store.database, cast.region, { ...noMailSettings, rates }, 0, administrator);
    await run(
      `insert into mail_claims (region, lease, domain) values ($1, $2, 'maasveen.example')`,
      randomUUID(),
    );
    await run(`update regions set privacy_contact = 'fg@rijnmond.example' where region = $1`);
    await endRegion(store.database, cast.region, ENDED_ON);
    await eraseCase(store.database, cast.region, reference, 'request', marja, ERASED_AT);
  });

  it('is kept to the last day of its term, and then only its name and its counts stay', async () => {
    expect(await tablesOf(cast.region)).toEqual(
      expect.arrayContaining([
        'mandate_changes',
        'agreement_changes',
        'confirmation_events',
        'imports',
        'region_mail',
        'region_mail_changes',
        'mail_claims',
      ]),
    );
    expect(await erase(LAST_DAY_KEPT)).toBe(false);
    expect(await tablesOf(cast.region)).toContain('people');
    expect(await erase()).toBe(true);
    // What a new table keeps of a region either goes with it, or is named here with a reason: these name nobody.
    expect(await tablesOf(cast.region)).toEqual(['contact_rounds', 'erasures', 'learning_counts', 'regions']);
    expect(await erase()).toBe(false);
  });

  it('leaves no trace of anybody who was there', async () => {
    await erase();
    const { person, setUp } = cast;
    expect(await tablesWith(store.url, person.marja, person.jan, person.ilse)).toEqual([]);
    const kept = await run('select * from regions where region = $1');
    const said = JSON.stringify(kept.rows);
    for (const told of [setUp.profile.phone, setUp.profile.crisisPhone, 'fg@rijnmond.example']) {
      expect(said).not.toContain(told);
    }
    expect(said).toContain(setUp.profile.name);
    expect((await readRegion(store.database, cast.region))?.erasedAt).toBe(TERM_OVER);
  });

  it('is kept while a case of it is, open or closed', async () => {
    await newCase(store.database, cast, at('2026-05-04 10:00'));
    expect(await erase(at('2028-01-01 10:00'))).toBe(false);
  });

  it('is kept for the term after its last day, where its last case was erased before that', async () => {
    await endRegion(store.database, cast.region, '2026-08-01');
    expect(await erase(TERM_OVER)).toBe(false);
    expect(await erase(at('2026-10-30 12:00'))).toBe(false);
    expect(await erase(at('2026-10-31 12:00'))).toBe(true);
  });

  it('that goes on after all is not erased, and one that was begins anew', async () => {
    await endRegion(store.database, cast.region, null);
    expect(await erase(at('2028-01-01 10:00'))).toBe(false);
    await endRegion(store.database, cast.region, ENDED_ON);
    expect(await erase()).toBe(true);
    await endRegion(store.database, cast.region, null);
    expect((await readRegion(store.database, cast.region))?.erasedAt).toBeNull();
  });

  it('lets nobody take from the record who changed its ladders, before', async () => {
    await endRegion(store.database, cast.region, null);
    expect((await run('delete from agreement_changes where region = $1')).rowCount).toBe(0);
    await endRegion(store.database, cast.region, ENDED_ON);
    await newCase(store.database, cast, at('2026-05-04 10:00'));
    expect((await run('delete from agreement_changes where region = $1')).rowCount).toBe(0);
  });
});
