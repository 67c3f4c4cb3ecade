// An agreement read out row by row: for its page, for comparing two versions, and for who changed what.
import { ladderTitle, reasonWords } from './agreementFaults.ts';
import { modeWords, timingWords, workingDaysWords } from './agreementTerms.ts';
import { plainDate } from './dates.ts';
import { say } from './language.ts';
import { recipientRole } from './receivers.ts';
import { listed } from './roles.ts';
import { isLocalDate } from '../domain/calendar/amsterdam.ts';
import type { Agreement, CheckTiming, Ladder, Timings } from '../domain/escalation/agreement.ts';
import { commitmentReminderDays } from '../domain/escalation/commitments.ts';
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
      group: say('Welke ladder bij welke reden', 'Which ladder for which reason'),
      term: reasonWords(cause),
      value: entryWords(agreement, cause),
    })),
    ...timingAspects(agreement),
    ...calendarAspects(agreement),
  ];
}

function ofLadder(agreement: Agreement, { id, rungs }: Ladder): readonly Aspect[] {
  const name = ladderTitle(agreement, id);
  const group = say(`Ladder ${name}`, `Ladder ${name}`);
  return rungs.flatMap(({ recipients, waitWorkingDays, mode, explanation }, index) => {
    const about = (name: string, term: string, value: string): Aspect => ({
      key: `ladders.${id}.${index + 1}.${name}`,
      group,
      term: say(`Trede ${index + 1}: ${term}`, `Rung ${index + 1}: ${term}`),
      value,
    });
    const top = index === rungs.length - 1;
    return [
      about(
        'recipients',
        say('wie', 'who'),
        listed(recipients.map(recipientRole)) || say('nog niemand', 'nobody yet'),
      ),
      about('wait', say('wachttijd', 'waiting time'), waitWords(waitWorkingDays, top ? null : index + 2)),
      about('mode', say('hoe het uitgaat', 'how it goes out'), modeWords[mode ?? agreement.mode]),
      ...(explanation === undefined
        ? []
        : [about('explanation', say('toelichting', 'explanation'), explanation)]),
    ];
  });
}

/** @param next the rung that comes then; null: none */
function waitWords(workingDays: number, next: number | null): string {
  const days = workingDaysWords(workingDays);
  return next === null
    ? say(`${days}, dan naar de voorzitter`, `${days}, then to the chair`)
    : say(`${days}, dan naar trede ${next}`, `${days}, then to rung ${next}`);
}

/** "Gemeente vanaf trede 1, en Inkoop vanaf trede 1"; "de voorzitter kiest". */
export function entryWords(agreement: Agreement, cause: Cause): string {
  const all: Partial<Agreement['entries']> = agreement.entries;
  const entries = all[cause] ?? [];
  if (entries.length > 0) {
    return listed(
      entries.map(({ ladder, rung }) => {
        const name = ladderTitle(agreement, ladder);
        return say(`${name} vanaf trede ${rung}`, `${name} from rung ${rung}`);
      }),
    );
  }
  const chosen = cause === 'other' || (agreement.chairChooses ?? []).includes(cause);
  return chosen
    ? say('de voorzitter kiest elke keer', 'the chair chooses each time')
    : say('nog geen ladder', 'no ladder yet');
}

/** "herinnering na 2 werkdagen, antwoord binnen 3 werkdagen". */
export function checkTimingWords({ remindAfter, silentAfter }: CheckTiming): string {
  const answer = workingDaysWords(silentAfter);
  if (remindAfter.length === 0) {
    return say(`geen herinnering, antwoord binnen ${answer}`, `no reminder, answer within ${answer}`);
  }
  const [first = 0, ...others] = remindAfter;
  const days =
    others.length === 0
      ? workingDaysWords(first)
      : say(
          `${listed(remindAfter.map(String))} werkdagen`,
          `${listed(remindAfter.map(String))} working days`,
        );
  return say(
    `herinnering na ${days}, antwoord binnen ${answer}`,
    `${others.length === 0 ? 'reminder' : 'reminders'} after ${days}, answer within ${answer}`,
  );
}

/** The terms only. */
export function timingAspects({ mode, vetoWorkingDays, timings }: Agreement): readonly Aspect[] {
  const about = (name: string, value: string): Aspect => ({
    key: `timings.${name}`,
    group: say('Termijnen', 'Terms'),
    term: timingWords(name),
    value,
  });
  const days = (
    name: Exclude<keyof Timings, 'weekly' | 'threeMonthly' | 'short' | 'commitmentReminderBefore'>,
  ) => about(name, workingDaysWords(timings[name]));
  return [
    about('mode', modeWords[mode]),
    about('vetoWorkingDays', workingDaysWords(vetoWorkingDays)),
    about('weekly', checkTimingWords(timings.weekly)),
    about('threeMonthly', checkTimingWords(timings.threeMonthly)),
    about('short', checkTimingWords(timings.short)),
    days('newsIsFreshFor'),
    days('commitmentAtMost'),
    about('commitmentReminderBefore', workingDaysWords(commitmentReminderDays(timings))),
    days('holdLasts'),
    days('taskReminderAfter'),
    days('taskOverdueAfter'),
    about(
      'underwayAtMost',
      say(
        `${timings.underwayAtMost} keer`,
        timings.underwayAtMost === 1 ? 'once' : `${timings.underwayAtMost} times`,
      ),
    ),
  ];
}

/** The sending hours and closed days only. */
export function calendarAspects({ calendar }: Agreement): readonly Aspect[] {
  const about = (name: string, value: string): Aspect => ({
    key: `calendar.${name}`,
    group: say('Verzendtijden en vrije dagen', 'Sending times and days off'),
    term: timingWords(name),
    value,
  });
  const closed = calendar.closedDays.map((day) => (isLocalDate(day) ? plainDate(day) : day));
  return [
    about('sendFrom', timeWords(calendar.sendFrom)),
    about('sendUntil', timeWords(calendar.sendUntil)),
    about('roundAt', timeWords(calendar.roundAt)),
    about(
      'closedDays',
      listed(closed) ||
        say('geen, naast weekenden en feestdagen', 'none, apart from weekends and public holidays'),
    ),
  ];
}

/** "08:30 uur". */
function timeWords(time: string): string {
  return say(`${time} uur`, time);
}

/** Whether the value of an aspect is what somebody wrote. */
export function isTyped(key: string): boolean {
  return key.endsWith('.explanation');
}

/** Something in which two agreements differ; undefined: that one does not have it. */
export interface Difference {
  readonly group: string;
  readonly term: string;
  readonly one: string | undefined;
  readonly other: string | undefined;
  /** It is what somebody wrote, in their own language. */
  readonly typed: boolean;
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
      .map(([key, term]) => ({
        group,
        term,
        one: found(before, key),
        other: found(after, key),
        typed: isTyped(key),
      }))
      .filter((difference) => difference.one !== difference.other);
  });
}

/** Of a row about a rung: which, so that what one version lacks stands with the rest of its rung. */
function rungIn(key: string): number {
  return Number(/^ladders\.[^.]*\.(\d+)\./.exec(key)?.[1] ?? 0);
}
