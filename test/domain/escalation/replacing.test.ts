// Another party in a case that runs: what becomes of the climbs, and who is told.
import { describe, expect, it } from 'vitest';
import { answers, at, parties, planned } from '../support/region.ts';
import { announced, answered, approveFirst, onRung1, onRung2 } from '../support/stories.ts';
import type { World } from '../support/world.ts';
import type { PartiesChange } from '../../../domain/advice/parties.ts';

const reason = 'De aanbieder is gewisseld';
const change = (world: World, to: PartiesChange) => world.tell({ type: 'changeParties', change: to, reason });
const released = (world: World) => world.letters('answeredMeanwhile');

/** The provider does not cooperate: rung 1 (Tess, of who brought the case in) was notified on the 18th. */
function onProvider1(): World {
  return answered({ ...answers.noCapacity, stuck: { where: 'cannotCooperate' } }).until('2026-11-18 12:00');
}

/** Rung 2 (Frank of the provider, Joris and Selin of the municipality) was notified on Thursday the 26th. */
function onProvider2(): World {
  const world = onProvider1().until('2026-11-23 11:20');
  world.answer({ ...answers.noCapacity, stuck: { where: 'cannotCooperate' } });
  return world.until('2026-11-26 12:00');
}

describe('another provider', () => {
  it('begins its ladder again at the first rung of the new one, announced to the chair', () => {
    const world = onProvider2();
    expect(change(world, { provider: 'kompas' })).toBe('done');
    expect(world.advice.parties.provider).toBe('kompas');
    expect(world.stands()).toEqual(['provider-1 settled', 'provider-2 announced 2']);
    world.until('2026-11-30 09:10');
    expect(world.letters('notice').slice(-3)).toEqual([
      '2026-11-30 09:01 notice fleur',
      '2026-11-30 09:01 notice joris',
      '2026-11-30 09:01 notice selin',
    ]);
  });

  it('tells those of the old one that they need not answer, and not those who are asked anew', () => {
    const world = onProvider2();
    change(world, { provider: 'kompas' });
    world.until('2026-11-26 13:00');
    expect(released(world)).toEqual([
      '2026-11-26 12:01 answeredMeanwhile tess',
      '2026-11-26 12:01 answeredMeanwhile frank',
    ]);
  });

  it('asks no more of the manager of who brought the case in, where that is the provider that left', () => {
    const world = onProvider1();
    change(world, { provider: 'kompas' });
    expect(world.stands()).toEqual(['provider-1 settled', 'provider-2 announced 2']);
    world.until('2026-11-18 13:00');
    expect(released(world)).toEqual(['2026-11-18 12:01 answeredMeanwhile tess']);
  });

  it('begins at the lowest rung of the new one, also when the executive of the old one was asked', () => {
    const world = onProvider2();
    world.tell({ type: 'jump', climb: 'provider-1', reason: 'Haast' });
    world.until('2026-11-26 13:00');
    expect(world.stands()).toEqual(['provider-1 waiting 3']);
    change(world, { provider: 'kompas' });
    expect(world.stands()).toEqual(['provider-1 settled', 'provider-2 announced 2']);
  });

  it('withdraws letters that had not left', () => {
    const world = onProvider1().until('2026-11-23 11:20');
    world.answer({ ...answers.noCapacity, stuck: { where: 'cannotCooperate' } });
    world.until('2026-11-26 09:00');
    change(world, { provider: 'kompas' });
    expect(world.withdrawn.filter(({ kind }) => kind === 'notice').map(({ to }) => to)).toEqual([
      'frank',
      'joris',
      'selin',
    ]);
  });

  it('asks the yes of the chair anew, where a rung waited for one', () => {
    const world = answered(
      { ...answers.noCapacity, stuck: { where: 'cannotCooperate' } },
      { agreement: approveFirst },
    );
    world.tell({ type: 'jump', climb: 'provider-1', reason: 'Meteen hoger', rung: 2 });
    world.until('2026-11-16 12:00');
    change(world, { provider: 'kompas' });
    expect(world.stands()).toEqual(['provider-1 settled', 'provider-2 proposed 2']);
    expect(world.tasks()).toEqual(['approve']);
  });

  it('leaves a climb on another ladder as it is', () => {
    const world = onRung1();
    const before = world.climb('municipal-1');
    change(world, { provider: 'kompas' });
    expect(world.climb('municipal-1')).toEqual(before);
    expect(world.since(world.events.length - 1)).toEqual(['PartiesChanged']);
  });

  it('waits for a promise of somebody who stays, and releases the others', () => {
    const world = onProvider2();
    world.reply('provider-1', 2, 'joris', { kind: 'arrange', before: '2026-12-03' });
    change(world, { provider: 'kompas' });
    expect(world.stands()).toEqual(['provider-1 committed 2']);
    world.until('2026-11-26 13:00');
    expect(released(world).map((line) => line.slice(17))).toEqual([
      'answeredMeanwhile tess',
      'answeredMeanwhile frank',
    ]);
  });

  it('does not wait for a promise of the one that left', () => {
    const world = onProvider2();
    world.reply('provider-1', 2, 'frank', { kind: 'arrange', before: '2026-12-03' });
    change(world, { provider: 'kompas' });
    expect(world.stands()).toEqual(['provider-1 settled', 'provider-2 announced 2']);
  });

  it('keeps a pause, and begins after it', () => {
    const world = onProvider2();
    world.tell({ type: 'pause', climb: 'provider-1', reason: 'Overleg', until: '2026-12-04' });
    change(world, { provider: 'kompas' });
    expect(world.climb('provider-2').paused?.until).toBe(at('2026-12-04 09:00'));
    expect(world.stands()).toEqual(['provider-1 settled', 'provider-2 toAnnounce 2']);
  });

  it('goes on resting while the care is planned, and asks the new one when it is not there', () => {
    const world = onProvider2();
    world.answer(planned('2026-12-04'));
    change(world, { provider: 'kompas' });
    expect(world.stands()).toEqual(['provider-1 resting 2']);
    world.until('2026-12-07 10:00');
    world.answer({ ...answers.noCapacity, stuck: { where: 'cannotCooperate' } });
    expect(world.stands()).toEqual(['provider-1 settled', 'provider-2 announced 2']);
  });

  it('takes the answer of the old one that it cannot be done off the table of the chair', () => {
    const world = onProvider2();
    world.reply('provider-1', 2, 'frank', { kind: 'cannot', because: 'Geen plek' });
    expect(world.tasks()).toEqual(['cannot']);
    change(world, { provider: 'kompas' });
    expect(world.tasks()).toEqual([]);
    expect(world.stands()).toEqual(['provider-1 settled', 'provider-2 announced 2']);
  });
});

