// Whether a domain says that a mail server may send for it (SPF, RFC 7208), as far as can be seen from here.
import { BlockList, isIP } from 'node:net';
import type { Looked, Lookups } from './lookups.ts';

/** What the domain's record says. */
export type SpfFinding =
  | { readonly is: 'unknown' | 'none' }
  /** More than one: receivers take none of them. */
  | { readonly is: 'several'; readonly records: readonly string[] }
  /** Receivers cannot read it: a word of it is wrong, or it makes them look up more than ten names. */
  | { readonly is: 'unreadable'; readonly record: string; readonly word: string }
  | { readonly is: 'tooMany'; readonly record: string; readonly lookups: number }
  | {
      readonly is: 'found';
      readonly record: string;
      /** How many names receivers look up for it; ten at most. */
      readonly lookups: number;
      /** Whether it names the mail server. `unknown`: its address is, or a part of the record could not be looked at. */
      readonly covers: 'yes' | 'no' | 'unknown';
      /** What it says of all others: `-` not, `~` rather not, `?` nothing, `+` that all may. */
      readonly others: '-' | '~' | '?' | '+' | null;
    };

/** More than this, and receivers give up. */
const MOST_LOOKUPS = 10;

/** Followed no further, also to find out how many more there are. */
const FOLLOWED = 20;

const IS_SPF = /^v=spf1(?: |$)/i;

interface Walk {
  readonly relay: readonly string[];
  readonly dns: Lookups;
  lookups: number;
  covered: boolean;
  unseen: boolean;
  wrong: string | undefined;
}

/** @param relay the addresses of the mail server; empty: not known */
export async function checkSpf(domain: string, relay: readonly string[], dns: Lookups): Promise<SpfFinding> {
  const looked = await recordsOf(domain, dns);
  if (looked.is !== 'found') return { is: looked.is };
  const [record = '', ...others] = looked.values;
  if (others.length > 0) return { is: 'several', records: looked.values };
  const walk: Walk = { relay, dns, lookups: 0, covered: false, unseen: relay.length === 0, wrong: undefined };
  const all = await follow(record, domain, walk);
  if (walk.wrong !== undefined) return { is: 'unreadable', record, word: walk.wrong };
  if (walk.lookups > MOST_LOOKUPS) return { is: 'tooMany', record, lookups: walk.lookups };
  const covers = walk.covered || all === '+' ? 'yes' : walk.unseen ? 'unknown' : 'no';
  return { is: 'found', record, lookups: walk.lookups, covers, others: all };
}

async function recordsOf(domain: string, dns: Lookups): Promise<Looked<string>> {
  const looked = await dns.txt(domain);
  if (looked.is !== 'found') return looked;
  const values = looked.values.filter((text) => IS_SPF.test(text));
  return values.length > 0 ? { is: 'found', values } : { is: 'none' };
}

/** Goes through a record, and those that it includes. @returns what it says of all others */
async function follow(record: string, domain: string, walk: Walk): Promise<'-' | '~' | '?' | '+' | null> {
  let all: '-' | '~' | '?' | '+' | null = null;
  let redirect: string | undefined;
  for (const word of record.trim().split(/ +/).slice(1)) {
    if (walk.lookups > FOLLOWED || walk.wrong !== undefined) return all;
    const [, name, value = ''] = /^(redirect|exp)=(.+)$/i.exec(word) ?? [];
    if (name?.toLowerCase() === 'redirect') redirect = value;
    else if (name === undefined && !/^[a-z][\w.-]*=/i.test(word)) {
      const [, sign = '', mechanism = ''] = /^([-~?+]?)(.*)$/.exec(word) ?? [];
      const qualifier = sign === '' ? '+' : (sign as '-' | '~' | '?' | '+');
      if (mechanism.toLowerCase() === 'all') all = qualifier;
      else await match(mechanism, qualifier === '+', domain, word, walk);
    }
  }
  if (all !== null || redirect === undefined) return all;
  const next = await included(redirect, walk, redirect);
  return next === undefined ? null : follow(next, redirect, walk);
}

async function match(
  mechanism: string,
  allows: boolean,
  domain: string,
  word: string,
  walk: Walk,
): Promise<void> {
  const [, kind = '', target = '', prefix = ''] = /^([a-z0-9]+)(?::([^/]*))?(\/.*)?$/i.exec(mechanism) ?? [];
  switch (kind.toLowerCase()) {
    case 'ip4':
    case 'ip6':
      if (!matchRange(`${target}${prefix}`, allows, walk)) walk.wrong = word;
      return;
    case 'include': {
      const record = await included(target, walk, word);
      // What an included record says of all others does not count, and what it allows counts as its word is meant.
      if (record === undefined) return;
      const before = walk.covered;
      await follow(record, target, walk);
      if (!allows) walk.covered = before;
      return;
    }
    case 'a':
    case 'mx': {
      walk.lookups += 1;
      await matchHosts(kind.toLowerCase(), target === '' ? domain : target, prefix, allows, walk);
      return;
    }
    case 'exists':
    case 'ptr':
      walk.lookups += 1;
      walk.unseen = true;
      return;
    default:
      walk.wrong = word;
  }
}

/** The one record of an included name; undefined where it cannot be followed. */
async function included(name: string, walk: Walk, word: string): Promise<string | undefined> {
  walk.lookups += 1;
  if (name.includes('%')) {
    walk.unseen = true;
    return undefined;
  }
  const looked = await recordsOf(name, walk.dns);
  if (looked.is === 'unknown') {
    walk.unseen = true;
    return undefined;
  }
  // A name without a record, or with two, makes the whole record void.
  if (looked.is === 'none' || looked.values.length > 1) {
    walk.wrong = word;
    return undefined;
  }
  return looked.values[0];
}

async function matchHosts(
  kind: string,
  name: string,
  prefix: string,
  allows: boolean,
  walk: Walk,
): Promise<void> {
  if (name.includes('%')) {
    walk.unseen = true;
    return;
  }
  const names = kind === 'mx' ? await exchanges(name, walk) : [name];
  for (const host of names) {
    const looked = await walk.dns.addresses(host);
    if (looked.is === 'unknown') walk.unseen = true;
    if (looked.is !== 'found') continue;
    for (const address of looked.values) {
      // "/24//64": the first for IPv4, the second for IPv6.
      const length = (isIP(address) === 6 ? /\/\/(\d+)$/ : /^\/(\d+)/).exec(prefix)?.[1];
      matchRange(length === undefined ? address : `${address}/${length}`, allows, walk);
    }
  }
}

async function exchanges(name: string, { dns }: Walk): Promise<readonly string[]> {
  const looked = await dns.mx(name);
  return looked.is === 'found' ? looked.values.map(({ exchange }) => exchange) : [];
}

/** Whether the mail server is in that range counts; @returns whether it is a range at all */
function matchRange(range: string, allows: boolean, walk: Walk): boolean {
  const [address = '', length] = range.split('/');
  const version = isIP(address);
  const bits = version === 6 ? 128 : 32;
  const prefix = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : NaN;
  if (version === 0 || !(prefix <= bits)) return false;
  const list = new BlockList();
  const family = version === 6 ? 'ipv6' : 'ipv4';
  list.addSubnet(address, prefix, family);
  const inside = walk.relay.some((each) => isIP(each) === version && list.check(each, family));
  if (inside && allows) walk.covered = true;
  return true;
}
