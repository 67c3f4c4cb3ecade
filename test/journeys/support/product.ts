// The whole product for a journey: its own database, namespace, mail server and clock; worker and web server as they are.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { Case } from './case.ts';
import { linkSettings } from './linkSettings.ts';
import { openPostbox, type Mail, type Postbox } from './postbox.ts';
import { useReaders } from '../../api/support/reader.ts';
import { at, newCase, newRegion, schema } from '../../support/doorzet.ts';
import { makeNamespace, type Namespace } from '../../support/namespace.ts';
import { cloneDatabase } from '../../support/postgres.ts';
import { recordHistories } from '../../support/recordHistories.ts';
import { until } from '../../support/until.ts';
import { createApp } from '../../../api/app.ts';
import { clockFrom, type DemoClock } from '../../../dev/clock/demoClock.ts';
import { createTimeMachine } from '../../../dev/clock/timeMachine.ts';
import { introduceEverybody } from '../../../dev/demo/introduced.ts';
import type { Cast, PersonName, Variation } from '../../../dev/demo/cast.ts';
import type { Parties, Rhythm } from '../../../domain/advice/parties.ts';
import { DAY_MS } from '../../../domain/time.ts';
import { oneOffice } from '../../../activities/offices.ts';
import { openPostOffice } from '../../../mail/smtp.ts';
import { openDatabase, openPool, type Database } from '../../../store/database.ts';
import { letterLinks } from '../../../worker/letterLinks.ts';
import { startWorker, type RunningWorker } from '../../../worker/startWorker.ts';

export interface ProductOptions extends Partial<Variation> {
  /** When the journey begins, such as "2026-11-19 15:00". */
  readonly from: string;
  /** False: nobody on a ladder was asked yet whether they know it. By default everybody was, and they did. */
  readonly introduced?: boolean;
  /** False: another process runs the worker. */
  readonly worker?: boolean;
  /** Another Temporal than the run's own. */
  readonly temporalAddress?: string;
  /** How long a sender may be busy before others take it for lost. */
  readonly leaseMs?: number;
}

/** A product that runs, until `stop`. */
export class Product {
  readonly cast: Cast & { readonly region: string };
  readonly postbox: Postbox;
  readonly clock: DemoClock;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly namespace: Namespace;
  readonly baseUrl: string;
  /** Every line that worker and web server logged. */
  readonly logged: readonly string[];
  worker: RunningWorker | undefined;
  readonly #timeMachine: ReturnType<typeof createTimeMachine>;
  readonly #stops: (() => Promise<unknown>)[];

  private constructor(parts: {
    cast: Product['cast'];
    postbox: Postbox;
    clock: DemoClock;
    database: Database;
    databaseUrl: string;
    namespace: Namespace;
    baseUrl: string;
    logged: readonly string[];
    worker: RunningWorker | undefined;
    timeMachine: ReturnType<typeof createTimeMachine>;
    stops: (() => Promise<unknown>)[];
  }) {
    this.cast = parts.cast;
    this.postbox = parts.postbox;
    this.clock = parts.clock;
    this.database = parts.database;
    this.databaseUrl = parts.databaseUrl;
    this.namespace = parts.namespace;
    this.baseUrl = parts.baseUrl;
    this.logged = parts.logged;
    this.worker = parts.worker;
    this.#timeMachine = parts.timeMachine;
    this.#stops = parts.stops;
  }

  static async start(options: ProductOptions): Promise<Product> {
    const stops: (() => Promise<unknown>)[] = [];
    const cloned = await cloneDatabase(schema);
    stops.unshift(() => cloned.drop());
    const database = openDatabase(cloned.url, 5);
    stops.unshift(() => database.end());
    const pool = openPool(cloned.url, 2, 'doorzet_relay');
    stops.unshift(() => pool.end());
    const clock = clockFrom(at(options.from));
    const {
      from: _,
      worker: withWorker = true,
      introduced = true,
      temporalAddress,
      leaseMs,
      ...variation
    } = options;
    const cast = await newRegion(database, variation, at(options.from));
    if (introduced) await introduceEverybody(database, cast.region, at(options.from) - 7 * DAY_MS);
    const postbox = await openPostbox();
    stops.unshift(() => postbox.down());
    const namespace = await makeNamespace(temporalAddress);
    stops.unshift(() => namespace.connection.close());

    const logged: string[] = [];
    const log = pino(
      new Writable({
        write: (line: Buffer, _encoding, done) => {
          logged.push(line.toString());
          done();
        },
      }),
    );
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const baseUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    const { region } = cast;
    server.on(
      'request',
      createApp({
        database,
        now: () => clock.now(),
        links: linkSettings,
        baseUrl,
        sendReplyCode: () => Promise.reject(new Error('Nobody asks for a code here')),
        log,
      }),
    );
    stops.unshift(async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    });

    const worker = withWorker
      ? await startWorker({
          databaseUrl: cloned.url,
          relayDatabaseUrl: cloned.url,
          temporal: { address: namespace.address, namespace: namespace.namespace },
          clock,
          post: {
            offices: oneOffice(
              openPostOffice({ host: '127.0.0.1', port: postbox.port, tls: 'none', timeoutMs: 10_000 }),
            ),
            linksOf: letterLinks(baseUrl, linkSettings),
            log,
            ...(leaseMs === undefined ? {} : { leaseMs }),
          },
          log,
        })
      : undefined;
    if (worker) stops.unshift(() => worker.stop());
    const relay = { wakeDue: () => worker?.relay.wakeDue() ?? Promise.resolve() };
    const timeMachine = createTimeMachine({ pool, clock, relay, regions: [region] });
    const databaseUrl = cloned.url;
    return new Product({
      cast,
      postbox,
      clock,
      database,
      databaseUrl,
      namespace,
      baseUrl,
      logged,
      worker,
      timeMachine,
      stops,
    });
  }

  async stop(): Promise<void> {
    await recordHistories(this.namespace);
    for (const stop of this.#stops) await stop();
  }

  /** Registers a case in Maasveen with De Linde; its workflow starts by itself. */
  async register(
    options: {
      readonly rhythm?: Rhythm;
      readonly givenOn?: string;
      readonly parties?: Partial<Parties>;
    } = {},
  ): Promise<Case> {
    const made = await newCase(this.database, this.cast, this.clock.now(), options);
    return new Case(this, made.id, made.reference);
  }

  /** Lets time pass, everything due happening at its own time. */
  async until(moment: string): Promise<void> {
    await this.#timeMachine.passUntil(at(moment));
  }

  address(name: PersonName): string {
    const person = this.cast.setUp.people.find(({ id }) => id === this.cast.person[name]);
    return person?.email ?? '';
  }

  mailsTo(name: PersonName): readonly Mail[] {
    return this.postbox.mails.filter(({ to }) => to === this.address(name));
  }

  /** The latest mail to someone, waiting for it when it is still under way. */
  async mail(name: PersonName, about: RegExp | string = ''): Promise<Mail> {
    return until(`a mail to ${name} about ${String(about)}`, () =>
      this.mailsTo(name).findLast(({ subject }) => subject.match(about)),
    );
  }

  /** Every mail so far, as "YYYY-MM-DD HH:MM who", in order of sending; for a glance over a whole story. */
  story(): string[] {
    const names = new Map(
      (Object.keys(this.cast.person) as PersonName[]).map((name) => [this.address(name), name]),
    );
    return this.postbox.mails
      .map(({ at, to }) => {
        const when = new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 16);
        return `${when} ${names.get(to) ?? to}`;
      })
      .sort();
  }
}

export { at, useReaders };
