// Our own letter in the notation: what a region begins with when it words a letter, and what it compares with.
import { factFields, partFields } from './fields.ts';
import { partsOfKind } from './kinds.ts';
import { namesOf } from '../letters/letterParts.ts';
import type { WordedKind, WordingTexts } from '../../domain/letters/wording.ts';

/** All parts in our order, under our own subject, in the language in which it is called. */
export function ourTexts(kind: WordedKind): WordingTexts {
  return {
    subject: `{${factFields.ourSubject}}`,
    body: namesOf(partsOfKind(kind))
      .map((part) => `{${partFields[part]}}`)
      .join('\n\n'),
  };
}
