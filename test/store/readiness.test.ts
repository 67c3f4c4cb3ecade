// Readiness on a real Postgres: the demo region as its people, roles and agreements lie there.
import { beforeAll, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { oneSteeringGroup, threeLadders } from '../../config/ladders.ts';
import { readGettingReady } from '../../domain/escalation/gettingReady.ts';
import { readReadiness } from '../../domain/escalation/readiness.ts';
import { gapsBefore, readCountedRegion, readGettingReadyFacts } from '../../store/pages/readiness.ts';

const store = useStore();
let region: Awaited<ReturnType<typeof newRegion>>;

beforeAll(async () => {
  region = await newRegion(store.database, { vacant: ['anouk'] });
});

const now = at('2026-11-23 10:00');
const around = () => readCountedRegion(store.database, region.region, now);

it('reads everyone on the rungs, what was signed, and which access team is whose', async () => {
  const { organisation } = region;
  const read = await around();
  expect(read.around.organisations.map(({ name }) => name).slice(0, 3)).toEqual([
    'De Linde',
    'Havenrecht',
    'Het Kompas',
  ]);
  expect(read.around.organisations.find(({ id }) => id === organisation.wijkteamMaasveen)).toMatchObject({
    municipality: organisation.maasveen,
  });
  expect(read.around.mandates).toHaveLength(4);
  const readiness = readReadiness({ ...read.around, agreement: threeLadders });
  expect(readiness).toMatchObject({ pairs: 6, total: 54, ready: 0 });
  expect(readiness.unreached).toBe(2);
  expect(readiness.gaps).toContainEqual({
    mend: { code: 'appoint', organisation: organisation.poldermeer, role: 'alderman' },
    pairs: 2,
  });
});

it('tells of any version what it would begin with', async () => {
  const { readiness, people } = await gapsBefore(
    store.database,
    region.region,
    oneSteeringGroup,
    '2027-01-01',
    now,
  );
  expect(readiness.unreached).toBe(0);
  const persons = readiness.gaps.flatMap(({ mend }) => ('person' in mend ? mend.person : []));
  expect(persons.map((person) => people.get(person)?.surname)).toContain('Terpstra');
});

it('reads how far a region is', async () => {
  const facts = await readGettingReadyFacts(store.database, region.region, now);
  expect(facts && readGettingReady(facts).steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
    'region done',
    'agreement done',
    'organisations done',
    'people next',
    'mandates later',
    'introductions later',
    'firstAdvice later',
  ]);
  await newCase(store.database, region, now);
  const after = await readGettingReadyFacts(store.database, region.region, now);
  expect(after?.advices).toBe(1);
  expect(await readGettingReadyFacts(store.database, 'nowhere', now)).toBeUndefined();
});

it('before an agreement is in force counts with the newest', async () => {
  const facts = await readGettingReadyFacts(store.database, region.region, at('2025-01-10 10:00'));
  expect(facts?.inForce).toBe(false);
  expect(facts?.agreement?.ladders).toHaveLength(3);
});
