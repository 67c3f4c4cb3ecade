// What if nobody answers, in sentences: who reads it when, and what changes from one version of the ladders to another.
import { causeClauses } from './evidence.ts';
import { longDate } from './dates.ts';
import { say } from './language.ts';
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
  const role = theRole(recipient.role);
  return name === undefined
    ? recipientWords(facts, recipient)
    : say(`${role} van ${name}`, `${role} of ${name}`);
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
  const [given, rhythm] = [longDate(question.givenOn, today), rhythmWords(question.rhythm)];
  const asked = say(
    `Een advies van ${given}, ${rhythm} gevraagd.`,
    `Advice given on ${given}, asked about ${rhythm}.`,
  );
  const then = readsWords(facts, entries, on);
  if (answeredAt === null || question.cause === 'silence') {
    const ifNobody = say(`Antwoordt niemand, dan ${then}.`, `If nobody answers, ${then}.`);
    return [asked, ifNobody, ...afterwards(entries, on)];
  }
  const said = causeClauses[question.cause];
  const ifSaid = say(
    `Zegt de verwijzer op ${on(answeredAt)} ${said}, en antwoordt daarna niemand, dan ${then}.`,
    `If the referrer says on ${on(answeredAt)} ${said}, and nobody answers after that, ${then}.`,
  );
  return [asked, ifSaid, ...afterwards(entries, on)];
}

/** "leest de wethouder van Maasveen het op vrijdag 11 december", as what follows a condition. */
function readsWords(
  facts: CaseOutline,
  entries: readonly CalendarEntry[],
  on: (at: Instant) => string,
): string {
  const tops = topsOf(entries).flatMap(({ to: [first], at }) =>
    first ? [{ who: whoWords(facts, first.recipient), day: on(at) }] : [],
  );
  if (tops.length === 0) return say('wordt niemand op een ladder gevraagd', 'nobody on a ladder is asked');
  return say(
    `leest ${listed(tops.map(({ who, day }) => `${who} het op ${day}`))}`,
    listed(tops.map(({ who, day }, n) => (n === 0 ? `${who} reads it on ${day}` : `${who} on ${day}`))),
  );
}

function afterwards(entries: readonly CalendarEntry[], on: (at: Instant) => string): readonly string[] {
  const over = entries.find(({ what }) => what === 'exhausted');
  if (over) {
    return [
      say(
        `De casus ligt vanaf ${on(over.at)} weer op uw tafel.`,
        `From ${on(over.at)} the case is on your table again.`,
      ),
    ];
  }
  const stuck = entries.find((entry) => entry.what === 'approval' && !entry.given);
  if (stuck) {
    return [
      say(
        `Vanaf ${on(stuck.at)} wacht een trede op een ja dat niemand kan geven.`,
        `From ${on(stuck.at)} a rung waits for an approval that nobody can give.`,
      ),
    ];
  }
  const task = entries.find(({ what }) => what === 'task');
  return task
    ? [
        say(
          `Op ${on(task.at)} vragen wij u hoe het verder gaat.`,
          `On ${on(task.at)} we ask you what comes next.`,
        ),
      ]
    : [];
}

/** What is taken to be so, where it could be otherwise. */
export function assumptions(
  { question, answeredAt, end }: WhatIf,
  entries: readonly CalendarEntry[],
): readonly string[] {
  const given = entries.some((entry) => entry.what === 'approval' && entry.given);
  const waits = entries.some((entry) => entry.what === 'approval' && !entry.given);
  const answered = answeredAt !== null && question.cause !== 'silence';
  const holdsNothing = entries.some(({ what }) => what === 'announcement');
  return [
    say('Elke brief komt binnen een minuut aan.', 'Every letter arrives within a minute.'),
    holdsNothing && say('U houdt niets tegen.', 'You hold nothing back.'),
    given &&
      say(
        'Waar een trede op uw ja wacht, geeft u dat meteen. Geeft u het later, dan schuift alles daarna op.',
        'Where a rung waits for your approval, you give it at once. If you give it later, everything after it moves on.',
      ),
    waits &&
      say(
        'Waar niemand als voorzitter beslist, blijft de ladder staan.',
        'Where nobody decides as chair, the ladder stays where it is.',
      ),
    answered &&
      say(
        'De verwijzer antwoordt drie uur na de eerste vraag, en daarna niet meer.',
        'The referrer answers three hours after the first question, and not again after that.',
      ),
    say(
      'De mensen en hun afwezigheid zijn zoals ze nu bekend zijn.',
      'The people, and when they are away, are as they are known now.',
    ),
    end === 'year' && say('Na een jaar houdt de berekening op.', 'The calculation stops after a year.'),
    end === 'atChair' &&
      say(
        'Waar op een keuze wordt gewacht, houdt de berekening na vier weken op.',
        'Where something waits for a choice, the calculation stops after four weeks.',
      ),
  ].filter((sentence) => sentence !== false);
}

/** "4 werkdagen eerder"; "op dezelfde dag". */
export function daysApartWords(workingDays: number): string {
  if (workingDays === 0) return say('op dezelfde dag', 'on the same day');
  const days = Math.abs(workingDays);
  const count = Number.isInteger(days)
    ? numberWords(days)
    : say(String(days).replace('.', ','), String(days));
  const unit = days === 1 ? say('werkdag', 'working day') : say('werkdagen', 'working days');
  return workingDays < 0
    ? say(`${count} ${unit} eerder`, `${count} ${unit} earlier`)
    : say(`${count} ${unit} later`, `${count} ${unit} later`);
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
  if (before === null) {
    if (after === null) return '';
    return say(
      `${who} is nieuw, en leest het op ${on(after)}.`,
      `${who} is new, and reads it on ${on(after)}.`,
    );
  }
  if (after === null) {
    return say(
      `${who} wordt niet meer gevraagd. In ${than} is dat op ${on(before)}.`,
      `${who} is no longer asked. In ${than} that is on ${on(before)}.`,
    );
  }
  if (workingDays === 0) {
    return say(
      `${who} leest het op dezelfde dag: ${on(after)}.`,
      `${who} reads it on the same day: ${on(after)}.`,
    );
  }
  const apart = daysApartWords(workingDays);
  return say(
    `${who} leest het ${apart}: op ${on(after)} in plaats van ${on(before)}.`,
    `${who} reads it ${apart}: on ${on(after)} instead of ${on(before)}.`,
  );
}
