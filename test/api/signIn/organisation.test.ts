// Signing in with the account of one's own organisation, against a real provider: who comes in, and everything it refuses.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useEntrance } from './support/entrance.ts';
import { LoginProvider, type Employee } from './support/provider.ts';
import type { Visitor } from './support/visitor.ts';

let ret: LoginProvider;
let neighbour: LoginProvider;
beforeAll(async () => {
  ret = await LoginProvider.start('ret', 'Expertteam Rijnmond', ['expertteam.example']);
  neighbour = await LoginProvider.start('buren', 'Gemeente Havenrecht', ['havenrecht.example']);
});
afterAll(async () => {
  await ret.close();
  await neighbour.close();
});
beforeEach(() => {
  ret.spoil = undefined;
  ret.signsAnew = true;
});

const place = useEntrance({ providers: () => [ret.settings, neighbour.settings] });
const marja: Employee = { sub: 'marja-7', email: 'Marja@expertteam.example', email_verified: true };
const ilse: Employee = { sub: 'ilse-3', email: 'ilse@expertteam.example' };

/** Chooses an organisation, and goes where it leads; gives the last page. */
async function comeBy(
  visitor: Visitor,
  provider: LoginProvider,
  employee: Employee | null,
  from = '/inloggen',
) {
  provider.employee = employee;
  const choosing = await visitor.open(from);
  const onward = await visitor.fill(choosing, '/inloggen/organisatie', { organisatie: provider.settings.id });
  return visitor.open(onwardFrom(onward));
}

function onwardFrom(page: { readonly headers: Headers; readonly links: readonly string[] }): string {
  const [, there = ''] = /^0; url=(.*)$/.exec(page.headers.get('refresh') ?? '') ?? [];
  expect(page.links).toContain(there);
  return there;
}

describe('with one’s organisation', () => {
  it('the chair comes in, on the page that was asked for', async () => {
    const somebody = place.entrance.visitor();
    const inside = await comeBy(somebody, ret, marja, '/regio/29/ladders');
    expect(inside.path).toBe('/regio/29/ladders');
    expect(inside.text).toContain('"name":"Marja van Dijk","way":"organisation"');
    const asked = new URL(ret.asked.find((url) => url.startsWith('/auth?')) ?? '', ret.settings.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.any(String) as string,
      state: expect.any(String) as string,
      nonce: expect.any(String) as string,
    });
    // The same subject comes in again.
    expect((await comeBy(place.entrance.visitor(), ret, marja)).text).toContain('Welkom Marja');
  });

  it('an address of an organisation is sent there, and gets no code', async () => {
    const { entrance } = place;
    ret.employee = ilse;
    const somebody = entrance.visitor();
    const onward = await somebody.post('/inloggen/code', {
      adres: 'ILSE@expertteam.example',
      naar: '/regio/29',
    });
    expect(onward.heading).toBe('U gaat naar Expertteam Rijnmond');
    expect(onwardFrom(onward)).toContain('login_hint=ILSE%40expertteam.example');
    expect((await somebody.open(onwardFrom(onward))).path).toBe('/regio/29');
    expect(entrance.post.taken).toEqual([]);
  });

  it('an account is bound to the first who comes with its address, until an administrator unbinds it', async () => {
    const { entrance } = place;
    const other = await comeBy(entrance.visitor(), ret, { ...marja, sub: 'another-marja' });
    expect([other.status, other.heading]).toEqual([403, 'Dit mailadres is al van een ander account']);
    expect(other.text).toContain('Vraag uw beheerder');
    await entrance.gate.query(`delete from account_identities where subject = 'marja-7'`);
    expect((await comeBy(entrance.visitor(), ret, { ...marja, sub: 'another-marja' })).text).toContain(
      'Welkom',
    );
    await entrance.gate.query(
      `update account_identities set subject = 'marja-7' where subject = 'another-marja'`,
    );
  });

  it('another address of the same person goes along, unless somebody else has it', async () => {
    const { entrance } = place;
    const taken = await comeBy(entrance.visitor(), ret, { sub: 'ilse-3', email: 'marja@expertteam.example' });
    expect([taken.status, taken.heading]).toEqual([403, 'Dit mailadres is al van een ander account']);
    const moved = await comeBy(entrance.visitor(), ret, {
      sub: 'ilse-3',
      email: 'i.kramer@expertteam.example',
    });
    // Found by it in no region: nobody has told the region yet.
    expect(moved.heading).toBe('U heeft op dit moment geen rol');
    expect((await comeBy(entrance.visitor(), ret, ilse)).text).toContain('Welkom Ilse');
  });

  it('the name that people work under serves where no address is given', async () => {
    const bert = { sub: 'bert-1', preferred_username: 'bert@expertteam.example' };
    expect((await comeBy(place.entrance.visitor(), ret, bert)).text).toContain('Welkom Bert');
  });
});

