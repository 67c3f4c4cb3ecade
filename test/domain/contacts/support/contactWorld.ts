// Somebody on a ladder, a clock and a post that delivers: the rules of contacts as they run, without a database.
import { at } from '../../support/region.ts';
import { localDateOf } from '../../../../domain/calendar/amsterdam.ts';
import { threeLadders } from '../../../../config/ladders.ts';
import {
  decideContact,
  type ContactCommand,
  type ContactRefusal,
} from '../../../../domain/contacts/decideContact.ts';
import {
  unknownContact,
  type Contact,
  type ContactEvent,
  type RecordedContactEvent,
} from '../../../../domain/contacts/contact.ts';
import { nextLookAt, nowhere, type ContactContext, type Standing } from '../../../../domain/contacts/due.ts';
import {
  contactLetterPointless,
  contactLettersFor,
  type ContactLetter,
} from '../../../../domain/contacts/letters.ts';
import type { Place } from '../../../../domain/contacts/places.ts';
import { contactStanding } from '../../../../domain/contacts/states.ts';
import { ourContactTimings } from '../../../../domain/contacts/timings.ts';
import type { Role } from '../../../../domain/escalation/agreement.ts';
import type { DeliveryFailure } from '../../../../domain/letters/letter.ts';

/** A place on the municipal ladder of Maasveen. */
export function place(role: Role = 'socialDomainManager', rung = 2, organisation = 'maasveen'): Place {
  return { ladder: 'municipal', side: 'municipal', rung, of: 'municipality', role, organisation };
}

export const alderman = place('alderman', 3);
export const manager = place();

export class ContactWorld {
  now: number;
  contact: Contact = unknownContact;
  /** The last day of an absence. */
  away: string | null = null;
  /** When the rules said that they would look again. */
  wakeAt: number | null = null;
  #list: Standing;
  readonly events: RecordedContactEvent[] = [];
  /** Every letter that arrived, with when. */
  readonly arrived: (ContactLetter & { readonly at: number })[] = [];
  /** What becomes of letters from now on. */
  fate: DeliveryFailure | 'accepted' = 'accepted';
  /** Told of each letter just before it arrives. */
  delivers: (letter: ContactLetter) => void = () => undefined;
  ready: ContactLetter[] = [];

  constructor(from: string, places: readonly Place[] = [manager]) {
    this.now = at(from);
    this.#list = { ...nowhere, places, address: 'jan@maasveen.example' };
    this.look();
  }

  get standing(): Standing {
    const away = this.away !== null && localDateOf(this.now) <= this.away;
    return { ...this.#list, awayUntil: away ? this.away : null };
  }

  get context(): ContactContext {
    return { now: this.now, calendar: threeLadders.calendar, timings: ourContactTimings };
  }

  /** How they stand for whoever looks. */
  get state() {
    return contactStanding(this.contact, this.standing, this.context);
  }

  get nextLook(): number | null {
    return nextLookAt(this.contact, this.standing, this.context);
  }

  /** What happened, without numbers and moments. */
  get told(): ContactEvent['type'][] {
    return this.events.map(({ event }) => event.type);
  }

  tell(command: ContactCommand): ContactRefusal | 'done' {
    const decision = decideContact(this.contact, command, this.standing, this.context);
    if ('refusal' in decision) return decision.refusal;
    this.contact = decision.contact;
    this.events.push(...decision.events);
    this.ready.push(...contactLettersFor(decision.events, 'jan', threeLadders.calendar, this.now));
    this.ready = this.ready.filter(
      (letter) => contactLetterPointless(letter, this.contact, this.standing.places) === null,
    );
    return 'done';
  }

  look(): void {
    this.tell({ type: 'passTime' });
    this.wakeAt = this.nextLook;
  }

  /** Something of the region's list changes; it is looked at at once, as the store does. */
  change({ awayUntil, ...list }: Partial<Standing>): this {
    this.#list = { ...this.#list, ...list };
    if (awayUntil !== undefined) this.away = awayUntil;
    this.look();
    return this;
  }

  get asking(): number {
    return this.contact.asking?.number ?? 0;
  }

  confirm(): ContactRefusal | 'done' {
    return this.tell({ type: 'confirmPlaces', asking: this.asking });
  }

  deny(...places: readonly Place[]): ContactRefusal | 'done' {
    const positions = places.map(({ organisation, role }) => ({ organisation, role }));
    return this.tell({ type: 'denyPlaces', asking: this.asking, positions, instead: { name: 'Els' } });
  }

  /** Lets time pass: letters leave when they may, and the rules look when they said they would. */
  until(moment: string | number): this {
    const end = typeof moment === 'string' ? at(moment) : moment;
    for (let turns = 0; ; turns += 1) {
      if (turns > 1000) throw new Error('The rules keep looking at the same moment');
      const letter = Math.min(...this.ready.map(({ readyAt }) => readyAt));
      const next = Math.min(letter, this.wakeAt ?? Infinity);
      if (next > end) break;
      this.now = Math.max(this.now, next);
      if (letter <= this.now) this.#deliver();
      else this.look();
    }
    this.now = Math.max(this.now, end);
    return this;
  }

  #deliver(): void {
    const letter = this.ready.find(({ readyAt }) => readyAt <= this.now);
    if (!letter) return;
    this.ready = this.ready.filter((one) => one !== letter);
    if (this.fate === 'accepted') {
      this.delivers(letter);
      this.arrived.push({ ...letter, at: this.now });
      this.tell({ type: 'recordAcceptance', letter });
    } else {
      this.tell({ type: 'recordFailure', letter, because: this.fate });
    }
    // What the post reports is a change: the region is looked at.
    this.look();
  }

  /** "introduction 2026-11-23 09:00". */
  get post(): string[] {
    return this.arrived.map(({ kind, at: when }) => {
      const day = new Date(when).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });
      return `${kind} ${day.slice(0, 16)}`;
    });
  }
}
