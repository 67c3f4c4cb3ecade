// What waits for the chair, in words. Names no one and quotes no one: who and why is on the page that it leads to.
import { longDate } from './dates.ts';
import { say } from './language.ts';
import { capitalised } from './people.ts';
import { pressingForms } from './pressingTasks.ts';
import { quietForms } from './quietTasks.ts';
import type { Around, TaskForms, TaskWords } from './taskForms.ts';
import { receiversWords, recipientWords, rungWords } from './receivers.ts';
import { causeChoices, ladderWords } from './roles.ts';
import { climbOf, type Task, type TaskKind } from '../domain/advice/advice.ts';
import type { CaseOutline } from '../domain/advice/facts.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import { sideOf as placeOf } from '../domain/escalation/agreement.ts';
import type { Climb } from '../domain/escalation/climb.ts';
import { reachedOn, reachedRung, unknownOn } from '../domain/escalation/climbedRungs.ts';
import type { StatedCause } from '../domain/monitoring/answer.ts';
import type { Instant } from '../domain/time.ts';

const forms: TaskForms<TaskKind> = { ...pressingForms, ...quietForms };

/** A task in words. */
export function taskWords(facts: CaseOutline, task: Pick<Task, 'kind' | 'about'>, now: Instant): TaskWords {
  return forms[task.kind](aroundOf(facts, task, now));
}

function aroundOf(facts: CaseOutline, { about }: Pick<Task, 'about'>, now: Instant): Around {
  const climb = climbOf(facts.advice, about.climb);
  const { rung = 1 } = about;
  const whom = whomOf(facts, climb, about.person) ?? say('de ontvanger', 'the receiver');
  return {
    where: climb ? rungName(facts, climb, rung) : say('De trede', 'The rung'),
    side: climb ? sideOf(facts, climb) : '',
    rungRoles: climb
      ? rungWords(facts, climb.ladder, rung, now)
      : say('wie daar aan de beurt is', 'whoever is on it'),
    whom,
    who: capitalised(whom),
    lastAsked:
      (climb && receiversWords(facts, reachedOn(climb, reachedRung(climb)))) ||
      say('de betrokkenen', 'those involved'),
    cause: causeChoices[(about.cause ?? 'other') as StatedCause],
    perhapsReached: climb !== undefined && unknownOn(climb, rung).length > 0,
    because: about.letter,
    until: about.until === undefined ? '' : longDate(about.until, localDateOf(now)),
  };
}

function sideOf(facts: CaseOutline, climb: Pick<Climb, 'ladder'>): string {
  const side = placeOf(facts.agreement, climb.ladder);
  return side ? ladderWords[side].toLowerCase() : climb.ladder;
}

/** "Trede 2 (gemeente)". */
export function rungName(facts: CaseOutline, climb: Pick<Climb, 'ladder'>, rung: number): string {
  const side = sideOf(facts, climb);
  return say(`Trede ${String(rung)} (${side})`, `Rung ${String(rung)} (${side})`);
}

/** The role of whoever replied, or whom a letter did not reach. */
function whomOf(
  facts: CaseOutline,
  climb: Climb | undefined,
  person: string | undefined,
): string | undefined {
  const notices = climb?.rungs.flatMap((record) => record.notices) ?? [];
  const replied = (person: string | undefined) => notices.findLast((notice) => notice.person === person);
  const notice =
    person === undefined ? notices.findLast(({ reply }) => reply?.kind === 'solved') : replied(person);
  return notice && recipientWords(facts, notice.recipient);
}
