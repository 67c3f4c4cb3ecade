// A region at work, for the tests of its pages: its cases, a clock that is moved, a post that delivers, a web server.
import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { createApp } from '../../../api/app.ts';
import type { SendReplyCode } from '../../../api/links/notice/codePost.ts';
import { linkUrl, type LinkPageKind, type LinkSettings } from '../../../api/links/token.ts';
import type { Cast, PersonName, Variation } from '../../../dev/demo/cast.ts';
import express from 'express';
import { openGate, type Gate } from '../../../store/gate/gate.ts';
import type { ConsoleRole } from '../../../store/gate/seats.ts';
import type { Actor } from '../../../domain/advice/events.ts';
import type { Advice } from '../../../domain/advice/advice.ts';
import type { LetterKind } from '../../../domain/letters/letter.ts';
import type { Database } from '../../../store/database.ts';
import { execute, type CaseCommand } from '../../../store/execute.ts';
import { reportAcceptance, reportFailure } from '../../../store/deliveries.ts';
import { openSeries } from '../../../store/series.ts';
import { logLetters } from '../../../store/letterLog.ts';
import { loseSight, recoverLost } from '../../../store/lostMail.ts';
import { passFence } from '../../../store/fence.ts';
import { claimMails, type ClaimedMail } from '../../../store/outgoing.ts';
import { at, newCase, newRegion, useStore } from '../../support/doorzet.ts';

export const linkSettings: LinkSettings = {
  keys: [{ id: 'a', secret: 'a secret that only this test knows' }],
};

export class Office {
  now = at('2026-11-09 10:00');
  /** Who sits at the console, when a request does not say so itself. */
  seated: PersonName = 'marja';
  /** Addresses that refuse their mail. */
  readonly refusing = new Set<string>();
  /** Addresses of which the connection is lost as soon as a text was begun. */
  readonly losing = new Set<string>();
  /** How codes to reply with are mailed; a test that asks for one says so. */
  sendReplyCode: SendReplyCode = () => Promise.reject(new Error('Nobody asks for a code here'));
  /** Every line that was logged. */
  readonly logged: string[] = [];
  readonly database: Database;
  readonly cast: Cast & { readonly region: string };
  /** Of its database, as superuser; empty where no test of it looks there. */
  readonly databaseUrl: string;
  readonly #gate: Gate;
  readonly #cookies = new Map<string, Promise<string>>();
  #server: Server | undefined;

  constructor(database: Database, gate: Gate, cast: Cast & { readonly region: string }, databaseUrl = '') {
    this.databaseUrl = databaseUrl;
    this.database = database;
    this.#gate = gate;
    this.cast = cast;
  }

  /** Somebody's mail address. */
  address(name: PersonName): string {
    return this.cast.setUp.people.find(({ id }) => id === this.cast.person[name])?.email ?? '';
  }

  get region(): string {
    return this.cast.region;
  }

