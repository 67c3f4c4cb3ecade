// What is derived from the secret keys for signing in: a copy of the database, without the keys, opens nothing.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto';
import type { LinkKey } from '../links/token.ts';
import type { SealedSecret } from '../../store/gate/secondFactor.ts';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A key for one purpose; from one key for a purpose nobody learns another's, nor the secret itself. */
function derive({ secret }: LinkKey, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'doorzet', purpose, 32));
}

/** Signs, encrypts and proves with the newest key; reads what an older one made. */
export interface Secrets {
  /** What signs the cookie of a session; the first signs, all are accepted. */
  readonly cookies: readonly string[];
  /** Encrypts a text that belongs to somebody, so that it opens for nobody else. */
  seal(owner: string, text: string): SealedSecret;
  /** The text, and whether the newest key encrypted it; undefined where its key is gone, or it is another's. */
  open(owner: string, secret: SealedSecret): { readonly text: string; readonly newest: boolean } | undefined;
  /** What is kept of a code that was mailed. */
  macOf(challenge: string, code: string): string;
  isCode(challenge: string, code: string, mac: string): boolean;
  /** What is kept of who was counted: the same each time, and of nobody to who has no key. */
  blind(counted: string, of: string): string;
  /** Proof that somebody signed in with this address in the browser with this number. */
  browserProof(browser: string, address: string): string;
  isBrowserProof(browser: string, address: string, proof: string): boolean;
  /** Proof of what a reader of a notice showed: that a code came to the mailbox that it was for. */
  passOf(shown: string): string;
  isPass(shown: string, proof: string): boolean;
}

/** @param keys at least one; the first makes */
export function secretsFrom(keys: readonly LinkKey[]): Secrets {
  const [newest] = keys;
  if (!newest) throw new Error('There is no key to derive secrets from');
  const mac = (key: LinkKey, purpose: string, text: string) =>
    createHmac('sha256', derive(key, purpose)).update(text).digest('base64url');
  const ofCode = (key: LinkKey, challenge: string, code: string) =>
    mac(key, 'sign-in code', `${challenge}.${code}`);
  const ofBrowser = (key: LinkKey, browser: string, address: string) =>
    mac(key, 'known browser', `${browser}.${address.toLowerCase()}`);
  return {
    cookies: keys.map((key) => derive(key, 'session cookie').toString('base64url')),
    seal(owner, text) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, derive(newest, 'sealed secret'), iv).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return { key: newest.id, sealed: sealed.toString('base64url') };
    },
    open(owner, { key: id, sealed }) {
      const key = keys.find((each) => each.id === id);
      return key && opened(derive(key, 'sealed secret'), owner, sealed, key === newest);
    },
    macOf: (challenge, code) => ofCode(newest, challenge, code),
    isCode: (challenge, code, right) => keys.some((key) => same(ofCode(key, challenge, code), right)),
    blind: (counted, of) => mac(newest, `counted: ${counted}`, of),
    browserProof: (browser, address) => ofBrowser(newest, browser, address),
    isBrowserProof: (browser, address, proof) =>
      keys.some((key) => same(ofBrowser(key, browser, address), proof)),
    passOf: (shown) => mac(newest, 'pass of a reader', shown),
    isPass: (shown, proof) => keys.some((key) => same(mac(key, 'pass of a reader', shown), proof)),
  };
}

function opened(key: Buffer, owner: string, sealed: string, newest: boolean) {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8');
    return { text: text + decipher.final('utf8'), newest };
  } catch {
    // Another's, or another secret under the same key id.
    return undefined;
  }
}

/** In a time that does not tell how much of it was right. */
function same(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Six digits, each as likely. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** Nothing that is taken for something else when it is read from paper: no 0 and o, no 1, i and l. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const RECOVERY_GROUPS = 4;
const RECOVERY_CODES = 10;

/** A number by which a browser is told from others. */
export function newBrowserNumber(): string {
  return randomBytes(16).toString('base64url');
}

/** Ten codes of 79 bits: more than anyone can try, also who has their hashes. "k7m3-qx9p-tr4w-hd8c". */
export function newRecoveryCodes(): readonly string[] {
  const group = () => Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: RECOVERY_GROUPS }, group).join('-'),
  );
}

/** What is kept of a recovery code; the same however it was typed. */
export function recoveryHash(account: string, code: string): string {
  const letters = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return createHash('sha256').update(`${account}.${letters}`).digest('base64url');
}
