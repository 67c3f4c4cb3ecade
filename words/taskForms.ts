// The shape of a task in words, and of what these words are made with.
import type { TaskKind } from '../domain/advice/advice.ts';

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
  /** Somebody on that rung was sent a message, and nobody knows whether it arrived. */
  readonly perhapsReached: boolean;
  /** For a letter that failed: why. */
  readonly because: string | undefined;
  /** For somebody who is away: their last day of it, "vrijdag 4 december". */
  readonly until: string;
}

/** The words of each kind of task. */
export type TaskForms<Kind extends TaskKind> = Readonly<Record<Kind, (around: Around) => TaskWords>>;
