// The letters to people on ladders, which belong to no case: which there are, what they are about, whether one is due.
import type { Contact, RecordedContactEvent } from './contact.ts';
import { placeKey, type Place } from './places.ts';
import { answerTerm } from '../calendar/terms.ts';
import { nextRound, nextSendingMoment, type Calendar } from '../calendar/calendar.ts';
import type { PersonId } from '../advice/parties.ts';
import type { Instant } from '../time.ts';

export const contactLetterKinds = ['introduction', 'yearlyQuestion', 'introductionReminder'] as const;
export type ContactLetterKind = (typeof contactLetterKinds)[number];

export interface ContactLetterSubject {
  readonly asking: number;
  readonly reminder?: number;
}

/** How the post speaks of such a letter to the rules. */
export interface ContactLetterReference {
  readonly kind: ContactLetterKind;
  readonly to: PersonId;
  readonly about: ContactLetterSubject;
}

export interface ContactLetter extends ContactLetterReference {
  /** Unique for this person. */
  readonly key: string;
  /** After everything about a case. */
  readonly priority: number;
  readonly readyAt: Instant;
  readonly uselessAfter: Instant;
}

/** Nothing of a case waits for these. */
const PRIORITY = 6;

/** For how many working days each is worth trying. A reminder given up is no loss: another follows, or the chair looks. */
const triedFor: Readonly<Record<ContactLetterKind, number>> = {
  introduction: 10,
  yearlyQuestion: 10,
  introductionReminder: 4,
};

/** The letters that events ask for. */
export function contactLettersFor(
  events: readonly RecordedContactEvent[],
  to: PersonId,
  calendar: Calendar,
  now: Instant,
): readonly ContactLetter[] {
  return events.flatMap(({ event }) => {
    switch (event.type) {
      case 'ConfirmationAsked': {
        const { asking, because } = event;
        // Whoever puts the region's list right does so in several steps: a new place is told in the next morning round,
        // so that it is one mail, and none about a slip of the pen.
        const readyAt =
          because === 'new' || because === 'changed'
            ? nextRound(calendar, now)
            : nextSendingMoment(calendar, now);
        return [letter(because === 'yearly' ? 'yearlyQuestion' : 'introduction', { asking }, readyAt)];
      }
      case 'ConfirmationReminded': {
        const { asking, reminder } = event;
        return [letter('introductionReminder', { asking, reminder }, nextSendingMoment(calendar, now))];
      }
      default:
        return [];
    }
  });

  function letter(kind: ContactLetterKind, about: ContactLetterSubject, readyAt: Instant): ContactLetter {
    const key = `${String(about.asking)}/${kind}/${String(about.reminder ?? 0)}`;
    const uselessAfter = answerTerm(calendar, readyAt, triedFor[kind]);
    return { key, kind, to, about, priority: PRIORITY, readyAt, uselessAfter };
  }
}

/** Why a letter makes no sense any more. */
export type PointlessContactLetter = 'answered' | 'left' | 'overtaken';

/**
 * Whether a letter that did not leave yet still makes sense; null while it does.
 * @param standing where its receiver stands now
 */
export function contactLetterPointless(
  { about }: ContactLetterReference,
  contact: Contact,
  standing: readonly Place[],
): PointlessContactLetter | null {
  const { asking } = contact;
  if (asking?.number !== about.asking) return 'overtaken';
  if (asking.answer !== null) return 'answered';
  if (asking.letter === 'bounced') return 'overtaken';
  return placesAsked(contact, standing).length === 0 ? 'left' : null;
}

/** What is left of the places that somebody was last asked about; none once the question has lapsed. */
export function placesAsked({ asking }: Contact, standing: readonly Place[]): readonly Place[] {
  if (asking === null || asking.lapsed) return [];
  const asked = new Set(asking.places.map(placeKey));
  return standing.filter((place) => asked.has(placeKey(place)));
}
