// Rounds of a region's post, on a real store: letters that are ready, where they go, and what became of them.
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { pino } from 'pino';
import { at, newCase, newRegion } from '../../support/doorzet.ts';
import { movedClock } from '../../../activities/clock.ts';
import { createDeliverReady, type Delivered } from '../../../activities/deliverReady.ts';
import { oneOffice, type Offices } from '../../../activities/offices.ts';
import { openPostOffice } from '../../../mail/smtp.ts';
import type { PostOfficeSettings } from '../../../mail/smtp/settings.ts';
import type { Database } from '../../../store/database.ts';
import { execute } from '../../../store/execute.ts';
import { saveMailSettings } from '../../../store/regions/mailChanges.ts';
import { noMailSettings, readMailSettings, type MailSettings } from '../../../store/regions/mailSettings.ts';

export const MONDAY = at('2026-11-23 09:00');

export const silent = pino({ level: 'silent' });

const links = {
  answer: 'https://x.example/v/a',
  notMe: 'https://x.example/v/b',
  crisis: 'https://x.example/v/c',
  console: 'https://x.example/casus/a',
};

/** A letter as its row says. */
export interface LetterRow {
  readonly kind: string;
  readonly address: string;
  readonly state: string;
  readonly because: string | null;
  readonly attempts: number;
  readonly replyCode: number | null;
  readonly messageId: string | null;
  readonly nextTryAt: number;
  readonly uselessAfter: number;
}

interface Timed extends Omit<LetterRow, 'nextTryAt' | 'uselessAfter'> {
  readonly nextTryAt: Date;
  readonly uselessAfter: Date;
}

export interface PostRegion {
  readonly region: string;
  /** The cases that were asked about, in the order of the addresses. */
  readonly cases: readonly string[];
  /** One round. @param minutes after Monday nine o'clock */
  round(offices: Offices, minutes?: number): Promise<Delivered>;
  letters(): Promise<readonly LetterRow[]>;
  /** SQL about the region, which is $1. */
  run(sql: string, ...values: readonly unknown[]): Promise<void>;
  set(settings: Partial<MailSettings>): Promise<void>;
}

/** A region in which a check is ready for each of these addresses, each to be a mail of its own. */
export async function postRegion(database: Database, addresses: readonly string[]): Promise<PostRegion> {
  const cast = await newRegion(database);
  const { region } = cast;
  const cases: string[] = [];
  const run = (sql: string, ...values: readonly unknown[]) =>
    database.inRegion(region, async (transaction) => {
      await transaction.query(sql, [region, ...values]);
    });
  for (const address of addresses) {
    const { id } = await newCase(database, cast, at('2026-11-19 15:00'));
    await execute(database, region, id, { type: 'passTime' }, { part: 'time' }, MONDAY);
    await run(
      'update letters set bundle = null, address = $3 where region = $1 and advice_id = $2',
      id,
      address,
    );
    cases.push(id);
  }
  return {
    region,
    cases,
    run,
    round(offices, minutes = 1) {
      const clock = movedClock(() => MONDAY + minutes * 60_000 - Date.now());
      const deliverReady = createDeliverReady(database, clock, {
        offices,
        linksOf: () => links,
        log: silent,
      });
      return new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') }).run(
        deliverReady,
        region,
        0,
      );
    },
    letters: () =>
      database.inRegion(region, async (transaction) => {
        const { rows } = await transaction.query<Timed>(
          `select l.kind, coalesce(l.address, p.email) as address, l.state, l.because, l.attempts,
                  l.reply_code as "replyCode", l.message_id as "messageId", l.next_try_at as "nextTryAt", l.useless_after as "uselessAfter"
             from letters l join people p on p.region = l.region and p.id = l.recipient_id
            where l.region = $1 order by l.requested_at, l.kind, address`,
          [region],
        );
        return rows.map((row) => ({
          ...row,
          nextTryAt: row.nextTryAt.getTime(),
          uselessAfter: row.uselessAfter.getTime(),
        }));
      }),
    async set(settings) {
      const { revision } = await readMailSettings(database, region);
      const by = { account: '00000000-0000-4000-8000-000000000000', now: MONDAY };
      await saveMailSettings(database, region, { ...noMailSettings, ...settings }, revision, by);
    },
  };
}

/** All by one server on this machine, with short patience. */
export function officeAt(port: number, settings: Partial<PostOfficeSettings> = {}): Offices {
  return oneOffice(
    openPostOffice({
      host: '127.0.0.1',
      port,
      tls: 'none',
      timeoutMs: 2_000,
      textTimeoutMs: 2_000,
      ...settings,
    }),
  );
}
