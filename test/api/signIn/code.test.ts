// Signing in with a code by mail, over HTTP and a real mail server: who gets one, and what nobody learns.
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { until } from '../../support/until.ts';
import { useEntrance } from './support/entrance.ts';
import { mailCode } from '../../../api/signIn/code/mailCode.ts';
import type { SignInParts } from '../../../api/signIn/parts.ts';

const place = useEntrance();

describe('with a code by mail', () => {
  it('the chair comes in, on the page that was asked for, and back out', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    const asked = await marja.open('/regio/29/mensen?stand=open');
    expect(asked.heading).toBe('Inloggen');
    expect(asked.form('/inloggen/code')['naar']).toBe('/regio/29/mensen?stand=open');
    const codePage = await marja.fill(asked, '/inloggen/code', { adres: entrance.addressOf('marja') });
    expect(codePage.heading).toBe('Vul de code uit de mail in');
    const code = await entrance.codeAfter(0);
    const inside = await marja.fill(codePage, '/inloggen/code/controleren', {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    expect(inside.path).toBe('/regio/29/mensen?stand=open');
    expect(inside.text).toContain('Marja van Dijk');
    expect(inside.text).toContain('"roles":["chair"]');
    const out = await marja.post('/uitloggen');
    expect([out.heading, out.path]).toEqual(['Inloggen', '/inloggen?uitgelogd']);
    expect((await marja.open('/regio/29/mensen')).heading).toBe('Inloggen');
  });

  it('the mail is short Dutch, and keeps the code out of its subject', async () => {
    const { entrance } = place;
    const [mail] = await entrance.mails();
    expect(mail?.subject).toBe('Uw inlogcode voor Doorzet');
    expect(mail?.from).toMatchObject({ name: 'Doorzet', address: 'inloggen@doorzet.example' });
    expect(mail?.to).toMatchObject([{ address: entrance.addressOf('marja') }]);
    expect(mail?.text?.replace(/\d{6}/, '123456')).toMatchInlineSnapshot(`
      "Doorzet
      maandag 23 november 2026

      Uw inlogcode

      Beste Marja van Dijk,

      Uw code is 123456.

      Vul de code in op de pagina waar u wilde inloggen. Hij werkt 10 minuten en
      één keer.

      Wilde u niet inloggen?
      Dan hoeft u niets te doen: zonder de code komt niemand binnen. Geef de code
      aan niemand, ook niet aan de telefoon.

      Met vriendelijke groet,
      Doorzet

      ----------------------------------------------------------------------------

      Deze mail is automatisch verstuurd. U kunt er niet op antwoorden.

      "
    `);
  });

  it('the cookie is the browser’s alone, is another after signing in, and is not sent to other sites’ forms', async () => {
    const { entrance } = place;
    const ilse = entrance.visitor();
    await ilse.fill(await ilse.open('/inloggen'), '/inloggen/code', { adres: entrance.addressOf('ilse') });
    const before = ilse.cookies.get('__Host-doorzet');
    const code = await entrance.codeAfter(1);
    await ilse.post('/inloggen/code/controleren', { code });
    expect(before).toBeDefined();
    expect(ilse.cookies.get('__Host-doorzet')).not.toBe(before);
    const last = ilse.baked.at(-1) ?? '';
    for (const part of ['__Host-doorzet=', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      expect(last).toContain(part);
    expect(last).not.toMatch(/Expires|Domain/);
    // Who had planted the number from before has nothing.
    const thief = entrance.visitor();
    thief.setCookie('__Host-doorzet', before);
    expect((await thief.open('/regio/29')).heading).toBe('Inloggen');
  });

  it('a code works once, in the browser that asked for it, in capitals or not', async () => {
    const { entrance } = place;
    const bert = entrance.visitor();
    const count = entrance.post.taken.length;
    await bert.post('/inloggen/code', { adres: entrance.addressOf('bert').toUpperCase() });
    const code = await entrance.codeAfter(count);
    const other = entrance.visitor();
    await other.post('/inloggen/code', { adres: 'niemand@nergens.example' });
    expect((await other.post('/inloggen/code/controleren', { code })).errors).toHaveLength(1);
    expect((await bert.post('/inloggen/code/controleren', { code })).text).toContain('Welkom Bert Hofman');
    expect((await bert.post('/inloggen/code/controleren', { code })).heading).not.toContain('Vul de code');
  });

  it('says the same to who may not sign in, and sends them nothing', async () => {
    const { entrance } = place;
    const sentBefore = entrance.post.taken.length;
    const strangers = ['niemand@nergens.example', entrance.addressOf('sevda'), entrance.addressOf('carla')];
    const pages = [];
    for (const address of [...strangers, entrance.addressOf('marja')]) {
      const somebody = entrance.visitor();
      const seen = await somebody.post('/inloggen/code', { adres: address });
      pages.push([seen.status, seen.text.replace(address, '…')]);
      const wrong = await somebody.post('/inloggen/code/controleren', { code: '000000' });
      pages.push([wrong.status, wrong.errors]);
    }
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(2);
    await until('the one mail', () => entrance.post.taken.length === sentBefore + 1);
  });

  it('a wrong code is counted down, and after five the right one is too late', async () => {
    const { entrance } = place;
    const ilse = entrance.visitor();
    const count = entrance.post.taken.length;
    const page = await ilse.post('/inloggen/code', { adres: entrance.addressOf('ilse') });
    const code = await entrance.codeAfter(count);
    const wrong = code === '111111' ? '222222' : '111111';
    expect((await ilse.fill(page, '/inloggen/code/controleren', { code: '12a' })).errors).toEqual([
      'Vul de zes cijfers uit de mail in',
    ]);
    for (const left of ['4 keer', '3 keer', '2 keer', 'één keer']) {
      const seen = await ilse.post('/inloggen/code/controleren', { code: wrong });
      expect([seen.status, seen.title]).toEqual([400, 'Fout: Vul de code uit de mail in - Doorzet']);
      expect(seen.errors).toEqual([`Deze code klopt niet. U kunt het nog ${left} proberen`]);
    }
    const over = 'Deze code werkt niet meer. Vraag hieronder een nieuwe code aan';
    expect((await ilse.post('/inloggen/code/controleren', { code: wrong })).errors).toEqual([over]);
    expect((await ilse.post('/inloggen/code/controleren', { code })).errors).toEqual([over]);
    const again = await ilse.post('/inloggen/code/opnieuw');
    expect(again.text).toContain('U vroeg een nieuwe code aan');
    const newer = await entrance.codeAfter(count + 1);
    expect((await ilse.post('/inloggen/code/controleren', { code: newer })).text).toContain('Welkom Ilse');
  });

  it('a code ends after ten minutes', async () => {
    const { entrance } = place;
    const bert = entrance.visitor();
    const count = entrance.post.taken.length;
    await bert.post('/inloggen/code', { adres: entrance.addressOf('bert') });
    const code = await entrance.codeAfter(count);
    entrance.wall += 10 * 60_000 + 1;
    expect((await bert.post('/inloggen/code/controleren', { code })).errors).toEqual([
      'Deze code werkt niet meer. Vraag hieronder een nieuwe code aan',
    ]);
  });

  it('an address that is none is told at its field, and stays', async () => {
    const { entrance } = place;
    const somebody = entrance.visitor();
    const seen = await somebody.post('/inloggen/code', { adres: 'marja@', naar: '/regio/29' });
    expect([seen.status, seen.title]).toEqual([400, 'Fout: Inloggen - Doorzet']);
    expect(seen.errors).toEqual(['Vul uw mailadres in, zoals naam@gemeente.nl']);
    expect(seen.form('/inloggen/code')).toEqual({ adres: 'marja@', naar: '/regio/29' });
  });

  it('too many codes for one mailbox are refused, known or not', async () => {
    const { entrance } = place;
    for (const address of ['iemand@nergens.example', entrance.addressOf('marja')]) {
      const states: number[] = [];
      for (let tries = 0; tries < 7; tries += 1) {
        states.push((await entrance.visitor().post('/inloggen/code', { adres: address })).status);
      }
      expect(states).toContain(200);
      expect(states.at(-1)).toBe(429);
    }
  });

  it('the table holds no code, and the log holds no address', async () => {
    const { entrance } = place;
    const { rows } = await entrance.gate.query<{ mac: string }>('select mac from sign_in_codes');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ mac }) => mac.length < 40)).toEqual([]);
    expect(entrance.logged.join('')).not.toMatch(/@(expertteam|nergens)|marja/i);
    expect(entrance.events('SIGNED_IN').length).toBeGreaterThan(2);
  });
});

