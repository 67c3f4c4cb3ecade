// A region with one letter that is due, a prompt or an escalation, and what became of it.
import { pino } from 'pino';
import { linkSettings } from '../../journeys/support/linkSettings.ts';
import { at, newCase, newRegion } from '../../support/doorzet.ts';
import { deliverRound } from '../../../activities/deliverRound.ts';
import { oneOffice } from '../../../activities/offices.ts';
import type { Cast } from '../../../dev/demo/cast.ts';
import { openPostOffice } from '../../../mail/smtp.ts';
import { loadCaseFacts } from '../../../store/caseFacts.ts';
import type { Database } from '../../../store/database.ts';
import { execute } from '../../../store/execute.ts';
import { letterLinks } from '../../../worker/letterLinks.ts';

/** A prompt does no harm when it comes twice; an escalation does. */
export type Sort = 'prompt' | 'escalation';

/** When letters are due: on a Monday morning. */
export const MONDAY = at('2026-11-23 09:00');

/** A region with one case of which one letter is due. */
export interface Posting {
  readonly region: string;
  readonly cast: Cast;
  readonly caseId: string;
  readonly sort: Sort;
  /** Whom the letter is for. */
  readonly address: string;
}

/** A case whose referrer is to be asked, or whose policy officer is to hear that it is stuck. */
export async function duePosting(database: Database, sort: Sort): Promise<Posting> {
  const { region, ...cast } = await newRegion(database);
  const prompt = sort === 'prompt';
  const { id } = await newCase(
    database,
    { ...cast, region },
    at(prompt ? '2026-11-19 15:00' : '2026-11-23 08:00'),
  );
  const command = prompt
    ? ({ type: 'passTime' } as const)
    : ({
        type: 'startClimb',
        ladder: 'municipal',
        cause: 'notFinanced',
        reason: 'Het duurt te lang.',
      } as const);
  await execute(database, region, id, command, { part: 'chair', person: cast.person.marja }, MONDAY);
  const to = prompt ? cast.person.sevda : cast.person.paul;
  const address = cast.setUp.people.find((person) => person.id === to)?.email ?? '';
  return { region, cast, caseId: id, sort, address };
}

/** A round of the post in this process. */
export async function sendAll(
  database: Database,
  region: string,
  smtpPort: number,
  now: number,
): Promise<number | null> {
  const office = openPostOffice({ host: '127.0.0.1', port: smtpPort, tls: 'none', idleMs: 50 });
  const post = {
    offices: oneOffice(office),
    linksOf: letterLinks('https://doorzet.example', linkSettings),
    log: pino({ level: 'error' }),
  };
  try {
    return await deliverRound(database, post, region, () => now);
  } finally {
    await office.close();
  }
}

/** The time of every sender in the region is over, as it is for others once they are gone for long enough. */
export async function endLeases(database: Database, region: string): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `update letters set leased_until = now() where region = $1 and state in ('sending', 'data_started')`,
      [region],
    ),
  );
}

/** How the posting's own letters stand: the questions, or the notices. */
export async function statesOf(database: Database, { region, sort }: Posting): Promise<readonly string[]> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ state: string }>(
      'select state from letters where region = $1 and kind = $2',
      [region, sort === 'prompt' ? 'check' : 'notice'],
    );
    return rows.map(({ state }) => state);
  });
}

/** The kinds of the case's open tasks. */
export async function tasksOf(database: Database, { region, caseId }: Posting): Promise<readonly string[]> {
  const facts = await database.inRegion(region, (transaction) =>
    loadCaseFacts(transaction, region, { id: caseId }),
  );
  return facts?.advice.tasks.map(({ kind }) => kind) ?? [];
}
