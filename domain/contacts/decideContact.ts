// The rules for people on ladders: what follows when time passes, somebody answers, or a letter does not arrive.
import {
  evolveContact,
  type AskedBecause,
  type Contact,
  type ContactEvent,
  type Instead,
  type RecordedContactEvent,
} from './contact.ts';
import {
  openAsking,
  reasonToAsk,
  reminderAt,
  undeniedPlaces,
  type ContactContext,
  type Standing,
} from './due.ts';
import { placesAsked, type ContactLetterReference } from './letters.ts';
import { positionKey, positionsOf, type Position } from './places.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import type { DeliveryFailure } from '../letters/letter.ts';

export type ContactCommand =
  | { readonly type: 'passTime' }
  /** The chair has somebody asked once more, also about what they denied. */
  | { readonly type: 'askAgain' }
  | { readonly type: 'confirmPlaces'; readonly asking: number }
  | {
      readonly type: 'denyPlaces';
      readonly asking: number;
      readonly positions: readonly Position[];
      readonly instead: Instead;
    }
  | { readonly type: 'recordAcceptance'; readonly letter: ContactLetterReference }
  | {
      readonly type: 'recordFailure';
      readonly letter: ContactLetterReference;
      readonly because: DeliveryFailure;
    };

/** `askingOver`: another question took its place, or they stand there no more. `askedToday`: one a day is enough. */
export type ContactRefusal = 'askingOver' | 'askedToday' | 'onNoLadder' | 'positionUnknown';

export type ContactDecision =
  | { readonly refusal: ContactRefusal }
  | { readonly contact: Contact; readonly events: readonly RecordedContactEvent[] };

/** Decides on a command, given how the person stands on that day. Nothing to do gives no events. */
export function decideContact(
  contact: Contact,
  command: ContactCommand,
  standing: Standing,
  context: ContactContext,
): ContactDecision {
  const turn = new Turn(contact, standing, context);
  const refusal = turn.take(command);
  return refusal === undefined ? { contact: turn.contact, events: turn.events } : { refusal };
}

class Turn {
  contact: Contact;
  readonly events: RecordedContactEvent[] = [];
  readonly #standing: Standing;
  readonly #context: ContactContext;

  constructor(contact: Contact, standing: Standing, context: ContactContext) {
    this.contact = contact;
    this.#standing = standing;
    // Time does not run backwards between hosts.
    this.#context = { ...context, now: Math.max(context.now, contact.lastEventAt) };
  }

  take(command: ContactCommand): ContactRefusal | undefined {
    switch (command.type) {
      case 'passTime':
        this.#passTime();
        return undefined;
      case 'askAgain':
        return this.#askAgain();
      case 'confirmPlaces':
        if (!this.#isLive(command.asking)) return 'askingOver';
        // The same answer twice is one answer.
        if (this.contact.asking?.answer?.kind !== 'confirmed')
          this.#record({ type: 'PlacesConfirmed', asking: command.asking });
        return undefined;
      case 'denyPlaces':
        return this.#deny(command);
      case 'recordAcceptance':
        if (this.#isAbout(command.letter) && this.contact.asking?.letter === 'pending')
          this.#record({ type: 'ConfirmationArrived', asking: command.letter.about.asking });
        return undefined;
      case 'recordFailure':
        this.#recordFailure(command);
        return undefined;
    }
  }

  #passTime(): void {
    const { now } = this.#context;
    const held = new Set(this.#standing.places.map(positionKey));
    const gone = this.contact.denied.filter((denied) => !held.has(positionKey(denied)));
    if (gone.length > 0) {
      const positions = gone.map(({ organisation, role }) => ({ organisation, role }));
      this.#record({ type: 'DenialsForgotten', positions });
    }
    const { asking } = this.contact;
    if (
      asking &&
      !asking.lapsed &&
      asking.answer === null &&
      openAsking(this.contact, this.#standing) === null
    )
      this.#record({ type: 'AskingLapsed', asking: asking.number });
    if (this.#standing.awayUntil !== null) return;
    const because = reasonToAsk(this.contact, this.#standing, this.#context);
    if (because !== null) {
      this.#ask(because);
      return;
    }
    const open = openAsking(this.contact, this.#standing);
    const due = open && reminderAt(open, this.#context);
    if (open && due !== null && due <= now) {
      const { number, reminded } = open;
      this.#record({ type: 'ConfirmationReminded', asking: number, reminder: reminded + 1 });
    }
  }

  #askAgain(): ContactRefusal | undefined {
    const { asking } = this.contact;
    if (this.#standing.places.length === 0) return 'onNoLadder';
    const today = localDateOf(this.#context.now);
    const last = Math.max(asking?.askedAt ?? 0, asking?.remindedAt ?? 0);
    const wrongAddress = asking?.letter === 'bounced' && asking.address !== this.#standing.address;
    if (localDateOf(last) === today && asking?.answer === null && !asking.lapsed && !wrongAddress)
      return 'askedToday';
    this.#ask('again');
    return undefined;
  }

  #ask(because: AskedBecause): void {
    const { places, address } = this.#standing;
    this.#record({
      type: 'ConfirmationAsked',
      asking: (this.contact.asking?.number ?? 0) + 1,
      because,
      places: because === 'again' ? places : undeniedPlaces(this.contact, this.#standing),
      address,
    });
  }

  #deny({ asking, positions, instead }: Extract<ContactCommand, { type: 'denyPlaces' }>) {
    if (!this.#isLive(asking)) return 'askingOver';
    const asked = new Set(positionsOf(this.contact.asking?.places ?? []).map(positionKey));
    const known = positions.length > 0 && positions.every((position) => asked.has(positionKey(position)));
    if (!known) return 'positionUnknown';
    this.#record({ type: 'PlacesDenied', asking, positions, instead });
    return undefined;
  }

  #recordFailure({ letter, because }: Extract<ContactCommand, { type: 'recordFailure' }>): void {
    if (!this.#isAbout(letter) || this.contact.asking?.answer !== null) return;
    const { asking } = letter.about;
    if (because === 'refused' || because === 'bounced') {
      if (this.contact.asking.letter !== 'bounced') this.#record({ type: 'ConfirmationBounced', asking });
    } else if (letter.about.reminder === undefined && this.contact.asking.countsFrom === null) {
      this.#record({ type: 'ConfirmationLost', asking });
    }
  }

  /** Whether an answer to that question still counts. */
  #isLive(asking: number): boolean {
    return (
      this.contact.asking?.number === asking && placesAsked(this.contact, this.#standing.places).length > 0
    );
  }

  #isAbout({ about }: ContactLetterReference): boolean {
    return this.contact.asking?.number === about.asking;
  }

  #record(event: ContactEvent): void {
    const recorded = { seq: this.contact.version + 1, at: this.#context.now, event };
    this.events.push(recorded);
    this.contact = evolveContact(this.contact, recorded);
  }
}
