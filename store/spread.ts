// Not all of a country at once: each region's cases wake at a moment of their own within ten minutes after they are due.
import { createHash } from 'node:crypto';
import { MINUTE_MS } from '../domain/time.ts';
import type { RegionCode } from './database.ts';

/**
 * Within this long after they are due the cases of all regions wake. On Monday at nine all weekly questions of a country
 * are due, each of them a step, a mail and an answer; one host of two cores that has everything on it takes that in four
 * minutes (docs/performance.md).
 */
export const SPREAD_MS = 10 * MINUTE_MS;

/**
 * How long after they are due the cases of this region wake: always the same for a region, and the same for all its cases,
 * so that what they ask of one person is still one mail, and its post is told once and not for as long as the storm lasts.
 */
export function spreadOf(region: RegionCode): number {
  return createHash('sha256').update(region).digest().readUInt32BE() % SPREAD_MS;
}
