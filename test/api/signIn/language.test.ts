// In which language the pages of signing in are: as chosen in the browser, or by the account, and what a choice changes.
import { describe, expect, it } from 'vitest';
import { useEntrance } from './support/entrance.ts';
import type { Visitor } from './support/visitor.ts';

const HOUR = 60 * 60_000;
const place = useEntrance();

const choose = (visitor: Visitor, taal: string, naar = '/mijn/beveiliging') =>
  visitor.post('/taal', { taal, naar });

/** What was written down for somebody of the cast. */
async function chosenBy(name: string) {
  const { entrance } = place;
  const { rows } = await entrance.gate.query<{ language: string | null }>(
    'select language from accounts where email = $1',
    [entrance.addressOf(name)],
  );
  const letters = (await entrance.inRegion('select language from people where email = $1', [
    entrance.addressOf(name),
  ])) as { rows: { language: string }[] };
  return { pages: rows[0]?.language, letters: letters.rows.map(({ language }) => language) };
}

describe('the language of the pages', () => {
  it('is Dutch until somebody chooses, and nothing is remembered of who did not', async () => {
    const somebody = place.entrance.visitor();
    const page = await somebody.open('/inloggen');
    expect([page.heading, somebody.baked]).toEqual(['Inloggen', []]);
    expect(page.html).toContain('<html lang="nl"');
    expect(page.form('/taal')).toEqual({ taal: 'en', naar: '/inloggen' });
  });

  it('chosen before signing in, holds on every page after it, and changes no letters', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    const asked = await marja.open('/inloggen?naar=%2Fmijn%2Fbeveiliging');
    const english = await marja.fill(asked, '/taal');
    expect([english.heading, english.path]).toEqual(['Sign in', '/inloggen?naar=%2Fmijn%2Fbeveiliging']);
    const before = entrance.post.taken.length;
    const code = await marja.fill(english, '/inloggen/code', { adres: entrance.addressOf('marja') });
    expect([code.heading, code.form('/taal')]).toEqual([
      'Fill in the code from the email',
      { taal: 'nl', naar: '/inloggen/code' },
    ]);
    const inside = await marja.post('/inloggen/code/controleren', { code: await entrance.codeAfter(before) });
    expect([inside.path, inside.heading]).toEqual(['/mijn/beveiliging', 'My account']);
    expect(await chosenBy('marja')).toEqual({ pages: null, letters: ['nl'] });
    const [cookie = ''] = marja.baked.filter((baked) => baked.startsWith('taal='));
    for (const part of ['taal=en', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(cookie).toContain(part);
  });

  it('chosen by who is signed in, holds in another browser, unless another was chosen in that', async () => {
    const { entrance } = place;
    const [here, there, elsewhere] = [entrance.visitor(), entrance.visitor(), entrance.visitor()];
    for (const browser of [here, there]) await entrance.signIn(browser, entrance.addressOf('ilse'));
    const page = await here.open('/mijn/beveiliging');
    expect(page.section('Taal')).toContain('mails die u van uw expertteam krijgt');
    const saved = await choose(here, 'en', '/mijn/beveiliging?gedaan=taal');
    expect([saved.heading, saved.text.includes('Your language is saved.')]).toEqual(['My account', true]);
    expect(await chosenBy('ilse')).toEqual({ pages: 'en', letters: ['en'] });
    expect((await there.open('/mijn/beveiliging')).heading).toBe('My account');
    await choose(elsewhere, 'nl', '/inloggen');
    await entrance.signIn(elsewhere, entrance.addressOf('ilse'));
    expect((await elsewhere.open('/mijn/beveiliging')).heading).toBe('Mijn account');
    expect((await there.open('/mijn/beveiliging')).heading).toBe('My account');
    await choose(there, 'nl');
    expect(await chosenBy('ilse')).toEqual({ pages: 'nl', letters: ['nl'] });
  });

  it('is chosen for nobody else', async () => {
    const { entrance } = place;
    await choose(entrance.visitor(), 'en');
    const bert = entrance.visitor();
    await entrance.signIn(bert, entrance.addressOf('bert'));
    await choose(bert, 'en');
    for (const name of ['gea', 'hans', 'marja']) expect((await chosenBy(name)).letters).toEqual(['nl']);
  });

  it('is that of the mail with the code, as of the page on which it was asked', async () => {
    const { entrance } = place;
    for (const [taal, chosen] of [
      ['en', 'nl'],
      ['nl', 'en'],
    ] as const) {
      // What the account says counts for nothing: it may be somebody else who asks.
      await entrance.gate.query('update accounts set language = $1', [chosen]);
      const somebody = entrance.visitor();
      await choose(somebody, taal, '/inloggen');
      const before = entrance.post.taken.length;
      await somebody.post('/inloggen/code', { adres: entrance.addressOf('marja') });
      await entrance.codeAfter(before);
      expect((await entrance.mails()).at(-1)?.html).toContain(`lang="${taal}"`);
    }
    await entrance.gate.query('update accounts set language = null');
  });

  it('is that of the account for a form that was kept over an ended session', async () => {
    const { entrance } = place;
    const bert = entrance.visitor();
    await entrance.signIn(bert, entrance.addressOf('bert'));
    await choose(bert, 'en');
    bert.setCookie('taal', undefined);
    entrance.wall += 9 * HOUR;
    const typed = { reden: 'Belt <terug> & mailt', knop: 'ja' };
    expect((await bert.post('/regio/29/mensen', typed)).heading).toBe('Inloggen');
    const english = await choose(bert, 'en', '/inloggen');
    expect(english.text).toContain('You were signed out.');
    const back = await entrance.signIn(bert, entrance.addressOf('bert'));
    expect([back.path, back.heading]).toEqual(['/inloggen/bewaard', 'What you had filled in is kept']);
    expect(back.form('/regio/29/mensen')).toEqual(typed);
    // The other language, and it is still there.
    const dutch = await bert.fill(back, '/taal');
    expect([dutch.path, dutch.heading]).toEqual(['/inloggen/bewaard', 'Wat u had ingevuld is bewaard']);
    expect(dutch.form('/regio/29/mensen')).toEqual(typed);
  });
});

describe('the button for the other language', () => {
  it('is not there on the answer to a form, where it would lose what was typed', async () => {
    const somebody = place.entrance.visitor();
    const wrong = await somebody.post('/inloggen/code', { adres: 'marja@' });
    expect(wrong.status).toBe(400);
    expect(wrong.html).not.toContain('/taal');
  });

  it.each([
    ['//evil.example/', '/inloggen'],
    ['https://evil.example/', '/inloggen'],
    ['/\\evil.example', '/inloggen'],
    ['/uitloggen', '/inloggen'],
    ['/inloggen/terug/x?code=1', '/inloggen'],
    ['/inloggen?naar=%2F%2Fevil.example', '/inloggen'],
    ['/inloggen?naar=%2Fregio%2F29', '/inloggen?naar=%2Fregio%2F29'],
    [`/regio/29/wat-als?${'a'.repeat(1500)}`, `/inloggen?naar=%2Fregio%2F29%2Fwat-als%3F${'a'.repeat(1500)}`],
  ])('leads from %s to %s', async (naar, path) => {
    expect((await choose(place.entrance.visitor(), 'en', naar)).path).toBe(path);
  });

  it('does nothing for another site, nor for a language that there is not', async () => {
    const somebody = place.entrance.visitor();
    const foreign = await somebody.post('/taal', { taal: 'en' }, { 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, (await choose(somebody, 'fr')).status]).toEqual([403, 400]);
    expect(somebody.baked).toEqual([]);
  });
});
