// Where labels go so that none lies on another: how wide a text is, how it breaks, and in which row it fits.

/** The size of all text in a drawing, in its own units: a pixel each where it is as wide as it was drawn. */
export const TEXT = 14;
/** From one line of text to the next. */
export const LINE = 19;

const NARROW = /[fijlrtI1.,:;'’ ()|-]/;
const WIDE = /[mwMWOQ@%]/;

/** How wide a text is at most, in units of the drawing: no font is measured on the server, so it errs to the wide side. */
export function widthOf(text: string, bold = false): number {
  let ems = 0;
  for (const sign of text) ems += NARROW.test(sign) ? 0.34 : WIDE.test(sign) ? 0.92 : 0.58;
  return ems * TEXT * (bold ? 1.07 : 1);
}

/** A text in lines no wider than that; a word that is wider keeps a line of its own. */
export function linesOf(text: string, width: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length === 0 || widthOf(longer, bold) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A stretch of a row. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Between two things in a row. */
const GAP = 8;

/** Whether nothing of a row is in the way. */
export function isFree(one: Stretch, row: readonly Stretch[]): boolean {
  return row.every(({ from, to }) => one.to + GAP <= from || to + GAP <= one.from);
}

/** The rule for labels that collide: each goes in the first row, from the top, in which nothing is in its way. */
export function inRows(stretches: readonly Stretch[]): readonly number[] {
  const rows: Stretch[][] = [];
  return stretches.map((one) => {
    const free = rows.findIndex((row) => isFree(one, row));
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(one);
    return row;
  });
}

/** How many rows there are. */
export function rowCount(rows: readonly number[]): number {
  return rows.reduce((most, row) => Math.max(most, row + 1), 0);
}
