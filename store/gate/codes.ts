// Codes that were asked for by mail: what may be tried, how often and how long.
import { randomUUID } from 'node:crypto';
import { timestamp, type Queries } from '../database.ts';
import { MINUTE_MS, type Instant } from '../../domain/time.ts';

/** How long a code may be used. */
export const CODE_MINUTES = 10;
/** How often a code may be tried. */
const MOST_TRIES = 5;

/**
 * Writes down that a code was asked for, and forgets those that are over.
 * @param macOf the code's proof, made with the challenge: without our key it tells nothing of the code
 * @returns what the browser that asked has to come back with
 */
export async function askCode(
  gate: Queries,
  email: string,
  macOf: (challenge: string) => string,
  now: Instant,
): Promise<string> {
  const challenge = randomUUID();
  await gate.query('delete from sign_in_codes where expires_at < $1', [timestamp(now)]);
  await gate.query('insert into sign_in_codes (challenge, email, mac, expires_at) values ($1, $2, $3, $4)', [
    challenge,
    email,
    macOf(challenge),
    timestamp(now + CODE_MINUTES * MINUTE_MS),
  ]);
  return challenge;
}

/** What came of trying a code; `over`: it is too late, or was tried too often, or has been used. */
export type TriedCode =
  | { readonly is: 'right'; readonly email: string }
  | { readonly is: 'wrong'; readonly triesLeft: number }
  | { readonly is: 'over' };

/**
 * Tries a code. The try is counted before it is looked at, so that trying at the same time gives no more of them; a code
 * that is right works once.
 */
export async function tryCode(
  gate: Queries,
  challenge: string,
  isRight: (mac: string) => boolean,
  now: Instant,
): Promise<TriedCode> {
  const { rows } = await gate.query<{ email: string; mac: string; tries: number }>(
    `update sign_in_codes set tries = tries + 1
      where challenge = $1 and expires_at > $2 and tries < $3 returning email, mac, tries`,
    [challenge, timestamp(now), MOST_TRIES],
  );
  const [tried] = rows;
  if (!tried) return { is: 'over' };
  if (!isRight(tried.mac)) {
    return tried.tries < MOST_TRIES ? { is: 'wrong', triesLeft: MOST_TRIES - tried.tries } : { is: 'over' };
  }
  const used = await gate.query('delete from sign_in_codes where challenge = $1', [challenge]);
  return used.rowCount === 1 ? { is: 'right', email: tried.email } : { is: 'over' };
}
