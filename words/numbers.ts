// Small numbers as people write them.

const small = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** "drie"; in figures above ten. */
export function numberWords(count: number): string {
  return small[count] ?? String(count);
}

/** "8.100": a count too large to read at once. */
export function countWords(count: number): string {
  return count.toLocaleString('nl-NL');
}

/** "twee keer". */
export function timesWords(count: number): string {
  return `${numberWords(count)} keer`;
}

const ordinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

/** "tweede"; "9e" above eight. */
export function ordinalWords(count: number): string {
  return ordinals[count] ?? `${String(count)}e`;
}
