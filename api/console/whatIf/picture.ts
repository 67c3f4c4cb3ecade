// A what-if as a calendar to be drawn: its days counted from the Monday on which it begins.
import type {
  CalendarData,
  CalendarLadder,
  CalendarMark,
  CalendarStep,
} from '../../design/shows/calendar/calendar.ts';
import type { Imagined } from './imagined.ts';
import { whatIfRows, type WhatIfRow } from './rows.ts';
import { ladderName } from '../steering/whoIsWho.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { longDate, shortDate } from '../../../words/dates.ts';
import { namedDaysOff } from '../../../words/holidays.ts';
import { say, spoken } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { listed } from '../../../words/roles.ts';
import { whoWords } from '../../../words/whatIf.ts';
import { localDateOf, plusDays, weekdayOf } from '../../../domain/calendar/amsterdam.ts';
import { workingDaysBetween } from '../../../domain/calendar/calendar.ts';
import { ladderOf } from '../../../domain/escalation/agreement.ts';
import { organisationOf } from '../../../domain/escalation/recipients.ts';
import type { CalendarEntry } from '../../../domain/forecast/calendarEntries.ts';
import { DAY_MS, type LocalDate } from '../../../domain/time.ts';

/** The days that a calendar shows. */
export interface Span {
  /** A Monday. */
  readonly from: LocalDate;
  /** A Sunday. */
  readonly until: LocalDate;
}

/** The weeks in which anything happens, and one more; of several calendars together, so that their days stand in one line. */
export function spanOf(imagined: readonly Imagined[]): Span {
  const days = imagined.flatMap(({ entries }) => entries.map(({ at }) => localDateOf(at))).sort();
  const first = days[0] ?? imagined[0]?.lived.question.givenOn ?? '';
  const last = days.at(-1) ?? first;
  const from = plusDays(first, 1 - weekdayOf(first));
  return { from, until: plusDays(last, 7 - weekdayOf(last) + 7) };
}

/** The calendar of a what-if. @param id unique on the page */
export function pictureOf(imagined: Imagined, id: string, span: Span): CalendarData {
  const { lived, entries } = imagined;
  const { agreement, rhythm } = lived.question;
  const numberOf = (day: LocalDate) => daysFrom(span.from, day);
  const rows = whatIfRows(imagined);
  const ladders = [...new Set(lived.advice.climbs.map(({ ladder }) => ladder))];
  return {
    id,
    title: say(
      `Kalender van ${longDate(span.from)} tot en met ${longDate(span.until)}`,
      `Calendar from ${longDate(span.from)} to ${longDate(span.until)}`,
    ),
    description: `${rows.map(stepWords).join('. ')}. ${say(
      'De tabel noemt elke datum en elke reden.',
      'The table names every date and every reason.',
    )}`,
    weeks: weeksOf(span),
    daysOff: namedDaysOff(agreement.calendar, span.from, span.until).map(({ on, name }) => ({
      on: numberOf(on),
      name,
    })),
    rhythm: rhythmWords(rhythm),
    chairRole: entries.some(({ what }) => what === 'approval')
      ? say('zegt eerst ja', 'says yes first')
      : say('kan tegenhouden', 'can hold back'),
    referrer: referrerMarks(entries, numberOf),
    chair: chairMarks(entries, numberOf),
    ladders: ladders.map((ladder) => ladderIn(imagined, ladder, numberOf)),
    steps: stepsOf(imagined, rows, ladders, numberOf),
  };
}

