// What came of handing one mail to a mail server, with its own words, which are for the letter's log in the database only.
import type { ServerReply } from '../../domain/letters/serverReply.ts';

export type Outcome =
  /** The server has taken it. */
  | ({ readonly is: 'accepted' } & ServerReply & { readonly code: number })
  /** Not taken, and worth another try: the server said so, or could not be reached. Null: it said nothing. `unreached`: no connection came about, this mail was not even spoken of. */
  | ({ readonly is: 'later'; readonly unreached?: true } & ServerReply)
  /** Not taken, and never will be. Null: the address cannot even be put to a server. */
  | ({ readonly is: 'refused' } & ServerReply)
  /** We withdrew it at the last moment; nothing was taken. */
  | { readonly is: 'withdrawn' }
  /** The connection was lost after the text had begun and before the reply: taken or not, nobody can tell. With the last that it said. */
  | ({ readonly is: 'unknown' } & Partial<ServerReply>);

/** As much as is kept of what a server says. */
const MOST_WORDS = 300;

/** A server's reply, of one line or of several, as it is kept: without its codes, and without anything that is not text. */
export function serverReply(response: string): ServerReply {
  const lines = response.split(/\r?\n/);
  const code = /^[2-5]\d\d(?=[ -]|$)/.exec(lines.at(-1) ?? '')?.[0];
  const said = lines
    .map((line) => line.replace(/^\d{3}(?:[ -]|$)/, ''))
    .join(' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_WORDS);
  // Half a character at the end is none, and Postgres takes none.
  const words = said.replace(/\p{Cs}$/u, '').trim();
  const status = /^[245]\.\d{1,3}\.\d{1,3}(?= |$)/.exec(words)?.[0];
  return {
    code: code === undefined ? null : Number(code),
    ...(status === undefined ? {} : { status }),
    ...(words === '' ? {} : { words }),
  };
}

/** What the server said in what nodemailer throws. */
export function replyOf(error: unknown): ServerReply {
  const code = replyCodeOf(error);
  const response: unknown = typeof error === 'object' && error && 'response' in error ? error.response : null;
  return { ...(typeof response === 'string' ? serverReply(response) : {}), code };
}

/** The server's reply code in what nodemailer throws; null where no reply came. */
export function replyCodeOf(error: unknown): number | null {
  const code: unknown =
    typeof error === 'object' && error && 'responseCode' in error ? error.responseCode : null;
  return typeof code === 'number' ? code : null;
}

/** Whether nodemailer refused the envelope itself, before it said anything of it to the server. */
function isUnsendable(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'EENVELOPE' &&
    replyCodeOf(error) === null
  );
}

/**
 * What a failure means.
 * @param begun whether any of the text may have gone out. Until then nothing can have been taken, so that silence is
 *   worth another try; after that only a clear no is one.
 * @param last what the server said last, whatever broke after that
 */
export function outcomeOf(error: unknown, begun: boolean, last: string | false): Outcome {
  const said = replyOf(error);
  const { code } = said;
  // 503 says that the session went wrong, not the mail: on another connection it can go well.
  if (code === 503 || (code !== null && code >= 400 && code < 500)) return { is: 'later', ...said };
  if (code !== null && code >= 500 && code < 600) return { is: 'refused', ...said };
  if (begun) return { is: 'unknown', ...(last === false ? {} : serverReply(last)) };
  return isUnsendable(error) ? { is: 'refused', code: null } : { is: 'later', code: null };
}
