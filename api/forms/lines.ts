// Fields of one line: what a page asks, and what can be wrong with each.
import type { TextKind } from '../design/forms/TextField.tsx';
import { isMailAddress, isTelephone } from './reachable.ts';
import { fieldError, typed, type FieldError, type Values } from './values.ts';
import { say } from '../../words/language.ts';

/** A line that has to be filled in. `of`: what it is about, as the code calls it. */
export interface LineField<Of extends string> {
  readonly name: string;
  readonly of: Of;
  readonly label: string;
  readonly hint?: string;
  readonly kind: Extract<TextKind, 'text' | 'tel' | 'email'>;
  /** What to say when it was left open. */
  readonly missing: string;
  /** In characters. */
  readonly most: number;
}

/** Reads the lines of some fields, and tells which have to be mended. */
export function readLines<Of extends string>(
  fields: readonly LineField<Of>[],
  values: Values,
): { readonly lines: Readonly<Record<Of, string>>; readonly errors: readonly FieldError[] } {
  const lines = Object.fromEntries(fields.map(({ of, name }) => [of, typed(values, name)])) as Record<
    Of,
    string
  >;
  const errors = fields.flatMap((field) => {
    const objection = objectionTo(field, lines[field.of]);
    return objection === undefined ? [] : [fieldError(field.name, objection)];
  });
  return { lines, errors };
}

/** What is wrong with a line, in words for who typed it; undefined when nothing is. */
function objectionTo(
  { kind, most, missing }: Pick<LineField<string>, 'kind' | 'most' | 'missing'>,
  text: string,
): string | undefined {
  if (text === '') return missing;
  if (text.length > most) {
    return say(
      `Dit is te lang. Gebruik hoogstens ${most} tekens`,
      `This is too long. Use at most ${most} characters`,
    );
  }
  if (/[<>\n]/.test(text)) {
    return say('Gebruik geen < of > en geen nieuwe regels', 'Do not use < or >, or new lines');
  }
  if (kind === 'tel' && !isTelephone(text)) {
    return say(
      'Dit is geen telefoonnummer. Bijvoorbeeld: 010 123 45 67',
      'This is not a telephone number. For example: 010 123 45 67',
    );
  }
  if (kind === 'email' && !isMailAddress(text)) {
    return say(
      'Dit is geen mailadres. Bijvoorbeeld: naam@gemeente.nl',
      'This is not an email address. For example: name@gemeente.nl',
    );
  }
  return undefined;
}
