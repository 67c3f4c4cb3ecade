// The open cases that keep an older version: from Ladders to their list, and from there to the page that moves each.
import { beforeAll, describe, expect, it } from 'vitest';
import { useOffice } from '../../support/office.ts';
import { newCase, type Case } from '../support/cases.ts';
import { Chair } from '../support/chair.ts';
import { newVersion } from '../support/ladders.ts';
import { threeLadders } from '../../../../config/ladders.ts';

describe('open cases that keep an older version', () => {
  const desk = useOffice();
  let chair: Chair;
  let older: readonly Case[];
  let newer: Case;
  let version: number;

  beforeAll(async () => {
    const { office } = desk;
    chair = new Chair(office);
    older = [await newCase(office), await newCase(office)];
    version = await newVersion(office, { ...threeLadders, vetoWorkingDays: 3 });
    newer = await newCase(office);
  });

  const casesIn = (links: readonly string[]) =>
    [...new Set(links.filter((link) => /^\/adviezen\/[A-Z0-9]{3}-[A-Z0-9]+$/.test(link)))].toSorted();

  it('are reached from the versions, each version by its own', async () => {
    const page = await chair.open('/ladders');
    expect(page.section('Alle versies')).toContain('2 lopende adviezen');
    expect(page.section('Alle versies')).toContain('1 lopend advies');
    for (const [followed, cases] of [
      [1, older],
      [version, [newer]],
    ] as const) {
      const path = `/adviezen?versie=${followed}`;
      expect(page.links).toContain(path);
      expect((await chair.open(`/ladders/${followed}`)).links).toContain(path);
      const list = await chair.open(path);
      expect(list.text).toContain(`Alleen wat versie ${followed} van de ladders volgt.`);
      expect(casesIn(list.links)).toEqual(cases.map((one) => one.page).toSorted());
    }
  });

  it('are moved from that list, and then are in it no more', async () => {
    const [one, other] = older;
    if (!one || !other) throw new Error('There are two');
    const list = await chair.open('/adviezen?versie=1');
    const move = `${one.page}/nieuwe-afspraken`;
    expect(list.links).toContain(move);
    expect((await chair.open(`/adviezen?versie=${version}`)).links).not.toContain(
      `${newer.page}/nieuwe-afspraken`,
    );
    expect((await chair.open('/adviezen')).links).not.toContain(move);
    await chair.act(move, { reden: 'Wij spraken het opnieuw af' });
    expect(casesIn((await chair.open('/adviezen?versie=1')).links)).toEqual([other.page]);
    expect((await chair.open(`/adviezen?versie=${version}`)).links).toContain(one.page);
  });

  it('are sought within the list of their version', async () => {
    const [, other] = older;
    const list = await chair.open('/adviezen?versie=1');
    const found = await chair.open(`/adviezen?${new URLSearchParams(list.form('/adviezen')).toString()}`);
    expect(casesIn(found.links)).toEqual([other?.page]);
    expect((await chair.open('/adviezen?versie=nul')).text).not.toContain('van de ladders volgt');
  });

  it('are counted only, for who may not see cases', async () => {
    desk.office.role = 'commissioner';
    const page = await chair.open('/ladders');
    expect(page.section('Alle versies')).not.toContain('lopend');
    expect(page.links.filter((link) => link.includes('versie='))).toEqual([]);
    desk.office.role = 'chair';
  });
});
