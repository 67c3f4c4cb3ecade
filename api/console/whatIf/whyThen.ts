// Why something in a what-if happens on its day: the term that ended then, and the days that did not count.
import type { Imagined } from './imagined.ts';
import { namedDaysOff } from '../../../words/holidays.ts';
import { plainDate } from '../../../words/dates.ts';
import { listed } from '../../../words/roles.ts';
import { localDateOf, plusDays } from '../../../domain/calendar/amsterdam.ts';
import { workingDaysBetween } from '../../../domain/calendar/calendar.ts';
import { ladderOf } from '../../../domain/escalation/agreement.ts';
import type { CalendarEntry } from '../../../domain/forecast/calendarEntries.ts';
import type { Instant } from '../../../domain/time.ts';
import { capitalised } from '../../../words/people.ts';

/** The reason, in a few words. */
export function whyThen(imagined: Imagined, entry: CalendarEntry): string {
  const { entries, lived } = imagined;
  const { agreement, cause } = lived.question;
  switch (entry.what) {
    case 'check':
      return entry.purpose === 'rhythm' ? rhythmWhy(imagined) : 'Oud nieuws: eerst navragen, dan pas verder';
    case 'reminder': {
      const asked = entries.find(
        ({ what, ...one }) => what === 'check' && 'check' in one && one.check === entry.check,
      );
      return asked ? `${days(workingDays(imagined, asked.at, entry.at))} na de vraag` : 'Nog geen antwoord';
    }
    case 'answer':
      return 'Aangenomen: drie uur na de vraag';
    case 'announcement':
    case 'approval': {
      const begins = !entries.some((one) => isRung(one) && one.climb === entry.climb && one.at < entry.at);
      const before = agreement.vetoWorkingDays;
      if (entry.what === 'approval') {
        return entry.given ? 'Aangenomen: u zegt meteen ja' : 'Er is niemand die mag beslissen';
      }
      if (!begins) return `${days(before)} vooraf, zodat u kunt tegenhouden`;
      return climbCause(imagined, entry.climb) === 'silence'
        ? silenceWhy(imagined, entry.at)
        : 'Na het antwoord van de verwijzer';
    }
    case 'rung':
    case 'exhausted':
      return rungWhy(imagined, entry);
    case 'skipped':
      return 'Niemand heeft deze rol op die dag';
    case 'task':
      return cause === 'silence' ? silenceWhy(imagined, entry.at) : 'Bij deze reden hoort geen vaste ladder';
    case 'taskReminder':
    case 'taskOverdue':
      return 'Er is nog niet gekozen';
    case 'silence':
      return '';
  }
}

function isRung(entry: CalendarEntry): entry is Extract<CalendarEntry, { what: 'rung' }> {
  return entry.what === 'rung';
}

function climbCause({ lived }: Imagined, id: string): string | undefined {
  return lived.advice.climbs.find((climb) => climb.id === id)?.cause;
}

function workingDays({ lived }: Imagined, from: Instant, to: Instant): number {
  return workingDaysBetween(lived.question.agreement.calendar, localDateOf(from), localDateOf(to));
}

function days(count: number): string {
  return `${String(count)} ${count === 1 ? 'werkdag' : 'werkdagen'}`;
}

function rhythmWhy({ lived }: Imagined): string {
  const { rhythm, agreement } = lived.question;
  const at = `om ${agreement.calendar.roundAt.replace(/^0/, '')}\u00a0uur`;
  switch (rhythm.every) {
    case 'week':
      return `Elke maandag ${at}`;
    case 'weeks':
      return rhythm.weeks === 1
        ? `Elke maandag ${at}`
        : `Elke ${String(rhythm.weeks)} weken, op maandag ${at}`;
    case 'threeMonths':
      return `Drie maanden na het advies, ${at}`;
  }
}

function silenceWhy(imagined: Imagined, at: Instant): string {
  const silence = imagined.entries.findLast((one) => one.what === 'silence' && one.at <= at);
  const asked = imagined.entries.findLast(
    (one) => one.what === 'check' && silence?.what === 'silence' && one.check === silence.check,
  );
  return asked && silence
    ? `Na ${days(workingDays(imagined, asked.at, silence.at))} zonder antwoord`
    : 'Geen antwoord';
}

/** How long the rung below was waited for, or how long the chair could say no. */
function rungWhy(imagined: Imagined, entry: Extract<CalendarEntry, { what: 'rung' | 'exhausted' }>): string {
  const { entries, lived } = imagined;
  const { agreement } = lived.question;
  const before = entries.findLast((one) => isRung(one) && one.climb === entry.climb && one.at < entry.at);
  if (!before || !isRung(before)) {
    const told = entries.find((one) => one.what === 'announcement' && one.climb === entry.climb);
    if (entry.what === 'exhausted') return 'Niemand heeft een rol op deze ladder';
    return told ? `${days(agreement.vetoWorkingDays)} om tegen te houden` : 'Meteen';
  }
  const agreed = ladderOf(agreement, before.ladder)?.rungs[before.rung - 1]?.waitWorkingDays ?? 0;
  const waited = workingDays(imagined, before.at, entry.at) - 1;
  const wait = `${days(Math.min(agreed, waited))} gewacht op trede ${String(before.rung)}`;
  const longer = waited > agreed ? ', en eerst nagevraagd of het nog zo is' : '';
  return `${wait}${longer}${notCounted(imagined, before.at, entry.at)}`;
}

function notCounted({ lived }: Imagined, from: Instant, to: Instant): string {
  const off = namedDaysOff(
    lived.question.agreement.calendar,
    plusDays(localDateOf(from), 1),
    localDateOf(to),
  );
  if (off.length === 0) return '';
  const words = off.map(({ on, name }) =>
    name === 'gesloten' ? plainDate(on).replace(/ \d{4}$/, '') : name,
  );
  return `. ${capitalised(listed(words))} ${off.length === 1 ? 'telt' : 'tellen'} niet mee`;
}
