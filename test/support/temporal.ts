// For tests that need a Temporal server: where it is, and how to be skipped without one.
import { describe, inject } from 'vitest';
import { provided } from './provided.ts';

const temporal = provided('temporal', inject('temporal'));

/** `describe` for tests that need Temporal; skipped where there is none. */
export const describeWithTemporal = describe.skipIf(temporal.missing !== undefined);

/** As {@link describeWithTemporal}, for tests that skip time. */
export const describeWithTimeSkipping = describe.skipIf(
  temporal.missing !== undefined || !temporal.timeSkipping,
);

/** host:port of the run's server, namespace `default`. Give every test its own task queue and workflow ids. */
export function temporalAddress(): string {
  if (temporal.missing !== undefined) throw new Error(`No Temporal in this run: ${temporal.missing}`);
  return temporal.address;
}
