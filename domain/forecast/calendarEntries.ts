// What a case lived ahead of time comes to for people: who gets which letter, on what day, and what waits for the chair.
import type { WhatIf } from './whatIf.ts';
import { POST_MS, type Foreseen } from './course.ts';
import type { CheckPurpose, TaskKind } from '../advice/advice.ts';
import type { AdviceEvent } from '../advice/events.ts';
import type { PersonId } from '../advice/parties.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { ladderOf, type LadderId, type Recipient, type Role } from '../escalation/agreement.ts';
import type { ClimbId } from '../escalation/climb.ts';
import { actingChairs, onDuty, receiversOf, type Receiver } from '../escalation/recipients.ts';
import type { Letter } from '../letters/letter.ts';
import type { Instant } from '../time.ts';

interface OfRung {
  readonly climb: ClimbId;
  readonly ladder: LadderId;
  readonly rung: number;
}

interface ToReferrer {
  readonly check: number;
  readonly purpose: CheckPurpose;
  readonly to: Referrer;
}

/** One thing that somebody notices, on its day. */
export type CalendarEntry = { readonly at: Instant } & (
  | (ToReferrer & { readonly what: 'check' })
  | (ToReferrer & { readonly what: 'reminder' })
  /** The referrer names the cause. */
  | { readonly what: 'answer' }
  /** The time for an answer is over. */
  | { readonly what: 'silence'; readonly check: number }
  /** The chair is told of a rung that goes unless held back. */
  | (OfRung & { readonly what: 'announcement'; readonly to: readonly Receiver[] })
  /** A rung waits for the chair's yes. `given`: it is taken that the yes comes at once. */
  | (OfRung & { readonly what: 'approval'; readonly to: readonly Receiver[]; readonly given: boolean })
  | (OfRung & { readonly what: 'rung'; readonly to: readonly Receiver[] })
  /** Nobody holds any of its roles. */
  | (OfRung & { readonly what: 'skipped'; readonly roles: readonly Recipient[] })
  /** All rungs were asked: it is on the chair's table. */
  | (OfRung & { readonly what: 'exhausted'; readonly to: readonly Receiver[] })
  /** The chair is asked to choose, and later reminded; the others are told when the chair does not. */
  | { readonly what: 'task'; readonly kind: TaskKind; readonly to: readonly Receiver[] }
  | { readonly what: 'taskReminder'; readonly to: readonly Receiver[] }
  | { readonly what: 'taskOverdue'; readonly to: readonly Receiver[] }
);

/** Who is asked: the referrer, or who stands in that day. */
export interface Referrer {
  readonly person: PersonId;
  readonly insteadOf?: PersonId;
}

/** Entries of one kind. */
export type EntryOf<What extends CalendarEntry['what']> = Extract<CalendarEntry, { what: What }>;

/** The calendar of such a case, earliest first. A letter stands at the moment at which it leaves. */
export function calendarEntries(lived: WhatIf): readonly CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  for (const item of lived.course) {
    const entry = 'letter' in item ? ofLetter(lived, item) : ofEvent(lived, item.at, item.event);
    if (entry && !entries.some((other) => isSame(entry, other))) entries.push(entry);
  }
  return entries.toSorted((one, other) => one.at - other.at);
}

/** A letter to two chairs, and several questions within one, are told of once. */
function isSame(one: CalendarEntry, other: CalendarEntry): boolean {
  return one.at === other.at && JSON.stringify(one) === JSON.stringify(other);
}

type SentLetter = Extract<Foreseen, { letter: Letter }>;

