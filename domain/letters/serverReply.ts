// What a mail server said of a letter.

/** Its words often hold an address: kept with the letter and shown to the chair, never in a log or in Temporal. */
export interface ServerReply {
  /** Null: it said nothing that begins with a code. */
  readonly code: number | null;
  /** The enhanced status (RFC 3463), such as "5.1.1". */
  readonly status?: string;
  /** At most 300 characters, on one line. */
  readonly words?: string;
}
