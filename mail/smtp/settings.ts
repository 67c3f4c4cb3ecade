// What a post office is told: which server to use and how, and what to hand over.
import type { ServerReply } from '../../domain/letters/serverReply.ts';

export interface PostOfficeSettings {
  readonly host: string;
  readonly port: number;
  /** `starttls` and `implicit` send nothing unencrypted; `none` is for development. */
  readonly tls: 'starttls' | 'implicit' | 'none';
  readonly auth?: { readonly user: string; readonly pass: string };
  /** A certificate to trust besides the usual ones, as PEM. */
  readonly ca?: string;
  /** By which we greet the server; default the machine's own name. */
  readonly name?: string;
  /** At most so many connections at a time; default 3. */
  readonly connections?: number;
  /** For each exchange with the server before the text: connecting, signing in, the envelope; default 30,000 ms. */
  readonly timeoutMs?: number;
  /**
   * For the text and the reply to it, in which servers look for spam; default 90,000 ms. Shorter than a sender's lease,
   * so that nobody takes a mail for lost that is being sent.
   */
  readonly textTimeoutMs?: number;
  /** How long a connection waits for another mail; default 10,000 ms. */
  readonly idleMs?: number;
}

/** From whom and to whom, as the server hears it. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/**
 * Gives the message, or null to send nothing after all.
 * @param said with what the server asked for the text
 */
export type WriteMessage = (said?: ServerReply) => Promise<Buffer | null>;
