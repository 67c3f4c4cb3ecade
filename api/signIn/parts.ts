// What signing in is made from, besides what all pages are made from.
import { secretsFrom, type Secrets } from '../security/secrets.ts';
import { signInLimits, type SignInLimits } from '../security/signInLimits.ts';
import type { AppParts } from '../parts.ts';
import type { SignInSettings } from './settings.ts';
import type { Instant } from '../../domain/time.ts';

type Given = SignInSettings & Pick<AppParts, 'now' | 'database' | 'links' | 'baseUrl' | 'log' | 'demoLinks'>;

/** All that signing in is made from. */
export interface SignInParts extends Given {
  readonly secrets: Secrets;
  /** One for all pages. */
  readonly limits: SignInLimits;
}

/** Makes them from what is handed in. */
export function signInParts<Parts extends Given>(given: Parts): Parts & SignInParts {
  const secrets = secretsFrom(given.links.keys);
  return { ...given, secrets, limits: signInLimits(given.gate, secrets, given.log) };
}

/** What time it is on the wall. */
export function wallClock({ clock = Date.now }: Pick<SignInSettings, 'clock'>): Instant {
  return clock();
}
