// Ten thousand cases: no query of a page, of the relay, the auditor or the post reads much more than it gives or counts.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, useStore } from '../support/doorzet.ts';
import { explained, explainedPool, leaveAlone, type Explained } from './support/plans.ts';
import { fill } from '../../bench/support/fill.ts';
import { DAY_MS } from '../../domain/time.ts';
import { readAccess } from '../../store/accessLog.ts';
import { countFollowers } from '../../store/agreements/following.ts';
import { audit, latestFindings } from '../../store/audit.ts';
import { openPool, type Database } from '../../store/database.ts';
import { readRetention } from '../../store/erasing.ts';
import { execute } from '../../store/execute.ts';
import { findLink } from '../../store/links.ts';
import { giveUpLate, nextPost, recoverLost, tryUnreachedNow } from '../../store/lostMail.ts';
import { readMailChoices } from '../../store/mailChoices.ts';
import { claimMails } from '../../store/outgoing.ts';
import { readAdvices, type AdviceFilter } from '../../store/pages/advices.ts';
import { readBoard } from '../../store/pages/board.ts';
import { readCase, readSentLetter } from '../../store/pages/case.ts';
import { readContacts } from '../../store/pages/contacts.ts';
import { countWaitingMails, readWaiting } from '../../store/pages/incoming.ts';
import { readLetter } from '../../store/pages/letter.ts';
import { readTouched, withoutPerson } from '../../store/pages/person.ts';
import { readCountedRegion, readGettingReadyFacts } from '../../store/pages/readiness.ts';
import { readUsual } from '../../store/pages/registering.ts';
import { readPastCases } from '../../store/pages/replay.ts';
import { readUnknownNotices } from '../../store/pages/unknownNotices.ts';
import * as relayed from '../../store/relayQueries.ts';
import { roundsPast, roundsToSignal } from '../../store/roundQueries.ts';

const NOW = at('2026-11-20 14:00');
const SOON = NOW + 7 * DAY_MS;
/** In the region that is looked at, and in others in the same tables. */
const CASES = { cases: 10_000, regions: 3, inFirst: 2_000 };
/** On a busy machine. */
const FILLING_MS = 180_000;
/** So many rows are read for one that is given or counted, at most. */
const FOR_ONE = 20;
/** A table of so few rows is rather read whole than by its index. */
const FEW = 500;
/** Tables that grow with cases; the others grow with people and organisations, of which a region has some hundreds. */
const GROWING = new Set([
  ...[
    'advices',
    'advice_events',
    'agenda',
    'tasks',
    'letters',
    'letter_log',
    'case_parts',
    'incoming_mails',
    'access_log',
  ],
]);

/** Somebody and something in the region, to ask for. */
interface Known {
  readonly region: string;
  readonly case: string;
  readonly reference: string;
  readonly municipality: string;
  readonly provider: string;
  readonly referrer: string;
  readonly team: string;
  readonly letter: string;
  readonly link: string;
  readonly alderman: string;
  readonly buyer: string;
  readonly chair: string;
}

