// What came of handing one mail to a mail server. Codes only: what a server says holds addresses.

export type Outcome =
  /** The server has taken it. */
  | { readonly is: 'accepted'; readonly code: number }
  /** Not taken, and worth another try: the server said so, or could not be reached. Null: it said nothing. */
  | { readonly is: 'later'; readonly code: number | null }
  /** Not taken, and never will be. Null: the address cannot even be put to a server. */
  | { readonly is: 'refused'; readonly code: number | null }
  /** We withdrew it at the last moment; nothing was taken. */
  | { readonly is: 'withdrawn' }
  /** The connection was lost after the text had begun and before the reply: taken or not, nobody can tell. */
  | { readonly is: 'unknown' };

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
 */
export function outcomeOf(error: unknown, begun: boolean): Outcome {
  const code = replyCodeOf(error);
  // 503 says that the session went wrong, not the mail: on another connection it can go well.
  if (code === 503 || (code !== null && code >= 400 && code < 500)) return { is: 'later', code };
  if (code !== null && code >= 500 && code < 600) return { is: 'refused', code };
  if (begun) return { is: 'unknown' };
  return isUnsendable(error) ? { is: 'refused', code: null } : { is: 'later', code: null };
}
