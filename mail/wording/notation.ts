// The notation of a wording: lines, with **emphasis** and {fields}. It reads what was typed; it knows no field by name.

/** A piece of a line. */
export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'field'; readonly name: string }
  | { readonly is: 'strong'; readonly pieces: readonly Exclude<Piece, { is: 'strong' }>[] };

/** A line: nothing but a field, or words. */
export type Line =
  | { readonly is: 'field'; readonly name: string }
  | { readonly is: 'words'; readonly pieces: readonly Piece[] };

export interface Notation {
  readonly lines: readonly Line[];
  /** A brace that begins or ends no field. */
  readonly strayBrace: boolean;
  /** An emphasis that does not end in its line, or has nothing in it. */
  readonly openStrong: boolean;
}

const FIELD = /\{([^{}\n]*)\}/;
const ALONE = /^\{([^{}]*)\}$/;

/** Reads a text; each line that is not empty is one paragraph. */
export function readNotation(text: string): Notation {
  const typed = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return {
    lines: typed.map(lineOf),
    strayBrace: typed.some((line) => /[{}]/.test(line.replaceAll(new RegExp(FIELD, 'g'), ''))),
    openStrong: typed.some((line) => {
      const parts = line.split('**');
      return parts.length % 2 === 0 || parts.some((part, at) => at % 2 === 1 && part.trim() === '');
    }),
  };
}

function lineOf(line: string): Line {
  const alone = ALONE.exec(line)?.[1];
  if (alone !== undefined) return { is: 'field', name: nameIn(alone) };
  const pieces = line.split('**').flatMap((part, at): readonly Piece[] => {
    const inside = plainPieces(part);
    return at % 2 === 0 ? inside : [{ is: 'strong', pieces: inside }];
  });
  return { is: 'words', pieces };
}

function plainPieces(words: string): readonly Exclude<Piece, { is: 'strong' }>[] {
  // What a regular expression splits on and captures stands at the odd places.
  return words
    .split(FIELD)
    .map((part, at) =>
      at % 2 === 0 ? ({ is: 'text', text: part } as const) : ({ is: 'field', name: nameIn(part) } as const),
    )
    .filter((piece) => piece.is === 'field' || piece.text !== '');
}

function nameIn(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Every field that a line names. */
export function fieldsIn(line: Line): readonly string[] {
  if (line.is === 'field') return [line.name];
  return line.pieces.flatMap((piece) => {
    if (piece.is === 'text') return [];
    return piece.is === 'field'
      ? [piece.name]
      : piece.pieces.flatMap((inside) => (inside.is === 'field' ? [inside.name] : []));
  });
}
