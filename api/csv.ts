// Files as a Dutch spreadsheet opens them: UTF-8 with its mark, cells apart by `;`, and nothing in them that is a formula.

/** The text of a file with these lines of cells. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return `\ufeff${lines.map((cells) => cells.map((cell) => quoted(guarded(cell))).join(';')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell as it is written: what a spreadsheet would take for a formula has a quote before it. */
export function guarded(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** What a cell of ours says without that quote. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
