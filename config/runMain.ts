// How a process of the product begins and fails: what is wrong with its settings is told in words, without a stack.
import { EnvironmentError } from './environment.ts';

/** What failed halfway may have left connections open, and these keep a process alive that does nothing any more. */
const LINGER_MS = 2_000;

/** Runs a process's work. A failure is written to standard error, and ends the process with code 1. */
export async function runMain(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const words = error instanceof EnvironmentError ? error.message : describe(error);
    process.stderr.write(`${words}\n`);
    process.exitCode = 1;
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Settles when the process is asked to end. */
export function endAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
