// What Temporal and the logs may know of a failure: a code, and where in our code it happened. Never its words.
import { ApplicationFailure } from '@temporalio/common';

/** A code that is safe to keep: messages of databases and servers can hold values. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' || typeof code === 'number' ? String(code) : error.name;
}

/** That activity, its failures told as a code and a place. Temporal tries again as it would have. */
export function withCodes<Args extends unknown[], Result>(
  activity: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    try {
      return await activity(...args);
    } catch (error) {
      const code = codeOf(error);
      const failure = ApplicationFailure.create({ message: code, type: code });
      const places = error instanceof Error ? (error.stack ?? '').split('\n').filter(isPlace) : [];
      failure.stack = [code, ...places].join('\n');
      throw failure;
    }
  };
}

function isPlace(line: string): boolean {
  return /^ {4}at .*:\d+:\d+\)?$/.test(line);
}
