// What a region agreed on (S4 §5, "met alle partners vast in een document"): ladders, causes, modes and timings.
import type { Calendar } from '../calendar/calendar.ts';
import type { Cause } from '../monitoring/answer.ts';

/** One version of a region's agreement. A case keeps the version of the day it began. */
export interface Agreement {
  readonly version: number;
  readonly ladders: readonly Ladder[];
  /** Which ladders a cause climbs, and from which rung. An empty list leaves the choice to the chair. */
  readonly entries: Readonly<Record<Cause, readonly Entry[]>>;
  /** The causes of which the region chose that the chair chooses each time; `other` is one of them without being named. */
  readonly chairChooses?: readonly Cause[];
  /** What happens before a rung is notified, where the rung itself does not say otherwise. */
  readonly mode: ClimbMode;
  /** How long the chair can hold a rung back before it goes, in working days. */
  readonly vetoWorkingDays: number;
  readonly timings: Timings;
  readonly calendar: Calendar;
}

export type LadderId = string;

/** `automatic`: goes unless the chair says no in the veto window. `approveFirst`: goes only when the chair says yes. */
export type ClimbMode = 'automatic' | 'approveFirst';

/** Where a ladder stands, which decides what its letters ask for (S0 §7, the table; `steeringGroup` is "Eén ladder"). */
export const ladderSides = ['municipal', 'provider', 'procurement', 'steeringGroup'] as const;
export type LadderSide = (typeof ladderSides)[number];

export interface Ladder {
  readonly id: LadderId;
  readonly side: LadderSide;
  /** From below: `rungs[0]` is rung 1. */
  readonly rungs: readonly Rung[];
}

export interface Rung {
  /** Who is asked, all at once; several per rung and across organisations (S0 §7, rung 2). */
  readonly recipients: readonly Recipient[];
  /** How long this rung has before the next is notified, in whole working days after its letters were accepted. */
  readonly waitWorkingDays: number;
  /** Where this rung differs from the agreement's mode. */
  readonly mode?: ClimbMode;
  /** What the region wants its receivers to know; they read it on the page behind their link, never in a mail. */
  readonly explanation?: string;
}

/** The longest explanation of a rung. */
export const MOST_EXPLANATION = 300;

/** A role, in the organisation that a party of the case (or the region itself) is. */
export interface Recipient {
  readonly of: RecipientParty;
  readonly role: Role;
}

/** In whose organisation a role is looked up. */
export const recipientParties = [
  'caseCoordinator',
  'submitter',
  'municipality',
  'provider',
  'procurementOrganisation',
  'region',
] as const;
export type RecipientParty = (typeof recipientParties)[number];

export const roles = [
  'teamManager',
  'socialDomainManager',
  'policyAdviser',
  'alderman',
  'youthDirector',
  'executive',
  'buyer',
  'headOfProcurement',
  'procurementDirector',
  'steeringGroupMember',
  'steeringGroupChair',
  'chair',
  'processSupporter',
  'commissioner',
] as const;
export type Role = (typeof roles)[number];

/**
 * Which roles there can be in the organisation of each party. A case coordinator works at a municipality's access team or a
 * certified institution; who brought a case in may also be a provider.
 */
export const rolesAt: Readonly<Record<RecipientParty, readonly Role[]>> = {
  caseCoordinator: ['teamManager', 'socialDomainManager', 'youthDirector', 'executive'],
  submitter: ['teamManager', 'socialDomainManager', 'youthDirector', 'executive'],
  municipality: ['teamManager', 'policyAdviser', 'socialDomainManager', 'alderman'],
  provider: ['teamManager', 'youthDirector', 'executive'],
  procurementOrganisation: ['buyer', 'headOfProcurement', 'procurementDirector'],
  region: ['steeringGroupMember', 'steeringGroupChair', 'chair', 'processSupporter', 'commissioner'],
};

/** A cause's way in: the ladder, and the rung (from 1) at which the climb begins. */
export interface Entry {
  readonly ladder: LadderId;
  readonly rung: number;
}

/** All in working days. The documents name none of these: each is our default, and a region's to change. */
export interface Timings {
  readonly weekly: CheckTiming;
  readonly threeMonthly: CheckTiming;
  /** For what is asked in between: is it still so, was the commitment kept, is it solved? */
  readonly short: CheckTiming;
  /** News from the referrer older than this is asked anew before a rung is notified. */
  readonly newsIsFreshFor: number;
  /** How far ahead a receiver may say "ik regel dit vóór". */
  readonly commitmentAtMost: number;
  /**
   * So long before the promised day whoever promised is reminded; 0: not. Versions of before this could be agreed on lack
   * it: see `commitmentReminderDays`.
   */
  readonly commitmentReminderBefore?: number;
  /** How long a hold lasts before the rung is announced anew. */
  readonly holdLasts: number;
  /** When the chair is reminded of a task that a case waits for. */
  readonly taskReminderAfter: number;
  /** When such a task goes to the process supporter and the commissioner too; after that, as often again. */
  readonly taskOverdueAfter: number;
  /** After how many answers in a row of "it is under way" the chair is told. */
  readonly underwayAtMost: number;
}

/** A check is reminded of after so many working days, and is silent when unanswered after so many. */
export interface CheckTiming {
  readonly remindAfter: readonly number[];
  readonly silentAfter: number;
}

/** Where a ladder stands; also of one that is over and that the case's newer agreement has no more. */
export function sideOf(agreement: Agreement, id: LadderId): LadderSide | undefined {
  return ladderOf(agreement, id)?.side ?? ladderSides.find((side) => side === id);
}

/** The ladder of that id; a climb that is not over never refers to one that its agreement lacks. */
export function ladderOf(agreement: Agreement, id: LadderId): Ladder | undefined {
  return agreement.ladders.find((ladder) => ladder.id === id);
}
