// The inventory as a file for a spreadsheet: a line per column, with what holds for its table.
import { writeCsv } from '../csv.ts';
import { capital } from './words.ts';
import type { InventoryTable } from '../../store/inventory.ts';

const HEADINGS = ['tabel', 'veld', 'wat het is', 'persoonsgegeven', 'over wie', 'waarvoor', 'hoelang'];

/** The text of the file. */
export function inventoryFile(tables: readonly InventoryTable[]): string {
  const lines = tables.flatMap(({ name, aboutWhom, whatFor, howLong, columns }) =>
    columns.map((column) => [
      name,
      column.name,
      capital(column.what),
      column.personal ? 'Ja' : 'Nee',
      capital(aboutWhom),
      capital(whatFor),
      capital(howLong),
    ]),
  );
  return writeCsv([HEADINGS, ...lines]);
}
