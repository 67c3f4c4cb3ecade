// A made-up region with its standing cast, and a case in it, for the tests of the rules.
import { threeLadders } from '../../../config/ladders.ts';
import type { Context, Directory, Holding } from '../../../domain/advice/context.ts';
import type { AdviceFacts, Parties, Rhythm } from '../../../domain/advice/parties.ts';
import { instantOf } from '../../../domain/calendar/amsterdam.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import type { Answer } from '../../../domain/monitoring/answer.ts';

/** "2026-11-23 09:00" as a moment. */
export function at(text: string): number {
  const [date = '', time = '00:00'] = text.split(' ');
  return instantOf(date, time);
}

const holding = (organisation: string, role: Holding['role'], person: string): Holding => ({
  organisation,
  role,
  person,
  from: '2020-01-01',
});

/** Who is who: Sanne refers, Karin coordinates, Marja chairs. */
export const directory: Directory = {
  holdings: [
    holding('region', 'chair', 'marja'),
    holding('region', 'processSupporter', 'ilse'),
    holding('region', 'commissioner', 'bert'),
    holding('region', 'steeringGroupChair', 'gea'),
    holding('region', 'steeringGroupMember', 'gea'),
    holding('region', 'steeringGroupMember', 'hans'),
    holding('wijkteam', 'teamManager', 'peter'),
    holding('maasveen', 'socialDomainManager', 'joris'),
    holding('maasveen', 'policyAdviser', 'selin'),
    holding('maasveen', 'alderman', 'carla'),
    holding('delinde', 'teamManager', 'tess'),
    holding('delinde', 'youthDirector', 'frank'),
    holding('delinde', 'executive', 'mary'),
    holding('delta', 'buyer', 'rob'),
    holding('delta', 'headOfProcurement', 'eva'),
    holding('delta', 'procurementDirector', 'hugo'),
    // Those who may come instead: another team, another provider.
    holding('jbrijnmond', 'teamManager', 'pim'),
    holding('kompas', 'teamManager', 'toon'),
    holding('kompas', 'youthDirector', 'fleur'),
    holding('kompas', 'executive', 'mo'),
  ],
  absences: [],
};

export const parties: Parties = {
  referrer: 'sanne',
  caseCoordinator: { organisation: 'wijkteam', person: 'karin' },
  submitter: { kind: 'provider', organisation: 'delinde' },
  municipality: 'maasveen',
  provider: 'delinde',
  procurementOrganisation: 'delta',
};

export const facts: AdviceFacts = {
  givenOn: '2026-11-09',
  caseType: 'process',
  kind: 'careMediation',
  force: 'urgent',
  financierConsent: 'unknown',
};

export const weekly: Rhythm = { every: 'week' };

export function contextAt(now: number, agreement: Agreement = threeLadders, people = directory): Context {
  return { now, agreement, directory: people };
}

/** Without that role in that organisation. */
export function vacant(organisation: string, role: Holding['role']): Directory {
  return {
    ...directory,
    holdings: directory.holdings.filter((held) => held.organisation !== organisation || held.role !== role),
  };
}

export const answers = {
  realised: { followed: 'yes', realised: 'yes', helpWanted: false },
  underway: { followed: 'yes', realised: 'no', stuck: { where: 'nowhere' }, helpWanted: false },
  notFinanced: { followed: 'yes', realised: 'no', stuck: { where: 'notFinanced' }, helpWanted: false },
  noCapacity: { followed: 'yes', realised: 'no', stuck: { where: 'noCapacity' }, helpWanted: false },
  laidAside: { followed: 'no', realised: 'no', stuck: { where: 'laidAside' }, helpWanted: false },
  other: { followed: 'yes', realised: 'no', stuck: { where: 'other', why: 'Anders' }, helpWanted: false },
} satisfies Record<string, Answer>;

export function planned(from: string): Answer {
  return { followed: 'yes', realised: 'planned', plannedFrom: from, helpWanted: false };
}
