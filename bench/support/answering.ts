// Referrers who answer while it storms: so many a second, whatever the server makes of it, each by the link in their mail.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { LINK_KEY } from './processes.ts';
import { markOf, valuesOf } from '../../api/links/check/draft.ts';
import { linkUrl } from '../../api/links/token.ts';
import { underway } from '../../dev/demo/answers.ts';
import type { Instant } from '../../domain/time.ts';
import type { Database } from '../../store/database.ts';
import { keepDraft } from '../../store/links.ts';

/** Others wait as long before they try another server. */
const PATIENCE_MS = 10_000;

/** Looking for letters that arrived costs Postgres something too: seldom enough that it is none of what is measured. */
const LOOK_MS = 2_000;

/** Two senders may settle letters in another order than their clocks say. */
const OVERLAP_MS = 10_000;

/** What came of the answers. */
export interface Answered {
  /** How long each took until it was saved, in ms; tries at a server that was gone included. */
  readonly took: readonly number[];
  /** Those that were not saved. */
  readonly refused: number;
}

/** Questions whose letter arrived and that nobody answers yet. */
export interface Questions {
  /** Those that came since the last look; none is given again. */
  more(): Promise<readonly Question[]>;
}

interface Question {
  readonly region: string;
  readonly link: string;
  readonly check: number;
}

/** @param pool of a superuser: it looks over all regions @param from of which letters were asked after it, by their own clock */
export function openQuestions(pool: Pool, from: Instant): Questions {
  const given = new Set<string>();
  let seen = from;
  return {
    async more() {
      const { rows } = await pool.query<Question & { settled: Date }>(
        `select l.region, l.link, (l.about ->> 'check')::int as check, l.settled_at as settled
           from letters l join advices a on a.region = l.region and a.id = l.advice_id
          where l.kind = 'check' and l.state = 'accepted' and l.settled_at >= $1 and a.status = 'open'`,
        [new Date(seen - OVERLAP_MS)],
      );
      const fresh = rows.filter(({ link }) => !given.has(link));
      for (const { link, settled } of fresh) {
        given.add(link);
        seen = Math.max(seen, settled.getTime());
      }
      return fresh;
    },
  };
}

/**
 * Sends answers until told to stop, `perSecond` of them, each begun on time. Their writers have filled in the pages already;
 * what is timed is the sending, from a phone that tries the next server when one is gone.
 */
export async function answerWhile(
  going: () => boolean,
  perSecond: number,
  database: Database,
  questions: Questions,
  servers: readonly string[],
): Promise<Answered> {
  const took: number[] = [];
  let refused = 0;
  const sent: Promise<void>[] = [];
  const waiting: Question[] = [];
  const answer = async (question: Question, nth: number) => {
    await fillIn(database, question);
    const ms = await send(question, servers, nth);
    if (ms === null) refused += 1;
    else took.push(ms);
  };
  let [lookAt, next] = [0, Date.now()];
  for (let nth = 0; going();) {
    if (waiting.length < perSecond && Date.now() >= lookAt) {
      waiting.push(...(await questions.more()));
      lookAt = Date.now() + LOOK_MS;
    }
    const question = waiting.shift();
    if (!question) {
      await sleep(200);
      // Nobody had a letter that they did not answer: what nobody could send then is not sent afterwards at once.
      next = Math.max(next, Date.now());
      continue;
    }
    await sleep(Math.max(0, next - Date.now()));
    sent.push(answer(question, nth));
    next += 1_000 / perSecond;
    nth += 1;
  }
  await Promise.all(sent);
  return { took, refused };
}

function fillIn(database: Database, { region, link, check }: Question): Promise<void> {
  return keepDraft(database, region, link, {
    check,
    answeredTimes: 0,
    values: valuesOf(underway),
    carried: false,
  });
}

/** @returns how long it took in ms; null when it was not saved */
async function send(
  { region, link, check }: Question,
  servers: readonly string[],
  nth: number,
): Promise<number | null> {
  const body = new URLSearchParams({ vraag: String(check), keren: '0', gelezen: markOf(underway) });
  const began = performance.now();
  for (let tries = 0; tries < servers.length; tries += 1) {
    const server = servers[(nth + tries) % servers.length] ?? '';
    const url = `${linkUrl(server, { keys: [LINK_KEY] }, region, link, 'check')}/versturen`;
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(url, { method: 'POST', body, redirect: 'manual', signal });
      await response.arrayBuffer();
      const saved = response.status === 303 && (response.headers.get('location') ?? '').endsWith('/bedankt');
      return saved ? performance.now() - began : null;
    } catch {
      // This server is gone; the next.
    }
  }
  return null;
}
