// Two calendars beside each other: who is asked earlier or later, who is new, and who is no longer asked.
import type { CalendarEntry } from './calendarEntries.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { workingDaysBetween, type Calendar } from '../calendar/calendar.ts';
import type { Recipient } from '../escalation/agreement.ts';
import type { Instant, LocalDate } from '../time.ts';

/** When somebody in a role is first asked, in each of two calendars; null: not at all. */
export interface Difference {
  readonly recipient: Recipient;
  readonly before: Instant | null;
  readonly after: Instant | null;
  /** After less before, in working days: negative is earlier. 0 where one of both does not ask. */
  readonly workingDays: number;
}

/** So many working days from one day to another; negative where the other lies earlier. */
export function workingDaysApart(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  return from <= to ? workingDaysBetween(calendar, from, to) : -workingDaysBetween(calendar, to, from);
}

/** Every role that a rung asks in either calendar, in the order in which the second asks them; what it dropped comes last. */
export function differencesOf(
  before: readonly CalendarEntry[],
  after: readonly CalendarEntry[],
  calendar: Calendar,
): readonly Difference[] {
  const [was, is] = [firstAsked(before), firstAsked(after)];
  const keys = new Set([...is.keys(), ...was.keys()]);
  return [...keys].flatMap((key) => {
    const recipient = (is.get(key) ?? was.get(key))?.recipient;
    if (!recipient) return [];
    const [one, other] = [was.get(key)?.at ?? null, is.get(key)?.at ?? null];
    const workingDays =
      one === null || other === null ? 0 : workingDaysApart(calendar, localDateOf(one), localDateOf(other));
    return [{ recipient, before: one, after: other, workingDays }];
  });
}

function firstAsked(entries: readonly CalendarEntry[]) {
  const first = new Map<string, { readonly recipient: Recipient; readonly at: Instant }>();
  for (const entry of entries) {
    if (entry.what !== 'rung') continue;
    for (const { recipient } of entry.to) {
      const key = `${recipient.of} ${recipient.role}`;
      if (!first.has(key)) first.set(key, { recipient, at: entry.at });
    }
  }
  return first;
}
