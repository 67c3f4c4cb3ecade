// Small numbers as people write them.
import { say } from './language.ts';

function names() {
  return say(
    {
      small: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
      ordinals: ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'],
    },
    {
      small: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
      ordinals: ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'],
    },
  );
}

/** "drie"; in figures above ten. */
export function numberWords(count: number): string {
  return names().small[count] ?? String(count);
}

/** "8.100", in English "8,100": a count too large to read at once. */
export function countWords(count: number): string {
  return count.toLocaleString(say('nl-NL', 'en-GB'));
}

/** "twee keer"; in English "twice". */
export function timesWords(count: number): string {
  const often = numberWords(count);
  return say(`${often} keer`, count === 1 ? 'once' : count === 2 ? 'twice' : `${often} times`);
}

/** "tweede"; "9e" above eight, in English "9th". */
export function ordinalWords(count: number): string {
  return names().ordinals[count] ?? say(`${String(count)}e`, `${String(count)}${ending(count)}`);
}

const order = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ending(count: number): string {
  return endings[order.select(count)] ?? 'th';
}
