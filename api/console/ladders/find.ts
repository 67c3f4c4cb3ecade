// Finds the version of the agreement that an address names.
import { Stop } from '../../errors.ts';
import type { Seat } from '../seat.ts';
import { readVersion, type AgreementVersion } from '../../../store/agreements/versions.ts';

/** A number of at most nine digits, so that Postgres takes it for one. */
export function versionNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** The version of that number. */
export async function findNumbered(seat: Seat, text: string | undefined): Promise<AgreementVersion> {
  const number = versionNumber(text);
  const found = number === undefined ? undefined : await readVersion(seat.database, seat.code, number);
  if (!found) throw new Stop('notFound');
  return found;
}

/** The version that the page's own address names. */
export function findVersion(seat: Seat): Promise<AgreementVersion> {
  return findNumbered(seat, seat.params['version']);
}

/** Where the page of a version is. */
export function versionHref({ home }: Pick<Seat, 'home'>, version: number, part = ''): string {
  return `${home}/ladders/${version}${part}`;
}
