// Whether a text is a mail address or a telephone number: one rule for forms, files, sign-in and what providers tell.
import { z } from 'zod';

/** Longer is no address that a mail server takes (RFC 5321). */
const LONGEST_ADDRESS = 254;

const address = z.email().max(LONGEST_ADDRESS);

export function isMailAddress(text: unknown): text is string {
  return address.safeParse(text).success;
}

export function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^[+(\d][\d\s()./-]*$/.test(text) && digits >= 3 && digits <= 15;
}
