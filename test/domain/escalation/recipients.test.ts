// From roles to people: who is asked on a rung of this case, today, and who acts for the region.
import { describe, expect, it } from 'vitest';
import { at, contextAt, directory, parties, vacant } from '../support/region.ts';
import { onRung2, threeLadders } from '../support/stories.ts';
import type { Absence, Directory, Holding } from '../../../domain/advice/context.ts';
import { THE_REGION, type Parties } from '../../../domain/advice/parties.ts';
import type { Recipient } from '../../../domain/escalation/agreement.ts';
import {
  actingChairs,
  onDuty,
  organisationOf,
  receiversOf,
  regionPeople,
} from '../../../domain/escalation/recipients.ts';

const day = '2026-11-23';
const away = (person: string, deputy?: string, from = '2026-11-20', until = '2026-11-27'): Absence => ({
  person,
  from,
  until,
  ...(deputy === undefined ? {} : { deputy }),
});
const withAbsences = (...absences: Absence[]): Directory => ({ ...directory, absences });
const context = (people: Directory) => contextAt(at(`${day} 09:00`), threeLadders, people);
const rung = (ladder: string, number: number): readonly Recipient[] =>
  threeLadders.ladders.find(({ id }) => id === ladder)?.rungs[number - 1]?.recipients ?? [];
const people = (recipients: readonly Recipient[], of: Parties = parties, who = directory) =>
  receiversOf(recipients, of, context(who)).map(({ person }) => person);

describe('the rungs of the report', () => {
  it.each([
    ['municipal', [['peter'], ['joris', 'selin'], ['carla', 'selin']]],
    ['provider', [['tess'], ['frank', 'joris', 'selin'], ['mary']]],
    ['procurement', [['rob'], ['eva'], ['hugo']]],
  ])('of the %s ladder reach the people of this case, also across organisations', (ladder, expected) => {
    expect([1, 2, 3].map((number) => people(rung(ladder, number)))).toEqual(expected);
  });

  it('depend on the case: the manager of the submitter is that of the organisation that brought it in', () => {
    const submitted: Parties = {
      ...parties,
      submitter: { kind: 'municipalAccess', organisation: 'wijkteam' },
    };
    expect(people(rung('provider', 1), submitted)).toEqual(['peter']);
  });

  it('have nobody where a parent brought it in', () => {
    expect(people(rung('provider', 1), { ...parties, submitter: { kind: 'parent' } })).toEqual([]);
  });

  it('look each role up in its own organisation', () => {
    expect(organisationOf(parties, 'region')).toBe(THE_REGION);
    expect(organisationOf(parties, 'caseCoordinator')).toBe('wijkteam');
    expect(organisationOf(parties, 'submitter')).toBe('delinde');
    expect(organisationOf(parties, 'municipality')).toBe('maasveen');
    expect(organisationOf(parties, 'provider')).toBe('delinde');
    expect(organisationOf(parties, 'procurementOrganisation')).toBe('delta');
  });
});

describe('a holder of a role', () => {
  it('has it from the first day through the last', () => {
    const held = (from: string, until?: string): Directory => ({
      holdings: [
        {
          organisation: 'delta',
          role: 'buyer',
          person: 'lia',
          from,
          ...(until && { until }),
        } satisfies Holding,
      ],
      absences: [],
    });
    const buyer = rung('procurement', 1);
    expect(people(buyer, parties, held(day, day))).toEqual(['lia']);
    expect(people(buyer, parties, held('2026-11-24'))).toEqual([]);
    expect(people(buyer, parties, held('2026-01-01', '2026-11-22'))).toEqual([]);
  });

  it('who shares it is asked with the other', () => {
    const two = {
      ...directory,
      holdings: [...directory.holdings, { ...directory.holdings[13], person: 'lia' } as Holding],
    };
    expect(people(rung('procurement', 1), parties, two)).toEqual(['rob', 'lia']);
  });

  it('in two roles of a rung is asked once', () => {
    const both = vacant('maasveen', 'policyAdviser');
    const joris: Holding = {
      organisation: 'maasveen',
      role: 'policyAdviser',
      person: 'joris',
      from: '2020-01-01',
    };
    expect(people(rung('municipal', 2), parties, { ...both, holdings: [...both.holdings, joris] })).toEqual([
      'joris',
    ]);
  });
});

describe('a deputy', () => {
  it('stands in from the first day through the last, and it shows for whom', () => {
    const world = onRung2({ people: withAbsences(away('joris', 'kim')) });
    expect(world.letters('notice').slice(1)).toEqual([
      '2026-11-26 09:01 notice kim',
      '2026-11-26 09:01 notice selin',
    ]);
    expect(world.climb('municipal-1').rungs[1]?.notices[0]).toMatchObject({
      person: 'kim',
      recipient: { of: 'municipality', role: 'socialDomainManager' },
      insteadOf: 'joris',
    });
    const who = withAbsences(away('joris', 'kim', day, day));
    expect(onDuty(who, 'joris', '2026-11-22')).toBe('joris');
    expect(onDuty(who, 'joris', day)).toBe('kim');
    expect(onDuty(who, 'joris', '2026-11-24')).toBe('joris');
  });

  it('of a deputy who is away too stands in', () => {
    expect(onDuty(withAbsences(away('joris', 'kim'), away('kim', 'lia')), 'joris', day)).toBe('lia');
  });

  it('who is missing leaves the letter with the one who is away', () => {
    expect(onDuty(withAbsences(away('joris')), 'joris', day)).toBe('joris');
    expect(onDuty(withAbsences(away('joris', 'kim'), away('kim')), 'joris', day)).toBe('kim');
  });

  it('who stands in for someone who stands in for them brings it back to the first', () => {
    expect(onDuty(withAbsences(away('joris', 'kim'), away('kim', 'joris')), 'joris', day)).toBe('joris');
    expect(onDuty(withAbsences(away('joris', 'joris')), 'joris', day)).toBe('joris');
  });

  it('who is named in the second of two absences counts', () => {
    expect(onDuty(withAbsences(away('joris'), away('joris', 'kim')), 'joris', day)).toBe('kim');
  });

  it('of two people on a rung, and one who is on it already, is asked once', () => {
    expect(
      people(rung('municipal', 2), parties, withAbsences(away('joris', 'kim'), away('selin', 'kim'))),
    ).toEqual(['kim']);
    expect(people(rung('municipal', 2), parties, withAbsences(away('joris', 'selin')))).toEqual(['selin']);
  });
});

describe('who acts as the chair', () => {
  it('is the chair or the chair’s deputy', () => {
    expect(actingChairs(context(directory))).toEqual(['marja']);
    expect(actingChairs(context(withAbsences(away('marja', 'noor'))))).toEqual(['noor']);
  });

  it('is the process supporter where there is no chair, then the commissioner, then nobody', () => {
    const noChair = vacant(THE_REGION, 'chair');
    expect(actingChairs(context(noChair))).toEqual(['ilse']);
    const neither = {
      ...noChair,
      holdings: noChair.holdings.filter(({ role }) => role !== 'processSupporter'),
    };
    expect(actingChairs(context(neither))).toEqual(['bert']);
    const none = { ...neither, holdings: neither.holdings.filter(({ role }) => role !== 'commissioner') };
    expect(actingChairs(context(none))).toEqual([]);
  });

  it('may be several, each once', () => {
    expect(regionPeople('steeringGroupMember', context(directory))).toEqual(['gea', 'hans']);
    expect(regionPeople('steeringGroupMember', context(withAbsences(away('hans', 'gea'))))).toEqual(['gea']);
  });
});
