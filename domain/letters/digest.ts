// Fewer mails: which letters may wait for the day on which their receiver wants mail, until when, and what shares a mail.
import type { LetterKind, LetterReference } from './letter.ts';
import type { Advice } from '../advice/advice.ts';
import { localDateOf, minutesOf, plusDays, weekdayOf } from '../calendar/amsterdam.ts';
import { roundOn, type Calendar } from '../calendar/calendar.ts';
import { isRunning } from '../escalation/climb.ts';
import type { PersonId } from '../advice/parties.ts';
import { DAY_MS, MINUTE_MS, type Instant, type LocalDate } from '../time.ts';

/** Monday is 1. Nothing is sent in a weekend. */
export const weekdays = [1, 2, 3, 4, 5] as const;
export type Weekday = (typeof weekdays)[number];

/** How often somebody wants mail of a kind, when that is not at once. */
export type Pace = { readonly is: 'daily' } | { readonly is: 'weekly'; readonly weekday: Weekday };

/**
 * The kinds of which somebody may choose how often, and how slow at most. A kind that is not here leaves at once,
 * whatever anyone chose: what escalates (a notice, a crisis, word that the chair left a task), what gives time to object
 * (an announcement), every reminder, word that help is needed no longer (somebody may be on the phone about it), and what
 * is about somebody's own place or address. A new kind is none of these until it is thought about.
 */
const paces = {
  check: ['weekly'],
  thanksReferrer: ['daily', 'weekly'],
  colleagueReplied: ['daily'],
  ending: ['daily', 'weekly'],
  task: ['daily'],
} as const satisfies Partial<Record<LetterKind, readonly Pace['is'][]>>;

export type ChoiceKind = keyof typeof paces;
export const choiceKinds = Object.keys(paces) as readonly ChoiceKind[];

/** What somebody chose; of a kind that is not here they get mail at once. */
export type MailChoices = Readonly<Partial<Record<ChoiceKind, Pace>>>;

/** Whether there is anything to choose of a kind. */
export function isChoiceKind(kind: string): kind is ChoiceKind {
  return kind in paces;
}

/** How often letters of a kind can come, besides at once. */
export function pacesOf(kind: ChoiceKind): readonly Pace['is'][] {
  return paces[kind];
}

/**
 * Whether a letter may wait at all, by what it is about. A question only when it is the regular one and nobody is being
 * asked for help: its terms run from when it arrives, so waiting takes nothing from who gets it. A task only when no
 * ladder and no question waits for it, and when the chair hears of it before they would be reminded.
 * @param advice the case as it is when the letter is asked for
 */
export function mayWait({ kind, about }: LetterReference, advice: Advice, calendar: Calendar): boolean {
  if (!isChoiceKind(kind)) return false;
  switch (kind) {
    case 'check':
      return advice.monitoring.check?.purpose === 'rhythm' && !advice.climbs.some(isRunning);
    case 'task': {
      const task = advice.tasks.find(({ key }) => key === about.task);
      if (task?.kind !== 'realised' || task.remindAt === null) return false;
      return nextMailAt(calendar, { is: 'daily' }, task.raisedAt) < task.remindAt;
    }
    case 'thanksReferrer':
    case 'colleagueReplied':
    case 'ending':
      return true;
  }
}

const toReferrers: readonly LetterKind[] = ['check', 'checkReminder', 'thanksReferrer'];
const toRungs: readonly LetterKind[] = ['notice', 'answeredMeanwhile', 'colleagueReplied', 'ending'];

/** The kinds of letters that tell of which somebody may be asked how often. */
export const tellingKinds: readonly LetterKind[] = [...toReferrers, ...toRungs, 'task'];

/**
 * Of which kinds somebody is asked how often: those that can come to them, by what came before. Of who never had a letter
 * we know nothing yet: everything that comes to people outside the team.
 * @param had the kinds of letters that they had
 * @param ofTeam whether they are of the region's team, and so hear of tasks
 */
export function kindsToChoose(had: readonly string[], ofTeam: boolean): readonly ChoiceKind[] {
  const referrer = toReferrers.some((kind) => had.includes(kind));
  const rung = toRungs.some((kind) => had.includes(kind));
  const team = ofTeam || had.includes('task');
  const unknown = !referrer && !rung && !team;
  return choiceKinds.filter((kind) => {
    if (kind === 'task') return team;
    return toReferrers.includes(kind) ? referrer || unknown : rung || unknown;
  });
}

/** How long after the morning round the mails of those who chose leave: then what the round brought is in them. */
const AFTER_ROUND_MINUTES = 30;

/**
 * Until when a letter that may wait waits for its receiver; null when it leaves at once: nothing was chosen, or the next
 * time is too close to when it makes no sense any more. A whole day is left for a mail server that is away.
 */
export function waitsUntil(
  {
    kind,
    readyAt,
    uselessAfter,
  }: { readonly kind: string; readonly readyAt: Instant; readonly uselessAfter: Instant },
  choices: MailChoices,
  calendar: Calendar,
): Instant | null {
  if (!isChoiceKind(kind)) return null;
  const pace = choices[kind];
  if (!pace || !pacesOf(kind).includes(pace.is)) return null;
  const at = nextMailAt(calendar, pace, readyAt);
  return at + DAY_MS <= uselessAfter ? at : null;
}

/**
 * When the next mail leaves for who chose a pace: on working days half an hour after the morning round, or on the chosen
 * day of the week; when nobody works that day, on the first working day after it.
 */
export function nextMailAt(calendar: Calendar, pace: Pace, from: Instant): Instant {
  const today = localDateOf(from);
  // From a week back: the day of last week may have been a holiday, and its mail still to come.
  const first = pace.is === 'daily' ? today : plusDays(today, pace.weekday - weekdayOf(today) - 7);
  for (let day = first; ; day = plusDays(day, pace.is === 'daily' ? 1 : 7)) {
    const at = mailAt(calendar, day);
    if (at >= from) return at;
  }
}

function mailAt(calendar: Calendar, date: LocalDate): Instant {
  const { roundAt, sendUntil } = calendar;
  // Where the round is late in the day, before its sending hours end.
  const left = Math.floor((minutesOf(sendUntil) - minutesOf(roundAt)) / 2);
  return roundOn(calendar, date) + Math.min(AFTER_ROUND_MINUTES, left) * MINUTE_MS;
}

/**
 * Letters with the same key that are ready at the same time are one mail; null for what is always a mail of its own.
 * Whatever waited for one person shares a mail with their questions of that moment; what is for the chair shares one
 * with its own kind. An escalation shares with nothing.
 */
export function sharedBy(kind: string, to: PersonId, waited: boolean): string | null {
  if (kind === 'check' || kind === 'checkReminder' || waited) return `to ${to}`;
  return kind === 'announcement' || kind === 'task' || kind === 'taskReminder' ? `${kind} ${to}` : null;
}
