// Importing people: what a file would change, and that it changes nothing that it does not say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depth } from '../support/depth.ts';
import type { BookPerson, HeldRole, PeopleBook } from '../../../domain/contacts/book.ts';
import { carryOut, withWritten } from '../../../domain/contacts/importing/carryOut.ts';
import { changesNothing, planImport, type ImportPlan } from '../../../domain/contacts/importing/plan.ts';
import type { ImportRow } from '../../../domain/contacts/importing/rows.ts';
import { rowsOf } from '../../../domain/contacts/importing/rowsOf.ts';
import { isRegionRole } from '../../../domain/contacts/holdings.ts';
import { organisationKinds } from '../../../domain/advice/facts.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { plusDays } from '../../../domain/calendar/amsterdam.ts';
import { roles } from '../../../domain/escalation/agreement.ts';

const today = '2026-11-23';
const empty: PeopleBook = { organisations: [], people: [], holdings: [], absences: [] };

let counter = 0;
const newId = () => `new-${(counter += 1)}`;

const person = (name: string, more: Partial<BookPerson> = {}): BookPerson => ({
  id: name.toLowerCase(),
  name: `${name} Test`,
  surname: 'Test',
  addressAs: null,
  email: `${name.toLowerCase()}@werk.example`,
  phone: null,
  organisation: 'maasveen',
  endedOn: null,
  revision: 1,
  ...more,
});

const book: PeopleBook = {
  organisations: [
    { id: 'maasveen', kind: 'municipality', name: 'Maasveen', revision: 1 },
    { id: 'linde', kind: 'provider', name: 'De Linde', revision: 1 },
  ],
  people: [person('Carla'), person('Jan'), person('Oud', { endedOn: '2026-01-31' })],
  holdings: [
    { id: 'h1', organisation: 'maasveen', role: 'alderman', person: 'carla', from: '2025-01-01' },
    { id: 'h2', organisation: 'maasveen', role: 'socialDomainManager', person: 'jan', from: '2025-01-01' },
  ],
  absences: [],
};

const carla = {
  name: 'Carla Test',
  surname: 'Test',
  addressAs: null,
  email: 'carla@werk.example',
  phone: null,
};
const alderman = { role: 'alderman', at: null, from: '2025-01-01', until: null } as const;
const row = (number: number, more: Partial<ImportRow> = {}): ImportRow => ({
  number,
  organisation: 'Maasveen',
  kind: 'municipality',
  person: carla,
  role: alderman,
  ...more,
});

function planned(rows: readonly ImportRow[], of: PeopleBook = book): ImportPlan {
  const made = planImport(rows, of, today);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.plan;
}

function faulty(rows: readonly ImportRow[], of: PeopleBook = book) {
  const made = planImport(rows, of, today);
  return 'faults' in made ? made.faults : [];
}

describe('what a row changes', () => {
  it('changes nothing when it says what is there, in whatever capitals and spaces the address is', () => {
    expect(changesNothing(planned([row(2)]))).toBe(true);
    const shouted = row(2, { person: { ...carla, email: 'CARLA@werk.example' } });
    expect(changesNothing(planned([shouted]))).toBe(true);
  });

  it('makes an organisation, a person and a role that are not there', () => {
    const plan = planned([
      row(2, {
        organisation: 'Polder',
        person: {
          name: 'Piet Nieuw',
          surname: 'Nieuw',
          addressAs: 'heer',
          email: 'piet@polder.example',
          phone: null,
        },
        role: { role: 'alderman', at: null, from: null, until: null },
      }),
    ]);
    expect(plan.organisations).toMatchObject([{ change: 'new', name: 'Polder' }]);
    expect(plan.people).toMatchObject([{ change: 'new', email: 'piet@polder.example' }]);
    expect(plan.holdings).toMatchObject([{ change: 'new', organisation: 'Polder', from: today }]);
  });

  it('ends a role that gets an end, and leaves one alone that is not in the file', () => {
    const plan = planned([row(2, { role: { role: 'alderman', at: null, from: null, until: '2026-12-31' } })]);
    expect(plan.holdings).toMatchObject([{ change: 'changed', from: '2025-01-01', until: '2026-12-31' }]);
    expect(plan.holdings).toHaveLength(1);
  });

  it('gives no role past the last day of somebody who leaves', () => {
    const lastDay = '2026-12-31';
    const people = book.people.map((one) => (one.id === 'carla' ? { ...one, endedOn: lastDay } : one));
    const until = (day: string | null) => {
      const role = { role: 'chair', at: null, from: '2026-12-01', until: day } as const;
      const made = planImport([row(2, { role })], { ...book, people }, today);
      return 'faults' in made ? made.faults : made.plan.holdings.map((one) => one.until);
    };
    expect(until(null)).toEqual([{ row: 2, code: 'leaves', day: lastDay }]);
    expect(until('2027-01-01')).toEqual([{ row: 2, code: 'leaves', day: lastDay }]);
    expect(until(lastDay)).toEqual([lastDay]);
  });

  it('brings somebody back who left', () => {
    const back = {
      name: 'Oud Test',
      surname: 'Test',
      addressAs: null,
      email: 'oud@werk.example',
      phone: null,
    };
    const plan = planned([row(2, { person: back, role: null })]);
    expect(plan.people).toMatchObject([{ change: 'changed', before: { endedOn: '2026-01-31' } }]);
    const { people } = carryOut(plan, book, newId);
    expect(people).toMatchObject([{ id: 'oud', endedOn: null, revision: 2 }]);
  });

  it('puts a role of the region in the region, wherever the person works', () => {
    const plan = planned([row(2, { role: { role: 'commissioner', at: null, from: null, until: null } })]);
    expect(plan.holdings).toMatchObject([{ organisation: null, role: 'commissioner', change: 'new' }]);
    expect(carryOut(plan, book, newId).holdings).toMatchObject([
      { organisation: THE_REGION, person: 'carla' },
    ]);
  });
});

