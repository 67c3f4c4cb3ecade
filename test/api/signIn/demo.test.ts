// Demo sign-ins: one button per role in a demo, no way in elsewhere.
import { describe, expect, it } from 'vitest';
import { demoSignIns } from '../../../dev/demo/signIns.ts';
import { newRegion } from '../../support/doorzet.ts';
import { useEntrance } from './support/entrance.ts';

describe('a demo', () => {
  const place = useEntrance({ demoSignIns });

  it.each([
    ['voorzitter', 'Welkom Marja van Dijk'],
    ['procesondersteuner', 'Welkom Ilse Kramer'],
    ['opdrachtgever', 'Welkom Bert Hofman'],
    ['beheerder', 'Welkom Anna Beheer'],
  ])('is looked at as %s with one button', async (wie, welcome) => {
    const somebody = place.entrance.visitor();
    const page = await somebody.open('/inloggen');
    expect(page.text).toContain('Bekijk de demo als');
    expect(page.actions.filter((action) => action === '/inloggen/demo')).toHaveLength(4);
    expect((await somebody.post('/inloggen/demo', { wie })).text).toContain(welcome);
  });

  it('lets nobody in whom it does not name, and keeps the administrator to their own pages', async () => {
    const { entrance } = place;
    expect((await entrance.visitor().post('/inloggen/demo', { wie: 'carla' })).status).toBe(403);
    const marja = entrance.visitor();
    await marja.post('/inloggen/demo', { wie: 'voorzitter' });
    expect((await marja.open('/beheer/mensen')).heading).toBe('Dit is voor beheerders');
  });

  it('lets nobody into a real region, nor administers one', async () => {
    const { entrance } = place;
    const real = await newRegion(entrance.database);
    await entrance.database.inRegion(real.region, (transaction) =>
      transaction.query('update regions set demo = false'),
    );
    for (const { id } of demoSignIns) {
      const somebody = entrance.visitor();
      const seen = await somebody.post('/inloggen/demo', { wie: id });
      // In both regions the same people have a role.
      expect([id, seen.status]).toEqual([id, 403]);
      expect((await somebody.open('/regio/29')).heading).toBe('Inloggen');
    }
  });
});

describe('the console', () => {
  const place = useEntrance({ demoSignIns, console: true });

  it('is opened by signing in: each to their own first page', async () => {
    const { entrance } = place;
    const home = `/regio/${entrance.cast.region}`;
    const marja = entrance.visitor();
    expect((await marja.open(`${home}/adviezen`)).heading).toBe('Inloggen');
    expect((await marja.post('/inloggen/demo', { wie: 'voorzitter' })).path).toBe(`${home}/vandaag`);
    expect((await marja.open(`${home}/adviezen`)).heading).toBe('Adviezen');
    expect((await marja.open('/regio/nergens')).status).toBe(404);
    const anna = entrance.visitor();
    expect((await anna.post('/inloggen/demo', { wie: 'beheerder' })).path).toBe('/beheer/regios');
    expect((await anna.open(home)).status).toBe(404);
  });

  it('keeps what was typed by who is signed out meanwhile', async () => {
    const { entrance } = place;
    const path = `/regio/${entrance.cast.region}/adviezen/nieuw`;
    const marja = entrance.visitor();
    await marja.post('/inloggen/demo', { wie: 'voorzitter' });
    const form = await marja.open(path);
    entrance.wall += 9 * 3_600_000;
    const out = await marja.fill(form, path, { afspraken: 'Elke week bellen' });
    expect(out.heading).toBe('Inloggen');
    const back = await marja.post('/inloggen/demo', { wie: 'voorzitter' });
    expect(back.heading).toBe('Wat u had ingevuld is bewaard');
    const sent = await marja.fill(back, path);
    expect([sent.status, sent.form(path)['afspraken']]).toEqual([400, 'Elke week bellen']);
  });
});

describe('production', () => {
  const place = useEntrance();

  it('knows no demo sign-ins', async () => {
    const somebody = place.entrance.visitor();
    expect((await somebody.open('/inloggen')).text).not.toContain('demo');
    expect((await somebody.post('/inloggen/demo', { wie: 'voorzitter' })).status).toBe(404);
  });
});
