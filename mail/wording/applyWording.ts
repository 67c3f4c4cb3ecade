// A letter in a region's own words: its parts where the text has them, its facts where the sentences name them.
import { factCalled, partCalled, type FactsSaid } from './fields.ts';
import { readNotation, type Line, type Piece } from './notation.ts';
import { plain, type Block, type Inline } from '../content.ts';
import { namesOf, type AnyParts, type PartNeeds } from '../letters/letterParts.ts';
import type { WordingTexts } from '../../domain/letters/wording.ts';

/** What a letter says itself, to be worded. */
export interface ToWord {
  readonly needs: PartNeeds;
  readonly parts: AnyParts;
  readonly facts: FactsSaid;
}

export interface InTheirWords {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/**
 * The letter in these words, in the language of its reader; null where they do not fit it: they name something that is
 * not there this time, or leave out what this letter has to say. Then it goes in our own words: never not at all.
 */
export function applyWording({ subject, body }: WordingTexts, letter: ToWord): InTheirWords | null {
  const lines = readNotation(body).lines.map((line) => blocksOf(line, letter));
  const inSubject = readNotation(subject).lines.map((line) => inlines(line, letter.facts));
  const said = new Set(readNotation(body).lines.flatMap((line) => partOf(line) ?? []));
  const unsaid = namesOf(letter.needs).some(
    (name) => letter.needs[name] === 'required' && !said.has(name) && (letter.parts[name] ?? []).length > 0,
  );
  if (unsaid || !areAll(lines) || !areAll(inSubject)) return null;
  return { subject: inSubject.map(plain).join(' '), blocks: lines.flat() };
}

function areAll<T>(all: readonly (T | null)[]): all is readonly T[] {
  return !all.includes(null);
}

function partOf(line: Line) {
  return line.is === 'field' ? partCalled(line.name) : undefined;
}

function blocksOf(line: Line, { needs, parts, facts }: ToWord): readonly Block[] | null {
  const part = partOf(line);
  if (part !== undefined) return needs[part] === undefined ? null : (parts[part] ?? []);
  const words = inlines(line, facts);
  return words && [{ is: 'paragraph', words }];
}

function inlines(line: Line, facts: FactsSaid): readonly Inline[] | null {
  const pieces: readonly Piece[] = line.is === 'field' ? [line] : line.pieces;
  const words = pieces.map((piece) => inlineOf(piece, facts));
  return areAll(words) ? words : null;
}

function inlineOf(piece: Piece, facts: FactsSaid): Inline | null {
  switch (piece.is) {
    case 'text':
      return piece.text;
    case 'field': {
      const fact = factCalled(piece.name);
      return (fact && facts[fact]) ?? null;
    }
    case 'strong': {
      const inside = piece.pieces.map((one) => inlineOf(one, facts));
      return areAll(inside) ? { strong: plain(inside) } : null;
    }
  }
}
