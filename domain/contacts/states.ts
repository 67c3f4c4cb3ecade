// How somebody on a ladder stands for whoever looks: asked, confirmed, not me, bounced; and what waits for the chair.
import type { Contact, Denied } from './contact.ts';
import { openAsking, overdueAt, undeniedPlaces, type ContactContext, type Standing } from './due.ts';
import { placeKey, positionKey } from './places.ts';
import type { Instant } from '../time.ts';

/** `onNoLadder`: whatever is on record of them, no rung asks them now. */
export type ContactState = 'onNoLadder' | 'unasked' | 'asked' | 'confirmed' | 'notMe' | 'bounced';

export interface ContactStanding {
  readonly state: ContactState;
  /** When the question that is open was asked. */
  readonly askedAt: Instant | null;
  /** When they last said that these places are theirs, all of them. */
  readonly confirmedAt: Instant | null;
  /** The question was reminded of as often as was agreed on, and is unanswered: it waits for the chair. */
  readonly overdue: boolean;
  /** What they say is not theirs, and is by the region's list. */
  readonly denied: readonly Denied[];
}

/** How somebody stands. */
export function contactStanding(
  contact: Contact,
  standing: Pick<Standing, 'places'>,
  context: ContactContext,
): ContactStanding {
  const held = new Set(standing.places.map(positionKey));
  const denied = contact.denied.filter((one) => held.has(positionKey(one)));
  const open = openAsking(contact, standing);
  const due = open && overdueAt(open, context);
  const confirmed = new Set(contact.confirmed?.places);
  const theirs = undeniedPlaces(contact, standing);
  const all = theirs.length > 0 && theirs.every((place) => confirmed.has(placeKey(place)));
  const state =
    standing.places.length === 0
      ? 'onNoLadder'
      : denied.length > 0
        ? 'notMe'
        : open
          ? open.letter === 'bounced'
            ? 'bounced'
            : 'asked'
          : all
            ? 'confirmed'
            : 'unasked';
  return {
    state,
    askedAt: open?.askedAt ?? null,
    confirmedAt: all ? (contact.confirmed?.at ?? null) : null,
    overdue: due !== null && due <= context.now,
    denied,
  };
}

/** How somebody stands whose mail came back, be that about their places or about a case: no letter reaches them. */
export function withReturned(stands: ContactStanding, returnedAt: Instant | null): ContactStanding {
  const saysMore = stands.state === 'notMe' || stands.state === 'onNoLadder';
  return returnedAt === null || saysMore ? stands : { ...stands, state: 'bounced' };
}

/**
 * Whether a rung that asks somebody reaches a person who knows it. Who is asked once more after a year counts as before
 * until the reminders are over.
 */
export function knowsTheirPlaces({
  state,
  confirmedAt,
  overdue,
}: ContactStanding): 'confirmed' | 'unconfirmed' | 'bounced' {
  if (state === 'bounced') return 'bounced';
  const still = state === 'confirmed' || (state === 'asked' && confirmedAt !== null && !overdue);
  return still ? 'confirmed' : 'unconfirmed';
}
