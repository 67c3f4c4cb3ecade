// The people of a region as the pages about them look at them.
import type { SelectOption } from '../../design/forms/Select.tsx';
import { Stop } from '../../errors.ts';
import type { Seat } from '../seat.ts';
import { readBook } from '../../../store/people/book.ts';
import type { Rights } from '../../../store/people/save.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import {
  isHere,
  type BookOrganisation,
  type BookPerson,
  type HeldRole,
  type PeopleBook,
} from '../../../domain/contacts/book.ts';
import type { Changer } from '../../../domain/contacts/changes.ts';
import { isOfTheRegion } from '../../../domain/contacts/holdings.ts';
import { standingOn } from '../../../domain/contacts/periods.ts';
import type { LocalDate } from '../../../domain/time.ts';
import { theTeam } from '../../../words/organisations.ts';
import { roleWords } from '../../../words/roles.ts';
import { say } from '../../../words/language.ts';

export class PeopleView {
  readonly seat: Seat;
  readonly book: PeopleBook;
  readonly today: LocalDate;
  readonly #people: ReadonlyMap<string, BookPerson>;
  readonly #organisations: ReadonlyMap<string, BookOrganisation>;

  constructor(seat: Seat, book: PeopleBook) {
    this.seat = seat;
    this.book = book;
    this.today = localDateOf(seat.now);
    this.#people = new Map(book.people.map((one) => [one.id, one]));
    this.#organisations = new Map(book.organisations.map((one) => [one.id, one]));
  }

  /** Reads them as they are now. */
  static async of(seat: Seat): Promise<PeopleView> {
    return new PeopleView(seat, await readBook(seat.database, seat.code));
  }

  /** The person that the address names. */
  get person(): BookPerson {
    const person = this.#people.get(this.seat.params['person'] ?? '');
    if (!person) throw new Stop('notFound');
    return person;
  }

  /** The organisation that the address names. */
  get organisation(): BookOrganisation {
    const organisation = this.#organisations.get(this.seat.params['organisation'] ?? '');
    if (!organisation) throw new Stop('notFound');
    return organisation;
  }

  /** The role of that person that the address names. */
  get holding(): HeldRole {
    const id = this.seat.params['holding'];
    const held = this.book.holdings.find((one) => one.id === id && one.person === this.person.id);
    if (!held) throw new Stop('notFound');
    return held;
  }

  name(person: string | undefined): string {
    return this.#people.get(person ?? '')?.name ?? say('iemand', 'somebody');
  }

  /** "Maasveen"; of the region itself "Expertteam". */
  place(organisation: string | null): string {
    if (organisation === null || organisation === THE_REGION) return theTeam();
    return this.#organisations.get(organisation)?.name ?? say('onbekend', 'unknown');
  }

  /** "wethouder van Maasveen"; of a role of the region itself the role alone. */
  position({ organisation, role }: Pick<HeldRole, 'organisation' | 'role'>): string {
    const [name, place] = [roleWords[role], this.place(organisation)];
    return organisation === THE_REGION ? name : say(`${name} van ${place}`, `${name} of ${place}`);
  }

  /** Everyone who is there, by name. */
  get here(): readonly BookPerson[] {
    return this.book.people
      .filter((person) => isHere(person, this.today))
      .toSorted((one, other) => one.name.localeCompare(other.name, say('nl', 'en')));
  }

  /** The roles of a person, those of today first, then to come, then past. */
  holdingsOf(person: string): readonly HeldRole[] {
    const order = ['now', 'coming', 'past'];
    const rank = (held: HeldRole) => order.indexOf(standingOn(held, this.today));
    return this.book.holdings
      .filter((held) => held.person === person)
      .toSorted((one, other) => rank(one) - rank(other) || (one.from < other.from ? 1 : -1));
  }

  /** Who holds roles in a place today or later. */
  heldIn(organisation: string): readonly HeldRole[] {
    return this.book.holdings.filter(
      (held) => held.organisation === organisation && standingOn(held, this.today) !== 'past',
    );
  }

  /** To choose from, with where each works. */
  options(without: readonly string[] = []): readonly SelectOption[] {
    return this.here
      .filter(({ id }) => !without.includes(id))
      .map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${this.place(organisation)}` }));
  }

  get organisationOptions(): readonly SelectOption[] {
    return this.book.organisations
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((one, other) => one.label.localeCompare(other.label, say('nl', 'en')));
  }

  /** Whoever sits there, for the record of what they change. */
  get changer(): Changer {
    return { way: 'console', who: this.seat.held.person, at: this.seat.now };
  }

  get rights(): Rights {
    return { editRoles: this.seat.may('editRoles') };
  }

  /** Whether who sits there may change this person. */
  mayEdit(person: BookPerson): boolean {
    return this.seat.may(isOfTheRegion(this.book, person.id, this.today) ? 'editRoles' : 'editPeople');
  }

  /** Addresses of these pages. */
  get home(): string {
    return `${this.seat.home}/mensen`;
  }

  hrefOf(person: Pick<BookPerson, 'id'>): string {
    return `${this.home}/${person.id}`;
  }

  placeHref(organisation: string | null): string {
    return organisation === null || organisation === THE_REGION
      ? `${this.home}/expertteam`
      : `${this.home}/organisaties/${organisation}`;
  }
}
