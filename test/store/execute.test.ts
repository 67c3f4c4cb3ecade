// The one path for every change, on a real Postgres.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { fold } from '../../domain/advice/evolve.ts';
import { loadCaseFacts, loadEvents } from '../../store/caseFacts.ts';
import { passFence } from '../../store/fence.ts';
import { claimMails } from '../../store/outgoing.ts';
import { execute } from '../../store/execute.ts';
import { register } from '../../store/register.ts';
import { maasveenCase } from '../../dev/demo/cast.ts';

const store = useStore();
const MONDAY = at('2026-11-23 09:00');
const stuck = {
  followed: 'yes',
  realised: 'no',
  stuck: { where: 'notFinanced' },
  helpWanted: false,
} as const;

/** A weekly case, asked on Monday, whose letter is still to be sent. */
async function askedCase() {
  const cast = await newRegion(store.database);
  const advice = await newCase(store.database, cast, at('2026-11-19 15:00'));
  await execute(store.database, cast.region, advice.id, { type: 'passTime' }, { part: 'time' }, MONDAY, true);
  return { ...cast, ...advice };
}

interface Row {
  state: unknown;
  at: Date;
  wake_at: Date;
  version: number;
  signalled_version: number;
}

const rows = (region: string, sql: string) =>
  store.database.inRegion(region, async (transaction) => (await transaction.query<Row>(sql)).rows);

describe('a change', () => {
  it('writes events, state, deadline, lists and letters together', async () => {
    const { region, id, person } = await askedCase();
    const [advice] = await rows(region, 'select * from advices');
    expect(advice).toMatchObject({ version: 3, status: 'open', highest_rung: 0 });
    expect(advice?.wake_at).toEqual(new Date(at('2026-11-30 09:00')));
    const events = await store.database.inRegion(region, (transaction) =>
      loadEvents(transaction, region, id),
    );
    expect(events.map(({ event }) => event.type)).toEqual(['AdviceRegistered', 'CheckAsked', 'NextCheckSet']);
    expect(JSON.parse(JSON.stringify(fold(events)))).toEqual(advice?.state);
    expect(await rows(region, 'select kind, recipient_id, state from letters')).toEqual([
      { kind: 'check', recipient_id: person.sevda, state: 'ready' },
    ]);
    expect(await rows(region, 'select what from agenda')).toEqual([{ what: 'check' }]);
  });

  it('is not made when the rules refuse it', async () => {
    const { region, id } = await askedCase();
    const before = await rows(region, 'select version from advices');
    const refused = await execute(
      store.database,
      region,
      id,
      { type: 'answerCheck', check: 7, answer: stuck, answeredTimes: 0 },
      { part: 'referrer' },
      MONDAY,
    );
    expect(refused).toEqual({ refusal: { code: 'checkOutdated' } });
    expect(await rows(region, 'select version from advices')).toEqual(before);
  });

  it('withdraws the letter that an answer made pointless', async () => {
    const { region, id } = await askedCase();
    await execute(
      store.database,
      region,
      id,
      { type: 'answerCheck', check: 1, answer: stuck, answeredTimes: 0 },
      { part: 'referrer' },
      MONDAY + 1000,
    );
    expect(await rows(region, `select state, because from letters where kind = 'check'`)).toEqual([
      { state: 'withdrawn', because: 'answered' },
    ]);
  });

  it('never lets time in a case run backwards', async () => {
    const { region, id } = await askedCase();
    await execute(
      store.database,
      region,
      id,
      { type: 'reportCrisis' },
      { part: 'referrer' },
      MONDAY - 3_600_000,
    );
    const [last] = await rows(region, 'select at from advice_events order by seq desc limit 1');
    expect(last?.at).toEqual(new Date(MONDAY));
  });

  it('does nothing, and reads nothing, for a workflow that wakes too early', async () => {
    const { region, id } = await askedCase();
    const early = await execute(
      store.database,
      region,
      id,
      { type: 'passTime' },
      { part: 'time' },
      MONDAY + 5,
      true,
    );
    expect(early).toMatchObject({ events: [] });
  });

  it('is told to the workflow unless the workflow itself made it', async () => {
    const { region, id } = await askedCase();
    const versions = () => rows(region, 'select version, signalled_version from advices');
    // Registered and not yet told: what the workflow does meanwhile does not hide that.
    expect(await versions()).toEqual([{ version: 3, signalled_version: 0 }]);
    await rows(region, 'update advices set signalled_version = version');
    await execute(
      store.database,
      region,
      id,
      { type: 'passTime' },
      { part: 'time' },
      at('2026-11-30 09:00'),
      true,
    );
    const [told] = await versions();
    expect(told?.signalled_version).toBe(told?.version);
    await execute(
      store.database,
      region,
      id,
      { type: 'reportCrisis' },
      { part: 'referrer' },
      at('2026-11-30 10:00'),
    );
    const [behind] = await versions();
    expect(behind?.signalled_version).toBeLessThan(behind?.version ?? 0);
  });
});