  get url(): string {
    if (!this.#server) throw new Error('The office is not open');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Where its console begins. */
  get home(): string {
    return `/regio/${this.region}`;
  }

  /** Starts the web server, with a console. */
  async open(): Promise<void> {
    const log = pino(
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          this.logged.push(chunk.toString());
          done();
        },
      }),
    );
    const app = createApp({
      database: this.database,
      now: () => this.now,
      links: linkSettings,
      baseUrl: 'https://doorzet.example',
      sendReplyCode: (mail) => this.sendReplyCode(mail),
      signIn: {
        gate: this.#gate,
        sendCode: () => Promise.reject(new Error('Nobody asks for a code here')),
        demoSignIns: this.cast.setUp.people.map(({ id, name, email }) => ({ id, label: name, name, email })),
      },
      log,
    });
    const front = express();
    front.use(async (request, _response, next) => {
      request.headers.cookie ??= /^\/(regio|mijn|beheer|taal)/.test(request.path)
        ? await this.#cookie()
        : undefined;
      next();
    });
    front.use(app);
    this.#server = await new Promise<Server>((resolve) => {
      const listening = front.listen(0, '127.0.0.1', () => resolve(listening));
    });
  }

  /** Sits down whoever holds a role. */
  set role(role: ConsoleRole) {
    this.seated = ({ chair: 'marja', processSupporter: 'ilse', commissioner: 'bert' } as const)[role];
  }

  /** Of a session that really began, by the door of the demo. */
  #cookie(): Promise<string> {
    const person = this.cast.person[this.seated];
    const known = this.#cookies.get(person) ?? this.#signIn(person);
    this.#cookies.set(person, known);
    return known;
  }

  async #signIn(person: string): Promise<string> {
    const response = await fetch(`${this.url}/inloggen/demo`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: 'https://doorzet.example', 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ wie: person }),
    });
    // Of the session, and of the browser that is known from now on.
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    const cookie = cookies.join('; ');
    if (cookie === '') throw new Error(`${this.seated} could not sign in: ${response.status}`);
    return cookie;
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  /** Registers a case in Maasveen. */
  newCase(options: Parameters<typeof newCase>[3] = {}): ReturnType<typeof newCase> {
    return newCase(this.database, this.cast, this.now, options);
  }

  /** Says something to a case now; a refusal fails the test. */
  async tell(id: string, command: CaseCommand, actor?: Actor): Promise<Advice> {
    const by = actor ?? { part: 'chair', person: this.cast.person.marja };
    const done = await execute(this.database, this.region, id, command, by, this.now);
    if (!('advice' in done)) throw new Error(`${command.type}: ${JSON.stringify(done)}`);
    return done.advice;
  }

  async advice(id: string): Promise<Advice> {
    const rows = await this.#rows<{ state: Advice }>(
      'select state from advices where region = $1 and id = $2',
      id,
    );
    const [row] = rows;
    if (!row) throw new Error(`There is no case ${id}`);
    return row.state;
  }

  /** Everything that lies in the database of the region, as one short text: the same when nothing has changed. */
  async fingerprint(): Promise<string> {
    const tables = [
      ...['advices', 'advice_events', 'letters', 'drafts', 'tasks', 'agenda'],
      ...['confirmations', 'confirmation_events', 'contact_rounds'],
    ];
    const contents = await this.database.inRegion(this.region, async (transaction) => {
      const all: unknown[] = [];
      for (const table of tables) {
        const { rows } = await transaction.query<{ row: string }>(
          `select t::text as row from ${table} t where region = $1 order by 1`,
          [this.region],
        );
        all.push(table, rows);
      }
      return all;
    });
    return createHash('sha256').update(JSON.stringify(contents)).digest('hex');
  }

  /** Lets time pass until a moment: what is due happens, what may leave is delivered, each at its own time. */
  async passUntil(moment: string | number): Promise<void> {
    const until = typeof moment === 'string' ? at(moment) : moment;
    await this.deliver();
    for (;;) {
      const next = await this.nextDue();
      if (next === null || next > until) break;
      this.now = Math.max(this.now, next);
      const due = await this.#rows<{ id: string }>(
        `select id from advices where region = $1 and status = 'open' and wake_at <= $2`,
        new Date(this.now),
      );
      for (const { id } of due) await this.tell(id, { type: 'passTime' }, { part: 'time' });
      await this.deliver();
    }
    this.now = Math.max(this.now, until);
  }

  /** When something is due next, in a case or in the post. */
  async nextDue(): Promise<number | null> {
    const [row] = await this.#rows<{ at: Date | null }>(
      `select least((select min(wake_at) from advices where region = $1 and status = 'open'),
                    (select min(next_try_at) from letters where region = $1 and state = 'ready')) as at`,
    );
    return row?.at ? row.at.getTime() : null;
  }

  /** Delivers what may leave now. */
  async deliver(): Promise<void> {
    for (;;) {
      const mails = await claimMails(this.database, this.region, this.now, 50);
      if (mails.length === 0) return;
      for (const mail of mails) await this.#send(mail);
    }
  }

  async #lose(mail: ClaimedMail): Promise<void> {
    const said = { code: 354, words: 'Ga uw gang' };
    const begun = { what: 'sent', at: this.now, address: mail.address, ...said } as const;
    await this.database.inRegion(this.region, (tx) =>
      logLetters(
        tx,
        this.region,
        mail.letters.map(({ id }) => ({ ...begun, letterId: id })),
      ),
    );
    await loseSight(this.database, this.region, mail, this.now, said);
    await recoverLost(this.database, this.region, this.now);
  }

  async #send(mail: ClaimedMail): Promise<void> {
    const refused = this.refusing.has(mail.address);
    if (!refused) {
      const questions = mail.letters.filter(({ kind }) => kind === 'check' || kind === 'checkReminder');
      await this.database.inRegion(this.region, async (tx) => {
        await passFence(tx, this.region, mail, `<${mail.lease}@test>`);
        await openSeries(
          tx,
          this.region,
          questions.map(({ id }) => id),
        );
      });
    }
    if (this.losing.has(mail.address)) {
      await this.#lose(mail);
      return;
    }
    for (const { id, kind } of mail.letters) {
      if (refused) {
        await reportFailure(this.database, this.region, id, { because: 'refused' }, this.now, mail);
        continue;
      }
      const sent = {
        to: mail.address,
        language: 'nl' as const,
        subject: `Onderwerp van ${kind}`,
        text: `Beste lezer,\n\nDit is een brief van de soort ${kind}.`,
        html: `<!doctype html><html lang="nl"><head><title>Brief</title></head><body style="margin:0"><p>Beste lezer,</p><p>Dit is een brief van de soort ${kind}.</p></body></html>`,
      };
      await reportAcceptance(this.database, this.region, id, sent, { code: 250 }, this.now);
    }
  }

  /** Where the link leads in the latest letter of a kind to someone. */
  async linkTo(page: LinkPageKind, id: string, to: string, ...kinds: LetterKind[]): Promise<string> {
    const [row] = await this.#rows<{ link: string }>(
      `select link from letters
        where region = $1 and advice_id = $2 and recipient_id = $3 and kind = any ($4)
        order by requested_at desc, key desc limit 1`,
      id,
      to,
      kinds.length > 0 ? kinds : page === 'check' ? ['check', 'checkReminder'] : ['notice'],
    );
    if (!row) throw new Error(`No letter with a link for ${to}`);
    return linkUrl(this.url, linkSettings, this.region, row.link, page);
  }

  /** Where all is answered in a row that the mail with a question about this case asked. */
  async linkInARow(id: string): Promise<string> {
    const [row] = await this.#rows<{ series: string }>(
      'select series from letters where region = $1 and advice_id = $2 and series is not null',
      id,
    );
    if (!row) throw new Error('No mail with several questions');
    return linkUrl(this.url, linkSettings, this.region, row.series, 'series');
  }

  #rows<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> {
    return this.database.inRegion(this.region, async (transaction) => {
      const { rows } = await transaction.query<Row>(text, [this.region, ...values]);
      return rows;
    });
  }
}

/** An office of this test file's own, open while its tests run. */
export function useOffice(variation: Partial<Variation> = {}): { readonly office: Office } {
  const store = useStore();
  let office: Office | undefined;
  let gate: Gate | undefined;
  beforeAll(async () => {
    gate = openGate(store.url, 2);
    office = new Office(store.database, gate, await newRegion(store.database, variation), store.url);
    await office.open();
  });
  afterAll(async () => {
    await office?.close();
    await gate?.end();
  });
  return {
    get office() {
      if (!office) throw new Error('The office is open once beforeAll has run.');
      return office;
    },
  };
}

/** Another region, in which nobody of the office sits at the console. */
export async function foreignRegion(office: Office): Promise<string> {
  const { region } = await newRegion(office.database);
  await office.database.inRegion(region, (transaction) =>
    transaction.query(`update people set email = 'elders-' || email where region = $1`, [region]),
  );
  return region;
}
