// A version that was agreed on and has yet to begin: which of its rungs would reach nobody, until its day.
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { Chair } from '../support/chair.ts';
import { newVersion } from '../support/ladders.ts';
import { oneSteeringGroup, threeLadders } from '../../../../config/ladders.ts';

const desk = useOffice({ vacant: ['gea'] });
let chair: Chair;
let version: number;

const nobody = /Op \d+ van de \d+ treden bereikt een bericht dan niemand\./;

beforeEach(() => {
  desk.office.now = at('2026-11-23 10:00');
  desk.office.role = 'chair';
  chair = new Chair(desk.office);
});

describe('a version with roles that nobody has', () => {
  beforeEach(async () => {
    version = await newVersion(desk.office, oneSteeringGroup, '2027-01-04');
    return async () => {
      desk.office.now = at('2026-11-23 10:00');
      await chair.post(`/ladders/${version}/intrekken`, {});
    };
  });

  it('says so beside the version in force, on its own page and in full', async () => {
    const page = `/ladders/${version}/gereedheid`;
    for (const path of ['/ladders', `/ladders/${version}`]) {
      const seen = await chair.open(path);
      expect(seen.text).toMatch(nobody);
      expect(seen.links).toContain(page);
    }
    const full = await chair.open(page);
    expect(full.heading).toBe(`Gereedheid van versie ${version}`);
    expect(full.text).toContain('Zo begint deze versie op maandag 4 januari 2027');
    expect(full.text).toMatch(nobody);
    expect(full.section('Wat er te doen is')).toContain(
      'Zoek een voorzitter van de stuurgroep voor de regio',
    );
    expect(full.links.filter((link) => link.startsWith('/mensen/expertteam'))).not.toEqual([]);
  });

  it.each([
    ['2026-12-04 10:00', false],
    ['2026-12-05 10:00', true],
    ['2027-01-03 23:00', true],
  ])('is on the board in the thirty days before: at %s %s', async (now, told) => {
    desk.office.now = at(now);
    const board = await chair.open('/vandaag');
    const words = `Versie ${version} van de ladders gaat in op maandag 4 januari`;
    expect(board.text.includes(words)).toBe(told);
    expect(board.links.includes(`/ladders/${version}/gereedheid`)).toBe(told);
  });

  it('is told to who may only look', async () => {
    desk.office.role = 'commissioner';
    expect((await chair.open('/ladders')).text).toMatch(nobody);
  });
});

it('is told no more once it has begun: then readiness itself is about it', async () => {
  version = await newVersion(desk.office, oneSteeringGroup, '2027-01-04');
  desk.office.now = at('2027-01-04 00:30');
  expect((await chair.open('/vandaag')).text).not.toContain('van de ladders gaat in op');
  expect((await chair.open(`/ladders/${version}/gereedheid`)).path).toBe(`/ladders/${version}`);
  expect((await chair.open('/ladders')).text).not.toMatch(nobody);
});

it('with somebody on each rung is not on the board', async () => {
  desk.office.now = at('2027-01-05 10:00');
  version = await newVersion(desk.office, threeLadders, '2027-01-11');
  expect((await chair.open('/ladders')).text).toContain('Op elke trede komt een bericht aan.');
  expect((await chair.open('/vandaag')).text).not.toContain('van de ladders gaat in op');
});
