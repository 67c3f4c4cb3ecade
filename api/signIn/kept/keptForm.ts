// What was typed by who turned out to be signed out: kept for half an hour, for when they are back.
import type { Request } from 'express';
import { z } from 'zod';
import { localPath } from '../localPath.ts';
import type { AccountId } from '../../../store/gate/accounts.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time.ts';

/** A form that was posted by nobody. */
export interface KeptForm {
  /** Where it was posted. */
  readonly path: string;
  /** The page that it stood on, where the browser said so. */
  readonly page?: string | undefined;
  readonly fields: Readonly<Record<string, string | string[]>>;
  readonly until: Instant;
  /** Whose session had ended: nobody else gets to see it. Unknown when this browser was signed out for long. */
  readonly of?: AccountId | undefined;
}

const KEPT_MS = 30 * MINUTE_MS;
const MOST_BYTES = 32 * 1024;

const fieldsOf = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The form as it is kept; undefined where that can't be: it is too long, or holds a file. */
export function keepForm(
  request: Request,
  of: AccountId | undefined,
  now: Instant,
  baseUrl: string,
): KeptForm | undefined {
  const path = localPath(request.originalUrl);
  const read = fieldsOf.safeParse(request.body);
  if (path === undefined || !read.success) return undefined;
  if (Buffer.byteLength(JSON.stringify(read.data)) > MOST_BYTES) return undefined;
  return { path, page: pageOf(request, baseUrl), fields: read.data, until: now + KEPT_MS, of };
}

function pageOf(request: Request, baseUrl: string): string | undefined {
  const referrer = request.get('referer') ?? '';
  if (!URL.canParse(referrer)) return undefined;
  const { origin, pathname, search } = new URL(referrer);
  return origin === new URL(baseUrl).origin ? localPath(`${pathname}${search}`) : undefined;
}

/** Whether who signs in now may see it. */
export function mayHave({ of }: KeptForm, account: AccountId): boolean {
  return of === undefined || of === account;
}
