// A letter in its region's own words, where it has words for it that fit; and in ours where it has not.
import { applyWording, type ToWord } from './applyWording.ts';
import type { Block } from '../content.ts';
import { inOrder } from '../letters/letterParts.ts';
import type { WordingInUse } from '../../domain/letters/wording.ts';
import { language } from '../../words/language.ts';

/** What a letter says, and in whose words. */
export interface InWords {
  /** The version of the region's own words; null: ours. */
  readonly worded: number | null;
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/**
 * What the letter says, in the language of its reader.
 * @param ours the subject in our words
 * @param wording the region's words for this kind of letter; not there: it has none
 */
export function inWords(ours: string, letter: ToWord, wording: WordingInUse | undefined): InWords {
  const texts = wording?.wording[language()];
  const theirs = texts && applyWording(texts, letter);
  return theirs
    ? { worded: wording.version, ...theirs }
    : { worded: null, subject: ours, blocks: inOrder(letter.needs, letter.parts) };
}
