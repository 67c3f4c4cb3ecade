// Sessions: how long they last, who ends them, that links have none, and that nothing typed is lost when one is over.
import { describe, expect, it } from 'vitest';
import { linkPaths } from '../../../api/links/token.ts';
import { useEntrance } from './support/entrance.ts';
import type { Visitor } from './support/visitor.ts';

const place = useEntrance();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a session', () => {
  it('ends eight hours after the last request, and a day after it began', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    for (let hours = 0; hours < 3; hours += 1) {
      entrance.wall += 7.5 * HOUR;
      expect((await marja.open('/regio/29')).heading).not.toBe('Inloggen');
    }
    entrance.wall += 2 * HOUR;
    expect((await marja.open('/regio/29')).heading).toBe('Inloggen');
    await entrance.signIn(marja, entrance.addressOf('marja'));
    entrance.wall += 8 * HOUR + MINUTE;
    expect((await marja.open('/regio/29')).heading).toBe('Inloggen');
  });

  it('ends at once for who is disabled, or signed out by an administrator', async () => {
    const { entrance } = place;
    const ilse = entrance.visitor();
    await entrance.signIn(ilse, entrance.addressOf('ilse'));
    expect((await ilse.open('/regio/29')).text).toContain('Ilse Kramer');
    await entrance.gate.query(`update accounts set sessions_from = $1`, [new Date(entrance.wall + 1)]);
    expect((await ilse.open('/regio/29')).heading).toBe('Inloggen');
    entrance.wall += 1;
    await entrance.signIn(ilse, entrance.addressOf('ilse'));
    await entrance.gate.query('update accounts set disabled_at = now()');
    expect((await ilse.open('/regio/29')).heading).toBe('Inloggen');
    await entrance.gate.query('update accounts set disabled_at = null');
  });

  it('of who lost their role says so', async () => {
    const { entrance } = place;
    const bert = entrance.visitor();
    await entrance.signIn(bert, entrance.addressOf('bert'));
    await entrance.inRegion(`update holdings set until_date = '2026-11-22' where person_id = $1`, [
      entrance.cast.person.bert,
    ]);
    const seen = await bert.open('/regio/29');
    expect([seen.status, seen.heading]).toEqual([403, 'U heeft op dit moment geen rol']);
    expect((await bert.open('/mijn/beveiliging')).status).toBe(200);
    // Also at the next sign-in, for which a code is still sent.
    expect((await entrance.signIn(entrance.visitor(), entrance.addressOf('bert'))).heading).toBe(
      'U heeft op dit moment geen rol',
    );
    await entrance.inRegion('update holdings set until_date = null where person_id = $1', [
      entrance.cast.person.bert,
    ]);
  });

  it('is opened by no number of which the signature is not ours', async () => {
    const { entrance } = place;
    const { rows } = await entrance.gate.query<{ sid: string }>(
      `select sid from sessions where sess ->> 'account' is not null`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { sid } of rows) {
      for (const value of [sid, `s:${sid}.`, `s:${sid}.${'a'.repeat(43)}`]) {
        const thief = entrance.visitor();
        thief.setCookie('__Host-doorzet', encodeURIComponent(value));
        expect((await thief.open('/regio/29')).heading).toBe('Inloggen');
      }
    }
  });

  it('is none of who follows a link, asks for health, or only looks', async () => {
    const { entrance } = place;
    const somebody = entrance.visitor();
    for (const path of [
      `${linkPaths.check}/x.y.a.z`,
      `${linkPaths.notice}/x.y.a.z`,
      '/livez',
      '/readyz',
      '/inloggen',
      '/regio/29',
      '/nergens',
    ]) {
      await somebody.open(path);
    }
    await somebody.post(`${linkPaths.check}/x.y.a.z`);
    expect(somebody.baked).toEqual([]);
  });
});