describe('two at the same time', () => {
  it('of two different answers, the second is told that someone was first', async () => {
    const { region, id } = await askedCase();
    const answer = (realised: 'yes' | 'no') =>
      execute(
        store.database,
        region,
        id,
        {
          type: 'answerCheck',
          check: 1,
          answer: { ...stuck, realised },
          answeredTimes: 0,
        },
        { part: 'referrer' },
        MONDAY + 1000,
      );
    const results = await Promise.all([answer('yes'), answer('no')]);
    expect(results.filter((result) => 'refusal' in result)).toEqual([
      { refusal: { code: 'answeredMeanwhile' } },
    ]);
  });

  it('the same answer sent ten times is one answer', async () => {
    const { region, id } = await askedCase();
    const send = () =>
      execute(
        store.database,
        region,
        id,
        { type: 'answerCheck', check: 1, answer: stuck, answeredTimes: 0 },
        { part: 'referrer' },
        MONDAY + 1000,
      );
    const results = await Promise.all(Array.from({ length: 10 }, send));
    expect(results.every((result) => 'advice' in result)).toBe(true);
    expect(await rows(region, `select from advice_events where type = 'CheckAnswered'`)).toHaveLength(1);
  });

  it('an answer and the fence: either the letter is withdrawn, or it was past the fence before', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { region, id } = await askedCase();
      const [mail] = await claimMails(store.database, region, MONDAY + 1000, 20);
      if (!mail) throw new Error('no mail');
      const [passed] = await Promise.all([
        store.database.inRegion(region, (transaction) => passFence(transaction, region, mail, 'm@x')),
        execute(
          store.database,
          region,
          id,
          { type: 'answerCheck', check: 1, answer: stuck, answeredTimes: 0 },
          { part: 'referrer' },
          MONDAY + 1000,
        ),
      ]);
      const [letter] = await rows(region, `select state from letters where kind = 'check'`);
      expect(letter?.state).toBe(passed.size === 1 ? 'data_started' : 'withdrawn');
    }
  });
});

describe('registering', () => {
  it('gives the same case for the same form sent again, also at the same time', async () => {
    const cast = await newRegion(store.database);
    // Connections that are open already, so that all arrive at once.
    await Promise.all([1, 2, 3, 4].map(() => store.database.answers()));
    const registration = {
      id: randomUUID(),
      parties: maasveenCase(cast),
      facts: {
        givenOn: '2026-11-09',
        caseType: 'process',
        kind: 'careMediation',
        force: 'urgent',
        financierConsent: 'yes',
      },
      rhythm: { every: 'week' },
    } as const;
    const send = () => register(store.database, cast.region, registration, { part: 'chair' }, MONDAY);
    const [first, ...others] = await Promise.all([send(), send(), send(), send()]);
    expect([...others, await send()]).toEqual([first, first, first, first]);
    expect(await rows(cast.region, 'select from advices')).toHaveLength(1);
  });

  it('refuses people and organisations of another region, and says which', async () => {
    const [here, elsewhere] = [await newRegion(store.database), await newRegion(store.database)];
    const registered = await register(
      store.database,
      here.region,
      {
        id: randomUUID(),
        parties: {
          ...maasveenCase(here),
          provider: elsewhere.organisation.deLinde,
          referrer: elsewhere.person.sevda,
        },
        facts: {
          givenOn: '2026-11-09',
          caseType: 'process',
          kind: 'careMediation',
          force: 'urgent',
          financierConsent: 'yes',
        },
        rhythm: { every: 'week' },
      },
      { part: 'chair' },
      MONDAY,
    );
    expect(registered).toEqual({ strangers: [elsewhere.person.sevda, elsewhere.organisation.deLinde] });
    expect(await rows(here.region, 'select from advices')).toHaveLength(0);
  });

  it('needs an agreement in force', async () => {
    const cast = await newRegion(store.database);
    await rows(cast.region, `update agreements set in_force_from = '2027-01-01'`);
    await expect(newCase(store.database, cast, MONDAY)).rejects.toThrow('noAgreement');
  });

  it('gives what pages and letters are written from', async () => {
    const { region, id, person, organisation } = await askedCase();
    const facts = await store.database.inRegion(region, (transaction) =>
      loadCaseFacts(transaction, region, { id }),
    );
    expect(facts?.people.get(person.carla)).toMatchObject({
      name: 'Carla Jansen',
      email: 'carla@maasveen.example',
    });
    expect(facts?.organisations.get(organisation.deLinde)?.name).toBe('De Linde');
    expect(facts?.mandates.map((mandate) => mandate.organisation)).not.toContain(organisation.deLinde);
    expect(facts?.agreement.ladders).toHaveLength(3);
  });
});
