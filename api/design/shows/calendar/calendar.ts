// What a calendar picture shows, in days and words; the two drawings of it are made from this.

/** A day, counted from the first of the calendar, which is 0. */
export type DayNumber = number;

/** What a mark looks like. */
export type MarkKind =
  /** A question to the referrer. */
  | 'question'
  /** A letter to the referrer. */
  | 'letter'
  /** The referrer answers. */
  | 'answer'
  /** A letter to the chair, or a choice that waits. */
  | 'chair'
  /** People on a rung are asked. */
  | 'rung'
  /** A rung is passed over. */
  | 'skipped'
  /** It is on the chair's table. */
  | 'table';

/** A mark in the lane of the referrer or the chair. */
export interface CalendarMark {
  readonly on: DayNumber;
  readonly kind: MarkKind;
  /** Beside it: "do 26 nov"; left out for what comes back. */
  readonly label?: string;
}

/** A rung that was asked or passed over. */
export interface CalendarRung {
  readonly on: DayNumber;
  /** "Trede 1" */
  readonly name: string;
  /** "vr 27 nov" */
  readonly day: string;
  /** Who, by role: a line each. */
  readonly who: readonly string[];
  readonly skipped: boolean;
}

/** A ladder that is climbed. */
export interface CalendarLadder {
  readonly name: string;
  /** "Maasveen" */
  readonly about: string;
  /** From the first that was asked. */
  readonly rungs: readonly CalendarRung[];
  /** When its last wait is over; null where it is not. */
  readonly over: DayNumber | null;
}

/** A day on which nobody works though it is no weekend. */
export interface DayOff {
  readonly on: DayNumber;
  readonly name: string;
}

/** A week, by the names over its Monday. */
export interface CalendarWeek {
  /** "week 48" */
  readonly name: string;
  /** "ma 23 nov" */
  readonly day: string;
}

/** A line of the narrow drawing: the same as a row of the table. */
export interface CalendarStep {
  readonly on: DayNumber;
  readonly day: string;
  readonly kind: MarkKind;
  /** In which lane: 0 for referrer and chair, from 1 the ladders. */
  readonly lane: number;
  /** In the mark of a rung. */
  readonly number?: number;
  readonly title: string;
  readonly who: readonly string[];
  /** Since the step before: "5 werkdagen", and the days off in it. */
  readonly since: { readonly workingDays: number; readonly words: string };
}

/** A calendar, ready to be drawn. */
export interface CalendarData {
  /** Unique on the page. */
  readonly id: string;
  /** "Kalender van maandag 23 november tot en met zondag 10 januari" */
  readonly title: string;
  /** What the picture says, in a sentence or two. */
  readonly description: string;
  /** Whole weeks, each from a Monday. */
  readonly weeks: readonly CalendarWeek[];
  readonly daysOff: readonly DayOff[];
  /** Under "Verwijzer": "elke maandag". */
  readonly rhythm: string;
  /** Under "Voorzitter": "kan tegenhouden". */
  readonly chairRole: string;
  readonly referrer: readonly CalendarMark[];
  readonly chair: readonly CalendarMark[];
  readonly ladders: readonly CalendarLadder[];
  readonly steps: readonly CalendarStep[];
}
