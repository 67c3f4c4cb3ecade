// The inventory as a file for a spreadsheet: a line per column, with what holds for its table.
import { writeCsv } from '../csv.ts';
import { capital } from './words.ts';
import type { InventoryTable } from '../../store/inventory.ts';
import { say } from '../../words/language.ts';

function headings(): readonly string[] {
  return say(
    ['tabel', 'veld', 'wat het is', 'persoonsgegeven', 'over wie', 'waarvoor', 'hoelang'],
    ['table', 'field', 'what it is', 'personal data', 'about whom', 'what for', 'how long'],
  );
}

/** The text of the file. */
export function inventoryFile(tables: readonly InventoryTable[]): string {
  const lines = tables.flatMap(({ name, aboutWhom, whatFor, howLong, columns }) =>
    columns.map((column) => [
      name,
      column.name,
      capital(column.what),
      column.personal ? say('Ja', 'Yes') : say('Nee', 'No'),
      capital(aboutWhom),
      capital(whatFor),
      capital(howLong),
    ]),
  );
  return writeCsv([headings(), ...lines]);
}
