// What DNS says, within a time limit: what could not be asked is told apart from what is not there.
import { Resolver } from 'node:dns/promises';

/** An answer: what is there, that nothing is, or that nobody answered in time. */
export type Looked<T> =
  | { readonly is: 'found'; readonly values: readonly T[] }
  | { readonly is: 'none' }
  | { readonly is: 'unknown' };

/** The questions that we ask of DNS. Each always has an answer, and soon. */
export interface Lookups {
  /** Each record as one text. */
  txt(name: string): Promise<Looked<string>>;
  /** IPv4 and IPv6. */
  addresses(name: string): Promise<Looked<string>>;
  mx(name: string): Promise<Looked<{ readonly exchange: string; readonly priority: number }>>;
}

/** As much of Node's resolver as we use; a test hands in its own. */
export type DnsResolver = Pick<Resolver, 'resolveTxt' | 'resolve4' | 'resolve6' | 'resolveMx'>;

/** For all questions together: whoever opens a page waits for it. */
const IN_ALL_MS = 4_000;

const PER_QUESTION_MS = 1_500;

/**
 * @param inAllMs from now on; what is asked later, or answered later, is unknown
 */
export function openLookups(
  resolver: DnsResolver = new Resolver({ timeout: PER_QUESTION_MS, tries: 2 }),
  inAllMs = IN_ALL_MS,
): Lookups {
  const until = performance.now() + inAllMs;

  async function ask<T>(question: () => Promise<readonly T[]>): Promise<Looked<T>> {
    const left = until - performance.now();
    if (left <= 0) return { is: 'unknown' };
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<Looked<T>>((resolve) => {
      timer = setTimeout(() => resolve({ is: 'unknown' }), left);
    });
    const answer = question().then(
      (values): Looked<T> => (values.length > 0 ? { is: 'found', values } : { is: 'none' }),
      (error: unknown): Looked<T> => ({ is: isNothing(error) ? 'none' : 'unknown' }),
    );
    return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
  }

  return {
    txt: (name) => ask(async () => (await resolver.resolveTxt(name)).map((parts) => parts.join(''))),
    mx: (name) => ask(() => resolver.resolveMx(name)),
    async addresses(name) {
      const both = await Promise.all([
        ask(() => resolver.resolve4(name)),
        ask(() => resolver.resolve6(name)),
      ]);
      const values = both.flatMap((looked) => (looked.is === 'found' ? looked.values : []));
      if (values.length > 0) return { is: 'found', values };
      return { is: both.some(({ is }) => is === 'unknown') ? 'unknown' : 'none' };
    },
  };
}

/** There is no such name, or it has nothing of that kind: an answer, not a failure. */
function isNothing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ENODATA')
  );
}
