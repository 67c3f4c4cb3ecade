// The pages about a region's mail in a browser without script: accessible, and nothing wider than a phone.
import { generateKeyPairSync } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeAdministrator } from '../../../store/gate/administering.ts';
import type { Zone } from '../../mail/support/zone.ts';
import { closeServers, realServer } from '../../mail/support/servers.ts';
import { describeWithBrowser } from '../../support/browser.ts';
import { useEntrance } from '../signIn/support/entrance.ts';
import { useReaders } from '../support/reader.ts';

describeWithBrowser('an administrator who sets up the mail of a region', () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const zone: Record<string, Zone[string]> = {
    'smtp.rijnmond.example': { ip: ['192.0.2.10', '2001:db8::10'] },
  };
  const place = useEntrance({ plainHttp: true, console: true, secrets: { RIJNMOND_DKIM: privateKey }, zone });
  const readers = useReaders();
  let page: Page;
  let path: string;

  const look = (name: string) => readers.look(page, `mail-${name}`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    page = await readers.desk();
    const { entrance } = place;
    path = `${entrance.url}/beheer/regios/${entrance.cast.region}/mail`;
    await makeAdministrator(entrance.gate, 'anna@beheer.example', 'Anna Beheer', entrance.wall);
    await page.goto(`${entrance.url}/inloggen`);
    await page.getByLabel('Uw mailadres op het werk').fill('anna@beheer.example');
    const before = entrance.post.taken.length;
    await press('Stuur mij een code');
    await page.getByLabel('Code van zes cijfers').fill(await entrance.codeAfter(before));
    await press('Log in');
  });
  afterAll(closeServers);

  it('fills it in, sees what is wrong, and what still has to be done', async () => {
    await page.goto(path);
    await look('leeg');
    await page.getByLabel('Een eigen mailserver').check();
    await press('Bewaar');
    await look('fout');
    expect(await page.title()).toMatch(/^Fout: /);
    await page.fill('#relay-naam', 'smtp.rijnmond.example');
    await page.fill('#relay-gebruiker', 'doorzet');
    await page.fill('#relay-geheim', 'RIJNMOND_RELAY');
    await page.locator('#tekenen-doorzet').check();
    await page.fill('#dkim-selector', 'doorzet1');
    await page.fill('#dkim-geheim', 'RIJNMOND_DKIM');
    await press('Bewaar');
    await look('wacht-op-geheim');
  });

  it('tries it', async () => {
    const server = await realServer();
    await page.goto(path);
    await page.fill('#relay-naam', 'localhost');
    await page.fill('#relay-poort', String(server.port));
    await page.locator('#relay-beveiliging-none').check();
    await page.fill('#relay-gebruiker', '');
    await page.fill('#relay-geheim', '');
    await press('Bewaar');
    await press('Stuur een testmail naar mij');
    expect(server.taken).toHaveLength(1);
    await look('geprobeerd');
  });

  it('checks the sender', async () => {
    await page.goto(path);
    await page.fill('#relay-naam', 'smtp.rijnmond.example');
    await page.locator('#relay-beveiliging').check();
    await press('Bewaar');
    await page.getByRole('link', { name: 'Controleer SPF, DKIM en DMARC' }).click();
    await look('controle-niets');
    zone['rijnmond.example'] = { txt: ['v=spf1 include:spf.x.example -all'], mx: ['mx.rijnmond.example'] };
    zone['spf.x.example'] = { txt: ['v=spf1 ip4:192.0.2.0/24 ~all'] };
    zone['_dmarc.rijnmond.example'] = { txt: ['v=DMARC1; p=none'] };
    await page.reload();
    await look('controle');
  });
});
