// In which role somebody gets a letter, in a few words.
import type { LetterSample } from './letterSample.ts';
import { say } from '../../../words/language.ts';
import { roleWords } from '../../../words/roles.ts';

/** "verwijzer", "wethouder"; the name of whoever has no role here. */
export function roleOf({ role, name }: LetterSample): string {
  if (role === undefined) return name;
  return role === 'referrer' ? say('verwijzer', 'referrer') : roleWords[role];
}
