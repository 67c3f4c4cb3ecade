// The letter to who stands in for somebody: when it is asked for, until when it holds, and what it says is open.
import type { Away } from './book.ts';
import { askedOn } from './touched.ts';
import type { Advice } from '../advice/advice.ts';
import type { PersonId } from '../advice/parties.ts';
import { instantOf, localDateOf, plusDays } from '../calendar/amsterdam.ts';
import { nextSendingMoment, roundOn, type Calendar } from '../calendar/calendar.ts';
import type { Role } from '../escalation/agreement.ts';
import { isRunning } from '../escalation/climb.ts';
import type { PersonProfile, RegionFacts } from '../advice/facts.ts';
import type { Instant, LocalDate } from '../time.ts';

export type HandOverKind = 'handOver';

/** Which absence, and the days that it had when the letter was asked for. */
export interface HandOverSubject {
  readonly absence: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export interface HandOverLetter {
  readonly kind: HandOverKind;
  /** Unique for this person. */
  readonly key: string;
  readonly to: PersonId;
  readonly about: HandOverSubject;
  readonly priority: number;
  readonly readyAt: Instant;
  readonly uselessAfter: Instant;
}

/** With the questions to referrers: whoever stands in starts today. */
const PRIORITY = 4;

/**
 * The absences of which a deputy is to hear: new ones, and those with another deputy or other days than before. A first
 * day that is moved among days gone by changes nothing for who stands in already.
 */
export function absencesToTell(
  before: readonly Away[],
  after: readonly Away[],
  today: LocalDate,
): readonly (Away & { readonly deputy: PersonId })[] {
  return after.flatMap((away) => {
    const { deputy } = away;
    if (deputy === undefined || away.until < today) return [];
    const known = before.find(({ id }) => id === away.id);
    return known?.deputy === deputy && sameDays(known, away, today) ? [] : [{ ...away, deputy }];
  });
}

/**
 * The letter to the deputy: in the morning round of the first day, or at the next sending hour when that has begun.
 * Undefined when no letter can leave before the absence is over, in a weekend for example: nothing is asked then either.
 */
export function handOverFor(
  { id, from, until, deputy }: Away & { readonly deputy: PersonId },
  calendar: Calendar,
  now: Instant,
): HandOverLetter | undefined {
  const readyAt = from > localDateOf(now) ? roundOn(calendar, from) : nextSendingMoment(calendar, now);
  const uselessAfter = instantOf(plusDays(until, 1), '00:00') - 1;
  if (readyAt > uselessAfter) return undefined;
  return {
    kind: 'handOver',
    key: `${String(now)}/handOver/${id}/${from}/${until}`,
    to: deputy,
    about: { absence: id, from, until },
    priority: PRIORITY,
    readyAt,
    uselessAfter,
  };
}

/**
 * Whether such a letter makes no sense any more: the absence is gone or over, or has another deputy or other days. Of
 * the latter another letter tells.
 * @param away the absence as it is now
 */
export function handOverPointless(
  about: HandOverSubject,
  to: PersonId,
  away: Omit<Away, 'id'> | undefined,
  today: LocalDate,
): 'overtaken' | null {
  return away?.deputy === to && away.until >= today && sameDays(about, away, today) ? null : 'overtaken';
}

type Days = Pick<Away, 'from' | 'until'>;

function sameDays(one: Days, other: Days, today: LocalDate): boolean {
  const begun = one.from <= today && other.from <= today;
  return one.until === other.until && (begun || one.from === other.from);
}

/** What waits for somebody, each by the reference of its case; the dates are days before which. */
export interface OpenMatters {
  /** Questions to the referrer that they are. */
  readonly questions: readonly string[];
  /** Notices that they did not answer yet; null: no time runs. */
  readonly notices: readonly { readonly reference: string; readonly before: LocalDate | null }[];
  /** What they promised to arrange. */
  readonly promises: readonly { readonly reference: string; readonly before: LocalDate }[];
}

/**
 * What waits for somebody in these cases.
 * @param asked of which the question is not with their deputy already
 */
export function openMatters(
  advices: readonly { readonly advice: Advice; readonly asked: boolean }[],
  person: PersonId,
): OpenMatters {
  const open = advices.filter(({ advice }) => advice.status === 'open');
  const parts = open.flatMap(({ advice }) =>
    advice.climbs.filter(isRunning).flatMap((climb) =>
      askedOn(climb, person).map((touch) => ({
        reference: advice.reference,
        touch,
        paused: climb.paused !== null,
      })),
    ),
  );
  return {
    questions: open
      .filter(({ advice: { monitoring }, asked }) => {
        const { check, pausedUntil } = monitoring;
        return asked && check?.state === 'asked' && check.person === person && pausedUntil === null;
      })
      .map(({ advice }) => advice.reference),
    notices: parts.flatMap(({ reference, touch, paused }) =>
      touch.what === 'asked'
        ? [
            {
              reference,
              before: touch.goesAt === undefined || paused ? null : localDateOf(touch.goesAt),
            },
          ]
        : [],
    ),
    promises: parts.flatMap(({ reference, touch }) =>
      touch.what === 'committed' ? [{ reference, before: touch.before }] : [],
    ),
  };
}

/** What the letter is written from, all read when it leaves. */
export interface HandOverFacts extends RegionFacts {
  /** Who stands in. */
  readonly person: PersonProfile;
  readonly absent: PersonProfile;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The roles of who is away, each with the name of its organisation; null: of the region itself. */
  readonly roles: readonly { readonly role: Role; readonly organisation: string | null }[];
  /** Whether they answer the questions of an open case. */
  readonly refers: boolean;
  readonly open: OpenMatters;
  /** Of who is away as the chair: how many tasks wait. */
  readonly tasks: number | null;
}
