// What came of the last test mail, as the session of who asked for it keeps it.
import type { SecretFault } from '../../../../mail/ownRelay.ts';
import type { Outcome } from '../../../../mail/smtp/outcome.ts';
import type { Instant } from '../../../../domain/time.ts';

/** A test mail, and what the mail server made of it. */
export interface Tried {
  readonly region: string;
  readonly at: Instant;
  readonly to: string;
  readonly came: Outcome | SecretFault;
}

declare module 'express-session' {
  interface SessionData {
    /** The last test mail of a region. */
    tried: Tried;
  }
}
