// The language of who reads. Each sentence stands in Dutch and in English side by side, and one is chosen when it is said.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../domain/advice/facts.ts';

/** How who reads a page can have it in the other language. */
export interface Choice {
  /** Where the choice is posted. */
  readonly action: string;
  /** The page to come back to. */
  readonly back: string;
}

interface Reading {
  readonly language: Language;
  readonly choice?: Choice | undefined;
}

const reading = new AsyncLocalStorage<Reading>();

/**
 * Does work in the language of who reads its words, also what it awaits.
 * @param choice not there where the words cannot be shown again: a letter, or a page that answers a form
 */
export function inLanguage<T>(language: Language, work: () => T, choice?: Choice): T {
  return reading.run({ language, choice }, work);
}

/** The language of who reads; Dutch where nobody said. */
export function language(): Language {
  return reading.getStore()?.language ?? 'nl';
}

/** How who reads can choose; undefined where they can't. */
export function languageChoice(): Choice | undefined {
  return reading.getStore()?.choice;
}

/** One thing in the language of who reads: a sentence, a piece of a page, a function that words something. */
export function say(dutch: string, english: string): string;
export function say<T>(dutch: T, english: T): T;
export function say<T>(dutch: T, english: T): T {
  return language() === 'nl' ? dutch : english;
}

/**
 * A table of words, to be held by a module: each entry is in the language of who reads it at that moment.
 * @param pairs by key: the Dutch, the English
 */
export function spoken<Key extends string>(
  pairs: Readonly<Record<Key, readonly [dutch: string, english: string]>>,
): Readonly<Record<Key, string>> {
  const table: Partial<Record<Key, string>> = {};
  for (const key of Object.keys(pairs) as Key[]) {
    const [dutch, english] = pairs[key];
    Object.defineProperty(table, key, { enumerable: true, get: () => say(dutch, english) });
  }
  return table as Record<Key, string>;
}

/** Two tables of words as one, each entry still in the language of who reads it; those of the latter go first. */
export function joined<One extends object, Other extends object>(
  one: One,
  other: Other,
): Omit<One, keyof Other> & Other {
  return Object.defineProperties({} as Omit<One, keyof Other> & Other, {
    ...Object.getOwnPropertyDescriptors(one),
    ...Object.getOwnPropertyDescriptors(other),
  });
}
