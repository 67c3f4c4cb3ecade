// What if nobody answers, in sentences: who reads it when, and what changes from one version of the ladders to another.
import { causeClauses } from './evidence.ts';
import { longDate } from './dates.ts';
import { rhythmWords } from './advices.ts';
import { numberWords } from './numbers.ts';
import { capitalised } from './people.ts';
import { recipientWords } from './receivers.ts';
import { listed, theRole } from './roles.ts';
import type { CaseOutline } from '../domain/advice/facts.ts';
import type { Recipient } from '../domain/escalation/agreement.ts';
import { organisationOf } from '../domain/escalation/recipients.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { CalendarEntry, EntryOf } from '../domain/forecast/calendarEntries.ts';
import type { Difference } from '../domain/forecast/differences.ts';
import type { WhatIf } from '../domain/forecast/whatIf.ts';
import type { Instant, LocalDate } from '../domain/time.ts';

/** A recipient by role and organisation: "de wethouder van Maasveen", "de voorzitter van de stuurgroep". */
export function whoWords(facts: CaseOutline, recipient: Recipient): string {
  if (recipient.of === 'region') return theRole(recipient.role);
  const organisation = organisationOf(facts.advice.parties, recipient.of);
  const name = organisation === undefined ? undefined : facts.organisations.get(organisation)?.name;
  return name === undefined ? recipientWords(facts, recipient) : `${theRole(recipient.role)} van ${name}`;
}

/** The last rung that was asked on each ladder, earliest first. */
export function topsOf(entries: readonly CalendarEntry[]): readonly EntryOf<'rung'>[] {
  const tops = new Map<string, EntryOf<'rung'>>();
  for (const entry of entries) if (entry.what === 'rung') tops.set(entry.climb, entry);
  return [...tops.values()].toSorted((one, other) => one.at - other.at);
}

/** "Een advies van maandag 23 november, elke week gevraagd. Antwoordt niemand, dan leest de wethouder … het op …" */
export function whatIfSentences(
  facts: CaseOutline,
  { question, answeredAt }: WhatIf,
  entries: readonly CalendarEntry[],
  today: LocalDate,
): readonly string[] {
  const on = (at: Instant) => longDate(localDateOf(at), today);
  const asked = `Een advies van ${longDate(question.givenOn, today)}, ${rhythmWords(question.rhythm)} gevraagd.`;
  const if_ =
    answeredAt === null || question.cause === 'silence'
      ? 'Antwoordt niemand, dan'
      : `Zegt de verwijzer op ${on(answeredAt)} ${causeClauses[question.cause]}, en antwoordt daarna niemand, dan`;
  const reads = topsOf(entries).flatMap(({ to, at }) => {
    const [first] = to;
    return first ? [`${whoWords(facts, first.recipient)} het op ${on(at)}`] : [];
  });
  const then = reads.length > 0 ? `leest ${listed(reads)}.` : 'wordt niemand op een ladder gevraagd.';
  return [asked, `${if_} ${then}`, ...afterwards(entries, on)];
}

function afterwards(entries: readonly CalendarEntry[], on: (at: Instant) => string): readonly string[] {
  const over = entries.find(({ what }) => what === 'exhausted');
  if (over) return [`De casus ligt vanaf ${on(over.at)} weer op uw tafel.`];
  const stuck = entries.find((entry) => entry.what === 'approval' && !entry.given);
  if (stuck) return [`Vanaf ${on(stuck.at)} wacht een trede op een akkoord dat niemand kan geven.`];
  const task = entries.find(({ what }) => what === 'task');
  return task ? [`Op ${on(task.at)} vragen wij u hoe het verder gaat.`] : [];
}

/** What is taken to be so, where it could be otherwise. */
export function assumptions(
  { question, answeredAt, end }: WhatIf,
  entries: readonly CalendarEntry[],
): readonly string[] {
  const given = entries.some((entry) => entry.what === 'approval' && entry.given);
  const waits = entries.some((entry) => entry.what === 'approval' && !entry.given);
  return [
    'Elke brief komt binnen een minuut aan.',
    ...(entries.some(({ what }) => what === 'announcement') ? ['U houdt niets tegen.'] : []),
    ...(given
      ? [
          'Waar een trede op uw akkoord wacht, geeft u dat meteen. Geeft u het later, dan schuift alles daarna op.',
        ]
      : []),
    ...(waits ? ['Waar niemand als voorzitter beslist, blijft de ladder staan.'] : []),
    ...(answeredAt === null || question.cause === 'silence'
      ? []
      : ['De verwijzer antwoordt drie uur na de eerste vraag, en daarna niet meer.']),
    'De mensen en hun afwezigheid zijn zoals ze nu bekend zijn.',
    ...(end === 'year' ? ['Na een jaar houdt de berekening op.'] : []),
    ...(end === 'atChair' ? ['Waar op een keuze wordt gewacht, houdt de berekening na vier weken op.'] : []),
  ];
}

/** "4 werkdagen eerder"; "op dezelfde dag". */
export function daysApartWords(workingDays: number): string {
  if (workingDays === 0) return 'op dezelfde dag';
  const days = Math.abs(workingDays);
  const count = Number.isInteger(days) ? numberWords(days) : String(days).replace('.', ',');
  return `${count} ${days === 1 ? 'werkdag' : 'werkdagen'} ${workingDays < 0 ? 'eerder' : 'later'}`;
}

/**
 * One difference as a sentence: "De wethouder van Maasveen leest het vier werkdagen eerder: op … in plaats van …".
 * @param than the name of the version that it is compared with: "versie 3"
 */
export function differenceWords(
  facts: CaseOutline,
  { recipient, before, after, workingDays }: Difference,
  today: LocalDate,
  than: string,
): string {
  const who = capitalised(whoWords(facts, recipient));
  const on = (at: Instant) => longDate(localDateOf(at), today);
  if (before === null) return after === null ? '' : `${who} is nieuw, en leest het op ${on(after)}.`;
  if (after === null) return `${who} wordt niet meer gevraagd. In ${than} is dat op ${on(before)}.`;
  if (workingDays === 0) return `${who} leest het op dezelfde dag: ${on(after)}.`;
  return `${who} leest het ${daysApartWords(workingDays)}: op ${on(after)} in plaats van ${on(before)}.`;
}
