// An agreement read out row by row: for its page, for comparing two versions, and for who changed what.
import { ladderTitle, reasonWords } from './agreementFaults.ts';
import { modeWords, timingWords, workingDaysWords } from './agreementTerms.ts';
import { plainDate } from './dates.ts';
import { recipientRole } from './receivers.ts';
import { listed } from './roles.ts';
import { isLocalDate } from '../domain/calendar/amsterdam.ts';
import type { Agreement, CheckTiming, Ladder } from '../domain/escalation/agreement.ts';
import { causes, type Cause } from '../domain/monitoring/answer.ts';

/** One thing that was agreed on. */
export interface Aspect {
  /** The same in every version: `ladders.municipal.2.wait`. */
  readonly key: string;
  /** "Ladder Gemeente". */
  readonly group: string;
  /** "Trede 2: wachttijd". */
  readonly term: string;
  readonly value: string;
}

/** Everything that was agreed on, in the order in which a page shows it. */
export function aspectsOf(agreement: Agreement): readonly Aspect[] {
  return [
    ...agreement.ladders.flatMap((ladder) => ofLadder(agreement, ladder)),
    ...causes.map((cause) => ({
      key: `entries.${cause}`,
      group: 'Welke ladder bij welke reden',
      term: reasonWords(cause),
      value: entryWords(agreement, cause),
    })),
    ...timingAspects(agreement),
    ...calendarAspects(agreement),
  ];
}

function ofLadder(agreement: Agreement, { id, rungs }: Ladder): readonly Aspect[] {
  const group = `Ladder ${ladderTitle(agreement, id)}`;
  return rungs.flatMap(({ recipients, waitWorkingDays, mode, explanation }, index) => {
    const about = (name: string, term: string, value: string): Aspect => ({
      key: `ladders.${id}.${index + 1}.${name}`,
      group,
      term: `Trede ${index + 1}: ${term}`,
      value,
    });
    const top = index === rungs.length - 1;
    return [
      about('recipients', 'wie', listed(recipients.map(recipientRole)) || 'nog niemand'),
      about(
        'wait',
        'wachttijd',
        `${workingDaysWords(waitWorkingDays)}, dan naar ${top ? 'de voorzitter' : `trede ${index + 2}`}`,
      ),
      about('mode', 'hoe het uitgaat', modeWords[mode ?? agreement.mode]),
      ...(explanation === undefined ? [] : [about('explanation', 'toelichting', explanation)]),
    ];
  });
}

/** "Gemeente vanaf trede 1, en Inkoop vanaf trede 1"; "de voorzitter kiest". */
export function entryWords(agreement: Agreement, cause: Cause): string {
  const all: Partial<Agreement['entries']> = agreement.entries;
  const entries = all[cause] ?? [];
  if (entries.length > 0) {
    return listed(entries.map(({ ladder, rung }) => `${ladderTitle(agreement, ladder)} vanaf trede ${rung}`));
  }
  const chosen = cause === 'other' || (agreement.chairChooses ?? []).includes(cause);
  return chosen ? 'de voorzitter kiest elke keer' : 'nog geen ladder';
}

/** "herinnering na 2 werkdagen, antwoord binnen 3 werkdagen". */
export function checkTimingWords({ remindAfter, silentAfter }: CheckTiming): string {
  const days = listed(remindAfter.map(String));
  const reminders =
    remindAfter.length === 0
      ? 'geen herinnering'
      : `herinnering na ${days} ${remindAfter.length === 1 && remindAfter[0] === 1 ? 'werkdag' : 'werkdagen'}`;
  return `${reminders}, antwoord binnen ${workingDaysWords(silentAfter)}`;
}

/** The terms only. */
export function timingAspects({ mode, vetoWorkingDays, timings }: Agreement): readonly Aspect[] {
  const about = (name: string, value: string): Aspect => ({
    key: `timings.${name}`,
    group: 'Termijnen',
    term: timingWords(name),
    value,
  });
  const days = (name: Exclude<keyof typeof timings, 'weekly' | 'threeMonthly' | 'short'>) =>
    about(name, workingDaysWords(timings[name]));
  return [
    about('mode', modeWords[mode]),
    about('vetoWorkingDays', workingDaysWords(vetoWorkingDays)),
    about('weekly', checkTimingWords(timings.weekly)),
    about('threeMonthly', checkTimingWords(timings.threeMonthly)),
    about('short', checkTimingWords(timings.short)),
    days('newsIsFreshFor'),
    days('commitmentAtMost'),
    days('holdLasts'),
    days('taskReminderAfter'),
    days('taskOverdueAfter'),
    about('underwayAtMost', `${timings.underwayAtMost} keer`),
  ];
}

/** The sending hours and closed days only. */
export function calendarAspects({ calendar }: Agreement): readonly Aspect[] {
  const about = (name: string, value: string): Aspect => ({
    key: `calendar.${name}`,
    group: 'Verzendtijden en vrije dagen',
    term: timingWords(name),
    value,
  });
  const closed = calendar.closedDays.map((day) => (isLocalDate(day) ? plainDate(day) : day));
  return [
    about('sendFrom', `${calendar.sendFrom} uur`),
    about('sendUntil', `${calendar.sendUntil} uur`),
    about('roundAt', `${calendar.roundAt} uur`),
    about('closedDays', listed(closed) || 'geen, naast weekenden en feestdagen'),
  ];
}

/** Something in which two agreements differ; undefined: that one does not have it. */
export interface Difference {
  readonly group: string;
  readonly term: string;
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/** Everything in which two agreements differ, as they are read out. */
export function differencesBetween(one: Agreement, other: Agreement): readonly Difference[] {
  const [before, after] = [aspectsOf(one), aspectsOf(other)];
  const groups = [...new Set([...before, ...after].map(({ group }) => group))];
  const found = (aspects: readonly Aspect[], key: string) =>
    aspects.find((aspect) => aspect.key === key)?.value;
  return groups.flatMap((group) => {
    const terms = new Map(
      [...before, ...after].filter((aspect) => aspect.group === group).map(({ key, term }) => [key, term]),
    );
    return [...terms]
      .toSorted(([key], [other]) => rungIn(key) - rungIn(other))
      .map(([key, term]) => ({ group, term, one: found(before, key), other: found(after, key) }))
      .filter((difference) => difference.one !== difference.other);
  });
}

/** Of a row about a rung: which, so that what one version lacks stands with the rest of its rung. */
function rungIn(key: string): number {
  return Number(/^ladders\.[^.]*\.(\d+)\./.exec(key)?.[1] ?? 0);
}
