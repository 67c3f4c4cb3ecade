// The administrator's pages about people: who may sign in, and what is done about it, over HTTP.
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAdministrator } from '../../../store/gate/administering.ts';
import { until } from '../../support/until.ts';
import { useEntrance } from '../signIn/support/entrance.ts';
import type { Visitor } from '../signIn/support/visitor.ts';

const place = useEntrance({
  cast: { absent: [{ who: 'bert', from: '2026-11-01', until: '2026-11-30', deputy: 'hans' }] },
});
let anna: Visitor;

beforeAll(async () => {
  const { entrance } = place;
  await makeAdministrator(entrance.gate, 'anna@beheer.example', 'Anna Beheer', entrance.wall);
  anna = entrance.visitor();
  await entrance.signIn(anna, 'anna@beheer.example');
});

const idOf = async (name: string) => {
  const { rows } = await place.entrance.gate.query<{ id: string }>(
    'select id from accounts where name = $1',
    [name],
  );
  return rows[0]?.id ?? '';
};

describe('the list of who may sign in', () => {
  it('has administrators, and of each region who holds a role or stands in', async () => {
    const { entrance } = place;
    const { text, links } = await anna.open('/beheer/mensen');
    for (const words of [
      'Beheerders',
      'Anna Beheer',
      `Rijnmond (demo) (${entrance.cast.region})`,
      'Hans Brouwer hans@expertteam.example opdrachtgever, namens Bert Hofman Aan Nog niet',
      'Marja van Dijk marja@expertteam.example voorzitter Aan Nog niet',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/Sevda|Carla|Gea/);
    expect(links.filter((href) => href.includes('adviezen'))).toEqual([]);
  });

  it('is for administrators only', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    for (const path of ['/beheer/mensen', `/beheer/mensen/${await idOf('Marja van Dijk')}`]) {
      expect((await marja.open(path)).status).toBe(403);
    }
    expect((await marja.post(`/beheer/mensen/${await idOf('Marja van Dijk')}/beheerder`)).status).toBe(403);
    expect((await entrance.visitor().open('/beheer/mensen')).heading).toBe('Inloggen');
  });
});

describe('an administrator', () => {
  it('shuts somebody out at once, and lets them in again', async () => {
    const { entrance } = place;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    const page = await anna.open(`/beheer/mensen/${await idOf('Marja van Dijk')}`);
    expect(page.text).toContain('Nu ingelogd Ja, in');
    const out = await anna.post(`${page.path}/uitzetten`);
    expect(out.text).toContain('De toegang is uitgezet.');
    expect((await marja.open('/regio/29')).heading).toBe('Inloggen');
    const before = entrance.post.taken.length;
    await marja.post('/inloggen/code', { adres: entrance.addressOf('marja') });
    await until('the refusal', () => entrance.events('CODE_NOT_SENT').length > 0);
    expect(entrance.events('CODE_NOT_SENT')).toMatchObject([{ because: 'disabled' }]);
    expect(entrance.post.taken).toHaveLength(before);
    await anna.post(`${page.path}/aanzetten`);
    expect((await entrance.signIn(marja, entrance.addressOf('marja'))).text).toContain('Welkom Marja');
    await anna.post(`${page.path}/uitloggen`);
    expect((await marja.open('/regio/29')).heading).toBe('Inloggen');
    expect(entrance.events('ACCOUNT_DISABLED').at(-1)).toMatchObject({
      account: await idOf('Marja van Dijk'),
      by: await idOf('Anna Beheer'),
    });
  });

  it('shuts out who has never signed in', async () => {
    const { entrance } = place;
    const path = `/beheer/mensen/${entrance.cast.region}/${entrance.cast.person.ilse}`;
    const page = await anna.open(path);
    expect([page.heading, page.actions]).toEqual([
      'Ilse Kramer',
      ['/taal', '/uitloggen', `${path}/uitzetten`],
    ]);
    const done = await anna.post(`${path}/uitzetten`);
    expect(done.text).toContain('De toegang is uitgezet.');
    expect((await anna.open(path)).path).toBe(done.path.replace('?gedaan=uitzetten', ''));
    await anna.post(`/beheer/mensen/${await idOf('Ilse Kramer')}/aanzetten`);
  });

  it('makes another administrator, who can stop being one; the last one stays', async () => {
    const { entrance } = place;
    const wrong = await anna.post('/beheer/mensen/beheerders', { naam: '', adres: 'koen@' });
    expect([wrong.status, wrong.errors.length, wrong.form('/beheer/mensen/beheerders')['adres']]).toEqual([
      400,
      2,
      'koen@',
    ]);
    const made = await anna.post('/beheer/mensen/beheerders', {
      naam: 'Koen Beheer',
      adres: 'koen@beheer.example',
    });
    expect(made.text).toContain('Deze persoon is nu beheerder.');
    const koen = entrance.visitor();
    await entrance.signIn(koen, 'koen@beheer.example');
    const self = await koen.post(`/beheer/mensen/${await idOf('Koen Beheer')}/geen-beheerder`);
    expect([self.status, self.text]).toEqual([
      409,
      expect.stringContaining('kan alleen een andere beheerder') as string,
    ]);
    const done = await koen.post(`/beheer/mensen/${await idOf('Anna Beheer')}/geen-beheerder`);
    expect(done.text).toContain('is geen beheerder meer');
    expect((await anna.open('/beheer/mensen')).heading).toBe('Inloggen');
    await koen.post(`/beheer/mensen/${await idOf('Anna Beheer')}/beheerder`);
    await entrance.signIn(anna, 'anna@beheer.example');
  });

  it('uncouples an app and an organisation', async () => {
    const { entrance } = place;
    const id = await idOf('Marja van Dijk');
    await entrance.gate.query(`update accounts set totp_key = 'a', totp_secret = 'x' where id = $1`, [id]);
    await entrance.gate.query(
      `insert into account_identities values ('https://login.example', 'x', $1, now())`,
      [id],
    );
    const page = await anna.open(`/beheer/mensen/${id}`);
    expect(page.text).toContain('Gekoppeld aan https://login.example');
    await anna.post(`${page.path}/app-loskoppelen`);
    const after = await anna.post(`${page.path}/ontkoppelen`);
    expect(after.text).toContain('De koppeling is weg.');
    expect(after.text).toContain('Code uit een app Uit');
    expect(after.text).toContain('Geen account van een organisatie');
  });

  it('finds nothing at addresses that are none', async () => {
    const id = await idOf('Marja van Dijk');
    for (const path of [
      '/beheer/mensen/x',
      `/beheer/mensen/${id.replace(/^./, 'f').replace(/.$/, '0')}`,
      '/beheer/mensen/29/x',
    ]) {
      expect((await anna.open(path)).status).toBe(404);
    }
    expect((await anna.post(`/beheer/mensen/${id}/constructor`)).status).toBe(404);
  });
});
