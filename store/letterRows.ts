// The rows of letters: asked for and withdrawn in the very transaction that decides.
import { randomBytes, randomUUID } from 'node:crypto';
import { atOnce, timestamp, type RegionCode, type Transaction } from './database.ts';
import { choicesOf } from './mailChoices.ts';
import { logLetter } from './letterLog.ts';
import type { Advice } from '../domain/advice/advice.ts';
import type { Context } from '../domain/advice/context.ts';
import type { Recorded } from '../domain/advice/events.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import type { Calendar } from '../domain/calendar/calendar.ts';
import { contactLetterKinds } from '../domain/contacts/letters.ts';
import { choiceKinds, mayWait, sharedBy, waitsUntil, type MailChoices } from '../domain/letters/digest.ts';
import type { Letter, LetterKind, LetterReference } from '../domain/letters/letter.ts';
import { lettersOf } from '../domain/letters/lettersFor.ts';
import { pointlessBecause } from '../domain/letters/pointless.ts';
import type { WordedKind } from '../domain/letters/wording.ts';
import { DAY_MS } from '../domain/time.ts';

/** How long a link outlives the last moment at which its letter made sense: people answer late, and may. */
const LINK_GRACE_DAYS = 60;

/** Letters with a link: by which the receiver answers without an account, or says how often they want mail. */
const linked: ReadonlySet<WordedKind> = new Set([
  'check',
  'checkReminder',
  'notice',
  'commitmentConfirmed',
  'commitmentReminder',
  'commitmentLapsed',
  ...choiceKinds,
  ...contactLetterKinds,
] as const);

/** Withdraws what the change made pointless and inserts the letters that it asks for. @returns those */
export async function writeLetters(
  transaction: Transaction,
  region: RegionCode,
  adviceId: string,
  advice: Advice,
  events: readonly Recorded[],
  context: Context,
): Promise<readonly Letter[]> {
  const letters = lettersOf(events, advice, context);
  const { calendar } = context.agreement;
  const [, choices] = await atOnce([
    withdrawPointless(transaction, region, adviceId, advice, context.now),
    choicesOf(transaction, region, letters),
  ]);
  await insertLetters(
    transaction,
    region,
    { advice: adviceId },
    letters.map((letter) => waiting(letter, mayWait(letter, advice, calendar), choices, calendar)),
    context.now,
    ({ uselessAfter }) => uselessAfter + LINK_GRACE_DAYS * DAY_MS,
  );
  return letters;
}

/** What waited leaves with the questions to referrers, and after all that is urgent. */
const NO_HURRY = 4;

/** A letter as its receiver wants it: at once, or on the day that they chose for what may wait. */
function waiting(
  letter: Letter,
  wait: boolean,
  choices: ReadonlyMap<PersonId, MailChoices>,
  calendar: Calendar,
): NewLetter {
  const until = wait ? waitsUntil(letter, choices.get(letter.to) ?? {}, calendar) : null;
  if (until === null) return { ...letter, mayWait: wait, waits: false };
  return {
    ...letter,
    ...{ mayWait: wait, waits: true, readyAt: until },
    priority: Math.max(letter.priority, NO_HURRY),
  };
}

/** What a letter belongs to: a case, or somebody's own place on the ladders. */
export type LetterOwner = { readonly advice: string } | { readonly contact: string };

/** What every letter has, whatever it belongs to. */
interface NewLetter extends Pick<Letter, 'key' | 'to' | 'priority' | 'readyAt' | 'uselessAfter'> {
  readonly kind: WordedKind;
  readonly about: object;
  /** Where it goes; not there: to the address that its receiver has when it leaves. */
  readonly address?: string;
  /** Whether it may wait for the day that its receiver chose, and whether it does. */
  readonly mayWait?: boolean;
  readonly waits?: boolean;
}

/**
 * Inserts letters, ready for the post.
 * @param linkUntil until when the link of one works, if its kind has one
 */
export async function insertLetters(
  transaction: Transaction,
  region: RegionCode,
  owner: LetterOwner,
  letters: readonly NewLetter[],
  now: number,
  linkUntil: (letter: NewLetter) => number,
): Promise<void> {
  if (letters.length === 0) return;
  const rows = letters.map((letter) => rowOf(letter, now, linkUntil(letter)));
  await transaction.query(
    `insert into letters (region, advice_id, contact_id, state, id, key, kind, recipient_id, about, priority, bundle,
                          requested_at, next_try_at, useless_after, link, link_until, address, may_wait)
     select $1, $2, $3, 'ready', l.*
       from jsonb_to_recordset($4) as l (
         id uuid, key text, kind text, recipient_id uuid, about jsonb, priority smallint, bundle text,
         requested_at timestamptz, next_try_at timestamptz, useless_after timestamptz, link text,
         link_until timestamptz, address text, may_wait boolean)`,
    [
      region,
      'advice' in owner ? owner.advice : null,
      'contact' in owner ? owner.contact : null,
      JSON.stringify(rows),
    ],
  );
}

function rowOf(letter: NewLetter, now: number, linkUntil: number) {
  const hasLink = linked.has(letter.kind);
  return {
    id: randomUUID(),
    key: letter.key,
    kind: letter.kind,
    recipient_id: letter.to,
    about: letter.about,
    priority: letter.priority,
    bundle: sharedBy(letter.kind, letter.to, letter.waits ?? false),
    may_wait: letter.mayWait ?? false,
    requested_at: timestamp(now),
    next_try_at: timestamp(letter.readyAt),
    useless_after: timestamp(letter.uselessAfter),
    link: hasLink ? randomBytes(16).toString('base64url') : null,
    link_until: hasLink ? timestamp(linkUntil) : null,
    address: letter.address ?? null,
  };
}

/**
 * Withdraws letters that did not pass the fence yet (a letter whose text was begun is past it). Letters still being sent
 * are withdrawn too: at the fence their sender finds no row and stops.
 */
async function withdrawPointless(
  transaction: Transaction,
  region: RegionCode,
  adviceId: string,
  advice: Advice,
  now: number,
): Promise<void> {
  const { rows } = await transaction.query<{
    id: string;
    kind: LetterKind;
    to: string;
    about: LetterReference['about'];
  }>(
    `select id, kind, recipient_id as to, about from letters
      where region = $1 and advice_id = $2 and state in ('ready', 'sending')`,
    [region, adviceId],
  );
  for (const { id, ...letter } of rows) {
    const because = pointlessBecause(letter, advice);
    if (because !== null) await withdrawLetter(transaction, region, id, because, now);
  }
}

/** Withdraws a letter that did not pass the fence yet; one that did stays what it is. */
export async function withdrawLetter(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  because: string,
  now: number,
): Promise<void> {
  const { rowCount } = await transaction.query(
    `update letters set state = 'withdrawn', because = $3, settled_at = $4, lease = null, leased_until = null
      where region = $1 and id = $2 and state in ('ready', 'sending')`,
    [region, id, because, timestamp(now)],
  );
  if (rowCount) await logLetter(transaction, region, id, { what: 'withdrawn', at: now, because });
}
