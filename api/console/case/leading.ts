// Which one or two interventions stand first on a case's page.
import type { Act, ActPath } from '../steering/act.ts';
import { actsForTask } from '../steering/acts.ts';
import { mainClimb } from './sentences.ts';
import { mainTask } from './taskSentences.tsx';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Climb, Stand } from '../../../domain/escalation/climb.ts';

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
  const task = mainTask(facts);
  const climb = mainClimb(facts);
  const fitting = pathsFor(facts, climb).flatMap(
    (path) =>
      acts.find((act) => act.path === path && (act.subject === undefined || act.subject === climb?.id)) ?? [],
  );
  return [...new Set([...(task ? actsForTask(acts, task) : []), ...fitting])].slice(0, 2);
}

function pathsFor({ advice }: CaseFacts, climb: Climb | undefined): readonly ActPath[] {
  if (advice.status === 'closed') return ['heropen'];
  if (!climb) return ['hervat-vragen', 'vraag-verwijzer'];
  return climb.paused ? ['hervat'] : byStand[climb.stand.at];
}
