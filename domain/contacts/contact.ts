// What is on record of somebody on a ladder: asked, reminded, answered. The state is the fold of these events.
import { placeKey, positionKey, positionsOf, type Place, type Position } from './places.ts';
import type { Instant } from '../time.ts';

/** Why somebody is asked: for the first time, at other places than before, after a year, or because the chair wants to. */
export type AskedBecause = 'new' | 'changed' | 'yearly' | 'again';

/** Who it is instead, as far as whoever says "not me" knows. */
export interface Instead {
  readonly name?: string;
  readonly email?: string;
}

export type ContactAnswer =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'notMe'; readonly positions: readonly Position[]; readonly instead: Instead };

/** One question round, with its reminders. Its links work until the next. */
export interface Asking {
  readonly number: number;
  readonly because: AskedBecause;
  readonly askedAt: Instant;
  readonly places: readonly Place[];
  /** To which it was sent. */
  readonly address: string;
  readonly letter: 'pending' | 'arrived' | 'bounced';
  /** From when its terms run: accepted by a mail server, or given up. Null while it is on its way. */
  readonly countsFrom: Instant | null;
  readonly reminded: number;
  readonly remindedAt: Instant | null;
  readonly answer: ContactAnswer | null;
  readonly answeredAt: Instant | null;
  /** Nothing is left of its places: whoever was asked stands there no more. */
  readonly lapsed: boolean;
}

/** A position that somebody says is not theirs, while the region's list says it is. */
export interface Denied extends Position {
  readonly at: Instant;
  readonly instead: Instead;
}

export interface Contact {
  readonly version: number;
  readonly lastEventAt: Instant;
  readonly asking: Asking | null;
  /** Keys of the places that they last said are theirs. */
  readonly confirmed: { readonly at: Instant; readonly places: readonly string[] } | null;
  readonly denied: readonly Denied[];
}

export type ContactEvent =
  | {
      readonly type: 'ConfirmationAsked';
      readonly asking: number;
      readonly because: AskedBecause;
      readonly places: readonly Place[];
      readonly address: string;
    }
  | { readonly type: 'ConfirmationReminded'; readonly asking: number; readonly reminder: number }
  | { readonly type: 'ConfirmationArrived'; readonly asking: number }
  /** The mail server knows no such address, or the letter came back. */
  | { readonly type: 'ConfirmationBounced'; readonly asking: number }
  /** It was given up, or nobody knows whether it arrived: the reminders are its next tries. */
  | { readonly type: 'ConfirmationLost'; readonly asking: number }
  | { readonly type: 'PlacesConfirmed'; readonly asking: number }
  | {
      readonly type: 'PlacesDenied';
      readonly asking: number;
      readonly positions: readonly Position[];
      readonly instead: Instead;
    }
  | { readonly type: 'AskingLapsed'; readonly asking: number }
  /** Somebody left a position that they had denied: should they ever hold it again, they are asked anew. */
  | { readonly type: 'DenialsForgotten'; readonly positions: readonly Position[] };

export interface RecordedContactEvent {
  readonly seq: number;
  readonly at: Instant;
  readonly event: ContactEvent;
}

/** Somebody of whom nothing is on record. */
export const unknownContact: Contact = {
  version: 0,
  lastEventAt: 0,
  asking: null,
  confirmed: null,
  denied: [],
};

/** The contact after an event. */
export function evolveContact(contact: Contact, { seq, at, event }: RecordedContactEvent): Contact {
  return { ...changed(contact, event, at), version: seq, lastEventAt: at };
}

function changed(contact: Contact, event: ContactEvent, at: Instant): Contact {
  const { asking } = contact;
  const withAsking = (change: Partial<Asking>): Contact =>
    asking === null ? contact : { ...contact, asking: { ...asking, ...change } };
  switch (event.type) {
    case 'ConfirmationAsked': {
      const { asking: number, because, places, address } = event;
      return {
        ...contact,
        // Asked again about what they denied: what counts is what they say now.
        denied: without(contact.denied, positionsOf(places)),
        asking: { ...fresh, number, because, places, address, askedAt: at },
      };
    }
    case 'ConfirmationReminded':
      return withAsking({ reminded: event.reminder, remindedAt: at });
    case 'ConfirmationArrived':
      return withAsking({ letter: 'arrived', countsFrom: asking?.countsFrom ?? at });
    case 'ConfirmationBounced':
      return withAsking({ letter: 'bounced' });
    case 'ConfirmationLost':
      return withAsking({ countsFrom: asking?.countsFrom ?? at });
    case 'PlacesConfirmed': {
      const places = asking?.places ?? [];
      return {
        ...withAsking({ answer: { kind: 'confirmed' }, answeredAt: at }),
        confirmed: { at, places: places.map(placeKey) },
        denied: without(contact.denied, positionsOf(places)),
      };
    }
    case 'PlacesDenied': {
      const { positions, instead } = event;
      const denied = new Set(positions.map(positionKey));
      const places = asking?.places ?? [];
      const theirs = places.filter((place) => !denied.has(positionKey(place)));
      return {
        ...withAsking({ answer: { kind: 'notMe', positions, instead }, answeredAt: at }),
        confirmed: theirs.length === 0 ? null : { at, places: theirs.map(placeKey) },
        denied: [
          ...without(contact.denied, positionsOf(places)),
          ...positions.map((position) => ({ ...position, at, instead })),
        ],
      };
    }
    case 'AskingLapsed':
      return withAsking({ lapsed: true });
    case 'DenialsForgotten':
      return { ...contact, denied: without(contact.denied, event.positions) };
  }
}

const fresh = {
  letter: 'pending',
  countsFrom: null,
  reminded: 0,
  remindedAt: null,
  answer: null,
  answeredAt: null,
  lapsed: false,
} satisfies Partial<Asking>;

function without(denied: readonly Denied[], positions: readonly Position[]): readonly Denied[] {
  const gone = new Set(positions.map(positionKey));
  return denied.filter((one) => !gone.has(positionKey(one)));
}
