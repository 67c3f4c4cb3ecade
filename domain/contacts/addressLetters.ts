// The letters about a mail address that was changed: one to the old address and one to the new, so that no one takes over
// somebody's letters unseen.
import { nextSendingMoment, type Calendar } from '../calendar/calendar.ts';
import { answerTerm } from '../calendar/terms.ts';
import type { PersonId } from '../advice/parties.ts';
import type { Instant } from '../time.ts';

export type AddressLetterKind = 'addressChanged';

export interface AddressLetterSubject {
  /** Which of the two it goes to. */
  readonly address: 'old' | 'new';
  readonly changedAt: Instant;
}

export interface AddressLetter {
  readonly kind: AddressLetterKind;
  /** Unique for this person. */
  readonly key: string;
  readonly to: PersonId;
  /** Where it goes, whatever the address of the person is when it leaves. */
  readonly address: string;
  readonly about: AddressLetterSubject;
  readonly priority: number;
  readonly readyAt: Instant;
  readonly uselessAfter: Instant;
}

/** Before the questions about places: whoever reads it may have to call. */
const PRIORITY = 5;

/** For how many working days it is worth trying; an old address may well be gone. */
const TRIED_FOR = 4;

/** Both letters about one change. */
export function addressLettersFor(
  to: PersonId,
  { before, after }: { readonly before: string; readonly after: string },
  calendar: Calendar,
  changedAt: Instant,
): readonly AddressLetter[] {
  const readyAt = nextSendingMoment(calendar, changedAt);
  const uselessAfter = answerTerm(calendar, readyAt, TRIED_FOR);
  const letter = (which: 'old' | 'new', address: string): AddressLetter => ({
    kind: 'addressChanged',
    key: `${String(changedAt)}/addressChanged/${which} ${address}`,
    to,
    address,
    about: { address: which, changedAt },
    priority: PRIORITY,
    readyAt,
    uselessAfter,
  });
  return [letter('old', before), letter('new', after)];
}

/**
 * Whether such a letter makes no sense any more: the new address is not theirs any more, or the old one is again. Of what
 * was changed and changed back one hears all the same: at the address that is theirs now.
 */
export function addressLetterPointless(
  { address }: AddressLetterSubject,
  goesTo: string,
  theirs: string,
): 'overtaken' | null {
  const isTheirs = goesTo.toLowerCase() === theirs.toLowerCase();
  return (address === 'new') === isTheirs ? null : 'overtaken';
}
