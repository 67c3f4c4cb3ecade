// What is found of a sender's domain in DNS: each thing that can be wrong there, and what cannot be asked.
import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { resolverOf, type Zone } from '../support/zone.ts';
import { checkSender, type Sender, type SenderChecked } from '../../../mail/records/checkSender.ts';

const DOMAIN = 'rijnmond.example';
const RELAY = 'smtp.rijnmond.example';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const dkim = {
  selector: 'doorzet1',
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};
const open = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

const check = (zone: Zone, sender: Partial<Sender> = {}): Promise<SenderChecked> =>
  checkSender(
    { address: `Team@${DOMAIN.toUpperCase()}`, relayHost: RELAY, dkim: null, ...sender },
    resolverOf({ [RELAY]: { ip: ['192.0.2.10', '2001:db8::10'] }, ...zone }),
    200,
  );

/** What is found of an SPF record, with what it includes. */
const spf = async (record: string | readonly string[], more: Zone = {}, sender: Partial<Sender> = {}) =>
  (await check({ [DOMAIN]: { txt: [record].flat() }, ...more }, sender)).spf;

describe('SPF', () => {
  it.each([
    ['v=spf1 ip4:192.0.2.0/24 -all', 'yes'],
    ['v=spf1 ip4:192.0.2.10 ~all', 'yes'],
    ['v=spf1 ip6:2001:db8::/32 -all', 'yes'],
    ['v=spf1 a:smtp.rijnmond.example -all', 'yes'],
    ['v=spf1 a -all', 'no'],
    ['v=spf1 mx/24 -all', 'yes'],
    ['v=spf1 a:near.example/24//64 -all', 'yes'],
    ['v=spf1 ip4:192.0.2.11 -all', 'no'],
    // What is forbidden is not covered.
    ['v=spf1 -ip4:192.0.2.10 -all', 'no'],
    ['v=spf1 include:spf.provider.example -all', 'yes'],
    ['V=SPF1 INCLUDE:spf.provider.example -ALL', 'yes'],
    ['v=spf1 redirect=spf.provider.example', 'yes'],
    ['v=spf1 exists:%{i}.spf.example -all', 'unknown'],
    ['v=spf1 include:%{d}.spf.example -all', 'unknown'],
    ['v=spf1 include:silent.example -all', 'unknown'],
    ['v=spf1 unknown=modifier ip4:192.0.2.10 -all', 'yes'],
  ] as const)('%s: names the mail server: %s', async (record, covers) => {
    const found = await spf(record, {
      [DOMAIN]: {
        txt: [record, 'google-site-verification=x'],
        mx: ['mx.rijnmond.example'],
        ip: ['192.0.2.80'],
      },
      'mx.rijnmond.example': { ip: ['192.0.2.99'] },
      'near.example': { ip: ['198.51.100.1', '2001:db8::1'] },
      'spf.provider.example': { txt: ['v=spf1 include:deeper.example ?all'] },
      'deeper.example': { txt: ['v=spf1 ip4:192.0.2.8/29 -all'] },
      'silent.example': 'silent',
    });
    expect(found).toMatchObject({ is: 'found', covers });
  });

  it('is not there, is there twice, or cannot be asked', async () => {
    expect(await spf('v=spf10 is something else')).toEqual({ is: 'none' });
    const two = ['v=spf1 a -all', 'v=spf1 mx -all'];
    expect(await spf(two)).toEqual({ is: 'several', records: two });
    expect((await check({ [DOMAIN]: 'fails' })).spf).toEqual({ is: 'unknown' });
    expect((await check({ [DOMAIN]: 'silent' })).spf).toEqual({ is: 'unknown' });
  });

  it.each([
    ['v=spf1 ipv4:192.0.2.1 -all', 'ipv4:192.0.2.1'],
    ['v=spf1 ip4:192.0.2.300 -all', 'ip4:192.0.2.300'],
    ['v=spf1 ip4:192.0.2.0/33 -all', 'ip4:192.0.2.0/33'],
    ['v=spf1 include:nothing.example -all', 'include:nothing.example'],
  ])('%s: cannot be read', async (record, word) => {
    expect(await spf(record)).toEqual({ is: 'unreadable', record, word });
  });

  it('makes receivers look up ten names at most, also by what it includes, and has an end', async () => {
    const some = (count: number) => Array.from({ length: count }, (_, n) => `a:h${n}.example`).join(' ');
    const ten = `v=spf1 ${some(10)} -all`;
    expect(await spf(ten)).toMatchObject({ is: 'found', lookups: 10 });
    const eleven = 'v=spf1 include:x.example -all';
    expect(await spf(eleven, { 'x.example': { txt: [`v=spf1 ${some(10)} -all`] } })).toEqual({
      is: 'tooMany',
      record: eleven,
      lookups: 11,
    });
    const round = 'v=spf1 include:rijnmond.example -all';
    expect(await spf(round)).toMatchObject({ is: 'tooMany' });
  });

  it('says what it says of all others', async () => {
    for (const others of ['-', '~', '?', '+'] as const) {
      expect(await spf(`v=spf1 a ${others}all`)).toMatchObject({ others });
    }
    expect(await spf('v=spf1 a')).toMatchObject({ others: null });
  });

  it('of a mail server whose address is not known cannot be judged; of one by its address it can', async () => {
    const relayHost = 'gone.example';
    expect(await spf('v=spf1 ip4:192.0.2.10 -all', {}, { relayHost })).toMatchObject({ covers: 'unknown' });
    expect(await spf('v=spf1 ip4:192.0.2.10 -all', {}, { relayHost: '192.0.2.10' })).toMatchObject({
      covers: 'yes',
    });
  });
});

