// Signing a mail (DKIM, RFC 6376): receivers can then see that it comes from the sender's own domain, and came unchanged.
import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';

/** With what a region signs. */
export interface DkimKey {
  /** Under `<selector>._domainkey` of the sender's domain stands the public key. */
  readonly selector: string;
  /** As PEM. */
  readonly privateKey: string;
}

/** The message with a signature of the sender's domain above it. */
export function signMessage(message: Buffer, senderAddress: string, key: DkimKey): Promise<Buffer> {
  const signer = new DKIM({
    domainName: domainOf(senderAddress),
    keySelector: key.selector,
    privateKey: key.privateKey,
  });
  return buffer(signer.sign(message));
}

/** What comes behind the @. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
