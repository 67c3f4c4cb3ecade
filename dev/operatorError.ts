// An error meant for whoever runs the commands: it says what failed, why, and what helps.

/** What an operator gets to read when a command cannot go on. */
export interface OperatorErrorText {
  /** Short and stable, for searching: `TEMPORAL_NOT_FOUND`. */
  readonly code: string;
  /** What failed, one sentence. */
  readonly message: string;
  /** Why, as far as it is known: an exit code, the last lines of a log, what was tried. */
  readonly reason?: string;
  /** What helps. */
  readonly remedy: string;
}

/** Thrown by the parts of `dev/` when the machine, and not the program, stands in the way. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly code: string;
  readonly reason: string | undefined;
  readonly remedy: string;

  constructor(text: OperatorErrorText, options?: ErrorOptions) {
    super(text.message, options);
    this.code = text.code;
    this.reason = text.reason;
    this.remedy = text.remedy;
  }
}

/**
 * The error as it is shown in a terminal: an {@link OperatorError} with its code, reason and remedy and without a
 * stack trace, anything else with its stack, because that one is a mistake of ours.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof OperatorError)) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const reason = error.reason === undefined ? [] : [indent('Reason', error.reason)];
  return [`${error.code}: ${error.message}`, ...reason, indent('Remedy', error.remedy)].join('\n');
}

function indent(label: string, text: string): string {
  return `  ${label}: ${text.trimEnd().replaceAll('\n', '\n          ')}`;
}
