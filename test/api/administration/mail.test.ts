// The administrator's page about a region's mail, over HTTP: what is typed, kept, refused and told; and a test mail to a real server.
import { generateKeyPairSync } from 'node:crypto';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAdministrator } from '../../../store/gate/administering.ts';
import { readMailSettings } from '../../../store/regions/mailSettings.ts';
import type { Zone } from '../../mail/support/zone.ts';
import { closeServers, realServer } from '../../mail/support/servers.ts';
import { useEntrance } from '../signIn/support/entrance.ts';
import type { Visitor } from '../signIn/support/visitor.ts';

const key = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const zone: Record<string, Zone[string]> = {};
const place = useEntrance({
  console: true,
  secrets: { RIJNMOND_RELAY: 'goed', RIJNMOND_KEY: key.privateKey },
  zone,
});
let anna: Visitor;
let path: string;

beforeAll(async () => {
  const { entrance } = place;
  await makeAdministrator(entrance.gate, 'anna@beheer.example', 'Anna Beheer', entrance.wall);
  anna = entrance.visitor();
  await entrance.signIn(anna, 'anna@beheer.example');
  path = `/beheer/regios/${entrance.cast.region}/mail`;
});
afterAll(closeServers);

const own = {
  server: 'eigen',
  'relay-naam': 'smtp.rijnmond.example',
  'relay-poort': '587',
  'relay-beveiliging': 'starttls',
  'relay-gebruiker': 'doorzet',
  'relay-geheim': 'RIJNMOND_RELAY',
} as const;

const save = async (fields: Readonly<Record<string, string>>) =>
  anna.fill(await anna.open(path), path, fields);

const kept = () => readMailSettings(place.entrance.database, place.entrance.cast.region);

