// Codes of an app (TOTP, RFC 6238): six digits that change every half minute.
import { Secret, TOTP } from 'otpauth';
import type { Instant } from '../../../domain/time.ts';

const PERIOD_SECONDS = 30;
/** Periods before and after the present one that are accepted: phones that are a little off, and slow fingers. */
const WINDOW = 1;

function totp(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Doorzet',
    label,
    secret: Secret.fromBase32(secret),
    digits: 6,
    period: PERIOD_SECONDS,
  });
}

/** 160 bits, as apps expect, in base 32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an app reads from a QR code. */
export function totpUri(secret: string, address: string): string {
  return totp(secret, address).toString();
}

/** The secret in groups of four, to be typed. */
export function groupedSecret(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}

/** The period of which this is the code; undefined when it is the code of none that is accepted now. */
export function stepOf(secret: string, code: string, now: Instant): number | undefined {
  const delta = totp(secret, '').validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD_SECONDS) + delta;
}
