// What happens when this machine lacks something that tests need: an error in CI, elsewhere a loud line.
import { readEnvironment } from '../../dev/environment.ts';
import { describeError, OperatorError } from '../../dev/operatorError.ts';

/**
 * What `find` gives, or why it is missing. With `CI=true`, and for any error that is not the machine's, it throws:
 * there no test may go missing.
 */
export async function orMissing<T>(
  what: string,
  find: () => Promise<T>,
): Promise<T | { readonly missing: string }> {
  try {
    return await find();
  } catch (error) {
    if (readEnvironment().ci || !(error instanceof OperatorError)) throw error;
    const line = '!'.repeat(100);
    process.stderr.write(`\n${line}\nNO ${what.toUpperCase()}: the tests that need it are SKIPPED.\n`);
    process.stderr.write(`${describeError(error)}\n${line}\n\n`);
    return { missing: error.message };
  }
}
