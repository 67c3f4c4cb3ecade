// Every page of signing in and of administration in a browser without script: accessible, and nothing wider than a phone.
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { demoSignIns } from '../../../dev/demo/signIns.ts';
import type { OidcProvider } from '../../../config/oidcProviders.ts';
import { makeAdministrator } from '../../../store/gate/administering.ts';
import { describeWithBrowser } from '../../support/browser.ts';
import { useReaders } from '../support/reader.ts';
import { useEntrance } from './support/entrance.ts';

const away = (id: string, name: string): OidcProvider => ({
  id,
  name,
  issuer: 'http://127.0.0.1:9',
  clientId: 'doorzet',
  clientSecret: 'secret',
  domains: [`${id}.example`],
});

describeWithBrowser('somebody with a browser', () => {
  const place = useEntrance({
    plainHttp: true,
    demoSignIns,
    providers: () => [away('havenrecht', 'Gemeente Havenrecht'), away('maasveen', 'Gemeente Maasveen')],
  });
  const real = useEntrance({ plainHttp: true });
  const readers = useReaders();
  let page: Page;
  let url: string;

  const visit = (path: string) => page.goto(`${url}${path}`);
  const look = (name: string) => readers.look(page, `inloggen-${name}`);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const heading = () => page.getByRole('heading', { level: 1 }).innerText();

  beforeAll(async () => {
    page = await readers.desk();
    ({ url } = place.entrance);
  });

  it('chooses a way to sign in', async () => {
    await page.goto(`${real.entrance.url}/inloggen`);
    await look('mail');
    await visit('/inloggen?uitgelogd');
    await look('demo');
    await press('Ga naar uw organisatie');
    expect(await page.title()).toBe('Fout: Inloggen - Doorzet');
    await look('fout');
    await page.getByLabel('Uw organisatie', { exact: true }).selectOption({ label: 'Gemeente Maasveen' });
    await press('Ga naar uw organisatie');
    expect(await heading()).toBe('Gemeente Maasveen antwoordt niet');
    await look('organisatie-weg');
    await visit('/inloggen/terug/maasveen?code=x&state=y');
    expect(await heading()).toBe('Het inloggen duurde te lang');
    await look('te-laat');
  });

  it('types the code of the mail', async () => {
    const { entrance } = place;
    await visit('/regio/29/mensen');
    const mailbox = page.getByLabel('Uw mailadres op het werk');
    expect(await mailbox.getAttribute('autocomplete')).toBe('email');
    const before = entrance.post.taken.length;
    await mailbox.fill(entrance.addressOf('marja'));
    await press('Stuur mij een code');
    await look('code');
    const field = page.getByLabel('Code van zes cijfers');
    expect([await field.getAttribute('autocomplete'), await field.getAttribute('inputmode')]).toEqual([
      'one-time-code',
      'numeric',
    ]);
    await field.fill('12');
    await press('Log in');
    await look('code-fout');
    // The message leads to its field without any script.
    await page.getByRole('alert').getByRole('link').click();
    expect(page.url()).toMatch(/#code$/);
    await press('Stuur een nieuwe code');
    await look('code-opnieuw');
    await page.getByLabel('Code van zes cijfers').fill(await entrance.codeAfter(before + 1));
    await press('Log in');
    expect(new URL(page.url()).pathname).toBe('/regio/29/mensen');
  });

  it('sets up an app, and signs in with it', async () => {
    const { entrance } = place;
    await visit('/mijn/beveiliging');
    await look('beveiliging');
    await press('Stel een app in');
    await look('app');
    const secret = (await page.locator('main code').innerText()).replaceAll(' ', '');
    const codeOf = () =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: entrance.wall });
    await press('Zet de app aan');
    await look('app-fout');
    await page.getByLabel('Code uit uw app').fill(codeOf());
    await press('Zet de app aan');
    await look('herstelcodes');
    await press('Ik heb de codes bewaard');
    await look('beveiliging-aan');
    await page.getByRole('link', { name: 'Koppel de app los' }).click();
    await look('app-los');
    await page.getByRole('link', { name: 'Toch niet' }).click();
    await press('Log uit');
    const before = entrance.post.taken.length;
    await page.getByLabel('Uw mailadres op het werk').fill(entrance.addressOf('marja'));
    await press('Stuur mij een code');
    await page.getByLabel('Code van zes cijfers').fill(await entrance.codeAfter(before));
    await press('Log in');
    await look('tweede');
    await page.getByRole('link', { name: 'Ik heb mijn telefoon niet bij me' }).click();
    await look('herstelcode');
    await page.getByRole('link', { name: 'Terug' }).click();
    entrance.wall += 30_000;
    await page.getByLabel('Code uit uw app').fill(codeOf());
    await press('Log in');
    expect(await page.locator('main').innerText()).toContain('Welkom Marja');
  });

  it('reads in another language, and chooses another one', async () => {
    const { entrance } = place;
    const lang = () => page.locator('html').getAttribute('lang');
    await visit('/mijn/beveiliging');
    await press('English');
    expect([await lang(), await heading()]).toEqual(['en', 'My account']);
    await look('account-english');
    await press('Sign out');
    expect(await heading()).toBe('Sign in');
    await look('english');
    const before = entrance.post.taken.length;
    await page.getByLabel('Your email address at work').fill(entrance.addressOf('bert'));
    await press('Send me a code');
    await look('code-english');
    await page.getByLabel('Code of six digits').fill(await entrance.codeAfter(before));
    await press('Sign in');
    await visit('/mijn/beveiliging');
    await page.getByRole('radio', { name: 'Nederlands' }).check();
    await press('Save');
    expect([await heading(), await lang()]).toEqual(['Mijn account', 'nl']);
    await look('account-bewaard');
    await press('Log uit');
  });

  it('was signed out in the middle of a form', async () => {
    const { entrance } = place;
    await visit('/inloggen');
    await page.context().clearCookies();
    await visit('/inloggen');
    // The console's own pages are not part of this test: a form of theirs, on a page of ours.
    const form = `<form method="post" action="${url}/regio/29/mensen"><textarea name="reden">Belt terug</textarea><button>Verstuur</button></form>`;
    await page.setContent(form);
    await page.locator('textarea').fill('Belt terug. '.repeat(4000));
    await press('Verstuur');
    expect(await heading()).toBe('U bent uitgelogd');
    await look('te-lang');
    await page.goBack();
    await page.setContent(form);
    await press('Verstuur');
    await look('bewaard-eerst');
    const before = entrance.post.taken.length;
    await page.getByLabel('Uw mailadres op het werk').fill(entrance.addressOf('ilse'));
    await press('Stuur mij een code');
    await page.getByLabel('Code van zes cijfers').fill(await entrance.codeAfter(before));
    await press('Log in');
    await look('bewaard');
    await press('Verstuur wat ik had ingevuld');
    expect(await page.locator('main').innerText()).toContain('Belt terug');
  });

  it('has no role any more', async () => {
    const { entrance } = place;
    const { ilse } = entrance.cast.person;
    await entrance.inRegion(`update holdings set until_date = '2026-01-01' where person_id = $1`, [ilse]);
    await visit('/regio/29');
    await look('geen-rol');
    await visit('/beheer/mensen');
    await entrance.inRegion('update holdings set until_date = null where person_id = $1', [ilse]);
    await visit('/beheer/mensen');
    await look('geen-beheerder');
  });

  it('administers', async () => {
    const { entrance } = place;
    await makeAdministrator(entrance.gate, 'koen@beheer.example', 'Koen Beheer', entrance.wall);
    await visit('/mijn/beveiliging');
    await press('Log uit');
    await press('Beheerder Anna');
    await visit('/beheer/gegevens');
    await look('beheer-gegevens');
    await visit('/beheer/mensen');
    await look('beheer');
    await press('Maak beheerder');
    await look('beheer-fout');
    await page.getByRole('link', { name: 'Ilse Kramer' }).click();
    await look('beheer-persoon');
    await press(/^Zet de toegang uit/);
    await look('beheer-uitgezet');
    await visit('/beheer/mensen');
    await page.getByRole('link', { name: 'Anna Beheer', exact: true }).click();
    await look('beheer-zelf');
  });

  it('finds in the form again what was typed when they turned out to be signed out', async () => {
    await visit('/beheer/regios/nieuw');
    await page.getByLabel('Een andere regio').check();
    await page.getByLabel('Hoe heet de regio?').fill('Rijn & Maas');
    await page.getByLabel('Hoe heet het expertteam?').fill('Expertteam "Rijn"');
    await page.context().clearCookies();
    await press('Maak de regio');
    await press('Beheerder Anna');
    await look('bewaard-met-pagina');
    await page.getByRole('link', { name: 'Kijk het eerst na' }).click();
    await look('staat-er-weer');
    expect(await page.getByLabel('Een andere regio').isChecked()).toBe(true);
    expect(await page.getByLabel('Hoe heet de regio?').inputValue()).toBe('Rijn & Maas');
    await press('Maak de regio');
    expect(await page.title()).toMatch(/^Fout/);
    expect(await page.getByLabel('Hoe heet het expertteam?').inputValue()).toBe('Expertteam "Rijn"');
  });
});
