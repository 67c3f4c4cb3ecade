// An app that makes codes: set up, asked for after the mail code, and what to do without the telephone.
import { Secret, TOTP } from 'otpauth';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from '../console/support/chair.ts';
import { useEntrance, type Entrance } from './support/entrance.ts';
import type { Visitor } from './support/visitor.ts';

const place = useEntrance();
const HALF_MINUTE = 30_000;

/** What an app on a telephone does with what it was given. */
function app(page: Seen, entrance: Entrance) {
  const [, typed = ''] = /Typ dan in de app: ((?:[A-Z2-7]{4} ?)+)/.exec(page.text) ?? [];
  const totp = new TOTP({ secret: Secret.fromBase32(typed.replaceAll(' ', '')) });
  return () => totp.generate({ timestamp: entrance.wall });
}

async function setUp(visitor: Visitor, entrance: Entrance) {
  const page = await visitor.post('/mijn/beveiliging/app');
  const codeOf = app(page, entrance);
  const codes = await visitor.fill(page, '/mijn/beveiliging/app/aanzetten', { code: codeOf() });
  const recovery = codes.text.match(/\b[a-z2-9]{4}(-[a-z2-9]{4}){3}\b/g) ?? [];
  return { page, codeOf, codes, recovery };
}

describe('an app that makes codes', () => {
  let marja: Visitor;
  let codeOf: () => string;
  let recovery: readonly string[];

  beforeAll(async () => {
    marja = place.entrance.visitor();
    await place.entrance.signIn(marja, place.entrance.addressOf('marja'));
  });

  it('is set up with a picture in the page, and one right code', async () => {
    const { entrance } = place;
    expect((await marja.open('/mijn')).text).toContain('Code uit een app Uit');
    const page = await marja.post('/mijn/beveiliging/app');
    expect(page.html).toMatch(/<svg class="dz-qr"[^>]*role="img"/);
    expect(page.html).not.toMatch(/<img|data:|style=/);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'none'");
    const wrong = await marja.fill(page, '/mijn/beveiliging/app/aanzetten', { code: '000000' });
    expect([wrong.status, wrong.title]).toEqual([400, 'Fout: Stel een app in - Doorzet']);
    const number = marja.cookies.get('__Host-doorzet');
    let codes: Seen;
    ({ codeOf, codes, recovery } = await setUp(marja, entrance));
    expect(codes.heading).toBe('Uw herstelcodes');
    expect(new Set(recovery).size).toBe(10);
    expect(marja.cookies.get('__Host-doorzet')).not.toBe(number);
    expect((await marja.post('/mijn/beveiliging/herstelcodes/bewaard')).text).toContain(
      'Uw app is ingesteld',
    );
    expect((await marja.open('/mijn/beveiliging/herstelcodes')).heading).toBe('Mijn account');
    expect((await marja.open('/mijn/beveiliging')).text).toContain('Aan, met nog 10 herstelcodes');
  });

  it('leaves nothing in the database that opens anything', async () => {
    const { gate } = place.entrance;
    const { rows } = await gate.query<{ all: string }>(
      `select (select json_agg(accounts)::text from accounts) || (select json_agg(sessions)::text from sessions)
              || (select json_agg(recovery_codes)::text from recovery_codes) as all`,
    );
    for (const code of recovery) expect(rows[0]?.all).not.toContain(code);
    expect(rows[0]?.all).not.toMatch(/"totp_secret":"[A-Z2-7]{32}"|newTotp|newCodes/);
    expect(rows[0]?.all).toMatch(/"totp_key":"a"/);
  });

  it('is asked for after the mail code, and a code of it works once', async () => {
    const { entrance } = place;
    const somebody = entrance.visitor();
    const asked = await entrance.signIn(somebody, entrance.addressOf('marja'), '/regio/29/mensen');
    expect(asked.heading).toBe('Vul de code uit uw app in');
    expect((await somebody.open('/regio/29')).heading).toBe('Inloggen');
    // The code that set it up is spent.
    const spent = await somebody.fill(asked, '/inloggen/app', { code: codeOf() });
    expect(spent.errors).toEqual(['Deze code is al gebruikt. Wacht op de volgende code in uw app']);
    expect((await somebody.fill(spent, '/inloggen/app', { code: '' })).errors).toHaveLength(1);
    entrance.wall += HALF_MINUTE;
    const inside = await somebody.fill(asked, '/inloggen/app', { code: codeOf() });
    expect(inside.path).toBe('/regio/29/mensen');
    const other = entrance.visitor();
    await entrance.signIn(other, entrance.addressOf('marja'));
    expect((await other.post('/inloggen/app', { code: codeOf() })).status).toBe(400);
  });

  it('a recovery code serves instead, once, however it is typed', async () => {
    const { entrance } = place;
    const [code = ''] = recovery;
    for (const works of [true, false]) {
      const somebody = entrance.visitor();
      await entrance.signIn(somebody, entrance.addressOf('marja'));
      const page = await somebody.open('/inloggen/herstelcode');
      const seen = await somebody.fill(page, '/inloggen/herstelcode', {
        code: code.toUpperCase().replaceAll('-', ' '),
      });
      if (works) expect(seen.text).toContain('Welkom Marja');
      else expect([seen.status, seen.title]).toEqual([400, 'Fout: Vul een herstelcode in - Doorzet']);
    }
    expect(entrance.events('RECOVERY_CODE_USED')).toHaveLength(1);
    expect((await marja.open('/mijn/beveiliging')).text).toContain('Aan, met nog 9 herstelcodes');
  });

  it('works on when the keys rotate, and is encrypted with the new one', async () => {
    const { entrance } = place;
    const [old] = entrance.keys;
    if (!old) throw new Error('There is a key');
    await entrance.close();
    entrance.keys = [{ id: 'b', secret: 'another secret that only this test knows' }, old];
    await entrance.open();
    const somebody = entrance.visitor();
    await entrance.signIn(somebody, entrance.addressOf('marja'));
    entrance.wall += HALF_MINUTE;
    expect((await somebody.post('/inloggen/app', { code: codeOf() })).text).toContain('Welkom Marja');
    const { rows } = await entrance.gate.query('select totp_key from accounts where totp_key is not null');
    expect(rows).toEqual([{ totp_key: 'b' }]);
    await entrance.close();
    // Dropped too early: said in words, and to the operator.
    entrance.keys = [old];
    await entrance.open();
    const late = entrance.visitor();
    await entrance.signIn(late, entrance.addressOf('marja'));
    const seen = await late.post('/inloggen/app', { code: codeOf() });
    expect(seen.errors[0]).toContain('Wij kunnen de code van uw app niet meer controleren');
    expect(entrance.events('TOTP_KEY_GONE')).toHaveLength(1);
    await entrance.close();
    entrance.keys = [{ id: 'b', secret: 'another secret that only this test knows' }, old];
    await entrance.open();
  });

  it('is turned off with a code of it, and new recovery codes replace the old', async () => {
    const { entrance } = place;
    const somebody = entrance.visitor();
    await entrance.signIn(somebody, entrance.addressOf('marja'));
    entrance.wall += HALF_MINUTE;
    await somebody.post('/inloggen/app', { code: codeOf() });
    const renew = await somebody.open('/mijn/beveiliging/herstelcodes/nieuw');
    expect((await somebody.fill(renew, '/mijn/beveiliging/herstelcodes/nieuw', { code: '' })).errors).toEqual(
      ['Vul de code uit uw app in'],
    );
    entrance.wall += HALF_MINUTE;
    const codes = await somebody.fill(renew, '/mijn/beveiliging/herstelcodes/nieuw', { code: codeOf() });
    const [fresh = ''] = /\b[a-z2-9]{4}(-[a-z2-9]{4}){3}\b/.exec(codes.text) ?? [];
    const off = await somebody.open('/mijn/beveiliging/uitzetten');
    const old = await somebody.fill(off, '/mijn/beveiliging/uitzetten', { code: recovery[1] ?? '' });
    expect(old.status).toBe(400);
    const done = await somebody.fill(off, '/mijn/beveiliging/uitzetten', { code: fresh });
    expect(done.text).toContain('Uw app is losgekoppeld');
    expect((await entrance.signIn(entrance.visitor(), entrance.addressOf('marja'))).text).toContain(
      'Welkom Marja',
    );
  });

  it('guessing is stopped', async () => {
    const { entrance } = place;
    const ilse = entrance.visitor();
    await entrance.signIn(ilse, entrance.addressOf('ilse'));
    await setUp(ilse, entrance);
    const somebody = entrance.visitor();
    await entrance.signIn(somebody, entrance.addressOf('ilse'));
    const states: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      states.push((await somebody.post('/inloggen/app', { code: '000000' })).status);
    }
    expect(states.slice(0, 3)).toEqual([400, 400, 400]);
    expect(states.at(-1)).toBe(429);
  });
});

describe('setting an app up', () => {
  it('signs the same account out everywhere else when it is set up, and not here', async () => {
    const { entrance } = place;
    const [here, elsewhere] = [entrance.visitor(), entrance.visitor()];
    for (const browser of [here, elsewhere]) await entrance.signIn(browser, entrance.addressOf('bert'));
    expect((await elsewhere.open('/mijn')).heading).toBe('Mijn account');
    expect((await setUp(here, entrance)).codes.heading).toBe('Uw herstelcodes');
    expect((await elsewhere.open('/mijn')).heading).toBe('Inloggen');
    expect((await here.open('/mijn')).text).toContain('Aan, met nog 10 herstelcodes');
  });
});
