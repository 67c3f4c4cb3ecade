// A region of which the people on its ladders are asked, and a post that sends their letters through the real path.
import { pino } from 'pino';
import { newRegion, at } from '../../../support/doorzet.ts';
import { sendMail, type Post } from '../../../../activities/sendMail.ts';
import type { Cast, PersonName, Variation } from '../../../../dev/demo/cast.ts';
import type { Contact } from '../../../../domain/contacts/contact.ts';
import type { ContactCommand } from '../../../../domain/contacts/decideContact.ts';
import type { Outcome } from '../../../../mail/smtp/outcome.ts';
import { askContacts } from '../../../../store/contacts/askContacts.ts';
import { executeContact } from '../../../../store/contacts/executeContact.ts';
import { contactsChanged } from '../../../../store/contacts/rounds.ts';
import { loadContact } from '../../../../store/contacts/rows.ts';
import type { Database, Transaction } from '../../../../store/database.ts';
import { giveUpLate, recoverLost } from '../../../../store/lostMail.ts';
import { claimMails } from '../../../../store/outgoing.ts';

export class LadderPeople {
  now: number;
  readonly database: Database;
  readonly cast: Cast & { readonly region: string };
  /** What the mail server answers to each address; it takes what is not here. */
  readonly answers = new Map<string, Outcome>();
  /** "To: words" of every mail that was taken. */
  readonly mails: { readonly to: string; readonly text: string }[] = [];
  /** Done when the server asks for the text, before the fence is passed. */
  meanwhile: () => Promise<unknown> = () => Promise.resolve();

  private constructor(database: Database, cast: Cast & { readonly region: string }, now: number) {
    this.database = database;
    this.cast = cast;
    this.now = now;
  }

  static async gather(
    database: Database,
    from: string,
    variation: Partial<Variation> = {},
  ): Promise<LadderPeople> {
    return new LadderPeople(database, await newRegion(database, variation, at(from)), at(from));
  }

  get region(): string {
    return this.cast.region;
  }

  address(name: PersonName): string {
    return this.cast.setUp.people.find(({ id }) => id === this.cast.person[name])?.email ?? '';
  }

  look(): Promise<number | null> {
    return askContacts(this.database, this.region, this.now);
  }

  /** Looks, and sends what may leave, at a moment. */
  async at(moment: string): Promise<this> {
    this.now = at(moment);
    await this.look();
    await this.send();
    await this.look();
    return this;
  }

  tell(name: PersonName, command: ContactCommand) {
    const person = this.cast.person[name];
    return executeContact(
      this.database,
      this.region,
      person,
      command,
      { part: 'receiver', person },
      this.now,
    );
  }

  /** Changes the list, as the pages for people do. */
  change(sql: string, ...values: unknown[]): Promise<void> {
    return this.database.inRegion(this.region, async (transaction) => {
      await transaction.query(sql, values);
      await contactsChanged(transaction, this.region);
    });
  }

  async contact(name: PersonName): Promise<Contact> {
    const read = (transaction: Transaction) => loadContact(transaction, this.region, this.cast.person[name]);
    return (await this.database.inRegion(this.region, read)).contact;
  }

  async rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
    return this.database.inRegion(this.region, async (transaction) => {
      const { rows } = await transaction.query<Row>(sql, values);
      return rows;
    });
  }

  /** Each letter to somebody as "kind state because". */
  async lettersTo(name: PersonName): Promise<string[]> {
    const rows = await this.rows<{ line: string }>(
      `select concat_ws(' ', kind, state, because) as line from letters where recipient_id = $1 order by requested_at, kind`,
      this.cast.person[name],
    );
    return rows.map(({ line }) => line);
  }

  async send(): Promise<void> {
    await recoverLost(this.database, this.region, this.now);
    await giveUpLate(this.database, this.region, this.now);
    for (const mail of await claimMails(this.database, this.region, this.now, 200)) {
      await sendMail(this.database, this.#post(), this.region, mail, () => this.now);
    }
  }

  #post(): Post {
    return {
      log: pino({ level: 'silent' }),
      linksOf: (_region, { id }) => ({
        answer: `https://doorzet.example/k/${id}`,
        notMe: `https://doorzet.example/k/${id}/niet-ik`,
      }),
      office: {
        send: async ({ to }, writeMessage) => {
          const answer = this.answers.get(to);
          if (answer?.is === 'refused') return answer;
          await this.meanwhile();
          const message = await writeMessage();
          if (!message) return { is: 'withdrawn' };
          if (answer) return answer;
          this.mails.push({ to, text: message.toString() });
          return { is: 'accepted', code: 250 };
        },
        close: () => Promise.resolve(),
      },
    };
  }
}