function ofLetter(lived: WhatIf, { at: arrives, letter }: SentLetter): CalendarEntry | undefined {
  const at = arrives - POST_MS;
  const { kind, about, to } = letter;
  switch (kind) {
    case 'check':
    case 'checkReminder': {
      const what = kind === 'check' ? 'check' : 'reminder';
      const check = about.check ?? 0;
      return { at, what, check, purpose: purposeOf(lived, check), to: referrerAt(lived, at, to) };
    }
    case 'announcement': {
      const rung = ofRung(lived, about.climb ?? '', about.rung ?? 1);
      return { at, what: 'announcement', ...rung, to: chairsAt(lived, at) };
    }
    case 'task': {
      const task = (about.task ?? '').split(':')[0] as TaskKind;
      // These two are told of as what they are about: a rung that waits, a ladder that ends.
      if (task === 'approve' || task === 'exhausted') return undefined;
      return { at, what: 'task', kind: task, to: chairsAt(lived, at) };
    }
    case 'taskReminder':
      return { at, what: 'taskReminder', to: chairsAt(lived, at) };
    case 'taskOverdue': {
      const chairs = new Set(chairsAt(lived, at).map(({ person }) => person));
      const others = regionRole(lived, at, 'processSupporter', 'commissioner');
      return { at, what: 'taskOverdue', to: others.filter(({ person }) => !chairs.has(person)) };
    }
    default:
      return undefined;
  }
}

function ofEvent(lived: WhatIf, at: Instant, event: AdviceEvent): CalendarEntry | undefined {
  switch (event.type) {
    case 'CheckAnswered':
      return { at, what: 'answer' };
    case 'ReferrerFellSilent':
      return { at, what: 'silence', check: event.check };
    case 'RungProposed': {
      const to = chairsAt(lived, at);
      const given = event.because === 'approveFirst' && to.length > 0;
      return { at, what: 'approval', ...ofRung(lived, event.climb, event.rung), given, to };
    }
    case 'RungNotified':
      return { at, what: 'rung', ...ofRung(lived, event.climb, event.rung), to: event.receivers };
    case 'RungSkipped': {
      const rung = ofRung(lived, event.climb, event.rung);
      const ladder = ladderOf(lived.question.agreement, rung.ladder);
      return { at, what: 'skipped', ...rung, roles: ladder?.rungs[event.rung - 1]?.recipients ?? [] };
    }
    case 'ClimbExhausted': {
      const { ladder } = ofRung(lived, event.climb, 0);
      const top = ladderOf(lived.question.agreement, ladder)?.rungs.length ?? 0;
      return { at, what: 'exhausted', climb: event.climb, ladder, rung: top, to: chairsAt(lived, at) };
    }
    default:
      return undefined;
  }
}

function ofRung({ advice }: WhatIf, climb: ClimbId, rung: number): OfRung {
  const ladder = advice.climbs.find(({ id }) => id === climb)?.ladder ?? '';
  return { climb, ladder, rung };
}

function purposeOf({ course }: WhatIf, check: number): CheckPurpose {
  const asked = course.find(
    (one) => 'event' in one && one.event.type === 'CheckAsked' && one.event.check === check,
  );
  return asked && 'event' in asked && asked.event.type === 'CheckAsked' ? asked.event.purpose : 'rhythm';
}

function contextAt({ question: { agreement, directory } }: WhatIf, now: Instant) {
  return { now, agreement, directory };
}

function referrerAt({ question }: WhatIf, at: Instant, to: PersonId): Referrer {
  const { referrer } = question.parties;
  const standsIn = onDuty(question.directory, referrer, localDateOf(at)) === to && to !== referrer;
  return standsIn ? { person: to, insteadOf: referrer } : { person: to };
}

function regionRole(lived: WhatIf, at: Instant, ...roles: readonly Role[]): readonly Receiver[] {
  const recipients = roles.map((role): Recipient => ({ of: 'region', role }));
  return receiversOf(recipients, lived.question.parties, contextAt(lived, at));
}

/** Who acts as the chair that day, in which role and as whose deputy. */
function chairsAt(lived: WhatIf, at: Instant): readonly Receiver[] {
  const acting = new Set(actingChairs(contextAt(lived, at)));
  return regionRole(lived, at, 'chair', 'processSupporter', 'commissioner').filter(({ person }) =>
    acting.has(person),
  );
}