describe('a region with two thousand cases', () => {
  const store = useStore();
  let known: Known;
  let relay: pg.Pool;

  beforeAll(async () => {
    await leaveAlone(store.url);
    const [first] = await fill(store.url, { ...CASES, now: NOW });
    const owner = new pg.Client({ connectionString: store.url });
    await owner.connect();
    const { rows } = await owner.query<Known>(
      `select a.region, a.id as case, a.reference, a.municipality_id as municipality, a.provider_id as provider,
              a.referrer_id as referrer, r.organisation_id as team, l.id as letter, l.link,
              (select person_id from holdings h where h.region = a.region and h.role = 'alderman'
                  and h.organisation_id = a.municipality_id) as alderman,
              (select person_id from holdings h where h.region = a.region and h.role = 'headOfProcurement') as buyer,
              (select person_id from holdings h where h.region = a.region and h.role = 'chair') as chair
         from advices a
         join people r on r.region = a.region and r.id = a.referrer_id
         join letters l on l.region = a.region and l.advice_id = a.id and l.link is not null and l.sent_text is not null
        where a.region = $1 and a.status = 'open' and a.highest_rung = 2 limit 1`,
      [first?.code],
    );
    await owner.end();
    if (!rows[0]) throw new Error('No case was found that climbs');
    [known] = rows;
    relay = openPool(store.url, 2, 'doorzet_relay');
  }, FILLING_MS);
  afterAll(() => relay.end());

  /** What a count gives is what it counts, not its one row. */
  function givenBy({ given, counted }: Explained): number {
    return Math.max(1, given, counted);
  }

  /** @param inIndexes whether entries that an index alone was asked for count as well */
  function expectLittle(queries: readonly Explained[], inIndexes = true): void {
    expect(queries.length).toBeGreaterThan(0);
    for (const one of queries) {
      const reads = one.reads
        .filter(({ table }) => GROWING.has(table))
        .filter(({ by, rows }) => !(by === 'Seq Scan' && rows <= FEW))
        .filter(({ by }) => inIndexes || by !== 'Index Only Scan');
      const read = reads.reduce((sum, { rows, entries }) => sum + Math.max(rows, entries), 0);
      const given = givenBy(one);
      if (read > FOR_ONE * given) expect({ query: one.query, reads, given }).toBe('less');
    }
  }

  const lists: readonly (readonly [string, () => Partial<AdviceFilter>])[] = [
    ['all that is open', () => ({})],
    ['what is closed', () => ({ status: 'closed' })],
    ['what is asked', () => ({ going: 'asks' })],
    ['who is late', () => ({ going: 'late' })],
    ['questions that come', () => ({ going: ['check'] })],
    ['a day', () => ({ going: ['check'], day: '2026-11-23' })],
    ['the second page', () => ({ page: 2 })],
    ['a reference', () => ({ search: known.reference })],
    ['a reference by its beginning', () => ({ search: known.reference.slice(0, 2) })],
    ['a municipality', () => ({ municipality: known.municipality })],
    ['a provider', () => ({ provider: known.provider })],
    ['a referrer', () => ({ referrer: known.referrer })],
    ['a rung', () => ({ rung: 2 })],
    ['a rung that no ladder has', () => ({ rung: 6 })],
    ['a rung in a municipality', () => ({ municipality: known.municipality, rung: 2 })],
    ['a version', () => ({ agreementVersion: 1 })],
  ];
  const list = (database: Database, filter: Partial<AdviceFilter>) =>
    readAdvices(database, known.region, { search: '', status: 'open', page: 1, ...filter }, NOW);

  it.each(lists)('lists %s', async (_, filter) => {
    const { database, queries } = explained(store.database);
    const { cases, inAll } = await list(database, filter());
    expect(cases.length).toBe(Math.min(25, inAll));
    expectLittle(queries);
  });

  // These pass over what they do not show, but by the entries of one index: of the cases only those shown are read.
  const passing: readonly (readonly [string, () => Partial<AdviceFilter>])[] = [
    ['a reference by its first letter', () => ({ search: known.reference.slice(0, 1) })],
    ['a closed one by its first letter', () => ({ status: 'closed', search: known.reference.slice(0, 1) })],
    ['the last page', () => ({ page: 9_999 })],
    ['a version that few follow', () => ({ agreementVersion: 9 })],
    ['notices that come', () => ({ going: ['notice'] })],
    ['who is late in a municipality', () => ({ going: 'late', municipality: known.municipality })],
    ['closed cases of a referrer', () => ({ status: 'closed', referrer: known.referrer })],
  ];

  it.each(passing)('passes over others in one index only to list %s', async (_, filter) => {
    const { database, queries } = explained(store.database);
    await list(database, filter());
    expectLittle(queries, false);
  });

  const pages: readonly (readonly [string, (database: Database) => Promise<unknown>])[] = [
    ['the board', (database) => readBoard(database, known.region, NOW, SOON)],
    ['all tasks', (database) => readBoard(database, known.region, NOW, NOW, 100)],
    ['a case', (database) => readCase(database, known.region, known.reference)],
    ['a letter', (database) => readLetter(database, known.region, known.letter)],
    ['a letter as it was sent', (database) => readSentLetter(database, known.region, known.letter)],
    ['behind a link', (database) => findLink(database, known.region, known.link, NOW)],
    ['who looked at a case', (database) => readAccess(database, known.region, known.case, 1)],
    [
      'an unknown notice',
      (database) => readUnknownNotices(database, known.region, known.case, 'municipal-1'),
    ],
    ['people on ladders', (database) => readContacts(database, known.region, NOW)],
    ['readiness', (database) => readCountedRegion(database, known.region, NOW)],
    ['getting ready', (database) => readGettingReadyFacts(database, known.region, NOW)],
    ['incoming mail', (database) => readWaiting(database, known.region)],
    ['how much mail came in', (database) => countWaitingMails(database, known.region)],
    [
      'what is usual',
      (database) => readUsual(database, known.region, { at: known.team, provider: known.provider }),
    ],
    ['past cases', (database) => readPastCases(database, known.region, '1', '2026-11-20', 50)],
    ['followers of versions', (database) => countFollowers(database, known.region)],
    ['what is kept', (database) => readRetention(database, known.region)],
    ['how often somebody wants mail', (database) => readMailChoices(database, known.region, known.alderman)],
  ];

  it.each(pages)('shows %s', async (_, page) => {
    const { database, queries } = explained(store.database);
    await page(database);
    expectLittle(queries);
  });

  it.each([
    ['a referrer', true, () => known.referrer],
    ['an alderman', true, () => known.alderman],
    ['who buys care, and may be asked in all that climbs', true, () => known.buyer],
    ['the chair, who is on no ladder', false, () => known.chair],
  ] as const)('finds the cases of %s', async (_, seen, who) => {
    const { database, queries } = explained(store.database);
    const person = who();
    const { cases } = await readTouched(
      database,
      known.region,
      person,
      withoutPerson(person, '2026-11-20'),
      NOW,
    );
    expect(cases.length > 0).toBe(seen);
    expectLittle(queries);
  });

  it('lets the auditor and the post look', async () => {
    const { database, queries } = explained(store.database);
    const { region } = known;
    await audit(database, region, NOW);
    await latestFindings(database);
    await recoverLost(database, region, NOW);
    await giveUpLate(database, region, NOW);
    await tryUnreachedNow(database, region, NOW);
    await nextPost(database, region);
    await claimMails(database, region, NOW, 50);
    expectLittle(queries);
  });

  it('lets the relay look over all regions', async () => {
    const { pool, queries } = explainedPool(relay);
    for (const moment of [NOW, SOON]) {
      expect(await relayed.casesPast(pool, moment, 100)).toHaveLength(moment === NOW ? 0 : 100);
      await relayed.regionsWithPost(pool, moment);
      await roundsPast(pool, moment);
    }
    expect(await relayed.casesToSignal(pool, at('2026-11-30 09:00'), 100)).toEqual([]);
    const some = await relayed.openCases(pool, null, 100);
    await relayed.openCases(pool, some.at(-1) ?? null, 100);
    await roundsToSignal(pool);
    expectLittle(queries);
  });

  it('decides a step', async () => {
    const { database, queries } = explained(store.database);
    const { rows } = await store.database.inRegion(known.region, (transaction) =>
      transaction.query<{ id: string; wakes: Date }>(
        `select id, wake_at as wakes from advices where region = $1 and status = 'open' order by wake_at, id limit 1`,
        [known.region],
      ),
    );
    const [first] = rows;
    if (!first) throw new Error('No case is open');
    const when = first.wakes.getTime();
    const done = await execute(
      database,
      known.region,
      first.id,
      { type: 'passTime' },
      { part: 'time' },
      when,
    );
    expect('events' in done ? done.events.length : 0).toBeGreaterThan(0);
    expectLittle(queries);
  });
});
