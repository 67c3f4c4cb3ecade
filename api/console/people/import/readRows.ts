// From cells to rows: what a cell has to be, and what is wrong with one that is something else.
import { unguarded } from '../../../csv.ts';
import { isFormula, kindOf, roleOf, type Column } from './columns.ts';
import type { Table, TableRow } from './table.ts';
import { addressObjection, nameObjection, phoneObjection } from '../cells.ts';
import { organisationKinds } from '../../../../domain/advice/facts.ts';
import { isLocalDate } from '../../../../domain/calendar/amsterdam.ts';
import { folded, tidy } from '../../../../domain/contacts/book.ts';
import type { ImportRow } from '../../../../domain/contacts/importing/rows.ts';
import { roles } from '../../../../domain/escalation/agreement.ts';
import type { Instant, LocalDate } from '../../../../domain/time.ts';
import { organisationKindWords, THE_TEAM } from '../../../../words/organisations.ts';
import { listed, roleWords } from '../../../../words/roles.ts';

/** What is wrong in a row, and what to do. */
export interface CellFault {
  readonly row: number;
  readonly column: Column | undefined;
  readonly message: string;
}

/** The rows that can be read, and everything that is wrong with the others. */
export function readRows(
  table: Table,
  now: Instant,
): { readonly rows: readonly ImportRow[]; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const rows = table.rows.flatMap((row) => {
    const reader = new RowReader(row, table.columns, now);
    const read = reader.read();
    faults.push(...reader.faults);
    return reader.faults.length === 0 ? [read] : [];
  });
  return { rows, faults };
}

class RowReader {
  readonly faults: CellFault[] = [];
  readonly #row: TableRow;
  readonly #columns: ReadonlySet<Column>;
  readonly #now: Instant;

  constructor(row: TableRow, columns: ReadonlySet<Column>, now: Instant) {
    this.#row = row;
    this.#columns = columns;
    this.#now = now;
  }

  read(): ImportRow {
    const works = this.#text('werkt bij');
    const organisation = works === null || folded(works) === folded(THE_TEAM) ? null : works;
    if (organisation !== null) this.#check('werkt bij', nameObjection(organisation, this.#now));
    const kind = this.#word(
      'soort',
      kindOf,
      organisationKinds.map((one) => organisationKindWords[one]),
    );
    const [name, email, role] = [this.#text('naam'), this.#text('e-mail'), this.#role()];
    if (organisation === null && kind !== null)
      this.#fault(
        'soort',
        'Er staat een soort, maar geen organisatie. Vul ‘werkt bij’ in, of haal de soort weg',
      );
    const isPerson = (['naam', 'e-mail', 'rol'] as const).some((column) => !this.#isEmpty(column));
    if (!isPerson && organisation === null)
      this.#fault(
        undefined,
        'In deze rij staat geen persoon en geen organisatie. Vul de rij aan of haal haar weg',
      );
    return {
      number: this.#row.number,
      organisation,
      kind,
      person: isPerson ? this.#person(name, email) : null,
      role,
    };
  }

  #person(name: string | null, email: string | null): NonNullable<ImportRow['person']> {
    if (this.#isEmpty('naam')) this.#fault('naam', 'De naam ontbreekt. Vul de voornaam en achternaam in');
    if (this.#isEmpty('e-mail')) {
      this.#fault('e-mail', 'Het e-mailadres ontbreekt. Zonder adres kunnen wij niemand bereiken');
    }
    if (name !== null) this.#check('naam', nameObjection(name, this.#now));
    if (email !== null) this.#check('e-mail', addressObjection(email));
    const [surname, phone] = [this.#text('achternaam'), this.#text('telefoon')];
    if (surname !== null) this.#check('achternaam', nameObjection(surname, this.#now));
    if (phone !== null) this.#check('telefoon', phoneObjection(phone));
    const addressAs = this.#word('aanhef', salutationOf, ['mevrouw', 'heer']);
    return {
      name: name ?? '',
      email: email ?? '',
      ...(surname !== null && { surname }),
      ...(this.#columns.has('aanhef') && { addressAs }),
      ...(this.#columns.has('telefoon') && { phone }),
    };
  }

  #role(): ImportRow['role'] {
    const role = this.#word(
      'rol',
      roleOf,
      roles.map((one) => roleWords[one]),
    );
    const [at, from, until] = [this.#text('rol bij'), this.#date('van'), this.#date('tot en met')];
    if (role !== null)
      return {
        role,
        from,
        ...(this.#columns.has('tot en met') && { until }),
        at: at !== null && folded(at) === folded(THE_TEAM) ? null : at,
      };
    const lonely = (['rol bij', 'van', 'tot en met'] as const).find(
      (column) => this.#row.cells[column] !== undefined,
    );
    if (lonely !== undefined && this.#isEmpty('rol')) {
      this.#fault(
        'rol',
        `De rol ontbreekt, maar ‘${lonely}’ is ingevuld. Vul de rol in, of haal ‘${lonely}’ weg`,
      );
    }
    return null;
  }

  /** Whether a cell says nothing; a dash says as much. */
  #isEmpty(column: Column): boolean {
    return /^[-–—]?$/.test(this.#row.cells[column] ?? '');
  }

  /** What a cell says; null for nothing, also where somebody wrote a dash for it. */
  #text(column: Column): string | null {
    const cell = this.#row.cells[column];
    if (cell === undefined || this.#isEmpty(column)) return null;
    if (isFormula(cell, column)) {
      this.#fault(column, `De cel begint met ${cell.charAt(0)}, als een formule. Zet er gewone tekst in`);
      return null;
    }
    return tidy(unguarded(cell));
  }

  #word<T>(column: Column, find: (word: string) => T | undefined, known: readonly string[]): T | null {
    const text = this.#text(column);
    if (text === null) return null;
    const found = find(text);
    if (found === undefined) {
      this.#fault(
        column,
        `‘${text.slice(0, 40)}’ kennen wij niet. Kies uit: ${listed(known).replace(/ en (?!.* en )/, ' of ')}`,
      );
    }
    return found ?? null;
  }

  #date(column: 'van' | 'tot en met'): LocalDate | null {
    const text = this.#text(column);
    if (text === null) return null;
    const date = dateIn(text);
    if (date === undefined) {
      this.#fault(column, `‘${text.slice(0, 40)}’ is geen datum. Schrijf het zo: 1-9-2026 of 2026-09-01`);
    }
    return date ?? null;
  }

  #check(column: Column, objection: string | undefined): void {
    if (objection !== undefined) this.#fault(column, objection);
  }

  #fault(column: Column | undefined, message: string): void {
    this.faults.push({ row: this.#row.number, column, message });
  }
}

function salutationOf(word: string): 'mevrouw' | 'heer' | undefined {
  const bare = folded(word).replace(/^(de|dhr)\b\.?\s*/, '');
  if (bare === 'heer' || /^dhr\.?$|^de heer$/.test(folded(word))) return 'heer';
  return /^(mevrouw|mevr\.?|mw\.?)$/.test(folded(word)) ? 'mevrouw' : undefined;
}

/** `1-9-2026`, `01/09/2026`, `1.9.2026` or `2026-09-01`, with or without the time that a spreadsheet adds. */
function dateIn(text: string): LocalDate | undefined {
  const bare = text.replace(/[T ]00:00(:00)?$/, '');
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(bare);
  const [, day = '', month = '', year = ''] = dayFirst ?? [];
  const date = dayFirst ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : bare;
  return isLocalDate(date) && date >= '1990-01-01' && date < '2100-01-01' ? date : undefined;
}
