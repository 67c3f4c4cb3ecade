// What counts as a change of somebody: everything that was written differently, and nothing of who is there no more.
import { expect, it } from 'vitest';
import type { BookPerson, PeopleBook } from '../../../domain/contacts/book.ts';
import { changesBetween } from '../../../domain/contacts/changes.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';

const jan: BookPerson = {
  id: 'jan',
  name: 'Jan Bakker',
  surname: 'Bakker',
  addressAs: 'heer',
  email: 'jan@m.example',
  phone: null,
  organisation: 'm',
  endedOn: null,
  revision: 1,
};
const chair = {
  id: 'h',
  person: 'jan',
  role: 'chair',
  organisation: THE_REGION,
  from: '2026-01-01',
} as const;
const away = { id: 'a', person: 'jan', from: '2026-07-01', until: '2026-07-14', deputy: 'ilse' };
const book: PeopleBook = { organisations: [], people: [jan], holdings: [chair], absences: [away] };
const changes = (after: Partial<PeopleBook>) =>
  changesBetween(book, { ...book, ...after }).map(({ change }) => change);

it('is nothing where only a revision went up, or the language that was meant is said', () => {
  expect(changes({ people: [{ ...jan, revision: 2, language: 'nl' }] })).toEqual([]);
});

it.each<[string, Partial<BookPerson>, readonly object[]]>([
  [
    'a name, of which the surname is a part',
    { name: 'Jan Kok', surname: 'Kok' },
    [{ what: 'name', before: 'Jan Bakker', after: 'Jan Kok' }],
  ],
  ['a salutation', { addressAs: null }, [{ what: 'salutation' }]],
  ['where somebody works', { organisation: null }, [{ what: 'organisation', before: 'm', after: null }]],
  [
    'capitals of an address',
    { email: 'Jan@m.example' },
    [{ what: 'address', before: 'jan@m.example', after: 'Jan@m.example' }],
  ],
  ['a last day', { endedOn: '2026-12-31' }, [{ what: 'left', lastDay: '2026-12-31' }]],
])('is %s', (_, change, expected) => {
  expect(changes({ people: [{ ...jan, ...change }] })).toEqual(expected);
});

it('is a role or an absence that came, went, or has other days or another deputy', () => {
  const { id: _h, person: _p, ...role } = chair;
  expect(changes({ holdings: [] })).toEqual([{ what: 'roleTaken', ...role }]);
  expect(changes({ holdings: [{ ...chair, from: '2026-02-01' }] })).toEqual([
    { what: 'roleChanged', ...role, from: '2026-02-01', before: { from: '2026-01-01' } },
  ]);
  const { id: _a, person: _q, deputy: _d, ...days } = away;
  expect(changes({ absences: [{ id: 'a', person: 'jan', ...days }] })).toEqual([
    { what: 'absenceChanged', ...days },
  ]);
});

it('is everything of somebody new, and nothing of who is gone', () => {
  const nobody: PeopleBook = { organisations: [], people: [], holdings: [], absences: [] };
  expect(changesBetween(nobody, book).map(({ change }) => change.what)).toEqual([
    'added',
    'roleGiven',
    'absenceAdded',
  ]);
  expect(changesBetween(book, nobody)).toEqual([]);
});
