// Writes a file of people, as it can be read in again.
import { writeCsv } from '../../../csv.ts';
import { columns, type Column } from './columns.ts';
import type { ImportRow } from '../../../../domain/contacts/importing/rows.ts';
import type { LocalDate } from '../../../../domain/time.ts';
import { organisationKindWords, THE_TEAM } from '../../../../words/organisations.ts';
import { roleWords } from '../../../../words/roles.ts';

/** The text of a file with these rows. */
export function writeFile(rows: readonly ImportRow[]): string {
  return writeCsv([columns, ...rows.map((row) => columns.map((column) => cellOf(row, column)))]);
}

function cellOf({ organisation, kind, person, role }: ImportRow, column: Column): string {
  switch (column) {
    case 'werkt bij':
      return organisation ?? THE_TEAM;
    case 'soort':
      return kind === null ? '' : organisationKindWords[kind];
    case 'naam':
      return person?.name ?? '';
    case 'achternaam':
      return person?.surname ?? '';
    case 'aanhef':
      return person?.addressAs ?? '';
    case 'e-mail':
      return person?.email ?? '';
    case 'telefoon':
      return person?.phone ?? '';
    case 'rol':
      return role ? roleWords[role.role] : '';
    case 'rol bij':
      return role?.at ?? '';
    case 'van':
      return dateCell(role?.from);
    case 'tot en met':
      return dateCell(role?.until);
  }
}

/** `1-9-2026`, as a Dutch spreadsheet knows a date. */
function dateCell(date: LocalDate | null | undefined): string {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return year === '' ? '' : `${String(Number(day))}-${String(Number(month))}-${year}`;
}

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
  person: { name, surname, addressAs, email, phone: null },
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