describe('the mail of a region', () => {
  it('leaves by the environment’s server until an administrator gives it one, and the page says what stands', async () => {
    const before = await anna.open(path);
    expect(before.form(path)).toMatchObject({ server: 'omgeving', tekenen: 'server', ophalen: 'nee' });
    expect(before.text).toContain('smtp.doorzet.example');
    const saved = await save({
      ...own,
      'per-minuut': '60',
      'per-domein': '10',
      subadres: '+',
      ophalen: 'imap',
      'imap-naam': 'imap.rijnmond.example',
      'imap-gebruiker': 'terug',
      'imap-geheim': 'RIJNMOND_RELAY',
    });
    expect(saved.text).toContain('De mailinstellingen zijn bewaard.');
    expect(await kept()).toMatchObject({
      relay: {
        host: 'smtp.rijnmond.example',
        port: 587,
        security: 'starttls',
        signIn: { user: 'doorzet', secret: 'RIJNMOND_RELAY' },
      },
      rates: { perMinute: 60, perDomainPerMinute: 10 },
      dkim: null,
      separator: '+',
      mailbox: { host: 'imap.rijnmond.example', port: 993, security: 'implicit' },
    });
    expect(saved.form(path)).toMatchObject(own);
    // Who did it, and from what to what; never the secret itself.
    expect(saved.text).toContain('Anna Beheer');
    expect(saved.text).toContain('mailserver: leeg → smtp.rijnmond.example');
    expect(saved.html).not.toContain('goed');
    expect(place.entrance.logged.join('')).toContain('REGION_MAIL_CHANGED');
  });

  it.each([
    [{ 'relay-naam': '' }, 'Vul in hoe de server heet'],
    [{ 'relay-naam': 'https://smtp.x.nl' }, 'Dit is geen naam van een server'],
    [{ 'relay-poort': '70000' }, 'Vul een poort in'],
    [{ 'relay-poort': '' }, 'Vul een poort in'],
    [{ 'relay-beveiliging': '' }, 'Kies hoe de verbinding versleuteld is'],
    [{ 'relay-beveiliging': 'none' }, 'Zonder versleuteling kan iedereen onderweg meelezen'],
    [{ 'relay-gebruiker': '' }, 'Vul de gebruikersnaam in'],
    [{ 'relay-geheim': '' }, 'Vul de naam van het geheim in'],
    [{ 'relay-geheim': 'w8woord! met spaties' }, 'Vul de naam in, niet het wachtwoord zelf'],
    [{ 'per-minuut': '0' }, 'Vul een aantal in'],
    [{ 'per-domein': 'veel' }, 'Vul een aantal in'],
    [{ tekenen: 'doorzet', 'dkim-selector': '', 'dkim-geheim': 'RIJNMOND_DKIM' }, 'Gebruik alleen letters'],
    [
      { ophalen: 'imap', 'imap-naam': 'imap.x.nl', 'imap-gebruiker': '', 'imap-geheim': 'X' },
      'Vul de gebruikersnaam in',
    ],
    [{ server: '' }, 'Kies er een'],
  ])('is refused with %o, and keeps what was typed', async (odd, words) => {
    const before = await kept();
    const refused = await save({ ...own, ...odd });
    expect(refused.status).toBe(400);
    expect(refused.title).toMatch(/^Fout: /);
    expect(refused.errors).toHaveLength(1);
    expect(refused.errors[0]).toContain(words);
    expect(refused.form(path)).toMatchObject({ ...own, ...odd });
    expect(await kept()).toEqual(before);
  });

  it('that two change at once is changed by the first; the second is told, and loses nothing', async () => {
    const [mine, theirs] = [await anna.open(path), await anna.open(path)];
    await anna.fill(theirs, path, { ...own, 'relay-naam': 'van-de-ander.example' });
    const told = await anna.fill(mine, path, { ...own, 'relay-naam': 'van-mij.example' });
    expect(told.status).toBe(409);
    expect(told.errors[0]).toContain('Iemand anders heeft de mail van deze regio net gewijzigd');
    expect(told.form(path)).toMatchObject({ 'relay-naam': 'van-mij.example' });
    expect((await kept()).relay?.host).toBe('van-de-ander.example');
    await anna.fill(told, path);
    expect((await kept()).relay?.host).toBe('van-mij.example');
  });

  it('says which secret is not there, and what to do about it', async () => {
    const seen = await save({
      ...own,
      tekenen: 'doorzet',
      'dkim-selector': 'doorzet1',
      'dkim-geheim': 'RIJNMOND_DKIM',
    });
    expect(seen.text).toContain('De mail van deze regio wacht. Er gaat niets verloren');
    expect(seen.text).toContain('Het geheim RIJNMOND_DKIM is er niet. Zet MAIL_SECRET_RIJNMOND_DKIM');
    expect(seen.text).not.toContain('RIJNMOND_RELAY is er niet');
    const tried = await anna.fill(seen, `${path}/test`);
    expect(tried.text).toContain('Het geheim RIJNMOND_DKIM is er niet');
  });

  it('says that only what comes in waits, where it is the mailbox whose secret is not there', async () => {
    const imap = { 'imap-naam': 'imap.x.example', 'imap-gebruiker': 'terug', 'imap-geheim': 'WEG' };
    const seen = await save({ ...own, tekenen: 'server', ophalen: 'imap', ...imap });
    expect(seen.text).toContain('Mail die binnenkomt wordt nu niet opgehaald');
    expect(seen.text).not.toContain('De mail van deze regio wacht');
    await save({ ophalen: 'nee' });
  });

  it('is seen and changed by administrators only, and of a region that there is', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    for (const address of [path, `${path}/test`]) {
      expect((await marja.post(address, own)).status).toBe(403);
      expect((await marja.open(address)).status).toBe(403);
    }
    expect((await anna.open('/beheer/regios/bestaat-niet/mail')).status).toBe(404);
    expect((await anna.post('/beheer/regios/bestaat-niet/mail', own)).status).toBe(404);
  });
});

