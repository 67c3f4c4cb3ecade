// Writes a file of people, as it can be read in again.
import { writeCsv } from '../../../csv.ts';
import { columns, named, type Column } from './columns.ts';
import type { ImportRow } from '../../../../domain/contacts/importing/rows.ts';
import type { LocalDate } from '../../../../domain/time.ts';
import { organisationKindWords, THE_TEAM } from '../../../../words/organisations.ts';
import { roleWords } from '../../../../words/roles.ts';
import { inLanguage } from '../../../../words/language.ts';

/** The text of a file with these rows. */
export function writeFile(rows: readonly ImportRow[]): string {
  // The same file whoever asks for it: it goes to others, and comes back from them.
  const lines = inLanguage('nl', () => rows.map((row) => columns.map((column) => cellOf(row, column))));
  return writeCsv([columns, ...lines]);
}

function cellOf({ organisation, kind, person, role }: ImportRow, column: Column): string {
  switch (column) {
    case named.worksAt:
      return organisation ?? THE_TEAM;
    case named.kind:
      return kind === null ? '' : organisationKindWords[kind];
    case named.name:
      return person?.name ?? '';
    case named.surname:
      return person?.surname ?? '';
    case named.salutation:
      return person?.addressAs ?? '';
    case named.mail:
      return person?.email ?? '';
    case named.phone:
      return person?.phone ?? '';
    case named.language:
      return person?.language ?? '';
    case named.role:
      return role ? roleWords[role.role] : '';
    case named.roleAt:
      return role?.at ?? '';
    case named.from:
      return dateCell(role?.from);
    case named.until:
      return dateCell(role?.until);
  }
}

/** `1-9-2026`, as a Dutch spreadsheet knows a date. */
function dateCell(date: LocalDate | null | undefined): string {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return year === '' ? '' : `${String(Number(day))}-${String(Number(month))}-${year}`;
}

/* eslint-disable doorzet/words-in-pairs -- a file is Dutch whoever reads it */

const example = (
  number: number,
  organisation: string,
  kind: ImportRow['kind'],
  [name, surname, addressAs, email]: readonly [string, string, 'mevrouw' | 'heer', string],
  role: ImportRow['role'],
): ImportRow => ({
  number,
  organisation,
  kind,
  person: { name, surname, addressAs, email, phone: null, language: 'nl' },
  role,
});

/** Made-up people, one for each thing that a row can say. */
export const exampleRows: readonly ImportRow[] = [
  example(
    2,
    'Gemeente Voorbeeld',
    'municipality',
    ['Carla Jansen', 'Jansen', 'mevrouw', 'c.jansen@voorbeeld.example'],
    {
      role: 'alderman',
      at: null,
      from: '2026-01-01',
      until: null,
    },
  ),
  example(
    3,
    'Wijkteam Voorbeeld',
    'municipalAccess',
    ['Paul de Wit', 'de Wit', 'heer', 'p.dewit@wijkteam.example'],
    {
      role: 'teamManager',
      at: null,
      from: '2026-01-01',
      until: '2027-12-31',
    },
  ),
  example(
    4,
    'Wijkteam Voorbeeld',
    'municipalAccess',
    ['Sevda Aydin', 'Aydin', 'mevrouw', 's.aydin@wijkteam.example'],
    null,
  ),
];
