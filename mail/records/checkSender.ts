// All that DNS says about a sender: whether receivers can trust its mail, and whether mail to it comes back.
import { isIP } from 'node:net';
import { domainOf, type DkimKey } from '../dkim.ts';
import { checkDkim, type DkimFinding } from './dkim.ts';
import { checkDmarc, type DmarcFinding } from './dmarc.ts';
import { openLookups, type DnsResolver, type Looked, type Lookups } from './lookups.ts';
import { checkSpf, type SpfFinding } from './spf.ts';

export type MxFinding =
  | { readonly is: 'unknown' | 'none' }
  /** It says itself that it takes no mail (RFC 7505). */
  | { readonly is: 'refuses' }
  /** No such record, but a server of that name, to which mail goes as well. */
  | { readonly is: 'addressOnly' }
  | { readonly is: 'found'; readonly exchanges: readonly string[] };

export interface SenderChecked {
  /** Of the sender's address: the From, and the envelope that bounces come back to. */
  readonly domain: string;
  readonly relay: { readonly host: string; readonly addresses: Looked<string> };
  readonly spf: SpfFinding;
  /** Null: we do not sign. */
  readonly dkim: DkimFinding | null;
  readonly dmarc: DmarcFinding;
  readonly mx: MxFinding;
}

/** What is checked. */
export interface Sender {
  readonly address: string;
  /** By which the mail leaves. */
  readonly relayHost: string;
  readonly dkim: DkimKey | null;
}

/** Takes a few seconds at most; what could not be asked in that time is unknown. */
export async function checkSender(
  { address, relayHost, dkim }: Sender,
  resolver?: DnsResolver,
  inAllMs?: number,
): Promise<SenderChecked> {
  const dns = openLookups(resolver, inAllMs);
  const domain = domainOf(address);
  const addresses: Looked<string> =
    isIP(relayHost) === 0 ? await dns.addresses(relayHost) : { is: 'found', values: [relayHost] };
  const known = addresses.is === 'found' ? addresses.values : [];
  const [spf, signed, dmarc, mx] = await Promise.all([
    checkSpf(domain, known, dns),
    dkim ? checkDkim(domain, dkim, dns) : null,
    checkDmarc(domain, dns),
    checkMx(domain, dns),
  ]);
  return { domain, relay: { host: relayHost, addresses }, spf, dkim: signed, dmarc, mx };
}

async function checkMx(domain: string, dns: Lookups): Promise<MxFinding> {
  const looked = await dns.mx(domain);
  if (looked.is === 'found') {
    const exchanges = looked.values
      .toSorted((one, other) => one.priority - other.priority)
      .map(({ exchange }) => exchange);
    return exchanges.every((exchange) => exchange === '' || exchange === '.')
      ? { is: 'refuses' }
      : { is: 'found', exchanges };
  }
  if (looked.is === 'unknown') return { is: 'unknown' };
  const server = await dns.addresses(domain);
  return { is: server.is === 'found' ? 'addressOnly' : server.is };
}