describe('it refuses', () => {
  it.each([
    [
      'an address of another organisation',
      { sub: 'x', email: 'emma@havenrecht.example' },
      'hoort niet bij deze organisatie',
    ],
    [
      'an address of nobody’s',
      { sub: 'x', email: 'marja@expertteam.example.evil.example' },
      'hoort niet bij deze organisatie',
    ],
    ['no address', { sub: 'x' }, 'Wij kregen geen mailadres'],
    ['what is no address', { sub: 'x', email: 'marja @expertteam.example' }, 'Wij kregen geen mailadres'],
    [
      'an address that it does not vouch for',
      { sub: 'x', email: 'gea@expertteam.example', email_verified: false },
      'Wij kregen geen mailadres',
    ],
    ['who has no role', { sub: 'gea', email: 'gea@expertteam.example' }, 'U heeft hier geen toegang'],
    ['who is unknown', { sub: 'new', email: 'nieuw@expertteam.example' }, 'U heeft hier geen toegang'],
  ] as const)('%s', async (_what, employee, heading) => {
    const somebody = place.entrance.visitor();
    const seen = await comeBy(somebody, ret, employee);
    expect(seen.status).toBe(403);
    expect(seen.heading).toContain(heading);
    expect((await somebody.open('/regio/29')).heading).toBe('Inloggen');
  });

  it('who stops at the organisation', async () => {
    const seen = await comeBy(place.entrance.visitor(), ret, null);
    expect([seen.status, seen.heading]).toEqual([403, 'U bent niet ingelogd']);
    expect(seen.text).toContain('U bent gestopt bij Expertteam Rijnmond');
  });

  it('who is disabled', async () => {
    const { entrance } = place;
    await entrance.gate.query(`update accounts set disabled_at = now() where email ilike 'marja@%'`);
    const seen = await comeBy(entrance.visitor(), ret, marja);
    expect([seen.status, seen.heading]).toEqual([403, 'Uw toegang is uitgezet']);
    await entrance.gate.query(`update accounts set disabled_at = null`);
  });

  it.each([
    ['for another client', { aud: 'another-client' }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['that has ended', { exp: Math.floor(Date.now() / 1000) - 3600 }, 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
    ['with another nonce', { nonce: 'another' }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['of another issuer', { iss: 'https://evil.example' }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
  ])('a token %s', async (_what, other, reason) => {
    ret.spoil = (claims) => ({ ...claims, ...other });
    const seen = await comeBy(place.entrance.visitor(), ret, marja);
    expect([seen.status, seen.heading]).toEqual([403, 'Het inloggen is niet gelukt']);
    expect(place.entrance.events('SIGN_IN_REFUSED').at(-1)).toMatchObject({ because: 'notRight', reason });
  });

  it('a token that the organisation did not sign', async () => {
    ret.spoil = (claims) => ({ ...claims, sub: 'marja-7' });
    ret.signsAnew = false;
    ret.employee = { ...ilse };
    const seen = await comeBy(place.entrance.visitor(), ret, ilse);
    expect([seen.status, seen.heading]).toEqual([403, 'Het inloggen is niet gelukt']);
    expect(place.entrance.events('SIGN_IN_REFUSED').at(-1)).toMatchObject({
      provider: 'ret',
      because: 'notRight',
      reason: 'OAUTH_INVALID_RESPONSE',
    });
  });

  it('an answer with another state, and one that another browser asked for', async () => {
    const { entrance } = place;
    ret.employee = marja;
    const somebody = entrance.visitor();
    const onward = await somebody.post('/inloggen/organisatie', { organisatie: 'ret' });
    const there = new URL(onwardFrom(onward));
    there.searchParams.set('state', 'of-somebody-else');
    expect((await somebody.open(there.href)).heading).toBe('Het inloggen is niet gelukt');
    // The ticket was used up.
    expect((await somebody.open(onwardFrom(onward))).heading).toBe('Het inloggen duurde te lang');
    const begun = await entrance.visitor().post('/inloggen/organisatie', { organisatie: 'ret' });
    expect((await entrance.visitor().open(onwardFrom(begun))).heading).toBe('Het inloggen duurde te lang');
  });

  it('to go anywhere where no organisation was chosen', async () => {
    const seen = await place.entrance.visitor().post('/inloggen/organisatie', { organisatie: 'evil' });
    expect([seen.status, seen.errors]).toEqual([400, ['Kies uw organisatie']]);
  });

  it('and logs no address', () => {
    expect(place.entrance.logged.join('')).not.toMatch(/@(expertteam|havenrecht)|marja/i);
  });
});

describe('an organisation that does not answer', () => {
  let late: LoginProvider;
  beforeAll(async () => {
    late = await LoginProvider.start('laat', 'Gemeente Poldermeer', ['expertteam.example']);
    await late.close();
  });
  const away = useEntrance({ providers: () => [late.settings] });

  it('is said in words, and asked again the next time', async () => {
    const somebody = away.entrance.visitor();
    const seen = await somebody.post('/inloggen/organisatie', { organisatie: 'laat' });
    expect([seen.status, seen.heading]).toEqual([503, 'Gemeente Poldermeer antwoordt niet']);
    expect((await somebody.open('/inloggen')).status).toBe(200);
    const again = await somebody.post('/inloggen/code', { adres: 'marja@expertteam.example' });
    expect(again.status).toBe(503);
    const port = Number(new URL(late.settings.issuer).port);
    const back = await LoginProvider.start('laat', 'Gemeente Poldermeer', ['expertteam.example'], port);
    try {
      expect((await comeBy(somebody, back, marja)).text).toContain('Welkom Marja');
    } finally {
      await back.close();
    }
    expect(away.entrance.post.taken).toEqual([]);
  });
});