describe('DKIM', () => {
  const name = `doorzet1._domainkey.${DOMAIN}`;
  const found = async (...txt: readonly string[]) => (await check({ [name]: { txt } }, { dkim })).dkim?.is;

  it.each([
    [`v=DKIM1; k=rsa; p=${open}`, 'fits'],
    [`p=${open.slice(0, 100)} ${open.slice(100)}`, 'fits'],
    ['v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A', 'other'],
    [`v=DKIM1; k=ed25519; p=${open}`, 'other'],
    ['v=DKIM1; k=rsa; p=', 'revoked'],
    ['something else', 'unreadable'],
  ])('%s', async (record, is) => {
    expect(await found(record)).toBe(is);
  });

  it('is not there, is there twice, or is not ours to sign; what has to be there is said', async () => {
    expect((await check({}, { dkim })).dkim).toEqual({
      is: 'none',
      name,
      wanted: `v=DKIM1; k=rsa; p=${open}`,
    });
    expect(await found(`p=${open}`, `p=${open}`)).toBe('several');
    expect((await check({ [name]: 'fails' }, { dkim })).dkim?.is).toBe('unknown');
    expect((await check({})).dkim).toBeNull();
  });
});

describe('DMARC', () => {
  const at = async (zone: Zone, domain = DOMAIN) => (await check(zone, { address: `team@${domain}` })).dmarc;

  it('is read of the domain itself, or of one above it', async () => {
    const record = 'v=DMARC1; p=reject; sp=quarantine; rua=mailto:d@rijnmond.example';
    const zone = { [`_dmarc.${DOMAIN}`]: { txt: [record] } };
    expect(await at(zone)).toMatchObject({ is: 'found', policy: 'reject', reports: true });
    expect(await at(zone, `team.${DOMAIN}`)).toMatchObject({
      is: 'found',
      name: `_dmarc.${DOMAIN}`,
      policy: 'quarantine',
    });
    // Never of all that ends on .example.
    expect(await at({ '_dmarc.example': { txt: ['v=DMARC1; p=none'] } })).toEqual({ is: 'none' });
  });

  it('is not there, there twice, of no use, or cannot be asked', async () => {
    const name = `_dmarc.${DOMAIN}`;
    expect(await at({})).toEqual({ is: 'none' });
    expect(await at({ [name]: { txt: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] } })).toEqual({
      is: 'several',
      name,
    });
    expect(await at({ [name]: { txt: ['v=DMARC1; p=maybe'] } })).toEqual({ is: 'unreadable', name });
    expect(await at({ [name]: 'fails' })).toEqual({ is: 'unknown' });
  });
});

describe('mail to the sender', () => {
  const mx = async (zone: Zone) => (await check(zone)).mx;

  it('has a server, one of the same name, none, or is refused', async () => {
    expect(await mx({ [DOMAIN]: { mx: ['mx1.example', 'mx2.example'] } })).toEqual({
      is: 'found',
      exchanges: ['mx1.example', 'mx2.example'],
    });
    expect(await mx({ [DOMAIN]: { ip: ['192.0.2.1'] } })).toEqual({ is: 'addressOnly' });
    expect(await mx({})).toEqual({ is: 'none' });
    expect(await mx({ [DOMAIN]: { mx: [''] } })).toEqual({ is: 'refuses' });
    expect(await mx({ [DOMAIN]: 'fails' })).toEqual({ is: 'unknown' });
  });
});

it('a name server that says nothing costs no more than the time there is, and all is unknown', async () => {
  const mute = createSocket('udp4');
  await new Promise<void>((resolve) => mute.bind(0, '127.0.0.1', resolve));
  const resolver = new Resolver({ timeout: 5_000, tries: 4 });
  resolver.setServers([`127.0.0.1:${mute.address().port}`]);
  const began = performance.now();
  const found = await checkSender({ address: 'a@x.example', relayHost: RELAY, dkim }, resolver, 300);
  expect(performance.now() - began).toBeLessThan(1_500);
  expect([found.spf.is, found.dkim?.is, found.dmarc.is, found.mx.is]).toEqual(Array(4).fill('unknown'));
  resolver.cancel();
  mute.close();
});
