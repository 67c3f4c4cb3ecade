// Each letter has an envelope sender of its own (VERP): what comes back to it says which letter it is about, and proves it.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What signs: the keys of links. The first signs, all are accepted. */
export interface VerpKeys {
  readonly keys: readonly { readonly id: string; readonly secret: string }[];
}

/** Of 16 bytes. */
const ID_CHARACTERS = 26;
/** 50 bits: each guess is a mail that has to be sent. */
const MAC_CHARACTERS = 10;
/** RFC 5321, 4.5.3.1.1; some servers cut off what is longer. */
const MOST_LOCAL_CHARACTERS = 64;

/** Of small letters and digits only: on their way, addresses are folded to one case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The envelope sender of one letter: `doorzet+b…@rijnmond.example`, in the domain of the region's sender, so that SPF
 * and DMARC go on to fit.
 * @param sender the region's own address
 * @param separator what the domain's server takes for the beginning of a subaddress (`recipient_delimiter` of Postfix)
 * @returns the sender itself where there is no room for more
 */
export function verpSender(
  settings: VerpKeys,
  region: string,
  sender: string,
  letterId: string,
  separator: string,
): string {
  const [key] = settings.keys;
  if (!key) throw new Error('There is no key to sign with');
  const id = packed(letterId);
  const at = sender.lastIndexOf('@');
  if (id === undefined || at < 1) return sender;
  const local = `${sender.slice(0, at)}${separator}b${id}${macOf(key.secret, region, id)}`;
  return local.length > MOST_LOCAL_CHARACTERS ? sender : `${local}${sender.slice(at)}`;
}

/**
 * The letter that an address is of; undefined when we did not make it for this region. Whatever else is in it, such as what SRS, BATV or
 * a list wraps around an address: the mark proves itself.
 */
export function letterOfAddress(settings: VerpKeys, region: string, text: string): string | undefined {
  for (const [, id = '', mac = ''] of text.toLowerCase().matchAll(MARK)) {
    if (settings.keys.some(({ secret }) => same(mac, macOf(secret, region, id)))) return unpacked(id);
  }
  return undefined;
}

const MARK = new RegExp(
  `(?<![a-z2-7])b([a-z2-7]{${ID_CHARACTERS}})([a-z2-7]{${MAC_CHARACTERS}})(?![a-z0-9])`,
  'g',
);

function macOf(secret: string, region: string, id: string): string {
  // No link has a space in what is signed of it: neither signature passes for the other.
  return base32(createHmac('sha256', secret).update(`verp ${region} ${id}`).digest()).slice(
    0,
    MAC_CHARACTERS,
  );
}

/** In a time that does not tell how much of it was right. */
function same(given: string, right: string): boolean {
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}

function packed(uuid: string): string | undefined {
  const hex = uuid.replaceAll('-', '');
  return /^[0-9a-f]{32}$/i.test(hex) ? base32(Buffer.from(hex, 'hex')) : undefined;
}

function unpacked(id: string): string {
  const bits = Array.from(id, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const hex = BigInt(`0b${bits.slice(0, 128)}`)
    .toString(16)
    .padStart(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('');
}