function daysFrom(first: LocalDate, day: LocalDate): number {
  return Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${first}T00:00Z`)) / DAY_MS);
}

function stepWords({ on, what, who }: WhatIfRow): string {
  return `${shortDate(on, on)}: ${what}${who.length > 0 ? `, ${listed(who)}` : ''}`;
}

/** ISO 8601: week 1 has the first Thursday of the year. */
function weekNumber(monday: LocalDate): number {
  const thursday = plusDays(monday, 3);
  return Math.floor(daysFrom(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

function weeksOf({ from, until }: Span): CalendarData['weeks'] {
  const weeks: { name: string; day: string }[] = [];
  for (let monday = from; monday <= until; monday = plusDays(monday, 7)) {
    weeks.push({
      name: say(`week ${String(weekNumber(monday))}`, `week ${String(weekNumber(monday))}`),
      day: shortDate(monday, monday),
    });
  }
  return weeks;
}

type NumberOf = (day: LocalDate) => number;

const referrerKinds = { check: 'question', reminder: 'letter', answer: 'answer' } as const;
const referrerWords = spoken({
  check: ['vraag', 'question'],
  reminder: ['herinnering', 'reminder'],
  answer: ['antwoord', 'answer'],
});

/** A mark a day. The first of each kind says its day; the others come back as the rhythm says. */
function referrerMarks(entries: readonly CalendarEntry[], numberOf: NumberOf): readonly CalendarMark[] {
  const byDay = new Map<LocalDate, (keyof typeof referrerKinds)[]>();
  for (const { at, what } of entries) {
    if (what !== 'check' && what !== 'reminder' && what !== 'answer') continue;
    const date = localDateOf(at);
    byDay.set(date, [...(byDay.get(date) ?? []), what]);
  }
  const named = new Set<string>();
  return [...byDay].map(([date, those]): CalendarMark => {
    const fresh = those.filter((what) => !named.has(what));
    for (const what of those) named.add(what);
    const kind = referrerKinds[those.at(-1) ?? 'check'];
    if (fresh.length === 0) return { on: numberOf(date), kind };
    const words = listed(fresh.map((what) => referrerWords[what]));
    return { on: numberOf(date), kind, label: `${words} ${shortDate(date, date)}` };
  });
}

/** What comes to the chair on one day is one mark. */
function chairMarks(entries: readonly CalendarEntry[], numberOf: NumberOf): readonly CalendarMark[] {
  const byDay = new Map<LocalDate, CalendarEntry[]>();
  for (const entry of entries) {
    const date = localDateOf(entry.at);
    if (toChair.has(entry.what)) byDay.set(date, [...(byDay.get(date) ?? []), entry]);
  }
  return [...byDay].map(([date, those]) => {
    const kinds = new Set(those.map(({ what }) => what));
    const day = shortDate(date, date);
    const on = numberOf(date);
    if (kinds.has('exhausted'))
      return { on, kind: 'table', label: say(`${day}: op uw tafel`, `${day}: on your table`) };
    if (kinds.has('task')) return { on, kind: 'chair', label: say(`${day}: u kiest`, `${day}: you choose`) };
    if (kinds.has('approval')) return { on, kind: 'chair', label: say(`${day}: uw ja`, `${day}: your yes`) };
    return { on, kind: 'chair', ...(kinds.has('announcement') && { label: day }) };
  });
}

const toChair: ReadonlySet<CalendarEntry['what']> = new Set([
  'announcement',
  'approval',
  'exhausted',
  'task',
  'taskReminder',
]);

function ladderIn({ facts, entries }: Imagined, id: string, numberOf: NumberOf): CalendarLadder {
  const ladder = ladderOf(facts.agreement, id);
  const first = ladder?.rungs.flatMap(({ recipients }) => recipients).find(({ of }) => sides.has(of));
  const organisation = first && organisationOf(facts.advice.parties, first.of);
  const over = entries.find((entry) => entry.what === 'exhausted' && entry.ladder === id);
  return {
    name: capitalised(ladderName(facts, id)),
    about: (organisation !== undefined && facts.organisations.get(organisation)?.name) || '',
    rungs: entries.flatMap((entry) => {
      if ((entry.what !== 'rung' && entry.what !== 'skipped') || entry.ladder !== id) return [];
      const date = localDateOf(entry.at);
      const skipped = entry.what === 'skipped';
      const who = skipped
        ? entry.roles.map((role) =>
            say(`${whoWords(facts, role)}: niemand`, `${whoWords(facts, role)}: nobody`),
          )
        : [...new Set(entry.to.map(({ recipient }) => whoWords(facts, recipient)))];
      const rung = String(entry.rung);
      const name = skipped
        ? say(`Trede ${rung} overgeslagen`, `Rung ${rung} passed over`)
        : say(`Trede ${rung}`, `Rung ${rung}`);
      return [{ on: numberOf(date), name, day: shortDate(date, date), who, skipped }];
    }),
    over: over ? numberOf(localDateOf(over.at)) : null,
  };
}

const sides: ReadonlySet<string> = new Set(['municipality', 'provider', 'procurementOrganisation']);

function stepsOf(
  { lived, facts }: Imagined,
  rows: readonly WhatIfRow[],
  ladders: readonly string[],
  numberOf: NumberOf,
): readonly CalendarStep[] {
  const { calendar } = facts.agreement;
  let before = lived.question.givenOn;
  return rows.map(({ on, kind, ladder, rung, what, who, again }): CalendarStep => {
    const workingDays = workingDaysBetween(calendar, before, on);
    const off = namedDaysOff(calendar, plusDays(before, 1), on).map(({ name }) => name);
    const wait =
      workingDays >= 3
        ? [say(`${String(workingDays)} werkdagen`, `${String(workingDays)} working days`)]
        : [];
    const words = [...wait, ...off].join(', ');
    before = on;
    return {
      on: numberOf(on),
      day: shortDate(on, on),
      kind,
      lane: ladder === null ? 0 : 1 + ladders.indexOf(ladder),
      ...(rung !== null && { number: rung }),
      title:
        again.length === 0
          ? what
          : say(
              `${what}, nog ${String(again.length)} keer`,
              `${what}, ${String(again.length)} more ${again.length === 1 ? 'time' : 'times'}`,
            ),
      who,
      since: { workingDays, words },
    };
  });
}
