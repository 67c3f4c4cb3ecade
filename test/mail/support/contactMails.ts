// The world of the rules for people on ladders with a mail writer in its post, for the standing cast.
import { mandates, organisations, people, region } from './cast.ts';
import { directory as everybody, at } from '../../domain/support/region.ts';
import { ContactWorld } from '../../domain/contacts/support/contactWorld.ts';
import { threeLadders } from '../../../config/ladders.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Directory, Holding } from '../../../domain/advice/context.ts';
import type { ContactFacts } from '../../../domain/contacts/facts.ts';
import type { ContactLetterReference } from '../../../domain/contacts/letters.ts';
import { placesOf } from '../../../domain/contacts/places.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import type { LetterLinks } from '../../../mail/letters/caseLetter.ts';
import type { WrittenMail } from '../../../mail/render/renderMail.ts';
import { writeContactMail } from '../../../mail/writeContactMail.ts';

export interface ContactMailed {
  readonly at: number;
  readonly letter: ContactLetterReference;
  readonly facts: ContactFacts;
  readonly links: LetterLinks;
  readonly mail: WrittenMail;
}

/** One person's life on the ladders, from Friday 20 November 2026. */
export class ContactStoryWorld {
  readonly world: ContactWorld;
  readonly mailed: ContactMailed[] = [];
  readonly #person: string;
  readonly #agreement: Agreement;
  #directory: Directory;

  constructor(person: string, agreement: Agreement, directory: Directory) {
    this.#person = person;
    this.#agreement = agreement;
    this.#directory = directory;
    this.world = new ContactWorld('2026-11-20 14:00', []);
    this.world.delivers = (letter) => this.#write(letter);
    this.#look();
  }

  /** Somebody is given a role. */
  gives(holding: Holding): this {
    this.#directory = { ...this.#directory, holdings: [...this.#directory.holdings, holding] };
    this.#look();
    return this;
  }

  confirm(): this {
    this.world.confirm();
    return this;
  }

  /** Lets time pass, day by day: roles begin on their day. */
  until(moment: string): this {
    const end = at(moment);
    while (this.world.now < end) {
      this.world.until(Math.min(end, this.world.now + 86_400_000));
      this.#look();
    }
    return this;
  }

  latest(): ContactMailed {
    const mailed = this.mailed.at(-1);
    if (!mailed) throw new Error('No letter left');
    return mailed;
  }

  #look(): void {
    const places = placesOf(this.#agreement, this.#directory, organisations, localDateOf(this.world.now));
    this.world.change({ places: places.get(this.#person) ?? [] });
  }

  #write({ kind, about }: ContactLetterReference): void {
    const person = people.get(this.#person);
    if (!person) throw new Error(`There is no ${this.#person}`);
    const { contact, standing, now } = this.world;
    const base = `https://doorzet.example/k/${kind}-${this.#person}`;
    const letter = { kind, to: this.#person, about };
    const links = { answer: base, notMe: `${base}/niet-ik` };
    const facts: ContactFacts = {
      agreement: this.#agreement,
      directory: this.#directory,
      region,
      people,
      organisations,
      mandates,
      person,
      contact,
      standing,
    };
    this.mailed.push({
      at: now,
      letter,
      facts,
      links,
      mail: writeContactMail({ facts, letter, links }, now),
    });
  }
}

/** @param chair false: there is none */
export function contactsOf(
  person: string,
  { agreement = threeLadders, chair = true }: { agreement?: Agreement; chair?: boolean } = {},
): ContactStoryWorld {
  const holdings = everybody.holdings.filter(({ role }) => chair || role !== 'chair');
  return new ContactStoryWorld(person, agreement, { ...everybody, holdings });
}
