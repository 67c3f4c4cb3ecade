// What signing in is made from, besides what all pages are made from.
import type { AppParts } from '../parts.ts';
import type { SignInSettings } from './settings.ts';
import type { Instant } from '../../domain/time.ts';

/** All that signing in is made from. */
export type SignInParts = SignInSettings &
  Pick<AppParts, 'now' | 'database' | 'links' | 'baseUrl' | 'log' | 'demoLinks'>;

/** What time it is on the wall. */
export function wallClock({ clock = Date.now }: Pick<SignInSettings, 'clock'>): Instant {
  return clock();
}
