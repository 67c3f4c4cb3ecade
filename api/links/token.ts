// The token in a link: it names a region and a link, and proves that we made it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RegionCode } from '../../store/database.ts';

/** A secret to sign with, and the name by which tokens say which one it was. */
export interface LinkKey {
  /** Letters and digits; part of every token that it signed. */
  readonly id: string;
  readonly secret: string;
}

export interface LinkSettings {
  /** The first signs; all verify, so that letters sent under an older key keep working. */
  readonly keys: readonly LinkKey[];
}

/**
 * The page that a link leads to: the referrer's check, several of those in a row, the notice to someone on a rung, somebody's
 * own places, or how often they want mail.
 */
export type LinkPageKind = 'check' | 'series' | 'notice' | 'contact' | 'mail';

/** The first segment of a link's address. */
export const linkPaths: Readonly<Record<LinkPageKind, string>> = {
  check: '/v',
  series: '/r',
  notice: '/b',
  contact: '/k',
  mail: '/m',
};

/** 132 bits: more than anyone can try. */
const MAC_CHARACTERS = 22;

/** `{region}.{link}.{key}.{mac}`: one segment of a path. */
export function linkToken(settings: LinkSettings, region: RegionCode, link: string): string {
  const [key] = settings.keys;
  if (!key) throw new Error('There is no key to sign links with');
  return `${region}.${link}.${key.id}.${macOf(key, region, link)}`;
}

/**
 * The address that stands in a letter.
 * @param baseUrl from the configuration, never from a request
 */
export function linkUrl(
  baseUrl: string,
  settings: LinkSettings,
  region: RegionCode,
  link: string,
  page: LinkPageKind,
): string {
  return `${baseUrl}${linkPaths[page]}/${linkToken(settings, region, link)}`;
}

/** What a token names. `link` is only there when we made the token. */
export interface ReadToken {
  readonly region: RegionCode;
  readonly link?: string;
}

/** Reads a token; undefined for what does not even look like one. */
export function readToken(settings: LinkSettings, token: string): ReadToken | undefined {
  const parts =
    /^([A-Za-z0-9-]{1,20})\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9]{1,20})\.([A-Za-z0-9_-]{1,64})$/.exec(token);
  if (!parts) return undefined;
  const [, region = '', link = '', keyId, mac = ''] = parts;
  const key = settings.keys.find(({ id }) => id === keyId);
  return key && same(mac, macOf(key, region, link)) ? { region, link } : { region };
}

function macOf({ secret }: LinkKey, region: RegionCode, link: string): string {
  // Neither part can hold a dot, so no two pairs give the same text.
  return createHmac('sha256', secret)
    .update(`${region}.${link}`)
    .digest('base64url')
    .slice(0, MAC_CHARACTERS);
}

/** In a time that does not tell how much of it was right. */
function same(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
