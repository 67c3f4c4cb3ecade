// What is wrong with a wording: all at once. What it says of people is looked at elsewhere; here whether it makes a letter.
import { factCalled, partCalled, type FactName } from './fields.ts';
import { factsOfKind, partsOfKind } from './kinds.ts';
import { fieldsIn, readNotation } from './notation.ts';
import { namesOf, type PartName } from '../letters/letterParts.ts';
import type { WordedKind, WordingTexts } from '../../domain/letters/wording.ts';

/** The longest subject as it is typed: with the case before it, it still fits in a list of mails. */
export const LONGEST_SUBJECT = 75;
/** The longest text as it is typed; our own letters come to half of that, parts included. */
export const LONGEST_BODY = 3000;

export type WordingFault = { readonly in: keyof WordingTexts } & (
  | { readonly is: 'empty' | 'strayBrace' | 'openStrong' | 'strongInSubject' }
  | { readonly is: 'tooLong'; readonly most: number }
  | { readonly is: 'unknownField'; readonly name: string }
  /** It is a field, but not of this kind of letter, or not here. */
  | { readonly is: 'notHere'; readonly name: string }
  | { readonly is: 'inSentence' | 'twice' | 'missing'; readonly part: PartName }
);

/** What keeps these texts from being a letter of that kind, in the language in which it is called. */
export function wordingFaults(kind: WordedKind, { subject, body }: WordingTexts): readonly WordingFault[] {
  return [...inSubject(kind, subject), ...inBody(kind, body)];
}

function inSubject(kind: WordedKind, subject: string): readonly WordingFault[] {
  const at = { in: 'subject' } as const;
  if (subject.trim() === '') return [{ ...at, is: 'empty' }];
  const facts = factsOfKind(kind);
  const named = readNotation(subject).lines.flatMap(fieldsIn);
  return [
    ...common('subject', subject, LONGEST_SUBJECT),
    ...(subject.includes('**') ? [{ ...at, is: 'strongInSubject' } as const] : []),
    ...fieldFaults('subject', named, (fact) => facts.includes(fact), false),
  ];
}

function inBody(kind: WordedKind, body: string): readonly WordingFault[] {
  const at = { in: 'body' } as const;
  if (body.trim() === '') return [{ ...at, is: 'empty' }];
  const [needs, facts] = [partsOfKind(kind), factsOfKind(kind)];
  const { lines, openStrong } = readNotation(body);
  const parts = lines.flatMap((line) => (line.is === 'field' ? (partCalled(line.name) ?? []) : []));
  const inSentences = lines.flatMap((line) =>
    line.is === 'field' ? [] : fieldsIn(line).flatMap((name) => partCalled(name) ?? []),
  );
  const elsewhere = new Set([...parts, ...inSentences]);
  return [
    ...common('body', body, LONGEST_BODY),
    ...(openStrong ? [{ ...at, is: 'openStrong' } as const] : []),
    ...fieldFaults(
      'body',
      lines.flatMap(fieldsIn),
      (fact) => fact !== 'ourSubject' && facts.includes(fact),
      true,
    ),
    ...unique([...parts, ...inSentences])
      .filter((part) => needs[part] === undefined)
      .map((part) => ({ ...at, is: 'notHere', name: nameAsTyped(lines.flatMap(fieldsIn), part) }) as const),
    ...unique(inSentences).map((part) => ({ ...at, is: 'inSentence', part }) as const),
    ...unique(parts.filter((part, place) => parts.indexOf(part) < place)).map(
      (part) => ({ ...at, is: 'twice', part }) as const,
    ),
    ...namesOf(needs)
      .filter((part) => needs[part] === 'required' && !elsewhere.has(part))
      .map((part) => ({ ...at, is: 'missing', part }) as const),
  ];
}

function common(where: keyof WordingTexts, text: string, most: number): readonly WordingFault[] {
  return [
    ...(text.trim().length > most ? [{ in: where, is: 'tooLong', most } as const] : []),
    ...(readNotation(text).strayBrace ? [{ in: where, is: 'strayBrace' } as const] : []),
  ];
}

/** @param partsToo whether a part can stand there at all */
function fieldFaults(
  where: keyof WordingTexts,
  names: readonly string[],
  has: (fact: FactName) => boolean,
  partsToo: boolean,
): readonly WordingFault[] {
  return unique(names).flatMap((name): readonly WordingFault[] => {
    const fact = factCalled(name);
    if (fact !== undefined) return has(fact) ? [] : [{ in: where, is: 'notHere', name }];
    if (partCalled(name) === undefined) return [{ in: where, is: 'unknownField', name }];
    return partsToo ? [] : [{ in: where, is: 'notHere', name }];
  });
}

function nameAsTyped(names: readonly string[], part: PartName): string {
  return names.find((name) => partCalled(name) === part) ?? part;
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
