// From where somebody comes, as far as that tells people apart.
import { isIPv6 } from 'node:net';

/** Of an IPv6 address, so much is one connection: whoever has it has all addresses that begin so. */
const GROUPS = 3;

/** The address; of IPv6, the network of 48 bits that it is in. */
export function placeOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  // The URL standard has one way to write each address, but for the zeroes that it leaves out.
  const [head = '', tail] = new URL(`http://[${plain.replace(/%.*/, '')}]`).hostname.slice(1, -1).split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeroes = Array<string>(tail === undefined ? 0 : 8 - first.length - last.length).fill('0');
  return [...first, ...zeroes, ...last].slice(0, GROUPS).join(':');
}
