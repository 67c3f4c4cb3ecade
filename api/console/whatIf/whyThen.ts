// Why something in a what-if happens on its day: the term that ended then, and the days that did not count.
import type { Imagined } from './imagined.ts';
import { workingDaysWords as days } from '../../../words/agreementTerms.ts';
import { holidayName, namedDaysOff } from '../../../words/holidays.ts';
import { plainDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
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
      return entry.purpose === 'rhythm'
        ? rhythmWhy(imagined)
        : say('Oud nieuws: eerst navragen, dan pas verder', 'Old news: first ask, and only then go on');
    case 'reminder': {
      const asked = entries.find(
        ({ what, ...one }) => what === 'check' && 'check' in one && one.check === entry.check,
      );
      if (!asked) return say('Nog geen antwoord', 'No answer yet');
      const waited = days(workingDays(imagined, asked.at, entry.at));
      return say(`${waited} na de vraag`, `${waited} after the question`);
    }
    case 'answer':
      return say('Aangenomen: drie uur na de vraag', 'Assumed: three hours after the question');
    case 'announcement':
    case 'approval': {
      const begins = !entries.some((one) => isRung(one) && one.climb === entry.climb && one.at < entry.at);
      const before = agreement.vetoWorkingDays;
      if (entry.what === 'approval') {
        return entry.given
          ? say('Aangenomen: u zegt meteen ja', 'Assumed: you say yes at once')
          : say('Er is niemand die mag beslissen', 'There is nobody who may decide');
      }
      if (!begins) {
        return say(
          `${days(before)} vooraf, zodat u kunt tegenhouden`,
          `${days(before)} ahead, so that you can hold it back`,
        );
      }
      return climbCause(imagined, entry.climb) === 'silence'
        ? silenceWhy(imagined, entry.at)
        : say('Na het antwoord van de verwijzer', 'After the answer of the referrer');
    }
    case 'rung':
    case 'exhausted':
      return rungWhy(imagined, entry);
    case 'skipped':
      return say('Niemand heeft deze rol op die dag', 'Nobody has this role on that day');
    case 'task':
      return cause === 'silence'
        ? silenceWhy(imagined, entry.at)
        : say('Bij deze reden hoort geen vaste ladder', 'No fixed ladder belongs to this reason');
    case 'taskReminder':
    case 'taskOverdue':
      return say('Er is nog niet gekozen', 'Nothing has been chosen yet');
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

function rhythmWhy({ lived }: Imagined): string {
  const { rhythm, agreement } = lived.question;
  const clock = agreement.calendar.roundAt.replace(/^0/, '');
  const at = say(`om ${clock}\u00a0uur`, `at ${clock}`);
  const weekly = say(`Elke maandag ${at}`, `Every Monday ${at}`);
  switch (rhythm.every) {
    case 'week':
      return weekly;
    case 'weeks':
      return rhythm.weeks === 1
        ? weekly
        : say(
            `Elke ${String(rhythm.weeks)} weken, op maandag ${at}`,
            `Every ${String(rhythm.weeks)} weeks, on Monday ${at}`,
          );
    case 'threeMonths':
      return say(`Drie maanden na het advies, ${at}`, `Three months after the advice, ${at}`);
  }
}

function silenceWhy(imagined: Imagined, at: Instant): string {
  const silence = imagined.entries.findLast((one) => one.what === 'silence' && one.at <= at);
  const asked = imagined.entries.findLast(
    (one) => one.what === 'check' && silence?.what === 'silence' && one.check === silence.check,
  );
  if (!asked || !silence) return say('Geen antwoord', 'No answer');
  const waited = days(workingDays(imagined, asked.at, silence.at));
  return say(`Na ${waited} zonder antwoord`, `After ${waited} without an answer`);
}

/** How long the rung below was waited for, or how long the chair could say no. */
function rungWhy(imagined: Imagined, entry: Extract<CalendarEntry, { what: 'rung' | 'exhausted' }>): string {
  const { entries, lived } = imagined;
  const { agreement } = lived.question;
  const before = entries.findLast((one) => isRung(one) && one.climb === entry.climb && one.at < entry.at);
  if (!before || !isRung(before)) {
    const told = entries.find((one) => one.what === 'announcement' && one.climb === entry.climb);
    if (entry.what === 'exhausted') {
      return say('Niemand heeft een rol op deze ladder', 'Nobody has a role on this ladder');
    }
    if (!told) return say('Meteen', 'At once');
    const veto = days(agreement.vetoWorkingDays);
    return say(`${veto} om tegen te houden`, `${veto} to hold it back`);
  }
  const agreed = ladderOf(agreement, before.ladder)?.rungs[before.rung - 1]?.waitWorkingDays ?? 0;
  const waited = workingDays(imagined, before.at, entry.at) - 1;
  const wait = days(Math.min(agreed, waited));
  const rung = String(before.rung);
  const why =
    waited > agreed
      ? say(
          `${wait} gewacht op trede ${rung}, en eerst nagevraagd of het nog zo is`,
          `Waited ${wait} for rung ${rung}, and first asked whether it is still so`,
        )
      : say(`${wait} gewacht op trede ${rung}`, `Waited ${wait} for rung ${rung}`);
  return `${why}${notCounted(imagined, before.at, entry.at)}`;
}

function notCounted({ lived }: Imagined, from: Instant, to: Instant): string {
  const off = namedDaysOff(
    lived.question.agreement.calendar,
    plusDays(localDateOf(from), 1),
    localDateOf(to),
  );
  if (off.length === 0) return '';
  const words = off.map(({ on }) => holidayName(on) ?? plainDate(on).replace(/ \d{4}$/, ''));
  const named = capitalised(listed(words));
  return off.length === 1
    ? say(`. ${named} telt niet mee`, `. ${named} does not count`)
    : say(`. ${named} tellen niet mee`, `. ${named} do not count`);
}
