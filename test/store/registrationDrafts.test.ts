// A draft of a new advice does not outlive what became of it: registered, it is gone; erased, it goes with its case.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { tablesWith } from './support/traces.ts';
import type { Cast } from '../../dev/demo/cast.ts';
import { eraseCase, eraseOutdated } from '../../store/erasing.ts';
import { execute } from '../../store/execute.ts';
import { register } from '../../store/register.ts';
import { keepDraft, readDraft } from '../../store/registrationDrafts.ts';

const NOW = at('2026-06-01 10:00');

describe('a draft', () => {
  const store = useStore();
  let cast: Cast & { readonly region: string };

  const keep = (person: string, values: Readonly<Record<string, string>>, now = NOW) =>
    keepDraft(store.database, cast.region, person, values, now);
  const read = (person: string) => readDraft(store.database, cast.region, person, NOW);
  const erase = (reference: string) =>
    eraseCase(store.database, cast.region, reference, 'mistake', cast.person.marja, NOW);

  beforeEach(async () => {
    cast = await newRegion(store.database);
  });

  const registration = (id: string) =>
    ({
      id,
      rhythm: { every: 'week' },
      parties: {
        referrer: cast.person.sevda,
        caseCoordinator: { organisation: cast.organisation.wijkteamMaasveen },
        submitter: { kind: 'parent' },
        municipality: cast.organisation.maasveen,
      },
      facts: {
        givenOn: '2026-05-28',
        caseType: 'process',
        kind: 'other',
        force: 'urgent',
        financierConsent: 'yes',
      },
    }) as const;
  const send = (id: string) =>
    register(store.database, cast.region, registration(id), { part: 'chair' }, NOW);

  it('is gone in the moment in which its form is registered, whoever kept it; another stays', async () => {
    const id = randomUUID();
    await keep(cast.person.marja, { formulier: id, afspraken: 'Thuis blijven wonen' });
    await keep(cast.person.ilse, { formulier: randomUUID(), afspraken: 'Iets anders' });
    await send(id);
    expect(await read(cast.person.marja)).toBeUndefined();
    expect((await read(cast.person.ilse))?.values['afspraken']).toBe('Iets anders');
  });

  it('is not kept of a form that was registered in the meantime', async () => {
    const id = randomUUID();
    const done = await send(id);
    expect(await keep(cast.person.marja, { formulier: id })).toBe('reference' in done && done.reference);
    expect(await read(cast.person.marja)).toBeUndefined();
    expect(await keep(cast.person.marja, { formulier: randomUUID() })).toBeUndefined();
  });

  it.each(['K7M-3QX', 'k7m 3qx', 'k7m3qx'])('goes with the case that it names, also as %s', async (typed) => {
    const one = await newCase(store.database, cast, NOW);
    const other = await newCase(store.database, cast, NOW);
    const written = typed.replace(/k7m(.?)3qx/i, (_, between: string) => {
      const reference = one.reference.replace('-', between);
      return typed === typed.toUpperCase() ? reference : reference.toLowerCase();
    });
    await keep(cast.person.marja, { formulier: randomUUID(), afspraken: `Hoort bij ${written}, zie daar` });
    await keep(cast.person.ilse, { formulier: randomUUID(), afspraken: `Hoort bij ${other.reference}` });
    await erase(one.reference);
    expect(await read(cast.person.marja)).toBeUndefined();
    expect(await read(cast.person.ilse)).toBeDefined();
    expect(await tablesWith(store.url, one.id, one.reference)).toEqual([]);
  });

  it('goes with a case that is erased because its term is over', async () => {
    const one = await newCase(store.database, cast, NOW);
    const command = { type: 'close', reason: 'solved' } as const;
    await execute(store.database, cast.region, one.id, command, { part: 'chair' }, NOW);
    await keep(cast.person.marja, { formulier: randomUUID(), afspraken: `Zoals in ${one.reference}` });
    await eraseOutdated(store.database, cast.region, at('2026-09-01 10:00'));
    expect(await read(cast.person.marja)).toBeUndefined();
  });
});
