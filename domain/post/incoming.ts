// Mail that came back to us, read and sorted: a bounce, a machine that answers, or a person.
import type { Instant, LocalDate } from '../time.ts';

/** Mail that came in, read and sorted; about which of our letters, if it says. */
export interface Incoming {
  /** The same mail read twice has the same key: its Message-ID, or a digest of it. */
  readonly key: string;
  readonly receivedAt: Instant;
  /**
   * The letter that it answers: by its VERP address (proven by our own signature), or by a Message-ID in
   * In-Reply-To/References/the returned headers; null when it says none.
   */
  readonly letter: { readonly id: string } | { readonly messageIds: readonly string[] } | null;
  readonly from: { readonly name: string; readonly address: string };
  readonly what: IncomingWhat;
}

export type IncomingWhat =
  /** permanent: 5.x.x or what reads like it; delayed: the server is still trying. */
  | {
      readonly is: 'bounce';
      readonly permanent: boolean;
      readonly status: string | null;
      readonly failed: string | null;
      readonly words: string;
    }
  /** An out-of-office or other machine; until when somebody is away, if it says (first day back or last day away → last day away). */
  | {
      readonly is: 'autoReply';
      readonly awayUntil: LocalDate | null;
      readonly subject: string;
      readonly text: string;
    }
  /** A person wrote. `text` is what they wrote above the quoted part, at most 10,000 characters. */
  | { readonly is: 'reply'; readonly subject: string; readonly text: string };
