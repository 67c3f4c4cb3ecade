// Whether the public half of the key with which we sign stands in DNS (DKIM, RFC 6376).
import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { DkimKey } from '../dkim.ts';
import type { Lookups } from './lookups.ts';
import { tagsOf } from './tags.ts';

export interface DkimFinding {
  /** `other`: of another key; `revoked`: it says that the key is no longer valid; `several` and `unreadable`: of no use. */
  readonly is: 'unknown' | 'none' | 'several' | 'unreadable' | 'revoked' | 'other' | 'fits';
  /** Where it has to be. */
  readonly name: string;
  /** What has to be there. */
  readonly wanted: string;
}

export async function checkDkim(domain: string, key: DkimKey, dns: Lookups): Promise<DkimFinding> {
  const name = `${key.selector}._domainkey.${domain}`;
  const own = publicKeyOf(key);
  const wanted = `v=DKIM1; k=rsa; p=${own}`;
  const looked = await dns.txt(name);
  if (looked.is !== 'found') return { is: looked.is, name, wanted };
  if (looked.values.length > 1) return { is: 'several', name, wanted };
  return { is: compare(looked.values[0] ?? '', own), name, wanted };
}

function compare(record: string, own: string): DkimFinding['is'] {
  const tags = tagsOf(record);
  const theirs = tags?.get('p')?.replace(/\s/g, '');
  if (!tags || theirs === undefined || (tags.get('v') ?? 'DKIM1') !== 'DKIM1') return 'unreadable';
  if (theirs === '') return 'revoked';
  return theirs === own && (tags.get('k') ?? 'rsa') === 'rsa' ? 'fits' : 'other';
}

/** As records hold it. */
function publicKeyOf({ privateKey }: DkimKey): string {
  return createPublicKey(createPrivateKey(privateKey))
    .export({ type: 'spki', format: 'der' })
    .toString('base64');
}
