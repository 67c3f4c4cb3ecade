// From the text of a file to its cells by column, or why that cannot be.
import { CsvError, parse } from 'csv-parse/sync';
import { columnOf, columns, neededColumns, type Column } from './columns.ts';
import { listed } from '../../../../words/roles.ts';
import { say } from '../../../../words/language.ts';

/** A row with at least one cell that holds something. */
export interface TableRow {
  /** As a spreadsheet counts: 1 is the row with the names of the columns. */
  readonly number: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** Those that the file has: of the others it says nothing. */
  readonly columns: ReadonlySet<Column>;
}

/** More is not one region's people. */
export const MOST_ROWS = 2_000;

/** A sentence about the file as a whole, with what to do. */
export interface TableFault {
  readonly fault: string;
}

const delimiters = [';', ',', '\t'] as const;

/** The rows of a text, or what is wrong with the file as a whole. */
export function readTable(raw: string): Table | TableFault {
  const { text, told } = withoutPreamble(raw);
  if (text.trim() === '')
    return {
      fault: say(
        'Het bestand is leeg. Kies een bestand met een rij per persoon en rol.',
        'The file is empty. Choose a file with a row for each person and role.',
      ),
    };
  const read = parseCells(text, told ?? likelyDelimiter(text));
  if ('fault' in read) return read;
  const [header = [], ...body] = read.records;
  if (body.length > MOST_ROWS) {
    return {
      fault: say(
        'Het bestand heeft meer dan 2.000 rijen. Verdeel het over meer bestanden.',
        'The file has more than 2,000 rows. Divide it over more files.',
      ),
    };
  }
  const found = header.map((name) => columnOf(name));
  const fault = headerFault(header, found);
  if (fault !== undefined) return { fault };
  const rows = body.flatMap((record, index): TableRow[] => {
    const filled = record.map((cell) => cell.trim());
    if (filled.every((cell) => cell === '')) return [];
    const cells = filled.flatMap((cell, at) => {
      const column = found[at];
      return column === undefined || cell === '' ? [] : [[column, cell] as const];
    });
    return [{ number: index + 2, cells: Object.fromEntries(cells) }];
  });
  return rows.length === 0
    ? {
        fault: say(
          'Er staan alleen kolomnamen in. Zet onder de kolomnamen een rij per persoon en rol.',
          'There are only names of columns in it. Put a row for each person and role below the names of the columns.',
        ),
      }
    : { rows, columns: new Set(found.filter((column) => column !== undefined)) };
}

/** Excel writes `sep=;` before everything else to say by what cells are apart. */
function withoutPreamble(raw: string): { readonly text: string; readonly told: string | undefined } {
  const text = raw.replace(/^\ufeff/, '');
  const match = /^"?sep=(.)"?[ \t]*(?:\r\n|\r|\n|$)/i.exec(text);
  return match ? { text: text.slice(match[0].length), told: match[1] } : { text, told: undefined };
}

/** Whichever is most often in the first line, outside quotes. */
function likelyDelimiter(text: string): string {
  const [first = ''] = text.trimStart().split(/\r\n|\r|\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return delimiters.toSorted((one, other) => count(other) - count(one))[0] ?? ';';
}

function parseCells(
  text: string,
  delimiter: string,
): { readonly records: readonly (readonly string[])[] } | TableFault {
  try {
    return {
      records: parse(text, {
        delimiter,
        relax_column_count: true,
        skip_empty_lines: false,
        max_record_size: 100_000,
        to: MOST_ROWS + 2,
      }),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = String(Number((error as { records?: unknown }).records ?? 0) + 1);
    return {
      fault: say(
        `In rij ${row} kloppen de aanhalingstekens (") niet: één mist of staat er te veel. Herstel die rij en probeer het opnieuw.`,
        `In row ${row} the quotation marks (") are not right: one is missing, or there is one too many. Mend that row and try again.`,
      ),
    };
  }
}

function headerFault(header: readonly string[], found: readonly (Column | undefined)[]): string | undefined {
  const missing = neededColumns.filter((column) => !found.includes(column));
  const quoted = (names: readonly string[]) => listed(names.map((name) => `‘${name.trim().slice(0, 40)}’`));
  if (missing.length > 0) {
    const names = header.filter((name) => name.trim() !== '').slice(0, 20);
    const there = names.length === 0 ? say('geen', 'none') : quoted(names);
    return say(
      `Deze kolommen ontbreken: ${quoted(missing)}. Gevonden: ${there}. Zet in de eerste rij de kolomnamen: ${quoted(columns)}.`,
      `These columns are missing: ${quoted(missing)}. Found: ${there}. Put the names of the columns in the first row: ${quoted(columns)}.`,
    );
  }
  const twice = columns.filter((column) => found.indexOf(column) !== found.lastIndexOf(column));
  if (twice.length > 0) {
    return say(
      `Deze kolommen staan er twee keer in: ${quoted(twice)}. Haal er één weg.`,
      `These columns are in it twice: ${quoted(twice)}. Remove one.`,
    );
  }
  const unknown = header.filter((name, at) => name.trim() !== '' && found[at] === undefined);
  return unknown.length === 0
    ? undefined
    : say(
        `Deze kolommen kennen wij niet: ${quoted(unknown.slice(0, 20))}. Haal ze weg of geef ze een van deze namen: ${quoted(columns)}.`,
        `We do not know these columns: ${quoted(unknown.slice(0, 20))}. Remove them or give them one of these names: ${quoted(columns)}.`,
      );
}
