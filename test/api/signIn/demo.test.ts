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

describe('production', () => {
  const place = useEntrance();

  it('knows no demo sign-ins', async () => {
    const somebody = place.entrance.visitor();
    expect((await somebody.open('/inloggen')).text).not.toContain('demo');
    expect((await somebody.post('/inloggen/demo', { wie: 'voorzitter' })).status).toBe(404);
  });
});