describe('what a file does not say', () => {
  const known: PeopleBook = {
    ...book,
    people: [person('Carla', { surname: 'Testa', addressAs: 'mevrouw', phone: '010 12' })],
    holdings: book.holdings.slice(0, 1).map((held) => ({ ...held, until: '2026-12-31' })),
  };
  const little = row(2, {
    person: { name: 'Carla Test', email: 'carla@werk.example' },
    role: { role: 'alderman', at: null, from: null },
  });

  it('stays as it is known', () => {
    expect(changesNothing(planned([little], known))).toBe(true);
  });

  it('is emptied by an empty cell in a column that is there', () => {
    const emptied = row(2, {
      person: { name: 'Carla Test', email: 'carla@werk.example', phone: null },
      role: { role: 'alderman', at: null, from: null, until: null },
    });
    const plan = planned([emptied], known);
    expect(plan.people).toMatchObject([{ change: 'changed', phone: null, surname: 'Testa' }]);
    const [held] = plan.holdings;
    expect(held).toMatchObject({ change: 'changed' });
    expect(held).not.toHaveProperty('until');
  });

  it('is taken from the name for somebody new', () => {
    const at = (name: string) =>
      planned([row(2, { person: { name, email: 'x@werk.example' }, role: null })]).people[0]?.surname;
    expect(['Sevda de Wit', 'Joost van den Berg', 'Noor el Amrani', 'Çelik', 'Ada Lovelace'].map(at)).toEqual(
      ['de Wit', 'van den Berg', 'el Amrani', 'Çelik', 'Lovelace'],
    );
  });
});

describe('what cannot be', () => {
  const role = (more: Partial<NonNullable<ImportRow['role']>>) => ({ ...alderman, ...more });

  it.each([
    ['the same row twice', [row(2), row(3)], [{ row: 3, code: 'duplicate', other: 2 }]],
    [
      'a known organisation of another kind',
      [row(2, { kind: 'provider' })],
      [{ row: 2, code: 'kindIsOther' }],
    ],
    [
      'a new organisation without a kind',
      [row(2, { organisation: 'Nieuw', kind: null, person: null, role: null })],
      [{ row: 2, code: 'kindMissing' }],
    ],
    [
      'two kinds of one new organisation',
      [
        row(2, { organisation: 'Nieuw', person: null, role: null }),
        row(3, { organisation: 'nieuw', kind: 'provider', person: null, role: null }),
      ],
      [{ row: 3, code: 'kindsDiffer', other: 2 }],
    ],
    [
      'one address, two names',
      [row(2), row(3, { person: { ...carla, name: 'Karel' }, role: null })],
      [{ row: 3, code: 'personDiffers', other: 2 }],
    ],
    [
      'an organisation of a role that is nowhere',
      [row(2, { role: role({ at: 'Nergens' }) })],
      [{ row: 2, code: 'roleAtUnknown' }],
    ],
    [
      'a chair of a municipality',
      [row(2, { role: role({ role: 'chair', at: 'Maasveen' }) })],
      [{ row: 2, code: 'regionRoleAtOrganisation' }],
    ],
    [
      'an alderman of the team itself',
      [row(2, { organisation: null, kind: null, role: role({}) })],
      [{ row: 2, code: 'roleWithoutOrganisation' }],
    ],
    [
      'an end before its start',
      [row(2, { role: role({ until: '2024-12-31' }) })],
      [{ row: 2, code: 'untilBeforeFrom' }],
    ],
    [
      'an end before the start that is known',
      [row(2, { role: role({ from: null, until: '2024-12-31' }) })],
      [{ row: 2, code: 'untilBeforeStart', day: '2025-01-01' }],
    ],
    [
      'one role twice at the same time',
      [row(2), row(3, { role: role({ from: '2026-01-01' }) })],
      [
        { row: 2, code: 'roleOverlaps', other: 3 },
        { row: 3, code: 'roleOverlaps', other: 2 },
      ],
    ],
  ] as const)('%s', (_, rows, faults) => {
    expect(faulty(rows)).toEqual(faults);
  });
});

const day = fc.integer({ min: -900, max: 900 }).map((days) => plusDays(today, days));
const word = fc.constantFrom('Ada', 'Bo', 'Çelik', 'de Wit', "'t Hart", 'Łukasz', 'Özge', 'van den Berg');