describe('a mail server that refuses', () => {
  const away = useEntrance();
  it('is told to the operator, and not to who asks', async () => {
    const { entrance } = away;
    await entrance.post.close();
    const seen = await entrance.visitor().post('/inloggen/code', { adres: entrance.addressOf('marja') });
    expect([seen.status, seen.heading]).toEqual([200, 'Vul de code uit de mail in']);
    expect(seen.section('Geen mail gekregen?')).toContain('Vraag dan een nieuwe code aan');
    const [failed] = await until(
      'the log',
      () => entrance.events('CODE_FAILED').length > 0 && entrance.events('CODE_FAILED'),
    );
    expect(failed).toMatchObject({ outcome: { is: 'later', code: null } });
  });

  it('is told to the operator without its words, in which addresses stand', async () => {
    const { entrance } = away;
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    const refused = { is: 'refused', code: 550, words: `<${entrance.addressOf('marja')}> unknown` } as const;
    const { gate } = entrance;
    const now = () => entrance.now;
    const parts = { gate, log, now, sendCode: () => Promise.resolve(refused) } as Partial<SignInParts>;
    await mailCode(parts as SignInParts, entrance.addressOf('marja'), '123456');
    expect(JSON.parse(lines.join(''))).toMatchObject({
      code: 'CODE_FAILED',
      outcome: { is: 'refused', code: 550 },
    });
    expect(lines.join('')).not.toContain('@');
  });
});
