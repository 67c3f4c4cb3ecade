// What would change for a case under another version of the agreement: the rules are run both ways.
import type { Actor } from '../../../domain/advice/events.ts';
import { contextOf, type CaseFacts } from '../../../domain/advice/facts.ts';
import { decide } from '../../../domain/advice/decide.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import type { Climb } from '../../../domain/escalation/climb.ts';
import { moveObstacles, type MoveObstacle } from '../../../domain/escalation/moving.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate } from '../../../words/dates.ts';
import { foresee } from '../../../words/foresight.ts';
import { say } from '../../../words/language.ts';
import { stepToCome, type NextStep } from '../../../words/terms.ts';

/** The version that a case can be moved to today; undefined where it is over, or follows that version already. */
export function versionToMoveTo(
  { advice, agreement }: Pick<CaseFacts, 'advice' | 'agreement'>,
  inForce: Agreement | undefined,
): Agreement | undefined {
  return advice.status === 'closed' || inForce?.version === agreement.version ? undefined : inForce;
}

/** How one climb goes on, under the version that the case has and under the other. */
export interface ClimbPreview {
  readonly climb: Climb;
  readonly now: string;
  readonly then: string;
}

export interface MovePreview {
  /** What has to be rounded off first; nothing is foreseen while there is something. */
  readonly obstacles: readonly MoveObstacle[];
  readonly climbs: readonly ClimbPreview[];
}

/** Takes it that everybody stays silent, as the page of a case does. */
export function previewMove(facts: CaseFacts, to: Agreement, actor: Actor, now: Instant): MovePreview {
  const obstacles = moveObstacles(facts.advice.climbs, to);
  const running = facts.advice.climbs.filter(({ stand }) => stand.at !== 'settled');
  const command = { type: 'moveToAgreement', to, reason: '' } as const;
  const decision = decide(facts.advice, command, contextOf(facts, now), actor);
  if ('refusal' in decision) return { obstacles, climbs: [] };
  const before = foresee(facts, now);
  const after = foresee({ ...facts, advice: decision.advice, agreement: to }, now);
  return {
    obstacles,
    climbs: running.map((climb) => ({
      climb,
      now: stepWords(stepToCome(before, climb.id), climb, now),
      then: stepWords(stepToCome(after, climb.id), climb, now),
    })),
  };
}

function stepWords(step: NextStep | null, { stand, paused }: Climb, now: Instant): string {
  const today = localDateOf(now);
  const on = (at: Instant) => longDate(localDateOf(at), today);
  if (paused) return say(`Op pauze tot ${on(paused.until)}`, `Paused until ${on(paused.until)}`);
  if (step === null) {
    return stand.at === 'exhausted'
      ? say('Alle treden zijn gevraagd', 'All rungs have been asked')
      : say('Wacht op een antwoord', 'Waits for an answer');
  }
  switch (step.is) {
    case 'rung':
      return say(`Trede ${step.rung} op ${on(step.at)}`, `Rung ${step.rung} on ${on(step.at)}`);
    case 'chairDecides':
      return say(
        `De voorzitter beslist over trede ${step.rung}, vanaf ${on(step.at)}`,
        `The chair decides about rung ${step.rung}, from ${on(step.at)}`,
      );
    case 'chairChooses':
      return say('De voorzitter kiest hoe het verder gaat', 'The chair chooses how to go on');
    case 'exhausted':
      return say(
        `Alle treden zijn gevraagd op ${on(step.at)}`,
        `All rungs have been asked on ${on(step.at)}`,
      );
  }
}
