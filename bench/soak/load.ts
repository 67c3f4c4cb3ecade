// The mixed load of a soak: several people at a time, each doing the next thing there is to do, at an even pace.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Desk, oneOf, Passer } from './people.ts';
import type { Tally } from './tally.ts';
import { LINK_KEY } from '../support/processes.ts';
import { linkUrl } from '../../api/links/token.ts';
import type { Mailbox } from '../../dev/mailbox/mailbox.ts';

/** What is done in turn: mostly looking and answering, as on any day. */
const turns = [
  'answer',
  'look',
  'reply',
  'look',
  'mail',
  'answer',
  'steer',
  'look',
  'reply',
  'register',
] as const;

const AT_ONCE = 4;

export interface LoadParts {
  readonly server: string;
  readonly databaseUrl: string;
  readonly mailbox: Mailbox;
  readonly tally: Tally;
  readonly chairs: readonly { readonly region: string; readonly chair: string }[];
  readonly perSecond: number;
  readonly seconds: number;
}

/** Keeps it up for so long. */
export async function keepUp(parts: LoadParts): Promise<void> {
  const { server, mailbox, tally, chairs, perSecond, seconds } = parts;
  const pool = new pg.Pool({ connectionString: parts.databaseUrl, max: 1, application_name: 'soak' });
  // Its database may be dropped while the connection is still going.
  pool.on('error', () => undefined);
  try {
    const desks = await Promise.all(
      chairs.map((one) => Desk.open(server, tally, one, (address) => codeIn(mailbox, address))),
    );
    const passer = new Passer(server, tally);
    const until = performance.now() + seconds * 1_000;
    let nth = 0;
    const somebody = async () => {
      while (performance.now() < until) {
        const began = performance.now();
        await act(turns[nth++ % turns.length] ?? 'look', { pool, desks, passer });
        await sleep(Math.max(0, (AT_ONCE / perSecond) * 1_000 - (performance.now() - began)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, somebody));
  } finally {
    await pool.end();
  }
}

async function act(
  what: (typeof turns)[number],
  {
    pool,
    desks,
    passer,
  }: { readonly pool: pg.Pool; readonly desks: readonly Desk[]; readonly passer: Passer },
): Promise<void> {
  const desk = oneOf(desks);
  switch (what) {
    case 'look':
      return desk?.look();
    case 'steer':
      return desk?.steer();
    case 'register':
      return desk?.register();
    case 'answer': {
      const letter = await latest(pool, ['check', 'checkReminder']);
      return letter && passer.answerCheck(pathOf(letter, 'check'));
    }
    case 'reply': {
      const letter = await latest(pool, ['notice']);
      return letter && passer.replyToNotice(pathOf(letter, 'notice'));
    }
    case 'mail': {
      const letter = await latest(pool, ['check', 'notice', 'checkReminder']);
      return letter && passer.mailBack(letter.region, letter.messageId);
    }
  }
}

interface SentLetter {
  readonly region: string;
  readonly link: string;
  readonly messageId: string;
}

/** One of the letters that were sent last. */
async function latest(pool: pg.Pool, kinds: readonly string[]): Promise<SentLetter | undefined> {
  const { rows } = await pool.query<SentLetter>(
    `select l.region, l.link, l.message_id as "messageId"
       from letters l join advices a on a.region = l.region and a.id = l.advice_id
      where l.kind = any ($1) and l.state = 'accepted' and l.link is not null and l.message_id is not null
        and a.status = 'open'
      order by l.settled_at desc limit 200`,
    [kinds],
  );
  return oneOf(rows);
}

function pathOf({ region, link }: SentLetter, page: 'check' | 'notice'): string {
  return linkUrl('', { keys: [LINK_KEY] }, region, link, page);
}

function codeIn(mailbox: Mailbox, address: string): string | undefined {
  const mail = mailbox.mails().find(({ to }) => to === address);
  const code = mail && /\b(\d{3})\s?(\d{3})\b/.exec(mail.text);
  return code ? `${code[1] ?? ''}${code[2] ?? ''}` : undefined;
}
