// Every letter for a sample case: all kinds, at all their moments, in both languages, on whatever ladders a region has.
import { describe, expect, it } from 'vitest';
import { letterSamples, samplesOfCase } from '../../../../api/console/wording/letterSamples.ts';
import { oneSteeringGroup, threeLadders } from '../../../../config/ladders.ts';
import { wordedKinds } from '../../../../domain/letters/wording.ts';
import { region } from '../../../mail/support/cast.ts';
import { MailWorld } from '../../../mail/support/mailWorld.ts';
import { at } from '../../../domain/support/region.ts';

const empty = { holdings: [], absences: [] };
const ground = { agreement: threeLadders, region, directory: empty, people: new Map() };
const NOW = at('2026-11-20 14:00');

describe.each([
  ['three ladders', threeLadders],
  ['one steering group', oneSteeringGroup],
])('on %s', (_, agreement) => {
  const samples = letterSamples({ ...ground, agreement }, 'nl', NOW);

  it('every kind of letter is there, each of its moments once', () => {
    expect([...new Set(samples.map(({ kind }) => kind))].toSorted()).toEqual(wordedKinds.toSorted());
    const moments = samples.map(({ kind, moment }) => `${kind} ${moment}`);
    expect(moments.filter((one, place) => moments.indexOf(one) !== place)).toEqual([]);
    const notices = samples.flatMap(({ kind, moment }) => (kind === 'notice' ? [moment] : []));
    for (const { id, rungs } of agreement.ladders) {
      for (const rung of rungs.keys()) expect(notices).toContain(`${id}-${rung + 1}-stuck`);
    }
  });

  it('can be written in both languages, to somebody, with nothing open and no link that works', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const { kind, moment, name, role, write } of letterSamples(
        { ...ground, agreement },
        language,
        NOW,
      )) {
        const { subject, text, html } = write();
        const where = `${kind} ${moment}`;
        expect([name === '', role === undefined], where).toEqual([false, false]);
        expect(`${subject}${text}`, where).not.toMatch(/undefined|\bnull\b|NaN|[{}]|sample/);
        expect(`${text}${html}`, where).not.toContain('doorzet.example/voorbeeld');
        expect(html).toContain(`<html lang="${language}">`);
      }
    }
  });
});

it('a rung is there too when only the last cause begins below it, and waits are long', () => {
  const ladders = threeLadders.ladders.map((ladder) => ({
    ...ladder,
    rungs: ladder.rungs.map((rung) => ({ ...rung, waitWorkingDays: 20 })),
  }));
  const climb = (rung: number) => [{ ladder: 'municipal', rung }];
  const entries = { ...threeLadders.entries, laidAside: climb(3), notFinanced: climb(3), other: climb(1) };
  const samples = letterSamples({ ...ground, agreement: { ...threeLadders, ladders, entries } }, 'nl', NOW);
  const notices = samples.flatMap(({ kind, moment }) => (kind === 'notice' ? [moment] : []));
  for (const rung of ['1', '2', '3']) expect(notices).toContain(`municipal-${rung}-stuck`);
});

it('the questions are asked for each reason, and a seldom question is reminded of twice', () => {
  const samples = letterSamples(ground, 'nl', NOW);
  const moments = (which: string) => samples.flatMap(({ kind, moment }) => (kind === which ? [moment] : []));
  expect(moments('check').toSorted()).toEqual([
    'anew',
    'commitment',
    'planned',
    'rhythm',
    'solved',
    'stillSo',
  ]);
  expect(moments('checkReminder').toSorted()).toEqual(['first', 'last']);
  expect(moments('colleagueReplied').toSorted()).toEqual(['arrange', 'cannot', 'solved']);
  expect(moments('ending')).toHaveLength(5);
});

it('what can be about several cases at once is shown so, too', () => {
  const samples = letterSamples(ground, 'nl', NOW);
  const subjectOf = (which: string) => samples.find(({ kind }) => kind === which)?.together?.write().subject;
  expect(subjectOf('check')).toMatch(/^2 casussen: hoe staat het ervoor\?/);
  expect(subjectOf('notice')).toBeUndefined();
  for (const { kind, moment, together } of samples) {
    const text = together?.write().text ?? 'XXX-XXX YYY-YYY';
    for (const reference of ['XXX-XXX', 'YYY-YYY']) expect(text, `${kind} ${moment}`).toContain(reference);
  }
});

it('a real case gives the letters that can come of it, with its own reference and people', () => {
  const world = new MailWorld('2026-11-20 14:00');
  world.until('2026-11-24 12:00');
  const samples = samplesOfCase(world.facts, 'nl', world.now);
  const notice = samples.find(({ kind, moment }) => kind === 'notice' && moment === 'municipal-1-silence');
  expect(notice?.write().subject).toMatch(/^Casus K7M-3QX: /);
  expect(notice?.name).toBe(world.facts.people.get('peter')?.name);
  expect(samples.map(({ kind }) => kind)).toContain('ending');
});
