// By whom a running case is found, besides its referrer: who coordinates it, and while it climbs whoever is or may be asked.
import type { Advice } from '../advice/advice.ts';
import { THE_REGION } from '../advice/parties.ts';
import { isRunning } from '../escalation/climb.ts';

/**
 * The ids of the people and organisations that play a part in an open case, each once; `THE_REGION` for the region's own roles. Of
 * those who may be asked the organisation is named, for who holds its roles changes without the case.
 */
export function partsOf({ status, parties, climbs }: Advice): ReadonlySet<string> {
  const { caseCoordinator, submitter, municipality, provider, procurementOrganisation } = parties;
  if (status === 'closed') return new Set();
  const running = climbs.filter(isRunning);
  const asked = running.flatMap(({ rungs }) => rungs.flatMap(({ notices }) => notices));
  const places = [
    ...[caseCoordinator.organisation, submitter.organisation, municipality, provider],
    ...[procurementOrganisation, THE_REGION],
  ];
  return new Set(
    [
      caseCoordinator.person,
      ...(running.length === 0 ? [] : places),
      ...asked.map(({ person }) => person),
    ].filter((part) => part !== undefined),
  );
}
