// Draws the short box that `npm start` ends with.

/** A box around lines of a label and what it says. */
export function box(title: string, lines: readonly (readonly [label: string, text: string])[]): string {
  const wide = Math.max(...lines.map(([label]) => label.length));
  const rows = lines.map(([label, text]) => `${label.padEnd(wide)}  ${text}`);
  const inner = Math.max(title.length, ...rows.map((row) => row.length));
  const rule = '─'.repeat(inner + 2);
  const row = (text: string): string => `│ ${text.padEnd(inner)} │`;
  return [`┌${rule}┐`, row(title), `├${rule}┤`, ...rows.map(row), `└${rule}┘`].join('\n');
}
