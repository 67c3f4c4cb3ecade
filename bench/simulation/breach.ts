// An invariant of the rules that did not hold in a simulated life.

/** What must hold in every life, whatever people, the post and time do. */
export const invariants = {
  deadlineAhead: 'an open case has a next deadline, and nothing that is due is left undone',
  insideWindow: 'no letter leaves outside the sending hours, but one about a crisis',
  endedStays: 'a ladder that is settled, and a case that is closed, climbs no further',
  freshNews: 'nothing climbs on news that is older than agreed, or on an answer that all is well',
  arrivedFirst: 'nobody is escalated to, or silent, over a letter that never arrived',
  waitsKept: 'waits, terms for answers and veto windows are as long as agreed',
  yesGiven: 'a rung that needs the chair’s yes has it',
  endingOnce: 'everybody who was escalated to hears once how it ended',
  timeForward: 'time never runs backwards',
  inPost: 'no letter is asked for to somebody who left their post',
  folds: 'the history of a case folds to its state',
  onceOnly: 'no letter leaves twice',
} as const;
export type Invariant = keyof typeof invariants;

/** Ends a simulation. Which life it was is added by who runs it. */
export class Breach extends Error {
  readonly invariant: Invariant;

  constructor(invariant: Invariant, found: string) {
    super(`${invariants[invariant]}: ${found}`);
    this.invariant = invariant;
  }
}
