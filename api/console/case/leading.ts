/** Which one or two interventions stand first on a case's page. */
import { type Act, type ActPath } from '../steering/act.ts';
import { mainClimb } from './sentences.ts';
import { type CaseFacts } from '../../../domain/advice/facts.ts';
import { type Stand } from '../../../domain/escalation/climb.ts';

const byStand: Readonly<Record<Stand['at'], readonly ActPath[]>> = {
  toAnnounce: ['houd-tegen', 'opschalen'],
  announced: ['houd-tegen', 'laat-gaan'],
  proposed: ['laat-gaan', 'houd-tegen'],
  approved: ['houd-tegen'],
  held: ['laat-gaan', 'opschalen'],
  asking: ['houd-tegen', 'opschalen'],
  notified: ['pauzeer'],
  unreached: ['opnieuw-sturen', 'opschalen'],
  waiting: ['houd-tegen', 'opschalen'],
  resting: ['opschalen'],
  committed: ['opschalen', 'rond-af'],
  saidSolved: ['rond-af'],
  atChair: ['kies-ladders', 'opschalen', 'rond-af'],
  exhausted: ['rond-af', 'sluit'],
  settled: [],
};

/** The acts that fit how the case stands, at most two; others are in the menu. */
export function leadingActs(facts: CaseFacts, acts: readonly Act[]): readonly Act[] {
  const { advice } = facts;
  const climb = mainClimb(facts);
  const paths: readonly ActPath[] =
    advice.status === 'closed'
      ? ['heropen']
      : advice.tasks.some(({ kind }) => kind === 'realised')
        ? ['sluit', 'blijf-volgen']
        : climb
          ? climb.paused
            ? ['hervat']
            : byStand[climb.stand.at]
          : ['andere-verwijzer', 'hervat-vragen', 'vraag-verwijzer'].filter(
              (path): path is ActPath => path !== 'andere-verwijzer' || needsReferrer(facts),
            );
  return paths
    .flatMap(
      (path) =>
        acts.find((act) => act.path === path && (act.subject === undefined || act.subject === climb?.id)) ??
        [],
    )
    .slice(0, 2);
}

function needsReferrer({ advice }: CaseFacts): boolean {
  return advice.tasks.some(({ kind }) => kind === 'wrongReferrer' || kind === 'referrerUnreached');
}
