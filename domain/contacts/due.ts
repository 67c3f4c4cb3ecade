// When somebody on a ladder is to be asked or reminded: whether it is now, and when to look again.
import type { AskedBecause, Asking, Contact } from './contact.ts';
import { placesAsked } from './letters.ts';
import { placeKey, positionKey, type Place } from './places.ts';
import type { ContactTimings } from './timings.ts';
import { instantOf, localDateOf, plusDays, plusMonths } from '../calendar/amsterdam.ts';
import { roundOn, type Calendar } from '../calendar/calendar.ts';
import { answerTerm } from '../calendar/terms.ts';
import type { Instant, LocalDate } from '../time.ts';

/** How somebody stands today, by the region's own list and the agreement in force. */
export interface Standing {
  readonly places: readonly Place[];
  readonly address: string;
  /** The last day of an absence that lasts today. */
  readonly awayUntil: LocalDate | null;
}

/** Nowhere on a ladder. */
export const nowhere: Standing = { places: [], address: '', awayUntil: null };

export interface ContactContext {
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly timings: ContactTimings;
}

/** The places that somebody has not denied. */
export function undeniedPlaces({ denied }: Contact, { places }: Pick<Standing, 'places'>): readonly Place[] {
  const gone = new Set(denied.map(positionKey));
  return places.filter((place) => !gone.has(positionKey(place)));
}

/** The round a year on (by the region's timings) from a moment. */
export function yearAfter(at: Instant, { calendar, timings }: ContactContext): Instant {
  return roundOn(calendar, plusMonths(localDateOf(at), timings.holdsMonths));
}

/** The question that has no answer yet, while anything of it still stands; else null. */
export function openAsking(contact: Contact, standing: Pick<Standing, 'places'>): Asking | null {
  const { asking } = contact;
  if (asking === null || asking.answer !== null) return null;
  return placesAsked(contact, undeniedPlaces(contact, standing)).length === 0 ? null : asking;
}

/** Places of which it is not on record that they know them: never confirmed, or longer than a year ago. */
function unconfirmed(contact: Contact, standing: Standing, context: ContactContext): readonly Place[] {
  const { confirmed } = contact;
  const holds = confirmed !== null && context.now < yearAfter(confirmed.at, context);
  const known = new Set(holds ? confirmed.places : []);
  return undeniedPlaces(contact, standing).filter((place) => !known.has(placeKey(place)));
}

/** Why somebody is to be asked; null when there is nothing to ask, or they have the question already. */
export function reasonToAsk(
  contact: Contact,
  standing: Standing,
  context: ContactContext,
): Exclude<AskedBecause, 'again'> | null {
  const missing = unconfirmed(contact, standing, context);
  if (missing.length === 0) return null;
  const { confirmed } = contact;
  const before = new Set(confirmed?.places);
  const because =
    confirmed === null ? 'new' : missing.every((place) => before.has(placeKey(place))) ? 'yearly' : 'changed';
  const open = openAsking(contact, standing);
  if (open === null) return because;
  const asked = new Set(open.places.map(placeKey));
  if (missing.some((place) => !asked.has(placeKey(place)))) return because;
  if (open.letter === 'bounced' && open.address !== standing.address) return because;
  return context.now >= yearAfter(open.askedAt, context) ? 'yearly' : null;
}

/**
 * When the next reminder of an open question is due; null while its letter is on its way, after the last reminder, and
 * for an address that does not work. Two reminders are never closer together than was agreed on, whatever was in between.
 */
export function reminderAt(asking: Asking, { calendar, timings }: ContactContext): Instant | null {
  const { countsFrom, letter, reminded, remindedAt } = asking;
  const after = timings.remindAfter[reminded];
  if (countsFrom === null || letter === 'bounced' || after === undefined) return null;
  const due = answerTerm(calendar, countsFrom, after);
  if (remindedAt === null) return due;
  return Math.max(due, answerTerm(calendar, remindedAt, after - (timings.remindAfter[reminded - 1] ?? 0)));
}

/** From when an open question waits for the chair; null while its letter is on its way. */
export function overdueAt({ countsFrom }: Asking, { calendar, timings }: ContactContext): Instant | null {
  return countsFrom === null ? null : answerTerm(calendar, countsFrom, timings.overdueAfter);
}

/**
 * When to look at somebody again, from how they stand right after a look; null when only a change of theirs can bring
 * anything: they stand nowhere, or denied all of it.
 */
export function nextLookAt(contact: Contact, standing: Standing, context: ContactContext): Instant | null {
  const { calendar } = context;
  if (undeniedPlaces(contact, standing).length === 0) return null;
  const back = standing.awayUntil === null ? null : plusDays(standing.awayUntil, 1);
  // Who is away is asked on the day that they are back.
  if (reasonToAsk(contact, standing, context) !== null && back !== null) return instantOf(back, '00:00');
  const moments: Instant[] = [];
  const open = openAsking(contact, standing);
  if (open) {
    const reminder = reminderAt(open, context);
    if (reminder !== null) {
      moments.push(back === null ? reminder : Math.max(reminder, roundOn(calendar, back)));
    }
    moments.push(yearAfter(open.askedAt, context));
  }
  if (contact.confirmed) moments.push(yearAfter(contact.confirmed.at, context));
  const ahead = moments.filter((moment) => moment > context.now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
