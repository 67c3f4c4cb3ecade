// From cells to rows: what a cell has to be, and what is wrong with one that is something else.
import { unguarded } from '../../../csv.ts';
import { dateIn, isTeam, salutationOf } from './cellValues.ts';
import { isFormula, kindOf, languageOf, named, roleOf, type Column } from './columns.ts';
import type { Table, TableRow } from './table.ts';
import { addressObjection, nameObjection, phoneObjection } from '../cells.ts';
import { organisationKinds } from '../../../../domain/advice/facts.ts';
import { tidy } from '../../../../domain/contacts/book.ts';
import type { ImportRow } from '../../../../domain/contacts/importing/rows.ts';
import { roles } from '../../../../domain/escalation/agreement.ts';
import type { Instant, LocalDate } from '../../../../domain/time.ts';
import { organisationKindWords } from '../../../../words/organisations.ts';
import { listed, roleWords } from '../../../../words/roles.ts';
import { say } from '../../../../words/language.ts';

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
    const works = this.#text(named.worksAt);
    const organisation = works === null || isTeam(works) ? null : works;
    if (organisation !== null) this.#check(named.worksAt, nameObjection(organisation, this.#now));
    const kind = this.#word(
      named.kind,
      kindOf,
      organisationKinds.map((one) => organisationKindWords[one]),
    );
    const [name, email, role] = [this.#text(named.name), this.#text(named.mail), this.#role()];
    if (organisation === null && kind !== null)
      this.#fault(
        named.kind,
        say(
          'Er staat een soort, maar geen organisatie. Vul ‘werkt bij’ in, of haal de soort weg',
          'There is a kind, but no organisation. Fill in ‘werkt bij’, or remove the kind',
        ),
      );
    const isPerson = [named.name, named.mail, named.role].some((column) => !this.#isEmpty(column));
    if (!isPerson && organisation === null)
      this.#fault(
        undefined,
        say(
          'In deze rij staat geen persoon en geen organisatie. Vul de rij aan of haal haar weg',
          'There is no person and no organisation in this row. Complete the row or remove it',
        ),
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
    if (this.#isEmpty(named.name))
      this.#fault(
        named.name,
        say(
          'De naam ontbreekt. Vul de voornaam en achternaam in',
          'The name is missing. Fill in the first name and the surname',
        ),
      );
    if (this.#isEmpty(named.mail)) {
      this.#fault(
        named.mail,
        say(
          'Het mailadres ontbreekt. Zonder adres kunnen wij niemand bereiken',
          'The email address is missing. Without an address we cannot reach anybody',
        ),
      );
    }
    if (name !== null) this.#check(named.name, nameObjection(name, this.#now));
    if (email !== null) this.#check(named.mail, addressObjection(email));
    const [surname, phone] = [this.#text(named.surname), this.#text(named.phone)];
    if (surname !== null) this.#check(named.surname, nameObjection(surname, this.#now));
    if (phone !== null) this.#check(named.phone, phoneObjection(phone));
    const addressAs = this.#word(named.salutation, salutationOf, ['mevrouw', 'heer']);
    const language = this.#word(named.language, languageOf, ['nl', 'en']);
    return {
      name: name ?? '',
      email: email ?? '',
      ...(surname !== null && { surname }),
      ...(this.#columns.has(named.salutation) && { addressAs }),
      ...(this.#columns.has(named.phone) && { phone }),
      // There is no having none: an empty cell says nothing.
      ...(language !== null && { language }),
    };
  }

  #role(): ImportRow['role'] {
    const role = this.#word(
      named.role,
      roleOf,
      roles.map((one) => roleWords[one]),
    );
    const [at, from, until] = [this.#text(named.roleAt), this.#date(named.from), this.#date(named.until)];
    if (role !== null)
      return {
        role,
        from,
        ...(this.#columns.has(named.until) && { until }),
        at: at !== null && isTeam(at) ? null : at,
      };
    const lonely = [named.roleAt, named.from, named.until].find(
      (column) => this.#row.cells[column] !== undefined,
    );
    if (lonely !== undefined && this.#isEmpty(named.role)) {
      this.#fault(
        named.role,
        say(
          `De rol ontbreekt, maar ‘${lonely}’ is ingevuld. Vul de rol in, of haal ‘${lonely}’ weg`,
          `The role is missing, but ‘${lonely}’ is filled in. Fill in the role, or remove ‘${lonely}’`,
        ),
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
      this.#fault(
        column,
        say(
          `De cel begint met ${cell.charAt(0)}, als een formule. Zet er gewone tekst in`,
          `The cell begins with ${cell.charAt(0)}, like a formula. Put plain text in it`,
        ),
      );
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
        say(
          `‘${text.slice(0, 40)}’ kennen wij niet. Kies uit: ${listed(known).replace(/ en (?!.* en )/, ' of ')}`,
          `We do not know ‘${text.slice(0, 40)}’. Choose from: ${listed(known).replace(/ and (?!.* and )/, ' or ')}`,
        ),
      );
    }
    return found ?? null;
  }

  #date(column: Column): LocalDate | null {
    const text = this.#text(column);
    if (text === null) return null;
    const date = dateIn(text);
    if (date === undefined) {
      this.#fault(
        column,
        say(
          `‘${text.slice(0, 40)}’ is geen datum. Schrijf het zo: 1-9-2026 of 2026-09-01`,
          `‘${text.slice(0, 40)}’ is not a date. Write it like this: 1-9-2026 or 2026-09-01`,
        ),
      );
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
