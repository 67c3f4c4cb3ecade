// Letters to one person that are one mail: in whose words it begins, and in which order they stand in it.
import { check } from './check.ts';
import type { LetterForm, SharedForm } from './caseLetter.ts';
import { digest } from './digest.ts';
import { asksReferrer } from './question.ts';
import type { LetterKind } from '../../domain/letters/letter.ts';

/** What is asked comes before what is told; for the rest they stay as they were. */
export function inMailOrder<Of>(letters: readonly Of[], kindOf: (letter: Of) => LetterKind): readonly Of[] {
  return letters.toSorted(
    (one, other) => Number(!asksReferrer(kindOf(one))) - Number(!asksReferrer(kindOf(other))),
  );
}

/**
 * How a mail of several letters begins: of one kind in the words of that kind, of questions and reminders of questions
 * as questions, and of anything else as what its receiver asked to get together.
 */
export function sharedForm(
  kinds: readonly LetterKind[],
  forms: Readonly<Record<LetterKind, LetterForm>>,
): SharedForm {
  const [kind, ...others] = new Set(kinds);
  const own =
    kind !== undefined && others.length === 0 ? forms[kind] : kinds.every(asksReferrer) ? check : undefined;
  if (own?.several) return { several: own.several, signedBy: own.signedBy };
  const forTheTeam = kinds.some((kind) => forms[kind].signedBy === 'team');
  return { several: digest, signedBy: forTheTeam ? 'team' : 'chair' };
}
