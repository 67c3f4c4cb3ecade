// What a domain asks of receivers when a mail is not proven to be its own (DMARC, RFC 7489).
import type { Lookups } from './lookups.ts';
import { tagsOf } from './tags.ts';

export type DmarcPolicy = 'none' | 'quarantine' | 'reject';

export type DmarcFinding =
  | { readonly is: 'unknown' | 'none' }
  | { readonly is: 'several' | 'unreadable'; readonly name: string }
  | {
      readonly is: 'found';
      /** Of the domain itself, or of one above it. */
      readonly name: string;
      readonly record: string;
      readonly policy: DmarcPolicy;
      /** Whether somebody gets the reports. */
      readonly reports: boolean;
    };

/** How far up is looked: team.jeugd.gemeente.nl, jeugd.gemeente.nl, gemeente.nl. */
const MOST_LEVELS = 5;

export async function checkDmarc(domain: string, dns: Lookups): Promise<DmarcFinding> {
  const labels = domain.split('.');
  for (let level = 0; level < MOST_LEVELS && labels.length - level >= 2; level += 1) {
    const name = `_dmarc.${labels.slice(level).join('.')}`;
    const looked = await dns.txt(name);
    if (looked.is === 'unknown') return { is: 'unknown' };
    const records =
      looked.is === 'found' ? looked.values.filter((text) => /^v\s*=\s*DMARC1\b/i.test(text)) : [];
    if (records.length > 1) return { is: 'several', name };
    const [record] = records;
    if (record !== undefined) return read(record, name, level > 0);
  }
  return { is: 'none' };
}

function read(record: string, name: string, fromAbove: boolean): DmarcFinding {
  const tags = tagsOf(record);
  const asked = (fromAbove ? tags?.get('sp') : undefined) ?? tags?.get('p');
  const policy = (['none', 'quarantine', 'reject'] as const).find((each) => each === asked?.toLowerCase());
  if (!tags || policy === undefined) return { is: 'unreadable', name };
  return { is: 'found', name, record, policy, reports: (tags.get('rua') ?? '') !== '' };
}
