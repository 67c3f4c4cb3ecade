// Why a mailbox can't be read, in kinds that a remedy fits; never in the server's words, which can hold names.

export type MailboxFaultKind =
  /** No connection, or none in time. */
  | 'unreachable'
  /** The certificate is not one to trust, or there is no encryption. */
  | 'insecure'
  /** The user or the password is not right, or signing in by password is off. */
  | 'signIn'
  /** It answered something that we can make nothing of. */
  | 'broken';

export interface MailboxFault {
  readonly fault: MailboxFaultKind;
  /** A code, for searching; letters, digits and `_`. */
  readonly reason: string;
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ETIMEOUT',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'GREEETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
  'ClosedAfterConnectTLS',
  'ClosedAfterConnectText',
  'NoConnection',
  'EConnectionClosed',
]);

const INSECURE = /CERT|SELF_SIGNED|TLS|SSL|ALTNAME|UNABLE_TO_VERIFY/i;

/** What imapflow threw, as a kind. */
export function mailboxFault(error: unknown): MailboxFault {
  const { code, authenticationFailed, tlsFailed } = detailsOf(error);
  const reason = code.replace(/\W/g, '').slice(0, 60);
  if (authenticationFailed) return { fault: 'signIn', reason };
  if (UNREACHABLE.has(code)) return { fault: 'unreachable', reason };
  if (tlsFailed || INSECURE.test(code)) return { fault: 'insecure', reason };
  return { fault: 'broken', reason };
}

function detailsOf(error: unknown) {
  const of = (name: string): unknown =>
    typeof error === 'object' && error !== null && name in error
      ? (error as Record<string, unknown>)[name]
      : undefined;
  const code = of('code');
  return {
    code: typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown',
    authenticationFailed: of('authenticationFailed') === true,
    tlsFailed: of('tlsFailed') === true,
  };
}
