// What the global setups hand to the tests, and the types by which tests ask for it.
import type { FoundBrowser } from '../../dev/browser.ts';
import type { UnpackedServers } from '../mailServers/packages.ts';

/** Something a test needs that this machine may lack; `missing` says why. */
export type Provided<T> = ({ readonly missing?: never } & T) | { readonly missing: string };

/** A Temporal server. */
export interface ProvidedTemporal {
  /** host:port. */
  readonly address: string;
  /** False when somebody else started it (`TEMPORAL_ADDRESS`): it may not be able to skip time. */
  readonly timeSkipping: boolean;
}

/** A program to start Temporal servers with. */
export interface ProvidedProgram {
  readonly path: string;
  readonly serverVersion: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's address of the run's Postgres, database `postgres`. */
    postgresUrl: string;
    temporal: Provided<ProvidedTemporal>;
    temporalProgram: Provided<ProvidedProgram>;
    browser: Provided<FoundBrowser>;
    mailServers: Provided<UnpackedServers>;
  }
}

/**
 * What was provided.
 * @throws Error in a test of a project that does not ask for it: the test stands in the wrong folder.
 */
export function provided<T>(name: string, value: T | undefined): T {
  if (value !== undefined) return value;
  throw new Error(`This test's project has no ${name}: see "needs" in vitest.config.ts.`);
}
