// The product as people sign in to it, for the tests: a region, a gate, a mail server, clocks that are moved, a web server.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import express from 'express';
import { pino } from 'pino';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll } from 'vitest';
import { createApp } from '../../../../api/app.ts';
import { troubles } from '../../../../api/errors.ts';
import { formBodies } from '../../../../api/forms/values.ts';
import { ownFormsOnly } from '../../../../api/security/ownForms.ts';
import { requireAccount, signedIn } from '../../../../api/signIn/account.ts';
import { codePost } from '../../../../api/signIn/codePost.ts';
import type { DemoSignIn } from '../../../../api/signIn/settings.ts';
import { signInParts, type SignInParts } from '../../../../api/signIn/parts.ts';
import { sessions } from '../../../../api/signIn/sessions.ts';
import type { OidcProvider } from '../../../../config/oidcProviders.ts';
import { openPostOffice, type PostOffice } from '../../../../mail/smtp.ts';
import type { Database } from '../../../../store/database.ts';
import { openGate, type Gate } from '../../../../store/gate/gate.ts';
import { resolverOf, type Zone } from '../../../mail/support/zone.ts';
import { closeServers, realServer, type RealServer } from '../../../mail/support/servers.ts';
import { at, newRegion, useStore } from '../../../support/doorzet.ts';
import { until } from '../../../support/until.ts';
import { linkSettings } from '../../support/office.ts';
import { BASE_URL, Visitor } from './visitor.ts';

/** What an entrance differs in. */
export interface EntranceOptions {
  readonly providers?: () => readonly OidcProvider[];
  readonly demoSignIns?: readonly DemoSignIn[];
  readonly keys?: typeof linkSettings.keys;
  /** How many proxies of our own are before it. */
  readonly proxies?: number;
  /** For a browser, which comes by the address itself. */
  readonly plainHttp?: boolean;
  /** The console itself, instead of a page that shows who came. */
  readonly console?: boolean;
  /** What DNS says; by default nothing. */
  readonly zone?: Zone;
  /** Secrets of regions' mail, by name. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly cast?: Parameters<typeof newRegion>[1];
}

export class Entrance {
  /** The day by which roles count. */
  now = at('2026-11-23 10:00');
  /** The clock on the wall, by which codes and sessions end. */
  wall = Date.now();
  keys = linkSettings.keys;
  readonly logged: string[] = [];
  readonly database: Database;
  readonly gate: Gate;
  readonly cast: Awaited<ReturnType<typeof newRegion>>;
  readonly post: RealServer;
  readonly #options: EntranceOptions;
  readonly #office: PostOffice;
  #server: Server | undefined;

  constructor(
    database: Database,
    gate: Gate,
    cast: Awaited<ReturnType<typeof newRegion>>,
    post: RealServer,
    options: EntranceOptions,
  ) {
    this.database = database;
    this.gate = gate;
    this.cast = cast;
    this.post = post;
    this.#options = options;
    this.#office = openPostOffice({ host: '127.0.0.1', port: post.port, tls: 'none', idleMs: 100 });
  }

