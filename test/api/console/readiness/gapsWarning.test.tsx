// The warning before a version goes in force: what it would begin with, and nothing when it is complete.
import { describe, expect, it } from 'vitest';
import { GapsWarning } from '../../../../api/console/readiness/GapsWarning.tsx';
import { mayWith } from '../../../../api/console/rights.ts';
import { renderPage } from '../../../../api/design/render.ts';
import { oneSteeringGroup, threeLadders } from '../../../../config/ladders.ts';
import { readReadiness } from '../../../../domain/escalation/readiness.ts';
import { gapsBefore } from '../../../../store/pages/readiness.ts';
import { at, newRegion, useStore } from '../../../support/doorzet.ts';

const store = useStore();
const seat = { home: '/regio/29', may: (right: Parameters<typeof mayWith>[1]) => mayWith(['chair'], right) };

function words(gaps: Parameters<typeof GapsWarning>[0]['gaps']): string {
  return renderPage(<GapsWarning seat={seat} gaps={gaps} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

describe('the warning', () => {
  it('names what blocks most, and says that the version can go in force all the same', async () => {
    const region = await newRegion(store.database, { vacant: ['gea'] });
    const now = at('2026-11-23 10:00');
    const gaps = await gapsBefore(store.database, region.region, oneSteeringGroup, '2027-01-01', now);
    const said = words(gaps);
    expect(said).toContain('Deze versie begint met treden die nog niet klaar zijn.');
    expect(said).toContain(
      'Op 6 van de 18 treden bereikt een bericht niemand. U kunt de versie toch laten ingaan.',
    );
    expect(said).toContain('Zoek een voorzitter van de stuurgroep voor de regio : alle 6 combinaties');
    expect(said).toMatch(/En nog \d andere punten\./);
    expect(renderPage(<GapsWarning seat={seat} gaps={gaps} />)).toContain(
      'href="/regio/29/mensen/expertteam/rollen/nieuw?rol=steeringGroupChair"',
    );
  });

  it('is silent when every rung is ready, and speaks of a region without municipalities', () => {
    const nobody = { people: new Map(), organisations: new Map() };
    const complete = { pairs: 1, ready: 9, total: 9, unreached: 0, gaps: [] };
    expect(words({ ...nobody, readiness: complete })).not.toContain('versie');
    const around = {
      organisations: [],
      directory: { holdings: [], absences: [] },
      mandates: [],
      contacts: new Map(),
      day: '2026-11-23',
    };
    const empty = readReadiness({ ...around, agreement: threeLadders });
    expect(words({ ...nobody, readiness: empty })).toContain('Er zijn nog geen gemeenten.');
  });
});
