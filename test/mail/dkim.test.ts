// The signature above a mail, as a receiver checks it: after a real mail server has taken the mail.
import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkDkim } from './support/dkimCheck.ts';
import { closeOffices, office } from './support/office.ts';
import { closeServers, realServer } from './support/servers.ts';
import { composeMessage } from '../../mail/message.ts';
import { dkimKey } from '../../mail/ownRelay.ts';

afterEach(async () => {
  await closeOffices();
  await closeServers();
});

const from = { name: 'Expertteam jeugd Rijnmond', address: 'team@Post.Rijnmond.example' };
const to = { name: 'Sevda Yıldız', address: 'sevda@maasveen.example' };
const written = {
  language: 'nl' as const,
  subject: 'Casus K7M-3QX: hoe staat het ervoor? Graag vóór donderdag 26 november',
  // A line that is only a dot, spaces at an end, and empty lines at the foot: what mail servers and signatures stumble on.
  text: 'Beste mevrouw Yıldız,\n\n.\n..twee punten   \n\n\n',
  html: '<!doctype html><html lang="nl"><body><p>Beste mevrouw Yıldız,</p></body></html>',
};

describe('a mail that is signed', () => {
  let keys: { readonly publicKey: string; readonly privateKey: string };
  beforeAll(() => {
    keys = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    });
  });

  async function received(secret = keys.privateKey): Promise<string> {
    const dkim = await dkimKey({ selector: 'doorzet1', secret: 'S' }, () => Promise.resolve(secret));
    if ('fault' in dkim) throw new Error(dkim.fault);
    const server = await realServer();
    await office(server.port).send({ from: from.address, to: to.address }, () =>
      composeMessage(written, {
        from,
        to,
        messageId: '<a@post.rijnmond.example>',
        thread: ['<first@post.rijnmond.example>'],
        date: Date.UTC(2026, 10, 23, 8),
        dkim,
      }),
    );
    return server.taken[0] ?? '';
  }

  it('arrives so that its signature fits, by the sender’s own domain', async () => {
    const { valid, bodyValid, tags } = checkDkim(await received(), keys.publicKey);
    expect({ valid, bodyValid }).toEqual({ valid: true, bodyValid: true });
    expect(tags).toMatchObject({ d: 'post.rijnmond.example', s: 'doorzet1', a: 'rsa-sha256' });
    // What a forger would change: from whom, about what, and to which thread it belongs.
    expect(tags['h']?.toLowerCase().split(':')).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'message-id', 'in-reply-to', 'references']),
    );
  });

  it('does not fit any more when a word of it is changed', async () => {
    const message = await received();
    const other = checkDkim(message.replace('twee punten', 'drie punten'), keys.publicKey);
    expect(other.bodyValid).toBe(false);
    expect(checkDkim(message.replace('Subject: ', 'Subject: Let op '), keys.publicKey).valid).toBe(false);
  });

  it('is signed by a key on one line of an environment, too', async () => {
    const { valid } = checkDkim(await received(keys.privateKey.replaceAll('\n', '\\n')), keys.publicKey);
    expect(valid).toBe(true);
  });
});

describe('a key to sign with', () => {
  const read = (secret: string | undefined) =>
    dkimKey({ selector: 'd', secret: 'S' }, () => Promise.resolve(secret));

  it('is an RSA private key, and nothing else', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const other = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const open = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    for (const secret of [other, open, 'a password']) {
      expect(await read(secret)).toEqual({ fault: 'notAKey', secret: 'S' });
    }
    expect(await read(undefined)).toEqual({ fault: 'missing', secret: 'S' });
  });
});
