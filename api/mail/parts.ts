// What pages need that look after a region's mail: its secrets by name, the environment's mail server, and the names of the internet.
import type { NamedRelay, ReadSecret } from '../../mail/ownRelay.ts';
import type { DnsResolver } from '../../mail/records/lookups.ts';
import type { PostOffice } from '../../mail/smtp.ts';

/** Handed in by whoever starts the product. */
export interface MailParts {
  readonly secret: ReadSecret;
  /** The environment's mail server, by which a region's mail leaves that has none of its own; in a demo, all mail. */
  readonly office: PostOffice;
  /** How that is called. */
  readonly host: NamedRelay['host'];
  /** How DNS is asked; by default as the machine is set up to. */
  readonly resolver?: DnsResolver;
}