describe('a session that is over in the middle of a form', () => {
  const typed = { reden: 'Er is een <gesprek> gepland & "dat" duurt', knop: 'ja' };

  it('what was typed is kept, and sent to the same page after signing in again', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    entrance.wall += 9 * HOUR;
    const out = await marja.post('/regio/29/adviezen/K7M-3QX/pauzeer?stap=2', typed);
    expect(out.path).toBe('/inloggen');
    expect(out.text).toContain('Wat u had ingevuld is een half uur bewaard');
    const back = await entrance.signIn(marja, entrance.addressOf('marja'));
    expect([back.path, back.heading]).toEqual(['/inloggen/bewaard', 'Wat u had ingevuld is bewaard']);
    expect(back.form('/regio/29/adviezen/K7M-3QX/pauzeer?stap=2')).toEqual(typed);
    const sent = await marja.fill(back, '/regio/29/adviezen/K7M-3QX/pauzeer?stap=2');
    expect(sent.text).toContain('"posted"');
    expect(sent.text).toContain('gepland');
    // Sent once, it is not offered again.
    expect((await marja.open('/inloggen/bewaard')).path).toBe('/');
  });

  it('can be thrown away', async () => {
    const { entrance } = place;
    const ilse = entrance.visitor();
    await ilse.post('/regio/29/mensen', typed);
    expect((await entrance.signIn(ilse, entrance.addressOf('ilse'))).path).toBe('/inloggen/bewaard');
    expect((await ilse.post('/inloggen/bewaard/weg')).path).toBe('/');
    expect((await ilse.open('/inloggen/bewaard')).path).toBe('/');
  });

  it('is seen by nobody else, and not after half an hour', async () => {
    const { entrance } = place;
    const computer = entrance.visitor();
    await entrance.signIn(computer, entrance.addressOf('bert'));
    entrance.wall += 9 * HOUR;
    await computer.post('/regio/29/mensen', typed);
    expect((await entrance.signIn(computer, entrance.addressOf('ilse'))).path).toBe('/');
    expect((await computer.open('/inloggen/bewaard')).path).toBe('/');
    const later = entrance.visitor();
    await later.post('/regio/29/mensen', typed);
    entrance.wall += 31 * MINUTE;
    expect((await entrance.signIn(later, entrance.addressOf('bert'))).path).toBe('/');
  });

  it('is seen by nobody else either where its owner had signed out, or looked at another page first', async () => {
    const { entrance } = place;
    for (const leave of [
      (computer: Visitor) => computer.post('/uitloggen'),
      (computer: Visitor) => {
        entrance.wall += 9 * HOUR;
        return computer.open('/regio/29');
      },
    ]) {
      const computer = entrance.visitor();
      await entrance.signIn(computer, entrance.addressOf('bert'));
      await leave(computer);
      await computer.post('/regio/29/mensen', typed);
      expect((await entrance.signIn(computer, entrance.addressOf('ilse'))).path).toBe('/');
      // Their own is still there for themselves.
      await leave(computer);
      await computer.post('/regio/29/mensen', typed);
      expect((await entrance.signIn(computer, entrance.addressOf('ilse'))).path).toBe('/inloggen/bewaard');
    }
  });

  it('is not kept where it is too long, or a file, and says what to do', async () => {
    const { entrance } = place;
    const somebody = entrance.visitor();
    const long = await somebody.post('/regio/29/mensen', { tekst: 'a'.repeat(40_000) });
    expect([long.status, long.heading]).toEqual([413, 'U bent uitgelogd']);
    const file = new FormData();
    file.set('bestand', new Blob(['naam;adres']), 'mensen.csv');
    const sent = await somebody.open('/regio/29/mensen/invoeren', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: file,
    });
    expect([sent.status, sent.heading]).toEqual([413, 'U bent uitgelogd']);
    expect(somebody.baked).toEqual([]);
  });

  it('is kept of our own forms only, and never of codes', async () => {
    const { entrance } = place;
    const somebody = entrance.visitor();
    const foreign = await somebody.post('/regio/29/mensen', typed, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    await somebody.post('/mijn/beveiliging/app/aanzetten', { code: '123456' });
    expect(somebody.baked).toEqual([]);
  });
});

describe('signing in leads', () => {
  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/..//evil.example',
    '/\t/evil.example',
    'mensen',
    '/inloggen',
    '/uitloggen',
  ])('not to %s', async (naar) => {
    const page = await place.entrance.visitor().open(`/inloggen?naar=${encodeURIComponent(naar)}`);
    expect(page.form('/inloggen/code')).not.toHaveProperty('naar');
  });

  it('not to another site either when the form says so', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    const before = entrance.post.taken.length;
    await marja.post('/inloggen/code', { adres: entrance.addressOf('marja'), naar: '//evil.example/' });
    const inside = await marja.post('/inloggen/code/controleren', { code: await entrance.codeAfter(before) });
    expect(inside.path).toBe('/');
  });

  it('who is signed in straight on', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('ilse'));
    expect((await marja.open('/inloggen?naar=%2Fregio%2F29')).path).toBe('/regio/29');
  });
});