/** Roles of one person in one place, one after the other. */
const periods = fc
  .uniqueArray(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 4 })
  .chain((days) => fc.record({ days: fc.constant(days.sort((a, b) => a - b)), open: fc.boolean() }))
  .map(({ days, open }) =>
    days.flatMap((from, at) => {
      if (at % 2 === 1) return [];
      const until = days[at + 1];
      if (until === undefined) return open ? [{ from: plusDays(today, from) }] : [];
      return [{ from: plusDays(today, from), until: plusDays(today, until) }];
    }),
  );

/** People as forms and imports leave them: each address of one person who is there, no role twice at a time. */
const books: fc.Arbitrary<PeopleBook> = fc
  .record({
    organisations: fc.nat(organisationKinds.length),
    people: fc.array(
      fc.record({
        name: word,
        works: fc.nat(5),
        addressAs: fc.constantFrom('mevrouw', 'heer', null),
        phone: fc.constantFrom(null, '+31 6 1234', '010 12'),
        endedOn: fc.option(day, { freq: 5 }),
        held: fc.array(fc.record({ role: fc.constantFrom(...roles), at: fc.nat(5), periods }), {
          maxLength: 3,
        }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ organisations, people }) => {
    const kinds = organisationKinds.slice(0, organisations);
    const ids = kinds.map((_, at) => `o${at}`);
    const holdings = new Map<string, HeldRole[]>();
    for (const [at, { held }] of people.entries()) {
      for (const { role, at: where, periods: all } of held) {
        const organisation = isRegionRole(role) ? THE_REGION : ids[where % Math.max(1, ids.length)];
        if (organisation === undefined) continue;
        const key = `p${at} ${organisation} ${role}`;
        holdings.set(
          key,
          all.map((period, n) => ({ id: `${key} ${n}`, role, organisation, person: `p${at}`, ...period })),
        );
      }
    }
    return {
      organisations: kinds.map((one, at) => ({
        id: `o${at}`,
        kind: one,
        name: `Org ${at}`,
        revision: 1,
      })),
      people: people.map(({ name, works, addressAs, phone, endedOn }, at) => ({
        id: `p${at}`,
        name: `${name} ${at}`,
        surname: name,
        addressAs,
        email: `P${at}@werk.example`,
        phone,
        organisation: ids[works] ?? null,
        endedOn,
        revision: 1,
      })),
      holdings: [...holdings.values()].flat(),
      absences: [],
    };
  });

/** What is read of people, whatever ids they have. */
function seen(of: PeopleBook): unknown {
  const organisation = new Map(of.organisations.map(({ id, name }) => [id, name]));
  const email = new Map(of.people.map((one) => [one.id, one.email]));
  const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort();
  return {
    organisations: sorted(of.organisations.map(({ name, kind: is }) => [name, is])),
    people: sorted(
      of.people.map((one) => [
        one.name,
        one.surname,
        one.addressAs,
        one.email,
        one.phone,
        one.endedOn,
        organisation.get(one.organisation ?? ''),
      ]),
    ),
    holdings: sorted(
      of.holdings.map((one) => [
        email.get(one.person),
        organisation.get(one.organisation) ?? null,
        one.role,
        one.from,
        one.until,
      ]),
    ),
  };
}

/** As in a file that has only the columns that it must have. */
function saysLess({ person, role, ...rest }: ImportRow): ImportRow {
  return {
    ...rest,
    person: person && { name: person.name, email: person.email },
    role: role && { role: role.role, at: role.at, from: role.from },
  };
}

describe('for all people', () => {
  it('importing what was exported changes nothing', () => {
    fc.assert(
      fc.property(books, (of) => {
        expect(changesNothing(planned(rowsOf(of, today), of))).toBe(true);
      }),
      depth(300),
    );
  });

  it('importing a file into other people makes them as the file, whatever the order of its rows; and again, nothing', () => {
    fc.assert(
      fc.property(books, books, fc.boolean(), fc.infiniteStream(fc.nat()), (from, into, short, order) => {
        const rows = rowsOf(from, today).map((one) => (short ? saysLess(one) : one));
        const shuffled = rows
          .map((one) => ({ one, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }, at) => ({ ...one, number: at + 2 }));
        const made = planImport(rows, into, today);
        const other = planImport(shuffled, into, today);
        if ('faults' in made) {
          const codes = ({ faults }: typeof made) => faults.map(({ code }) => code).sort();
          expect('faults' in other && codes(other)).toEqual(codes(made));
          return;
        }
        expect(other).toEqual(made);
        const after = withWritten(into, carryOut(made.plan, into, newId));
        const again = planned(rows, after);
        expect(changesNothing(again)).toBe(true);
        expect(seen(withWritten(after, carryOut(again, after, newId)))).toEqual(seen(after));
      }),
      depth(300),
    );
  });

  it('importing into nothing gives what was exported', () => {
    fc.assert(
      fc.property(books, (of) => {
        const after = withWritten(empty, carryOut(planned(rowsOf(of, today), empty), empty, newId));
        expect(rowsOf(after, today)).toEqual(rowsOf(of, today));
      }),
      depth(200),
    );
  });
});