describe('no provider any more', () => {
  it('ends its climb, and tells all who were asked', () => {
    const world = onProvider2();
    change(world, { provider: null });
    expect(world.advice.parties).not.toHaveProperty('provider');
    expect(world.stands()).toEqual(['provider-1 settled']);
    world.until('2026-11-26 13:00');
    expect(released(world).map((line) => line.slice(35))).toEqual(['tess', 'frank', 'joris', 'selin']);
  });

  it('and one where there was none changes no climb', () => {
    const { provider: _provider, ...rest } = parties;
    const world = onRung2({ parties: rest });
    const before = world.stands();
    change(world, { provider: 'kompas' });
    expect(world.stands()).toEqual(before);
  });
});

describe('another case coordinator', () => {
  it('of another organisation begins the municipal ladder again, while their manager has the turn', () => {
    const world = onRung1();
    change(world, { caseCoordinator: { organisation: 'jbrijnmond' } });
    expect(world.stands()).toEqual(['municipal-1 settled', 'municipal-2 announced 1']);
    world.until('2026-11-20 10:00');
    expect(world.letters('notice').at(-1)).toBe('2026-11-20 09:01 notice pim');
    expect(released(world)).toEqual(['2026-11-18 12:01 answeredMeanwhile peter']);
  });

  it('does not take back a question to the municipality, and tells the old manager', () => {
    const world = onRung2();
    change(world, { caseCoordinator: { organisation: 'jbrijnmond' } });
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
    world.until('2026-11-26 13:00');
    expect(released(world)).toEqual(['2026-11-26 12:01 answeredMeanwhile peter']);
  });

  it('of the same organisation changes no climb', () => {
    const world = onRung1();
    change(world, { caseCoordinator: { organisation: 'wijkteam', person: 'noor' } });
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
    expect(world.advice.parties.caseCoordinator.person).toBe('noor');
  });
});

describe('another municipality', () => {
  it('has a rung that was announced come before the chair anew', () => {
    const world = announced();
    change(world, { municipality: 'elders' });
    // Nobody of that municipality is known: what cannot be asked is passed over, visibly.
    expect(world.happened('RungSkipped').map(({ rung }) => rung)).toEqual([2, 3]);
    expect(world.tasks()).toContain('vacancy');
  });
});

describe('a change of parties', () => {
  it('is refused where nothing is another', () => {
    expect(change(onRung1(), { provider: 'delinde', municipality: 'maasveen' })).toBe('sameParties');
  });

  it('is on record with who was there and who is now', () => {
    const world = onRung1();
    change(world, { provider: 'kompas', municipality: 'maasveen' });
    expect(world.happened('PartiesChanged')).toEqual([
      { type: 'PartiesChanged', from: { provider: 'delinde' }, to: { provider: 'kompas' }, reason },
    ]);
  });
});
