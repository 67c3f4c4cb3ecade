// A region's own way to a mail server, and its own signature: from settings that name their secrets to the secrets themselves.
import { createPrivateKey } from 'node:crypto';
import type { DkimKey } from './dkim.ts';
import type { PostOfficeSettings } from './smtp/settings.ts';

/** How a relay is named in a region's settings. */
export interface NamedRelay {
  readonly host: string;
  readonly port: number;
  readonly security: PostOfficeSettings['tls'];
  /** The secret is a name, not the password. */
  readonly signIn: { readonly user: string; readonly secret: string } | null;
}

/** How a signature is named in a region's settings. */
export interface NamedDkim {
  readonly selector: string;
  /** Of the private key. */
  readonly secret: string;
}

/** Gives a secret by its name; undefined when there is none. */
export type ReadSecret = (name: string) => Promise<string | undefined>;

/** A secret that mail cannot leave without. */
export interface SecretFault {
  /** It is not there, may not be read, or is not a key to sign with. */
  readonly fault: 'missing' | 'unreadable' | 'notAKey';
  /** How it is called. */
  readonly secret: string;
}

/** What a post office needs to use that relay. */
export async function relaySettings(
  { host, port, security, signIn }: NamedRelay,
  read: ReadSecret,
): Promise<PostOfficeSettings | SecretFault> {
  const server = { host, port, tls: security };
  if (!signIn) return server;
  const pass = await secretOf(signIn.secret, read);
  return typeof pass === 'object' ? pass : { ...server, auth: { user: signIn.user, pass } };
}

/** The key to sign with: RSA, which every receiver can check. */
export async function dkimKey(
  { selector, secret }: NamedDkim,
  read: ReadSecret,
): Promise<DkimKey | SecretFault> {
  const text = await secretOf(secret, read);
  if (typeof text === 'object') return text;
  try {
    // In an environment a key is often on one line.
    const key = createPrivateKey(text.replaceAll('\\n', '\n'));
    if (key.asymmetricKeyType !== 'rsa') return { fault: 'notAKey', secret };
    return { selector, privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString() };
  } catch {
    return { fault: 'notAKey', secret };
  }
}

async function secretOf(secret: string, read: ReadSecret): Promise<string | SecretFault> {
  try {
    return (await read(secret)) ?? { fault: 'missing', secret };
  } catch {
    return { fault: 'unreadable', secret };
  }
}
