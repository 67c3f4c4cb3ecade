// Words for everything that can be wrong with an agreement, or change in it: each a whole sentence that says what to do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depth } from '../../../domain/support/depth.ts';
import { edited, edits } from '../../../domain/support/drafts.ts';
import { mendedAt } from '../../../../api/console/ladders/FaultList.tsx';
import { changeWords } from '../../../../api/console/ladders/changeWords.ts';
import { oneSteeringGroup, threeLadders } from '../../../../config/ladders.ts';
import { agreementFaultCodes } from '../../../../domain/escalation/agreementFault.ts';
import { agreementFaults } from '../../../../domain/escalation/agreementFaults.ts';
import { aspectsOf, differencesBetween } from '../../../../words/agreementAspects.ts';
import { agreementFaultWords } from '../../../../words/agreementFaults.ts';

const places = [
  'ladders.municipal.2',
  'entries.silence.municipal',
  'timings.weekly',
  'calendar.closedDays.2026-12-24',
];

describe('every fault', () => {
  it('has a sentence of its own, without its full stop, that says where and what to do', () => {
    const said = agreementFaultCodes.map((code) =>
      places.map((where) => agreementFaultWords(threeLadders, { code, where })),
    );
    for (const words of said.flat()) expect(words).toMatch(/^[A-Z].{20,}[^.]$/s);
    expect(new Set(said.map(([first]) => first))).toHaveLength(agreementFaultCodes.length);
  });

  it('of any draft is told without a code in it, and leads to a page of the draft', () => {
    const rows = fc.array(edits, { maxLength: 25 });
    fc.assert(
      fc.property(rows, (changes) => {
        const draft = edited(threeLadders, changes);
        for (const fault of agreementFaults(draft)) {
          expect(agreementFaultWords(draft, fault)).not.toMatch(/undefined|NaN|[a-z][A-Z]/);
          expect(mendedAt(fault)).toMatch(
            /^(#|\/(ladder\/\w+\/trede\/\d|redenen\/\w+|termijnen|verzendtijden|vrije-dagen)$)/,
          );
        }
      }),
      depth(100),
    );
  });
});

describe('two versions', () => {
  it('differ in nothing when they are the same', () => {
    expect(differencesBetween(threeLadders, { ...threeLadders, version: 7 })).toEqual([]);
  });

  it('differ in all that one of them lacks', () => {
    const found = differencesBetween(threeLadders, oneSteeringGroup);
    expect(found).toContainEqual({
      group: 'Ladder Gemeente',
      term: 'Trede 1: wie',
      one: 'teammanager van de casusregisseur',
      other: undefined,
      typed: false,
    });
    expect(found).toContainEqual({
      group: 'Termijnen',
      term: 'Hoe een trede uitgaat',
      one: 'vanzelf, tenzij de voorzitter het tegenhoudt',
      other: 'pas als de voorzitter ja zegt',
      typed: false,
    });
  });

  it('are read out with each row once', () => {
    const keys = aspectsOf(threeLadders).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('a change names up to three things, and counts more', () => {
  const change = (after: typeof threeLadders) =>
    changeWords({
      version: 2,
      revision: 2,
      at: 0,
      who: 'Marja',
      what: 'changed',
      before: threeLadders,
      after,
    });
  expect(change({ ...threeLadders, vetoWorkingDays: 2 })).toBe(
    'wijzigde concept 2: termijnen, hoe lang de voorzitter een trede kan tegenhouden',
  );
  expect(change({ ...oneSteeringGroup })).toMatch(
    /^wijzigde concept 2: ladder gemeente, .* \(\d+ wijzigingen\)$/,
  );
  expect(change({ ...threeLadders, ladders: threeLadders.ladders.toReversed() })).toBe(
    'wijzigde concept 2: de volgorde van de ladders',
  );
});