describe('a test mail', () => {
  it('goes to the administrator’s own address as the letters go, and the page says what the server answered', async () => {
    const server = await realServer({
      authOptional: false,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'doorzet' && password === 'goed' ? done(null, { user: 'x' }) : done(new Error('No')),
    });
    const saved = await save({
      ...own,
      'relay-naam': '127.0.0.1',
      'relay-poort': String(server.port),
      'relay-beveiliging': 'none',
      tekenen: 'server',
      ophalen: 'nee',
    });
    const tried = await anna.fill(saved, `${path}/test`);
    expect(tried.path).toBe(`${path}#proberen`.replace(/#.*/, ''));
    expect(tried.text).toContain('de mailserver nam hem aan');
    expect(tried.text).toMatch(/Het antwoord van de server: 250/);
    expect(server.taken).toHaveLength(1);
    const mail = await PostalMime.parse(server.taken[0] ?? '');
    expect(mail.to).toMatchObject([{ address: 'anna@beheer.example' }]);
    expect(mail.from).toMatchObject({ address: place.entrance.cast.setUp.profile.senderAddress });
    // Looking again sends nothing.
    await anna.open(path);
    await anna.open(`${path}/test`);
    expect(server.taken).toHaveLength(1);
  });

  it.each([
    ['rcpt', 550, 'de mailserver weigerde hem'],
    ['mail', 451, 'de mailserver wil hem nu niet'],
  ] as const)('that the server does not take (%s %i) is told with its answer', async (stage, code, words) => {
    const server = await realServer({ no: { [stage]: code } });
    const saved = await save({
      server: 'eigen',
      'relay-naam': 'localhost',
      'relay-poort': String(server.port),
      'relay-beveiliging': 'none',
      'relay-gebruiker': '',
      'relay-geheim': '',
    });
    const tried = await anna.fill(saved, `${path}/test`);
    expect(tried.text).toContain(words);
    expect(tried.text).toContain(`Het antwoord van de server: ${code}`);
  });

  it('to a server that is not there says where to look', async () => {
    const saved = await save({
      ...own,
      'relay-naam': '127.0.0.1',
      'relay-poort': '1',
      'relay-beveiliging': 'none',
    });
    const tried = await anna.fill(saved, `${path}/test`);
    expect(tried.text).toContain('de mailserver is niet te bereiken. Kijk naar de naam, de poort');
  });
});

describe('the check of the sender', () => {
  const domain = 'rijnmond.example';
  const signed = { ...own, tekenen: 'doorzet', 'dkim-selector': 'doorzet1', 'dkim-geheim': 'RIJNMOND_KEY' };
  const p = key.publicKey.toString('base64');

  it('says of a domain without records what is missing, with each record as it has to be', async () => {
    zone['smtp.rijnmond.example'] = { ip: ['192.0.2.10'] };
    const seen = await anna.open(`${(await save(signed)).path.replace(/\?.*/, '')}/controle`);
    expect(seen.status).toBe(200);
    for (const record of [
      'v=spf1 a:smtp.rijnmond.example ~all',
      `doorzet1._domainkey.${domain}`,
      `v=DKIM1; k=rsa; p=${p}`,
      `v=DMARC1; p=none; rua=mailto:dmarc@${domain}`,
    ]) {
      expect(seen.text).toContain(record);
    }
    expect(seen.text).toContain(`Mail aan ${domain} komt nergens binnen`);
  });

  it('says that all is well, and what could be better', async () => {
    zone[domain] = { txt: ['v=spf1 ip4:192.0.2.0/24 -all'], mx: ['mx.rijnmond.example'] };
    zone[`doorzet1._domainkey.${domain}`] = { txt: [`v=DKIM1; k=rsa; p=${p}`] };
    zone[`_dmarc.${domain}`] = { txt: ['v=DMARC1; p=quarantine'] };
    const { text } = await anna.open(`${path}/controle`);
    for (const words of [
      'Deze mailserver mag voor het domein mailen.',
      'De openbare sleutel in DNS past bij de sleutel',
      'Het vraagt ontvangers om valse mail tegen te houden (p=quarantine).',
      'Niemand krijgt rapporten.',
      `Mail aan ${domain} komt binnen.`,
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Zet er neer');
  });

  it('shows the record with this mail server in it, before what it says of all others', async () => {
    zone[domain] = { txt: ['v=spf1 ip4:198.51.100.1 -all'], mx: ['mx.rijnmond.example'] };
    const { text } = await anna.open(`${path}/controle`);
    expect(text).toContain('v=spf1 ip4:198.51.100.1 a:smtp.rijnmond.example -all');
  });

  it('says what could not be asked, and changes nothing', async () => {
    zone[domain] = 'fails';
    const before = await kept();
    expect((await anna.open(`${path}/controle`)).text).toContain('DNS gaf op tijd geen antwoord');
    expect(await kept()).toEqual(before);
  });
});

it('the chair sees it under the settings, and what the mail waits for, without a way to change it', async () => {
  const { entrance } = place;
  await save({ ...own, 'relay-geheim': 'RIJNMOND_WEG', 'per-minuut': '45' });
  const marja = entrance.visitor();
  await entrance.signIn(marja, entrance.addressOf('marja'));
  const { text, html } = await marja.open(`/regio/${entrance.cast.region}/instellingen`);
  expect(text).toContain('smtp.rijnmond.example, poort 587');
  expect(text).toContain('De mail van deze regio wacht. Er gaat niets verloren');
  expect(text).toContain('Het geheim RIJNMOND_WEG is er niet');
  expect(html).not.toContain('relay-naam');
});
