// The reason of an act that only takes back what was just done: one button, and nothing to fill in.
import type { Act } from './act.ts';
import { say } from '../../../words/language.ts';

/** As it is kept with the event. */
// eslint-disable-next-line doorzet/words-in-pairs -- a value in the store
export const TAKEN_BACK = 'Teruggedraaid';

/** What is read where it was kept. */
export function takenBackWords(): string {
  return say('Teruggedraaid', 'Taken back');
}

/** An act that asks for nothing but why, as one button that says so itself. */
export function atOnce(act: Act): Act {
  return { ...act, fields: [], hidden: { ...act.hidden, reden: TAKEN_BACK } };
}
