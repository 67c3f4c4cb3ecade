// What others wrote, made fit to be kept: no characters that a database refuses, lines that end as ours do, and not too long.

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
/** Half of a character: JSON can hold it, Postgres refuses it. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of more lines. */
export function cleanText(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(HALVES, '\ufffd')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text of one line. */
export function cleanLine(text: string, most: number): string {
  return cleanText(text.slice(0, most * 4).replace(/\s+/g, ' '), most);
}
