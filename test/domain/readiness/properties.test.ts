// What holds of readiness in any region: it says what a case of the pair would find, and mending never makes it worse.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, offices, regions } from './support.ts';
import { at, parties as someParties } from '../support/region.ts';
import { depth } from '../support/depth.ts';
import { threeLadders } from '../../../config/ladders.ts';
import type { Parties } from '../../../domain/advice/parties.ts';
import { mandateOn } from '../../../domain/escalation/mandates.ts';
import { lookedUpIn, pairsOf, type Pair } from '../../../domain/escalation/parties.ts';
import { reaches, type Reach } from '../../../domain/escalation/reach.ts';
import {
  pairRungs,
  reachesNobody,
  readReadiness,
  type ReadinessFacts,
} from '../../../domain/escalation/readiness.ts';
import { organisationOf, receiversOf } from '../../../domain/escalation/recipients.ts';

/** Every case that a pair can have: with each organisation that its case coordinator and its buyers can be at. */
function casesOf({ organisations }: ReadinessFacts, pair: Pair): readonly Parties[] {
  const coordinators = lookedUpIn(organisations, pair, 'caseCoordinator');
  const buyers = lookedUpIn(organisations, pair, 'procurementOrganisation');
  return coordinators.flatMap((organisation) =>
    (buyers.length > 0 ? buyers : [undefined]).map((procurementOrganisation) => ({
      referrer: someParties.referrer,
      caseCoordinator: { organisation },
      municipality: pair.municipality,
      submitter:
        pair.provider === undefined
          ? { kind: 'parent' as const }
          : { kind: 'provider' as const, organisation: pair.provider },
      ...(pair.provider === undefined ? {} : { provider: pair.provider }),
      ...(procurementOrganisation === undefined ? {} : { procurementOrganisation }),
    })),
  );
}

/** What the rules would find for that case on that day. */
function reachOf(facts: ReadinessFacts, rung: Parameters<typeof receiversOf>[0], parties: Parties): Reach {
  const context = { now: at(`${DAY} 09:00`), agreement: threeLadders, directory: facts.directory };
  const found = receiversOf(rung, parties, context).map(({ person, recipient }): Reach => {
    const contact = facts.contacts.get(person) ?? 'unconfirmed';
    if (contact === 'bounced') return 'bounced';
    const organisation = organisationOf(parties, recipient.of);
    const signed = recipient.of === 'region' || mandateOn(facts.mandates, organisation, DAY) !== undefined;
    return signed ? contact : 'notSigned';
  });
  return reaches.find((reach) => found.includes(reach)) ?? 'vacant';
}

describe('readiness', () => {
  it('says of each rung what the worst case of the pair finds there', () => {
    fc.assert(
      fc.property(regions, (facts) => {
        for (const pair of pairsOf(facts.organisations)) {
          for (const { place, reach } of pairRungs(facts, pair)) {
            const found = casesOf(facts, pair).map((one) => reachOf(facts, place.rung.recipients, one));
            expect(reach).toBe(reaches.findLast((one) => found.includes(one)));
          }
        }
      }),
      depth(200),
    );
  });

  it('counts exactly the rungs of its pairs', () => {
    fc.assert(
      fc.property(regions, (facts) => {
        const cells = pairsOf(facts.organisations).flatMap((pair) => pairRungs(facts, pair));
        const { ready, total, unreached } = readReadiness(facts);
        expect(total).toBe(cells.length);
        expect(ready).toBe(cells.filter(({ reach }) => reach === 'confirmed').length);
        expect(unreached).toBe(cells.filter(({ reach }) => reachesNobody(reach)).length);
      }),
      depth(200),
    );
  });

  it('is never lowered by one more holder who confirmed', () => {
    fc.assert(
      fc.property(regions, fc.nat(), (facts, pick) => {
        const all = offices(facts.organisations);
        const office = all[pick % all.length];
        if (!office) return;
        const holding = { ...office, person: 'newcomer', from: '2026-01-01' };
        const more: ReadinessFacts = {
          ...facts,
          directory: { ...facts.directory, holdings: [...facts.directory.holdings, holding] },
          contacts: new Map([...facts.contacts, ['newcomer', 'confirmed' as const]]),
        };
        const [before, after] = [readReadiness(facts), readReadiness(more)];
        expect(after.ready).toBeGreaterThanOrEqual(before.ready);
        expect(after.unreached).toBeLessThanOrEqual(before.unreached);
      }),
      depth(300),
    );
  });

  it('names something to mend for whatever is not ready, and nothing that blocks where all is', () => {
    fc.assert(
      fc.property(regions, (facts) => {
        const { ready, total, gaps } = readReadiness(facts);
        const blocking = gaps.filter(({ pairs }) => pairs > 0);
        expect(ready < total).toBe(blocking.length > 0);
        expect(gaps.map(({ pairs }) => pairs)).toEqual(
          gaps.map(({ pairs }) => pairs).toSorted((one, other) => other - one),
        );
      }),
      depth(200),
    );
  });

  it('is complete once everything that it names is mended', () => {
    fc.assert(
      fc.property(regions, (facts) => {
        const { pairs, gaps } = readReadiness(facts);
        if (pairs === 0 || gaps.some(({ mend }) => mend.code === 'addOrganisation')) return;
        const contacts = new Map(facts.contacts);
        const [holdings, mandates] = [[...facts.directory.holdings], [...facts.mandates]];
        for (const { mend } of gaps) {
          if (mend.code === 'appoint') {
            const person = `new ${mend.role} ${mend.organisation}`;
            holdings.push({ organisation: mend.organisation, role: mend.role, person, from: DAY });
            contacts.set(person, 'confirmed');
          } else if (mend.code === 'recordMandate') {
            const { organisation } = mend;
            mandates.push({ organisation, instrument: 'covenant', title: 'Convenant', signedOn: DAY });
          } else if (mend.code !== 'addOrganisation') contacts.set(mend.person, 'confirmed');
        }
        const directory = { ...facts.directory, holdings };
        const mended = readReadiness({ ...facts, directory, mandates, contacts });
        expect(mended.ready).toBe(mended.total);
        expect(mended.gaps).toEqual([]);
      }),
      depth(200),
    );
  });
});
