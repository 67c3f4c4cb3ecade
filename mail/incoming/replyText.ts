// What somebody wrote themselves, without what they quoted of ours. Rather a line too much than one lost.

/** What mail programs put between an answer and what it answers, from there to the end. */
const RULES = [
  /^\s*[-_*]{2,}\s*(oorspronkelijk(e)? bericht|original message|doorgestuurd bericht|forwarded message|ursprüngliche nachricht|message d'origine)/i,
  /^\s*(begin doorgestuurd bericht|begin forwarded message):?\s*$/i,
] as const;

/** "Op ma 23 nov 2026 om 09:12 schreef Doorzet <…>:", over three lines at most. */
const ATTRIBUTION =
  /^\s*(op\s.{4,200}\sschreef\b.{0,200}:|on\s.{4,200}\bwrote\s?:|am\s.{4,200}\sschrieb\b.{0,200}:|le\s.{4,200}\sa écrit\s?:|.{3,200}<[^<>\s]+@[^<>\s]+>\s(schreef|wrote)\b.{0,80}:)\s*$/i;

/** The block of headers that Outlook puts above what it quotes. */
const FIRST_FIELD = /^\s*\*?(van|from|von|de)\s?:\*?\s*\S/i;
const NEXT_FIELD =
  /^\s*\*?(verzonden|sent|datum|date|aan|to|cc|onderwerp|subject|gesendet|beantwoorden aan|reply-to)\s?:/i;

const MOST_CHARACTERS = 10_000;

/** @param text of the whole mail; lines end in `\n` */
export function replyText(text: string): string {
  const lines = text.split('\n');
  const own = ownLines(lines).join('\n').trim();
  // All of it looked like a quote: then it is shown as it came, for somebody may have written in between.
  return (own === '' ? text.trim() : own).slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
}

function ownLines(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (RULES.some((rule) => rule.test(line)) || isFieldBlock(lines, at)) break;
    const length = attributionLength(lines, at);
    if (length > 0) {
      const rest = lines.slice(at + length);
      // Quoted with ">": what stands between is theirs as well. Quoted without: all below is ours.
      if (!rest.some(isQuoted)) break;
      at += length - 1;
    } else if (!isQuoted(line)) kept.push(line);
  }
  return withoutRule(kept);
}

const isQuoted = (line: string) => /^\s{0,3}>/.test(line);

function isFieldBlock(lines: readonly string[], at: number): boolean {
  if (!FIRST_FIELD.test(lines[at] ?? '')) return false;
  const next = lines.slice(at + 1, at + 7);
  const end = next.findIndex((line) => line.trim() === '');
  return next.slice(0, end < 0 ? next.length : end).filter((line) => NEXT_FIELD.test(line)).length >= 2;
}

/** How many lines it takes; 0 where there is none. */
function attributionLength(lines: readonly string[], at: number): number {
  for (const length of [1, 2, 3]) {
    const taken = lines.slice(at, at + length);
    if (taken.some((line) => line.trim() === '' || isQuoted(line))) return 0;
    if (!isAttribution(taken.join(' '))) continue;
    // What begins a line or two below is that, and the line above it a sentence.
    const sooner = taken.slice(1).some((_, skipped) => isAttribution(taken.slice(skipped + 1).join(' ')));
    return sooner ? 0 : length;
  }
  return 0;
}

/** With a time, a year or an address: people write of others that they wrote something, too. */
function isAttribution(line: string): boolean {
  return line.length <= 600 && ATTRIBUTION.test(line) && /\d{1,2}[:.]\d{2}|\b20\d\d\b|@/.test(line);
}

/** Outlook's line above what it quotes. */
function withoutRule(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && /^\s*([_-]{5,}\s*)?$/.test(lines[end - 1] ?? '')) end -= 1;
  return lines.slice(0, end);
}
