// A whole product for a story: people sign in by the codes in their mail, and time and the post do what a story asks of them.
import { beforeAll } from 'vitest';
import { linkUrl } from '../../../api/links/token.ts';
import type { Cast } from '../../../dev/demo/cast.ts';
import { makeAdministrator } from '../../../store/gate/administering.ts';
import { askContacts } from '../../../store/contacts/askContacts.ts';
import { linkSettings, Office } from '../../api/support/office.ts';
import { useEntrance, type Entrance, type EntranceOptions } from '../../api/signIn/support/entrance.ts';
import { at } from '../../support/doorzet.ts';
import type { Somebody } from './somebody.ts';

export const ADMINISTRATOR = 'anna@beheer.example';

export class Town {
  readonly entrance: Entrance;
  /** Time and the post, of the region that the story is about. */
  office: Office;

  constructor(entrance: Entrance) {
    this.entrance = entrance;
    this.office = new Office(entrance.database, entrance.gate, entrance.cast);
    this.now = entrance.now;
  }

  get now(): number {
    return this.office.now;
  }

  set now(now: number) {
    this.office.now = now;
    this.entrance.now = now;
  }

  /** The story is about another region than the demo's, one without a cast. */
  goesOnIn(region: string): void {
    const cast: Cast & { readonly region: string } = { ...this.entrance.cast, region };
    const { now } = this;
    this.office = new Office(this.entrance.database, this.entrance.gate, cast);
    this.now = now;
  }

  /** Signs somebody in from the page that is in front of them, or from the beginning. */
  async signsIn(somebody: Somebody, address: string): Promise<void> {
    const { entrance } = this;
    if (somebody.page.url() === 'about:blank') await somebody.opens(entrance.url);
    const before = entrance.post.taken.length;
    await somebody.types('Uw mailadres op het werk', address);
    await somebody.presses('Stuur mij een code');
    await somebody.types('Code van zes cijfers', await entrance.codeAfter(before));
    await somebody.presses('Log in');
  }

  /** Lets time pass: cases go on, people on the ladders are asked, the post is delivered. */
  async passUntil(moment: string): Promise<void> {
    await this.#askAll();
    await this.office.passUntil(moment);
    await this.#askAll();
    this.now = Math.max(this.now, at(moment));
  }

  async #askAll(): Promise<void> {
    const { database, region } = this.office;
    await askContacts(database, region, this.now);
    await this.office.deliver();
    await askContacts(database, region, this.now);
  }

  /** Everybody who was asked whether their place on a ladder is right, and where their letter leads. */
  contactLetters(): Promise<readonly { readonly address: string; readonly link: string }[]> {
    const { database, region } = this.office;
    return database.inRegion(region, async (transaction) => {
      const { rows } = await transaction.query<{ address: string; link: string }>(
        `select people.email as address, link from letters join people on people.region = letters.region and people.id = contact_id
          where letters.region = $1 order by people.email, letters.requested_at, letters.key`,
        [region],
      );
      return rows.map(({ address, link }) => ({
        address,
        link: linkUrl(this.entrance.url, linkSettings, region, link, 'contact'),
      }));
    });
  }
}

/** A town of this test file's own, in which an administrator keeps the regions. */
export function useTown(cast: EntranceOptions['cast'] = {}): { readonly town: Town } {
  const place = useEntrance({ console: true, plainHttp: true, cast });
  let town: Town | undefined;
  beforeAll(async () => {
    town = new Town(place.entrance);
    await makeAdministrator(place.entrance.gate, ADMINISTRATOR, 'Anna Beheer', place.entrance.wall);
  });
  return {
    get town() {
      if (!town) throw new Error('The town is there once beforeAll has run.');
      return town;
    },
  };
}
