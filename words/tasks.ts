// What waits for the chair, in words. Names no one and quotes no one: who and why is on the page that it leads to.
import { capitalised } from './people.ts';
import { pressingForms } from './pressingTasks.ts';
import { quietForms } from './quietTasks.ts';
import { receiversWords, recipientWords, rungWords } from './receivers.ts';
import { causeChoices, ladderWords } from './roles.ts';
import { climbOf, type Task, type TaskKind } from '../domain/advice/advice.ts';
import type { CaseOutline } from '../domain/advice/facts.ts';
import { ladderOf } from '../domain/escalation/agreement.ts';
import { reachedOn, reachedRung, type Climb } from '../domain/escalation/climb.ts';
import type { StatedCause } from '../domain/monitoring/answer.ts';
import type { Instant } from '../domain/time.ts';

export interface TaskWords {
  /** A heading and, without its capital, a subject line; at most 50 characters. */
  readonly title: string;
  /** What happened; facts only. */
  readonly happened: string;
  /** What the chair is asked to do. */
  readonly ask: string;
  /** What stands still until then; null where nothing does. */
  readonly waits: string | null;
  /** On the button that leads to it. */
  readonly button: string;
}

/** What the words of a task are made with; each part falls back on words that are true without it. */
export interface Around {
  /** "Trede 2 (gemeente)". */
  readonly where: string;
  /** "gemeente". */
  readonly side: string;
  /** Who is on that rung: "de manager sociaal domein en de beleidsmedewerker van de gemeente". */
  readonly rungRoles: string;
  /** Whom the task is about: "de inkoper". */
  readonly whom: string;
  /** The same as the first words of a sentence. */
  readonly who: string;
  /** Who was asked last on this ladder. */
  readonly lastAsked: string;
  /** The cause that the referrer chose, as it was put to them. */
  readonly cause: string;
  /** For a letter that failed: why. */
  readonly because: string | undefined;
}

/** The words of each kind of task. */
export type TaskForms<Kind extends TaskKind> = Readonly<Record<Kind, (around: Around) => TaskWords>>;

const forms: TaskForms<TaskKind> = { ...pressingForms, ...quietForms };

/** A task in words. */
export function taskWords(facts: CaseOutline, task: Pick<Task, 'kind' | 'about'>, now: Instant): TaskWords {
  return forms[task.kind](aroundOf(facts, task, now));
}

function aroundOf(facts: CaseOutline, { about }: Pick<Task, 'about'>, now: Instant): Around {
  const climb = climbOf(facts.advice, about.climb);
  const { rung = 1 } = about;
  const whom = whomOf(facts, climb, about.person) ?? 'de ontvanger';
  return {
    where: climb ? rungName(facts, climb, rung) : 'De trede',
    side: climb ? sideOf(facts, climb) : '',
    rungRoles: climb ? rungWords(facts, climb.ladder, rung, now) : 'wie daar aan de beurt is',
    whom,
    who: capitalised(whom),
    lastAsked: (climb && receiversWords(facts, reachedOn(climb, reachedRung(climb)))) || 'de betrokkenen',
    cause: causeChoices[(about.cause ?? 'other') as StatedCause],
    because: about.letter,
  };
}

function sideOf(facts: CaseOutline, climb: Pick<Climb, 'ladder'>): string {
  const ladder = ladderOf(facts.agreement, climb.ladder);
  return ladder ? ladderWords[ladder.side].toLowerCase() : climb.ladder;
}

/** "Trede 2 (gemeente)". */
export function rungName(facts: CaseOutline, climb: Pick<Climb, 'ladder'>, rung: number): string {
  return `Trede ${String(rung)} (${sideOf(facts, climb)})`;
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