  get url(): string {
    if (!this.#server) throw new Error('The entrance is not open');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Listens; again after {@link close}, with other keys for instance. */
  async open(): Promise<void> {
    const { providers, demoSignIns, plainHttp, proxies, secrets = {}, zone = {} } = this.#options;
    const server = await new Promise<Server>((resolve) => {
      const listening = express().listen(0, '127.0.0.1', () => resolve(listening));
    });
    this.#server = server;
    const log = pino(
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          this.logged.push(chunk.toString());
          done();
        },
      }),
    );
    const baseUrl = plainHttp ? this.url : BASE_URL;
    const signIn = {
      gate: this.gate,
      sendCode: codePost(this.#office, 'inloggen@doorzet.example', () => this.now),
      clock: () => this.wall,
      ...(providers && { providers: providers() }),
      ...(demoSignIns && { demoSignIns }),
    };
    const parts = {
      database: this.database,
      now: () => this.now,
      links: { keys: this.keys },
      baseUrl,
      mail: {
        secret: (name: string) => Promise.resolve(secrets[name]),
        office: this.#office,
        host: 'smtp.doorzet.example',
        resolver: resolverOf(zone),
      },
      sendReplyCode: () => Promise.reject(new Error('Nobody asks for a code here')),
      log,
      ...(proxies !== undefined && { proxies }),
    };
    const app = express();
    app.set('query parser', 'simple');
    if (!this.#options.console) app.use(standIn(signInParts({ ...parts, ...signIn })));
    app.use(createApp({ ...parts, signIn }));
    app.use(troubles(log));
    server.removeAllListeners('request');
    server.on('request', app);
  }

  /** Another process on the same database; close it. */
  async beside(): Promise<Entrance> {
    const other = new Entrance(this.database, this.gate, this.cast, this.post, this.#options);
    Object.assign(other, { now: this.now, wall: this.wall, keys: this.keys });
    await other.open();
    return other;
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    this.#server = undefined;
  }

  async end(): Promise<void> {
    await this.close();
    await this.#office.close();
  }

  visitor(): Visitor {
    return new Visitor(this.url);
  }

  /** The address of somebody of the cast. */
  addressOf(name: string): string {
    const person = this.cast.setUp.people.find(
      ({ id }) => id === (this.cast.person as Record<string, string>)[name],
    );
    if (!person) throw new Error(`Nobody is called ${name}`);
    return person.email;
  }

  /** The mails that were taken, read. */
  mails() {
    return Promise.all(this.post.taken.map((raw) => PostalMime.parse(raw)));
  }

  /** The code in the newest mail, once there are more than so many. */
  async codeAfter(count: number): Promise<string> {
    await until('a mail with a code', () => this.post.taken.length > count);
    const mail = (await this.mails()).at(-1);
    const [code] = /\b\d{6}\b/.exec(mail?.text ?? '') ?? [];
    if (code === undefined) throw new Error(`No code in: ${mail?.text ?? ''}`);
    return code;
  }

  /** Asks for a code and types it; gives the page that comes then. */
  async signIn(visitor: Visitor, address: string, from = '/inloggen') {
    const before = this.post.taken.length;
    await visitor.fill(await visitor.open(from), '/inloggen/code', { adres: address });
    return visitor.post('/inloggen/code/controleren', { code: await this.codeAfter(before) });
  }

  /** What was logged with a code. */
  events(code: string): readonly Record<string, unknown>[] {
    return this.logged
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((entry) => entry['code'] === code);
  }

  /** Changes something that the application itself may not, as an owner does. */
  inRegion(sql: string, values: readonly unknown[] = []): Promise<unknown> {
    return this.database.inRegion(this.cast.region, (transaction) => transaction.query(sql, [...values]));
  }
}

/** An entrance of this test file's own, open while its tests run. */
export function useEntrance(options: EntranceOptions = {}): { readonly entrance: Entrance } {
  const store = useStore();
  let entrance: Entrance | undefined;
  let gate: Gate | undefined;
  beforeAll(async () => {
    gate = openGate(store.url, 5);
    const cast = await newRegion(store.database, options.cast);
    entrance = new Entrance(store.database, gate, cast, await realServer(), options);
    if (options.keys) entrance.keys = options.keys;
    await entrance.open();
  });
  afterAll(async () => {
    await entrance?.end();
    await closeServers();
    await gate?.end();
  });
  return {
    get entrance() {
      if (!entrance) throw new Error('The entrance is open once beforeAll has run.');
      return entrance;
    },
  };
}

/** A console, as far as signing in goes: one page that shows who came, and takes a form. */
function standIn(parts: SignInParts): express.Router {
  const router = express.Router();
  const console = express.Router();
  console.use(ownFormsOnly(parts.baseUrl, { strict: true }), formBodies(), sessions(parts));
  console.use(requireAccount(parts));
  console.all('/{*path}', (request, response) => {
    const { name, way, administrator, seats } = signedIn(request);
    const posted = request.body as unknown;
    const said = { name, way, administrator, seats, path: request.originalUrl, posted };
    response.type('html').send(`<main>${JSON.stringify(said).replaceAll('<', '')}</main>`);
  });
  router.use('/regio', console);
  router.get('/', ...sessions(parts), requireAccount(parts), (request, response) => {
    response.type('html').send(`<main>Welkom ${signedIn(request).name}</main>`);
  });
  return router;
}
