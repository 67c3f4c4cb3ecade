// The rows of a what-if: what happens on which day, to whom, and why then. The table and the drawing on a phone show the same.
import type { MarkKind } from '../../design/shows/calendar/calendar.ts';
import type { Imagined } from './imagined.ts';
import { whyThen } from './whyThen.ts';
import { taskWords } from '../../../words/tasks.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { say } from '../../../words/language.ts';
import { causeWords, listed, roleWords } from '../../../words/roles.ts';
import { capitalised } from '../../../words/people.ts';
import { ladderName } from '../steering/whoIsWho.ts';
import { whoWords } from '../../../words/whatIf.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { LadderId } from '../../../domain/escalation/agreement.ts';
import type { Receiver } from '../../../domain/escalation/recipients.ts';
import type { CalendarEntry, EntryOf } from '../../../domain/forecast/calendarEntries.ts';
import type { LocalDate } from '../../../domain/time.ts';

/** A line of the table. */
export interface WhatIfRow {
  readonly on: LocalDate;
  /** What comes back is told once, with the other days. */
  readonly again: readonly LocalDate[];
  readonly kind: MarkKind;
  readonly ladder: LadderId | null;
  readonly rung: number | null;
  readonly what: string;
  /** By role, a line each. */
  readonly who: readonly string[];
  /** The people in those roles that day; empty where the reader may not see them. */
  readonly names: readonly string[];
  readonly why: string;
}

/** All rows, earliest first. */
export function whatIfRows(imagined: Imagined): readonly WhatIfRow[] {
  const rows: WhatIfRow[] = [];
  /** Of what comes back: how often it came, and the row that stands for all but the first. */
  const rounds = new Map<string, { times: number; row: number }>();
  for (const entry of imagined.entries) {
    if (entry.what === 'silence') continue;
    const row: WhatIfRow = { on: localDateOf(entry.at), again: [], ...rowOf(imagined, entry) };
    const round = roundOf(entry);
    const { times, row: index } = rounds.get(round) ?? { times: 0, row: -1 };
    if (round !== '') rounds.set(round, { times: times + 1, row: times === 1 ? rows.length : index });
    const standsFor = times > 1 ? rows[index] : undefined;
    if (!standsFor) rows.push(times === 1 ? { ...row, ...again(imagined, entry) } : row);
    else if (standsFor.on !== row.on && standsFor.again.at(-1) !== row.on) {
      rows[index] = { ...standsFor, again: [...standsFor.again, row.on] };
    }
  }
  return rows;
}

/** What comes back, by kind; empty for what happens once. */
function roundOf(entry: CalendarEntry): string {
  switch (entry.what) {
    case 'check':
    case 'reminder':
      return `${entry.what} ${entry.purpose}`;
    case 'taskReminder':
    case 'taskOverdue':
      return entry.what;
    default:
      return '';
  }
}

/** How a row speaks that stands for everything of its kind that follows. */
function again({ lived }: Imagined, entry: CalendarEntry): Pick<WhatIfRow, 'what' | 'why'> {
  const often = rhythmWords(lived.question.rhythm);
  const unanswered = say('Zolang er geen antwoord is', 'As long as there is no answer');
  const notChosen = say('Zolang er niet is gekozen', 'As long as nothing has been chosen');
  switch (entry.what) {
    case 'check':
      return entry.purpose === 'rhythm'
        ? { what: say(`De vraag, ${often} opnieuw`, `The question, again ${often}`), why: unanswered }
        : {
            what: say('Opnieuw de vraag of het nog zo is', 'Again the question whether it is still so'),
            why: unanswered,
          };
    case 'reminder':
      return {
        what: say(`Een herinnering, ${often} opnieuw`, `A reminder, again ${often}`),
        why: unanswered,
      };
    case 'taskReminder':
      return { what: say('Opnieuw een herinnering aan u', 'Again a reminder to you'), why: notChosen };
    default:
      return {
        what: say('Opnieuw bericht dat er iets op u wacht', 'Again a message that something waits for you'),
        why: notChosen,
      };
  }
}

type Words = Omit<WhatIfRow, 'on' | 'again'>;

function rowOf(imagined: Imagined, entry: Exclude<CalendarEntry, EntryOf<'silence'>>): Words {
  const { facts, lived } = imagined;
  const why = whyThen(imagined, entry);
  const off = { ladder: null, rung: null, why } as const;
  switch (entry.what) {
    case 'check': {
      const what =
        entry.purpose !== 'rhythm'
          ? say('Vraag: is het nog zo?', 'Question: is it still so?')
          : entry.check === 1
            ? say('Eerste vraag', 'First question')
            : say('Vraag', 'Question');
      return { ...off, kind: 'question', what, ...referrer(imagined, entry) };
    }
    case 'reminder':
      return { ...off, kind: 'letter', what: say('Herinnering', 'Reminder'), ...referrer(imagined, entry) };
    case 'answer': {
      const cause = causeWords[lived.question.cause];
      const what = say(`Antwoord: ${cause}`, `Answer: ${cause}`);
      return { ...off, kind: 'answer', what, who: [say('van de verwijzer', 'from the referrer')], names: [] };
    }
    case 'announcement':
      return {
        ...off,
        kind: 'chair',
        what: say(
          `Aankondiging van ${rungWords(imagined, entry).toLowerCase()}`,
          `Announcement of ${rungWords(imagined, entry).toLowerCase()}`,
        ),
        ...receivers(imagined, entry.to),
      };
    case 'approval': {
      const rung = rungWords(imagined, entry);
      const what = say(`${rung} wacht op uw ja`, `${rung} waits for your yes`);
      return { ...off, kind: 'chair', what, ...receivers(imagined, entry.to) };
    }
    case 'rung':
      return {
        kind: 'rung',
        ladder: entry.ladder,
        rung: entry.rung,
        what: rungWords(imagined, entry),
        ...receivers(imagined, entry.to),
        why,
      };
    case 'skipped':
      return {
        kind: 'skipped',
        ladder: entry.ladder,
        rung: entry.rung,
        what: say(
          `${rungWords(imagined, entry)} wordt overgeslagen`,
          `${rungWords(imagined, entry)} is passed over`,
        ),
        who: entry.roles.map((role) =>
          say(`${whoWords(facts, role)}: niemand`, `${whoWords(facts, role)}: nobody`),
        ),
        names: [],
        why,
      };
    case 'exhausted': {
      const table = say('Op uw tafel', 'On your table');
      const what = manyLadders(imagined) ? `${table} (${ladderName(facts, entry.ladder)})` : table;
      return { ...off, kind: 'table', ladder: entry.ladder, what, ...receivers(imagined, entry.to) };
    }
    case 'task': {
      const { cause } = lived.question;
      const about = entry.kind === 'causeUnclear' ? { cause } : {};
      const what = taskWords(facts, { kind: entry.kind, about }, entry.at).title;
      return { ...off, kind: 'chair', what, ...receivers(imagined, entry.to) };
    }
    case 'taskReminder':
      return {
        ...off,
        kind: 'chair',
        what: say('Herinnering aan u', 'Reminder to you'),
        ...receivers(imagined, entry.to),
      };
    case 'taskOverdue':
      return {
        ...off,
        kind: 'letter',
        what: say('Bericht dat er iets op u wacht', 'Message that something waits for you'),
        ...receivers(imagined, entry.to),
      };
  }
}

/** Whether more than one ladder is climbed, so that a rung has to say of which it is. */
export function manyLadders({ lived }: Imagined): boolean {
  return new Set(lived.advice.climbs.map(({ ladder }) => ladder)).size > 1;
}

/** "Trede 2", or "Trede 2 (gemeente)" where several ladders are climbed. */
function rungWords(imagined: Imagined, { ladder, rung }: { ladder: LadderId; rung: number }): string {
  const name = say(`Trede ${String(rung)}`, `Rung ${String(rung)}`);
  return manyLadders(imagined) ? `${name} (${ladderName(imagined.facts, ladder)})` : name;
}

function nameWith({ facts }: Imagined, person: string, insteadOf: string | undefined): string | undefined {
  const name = facts.people.get(person)?.name;
  const other = insteadOf === undefined ? undefined : facts.people.get(insteadOf)?.name;
  if (other === undefined) return name;
  return say(`${name ?? 'iemand'} (vervangt ${other})`, `${name ?? 'somebody'} (stands in for ${other})`);
}

function referrer(imagined: Imagined, { to }: EntryOf<'check' | 'reminder'>): Pick<Words, 'who' | 'names'> {
  const name = imagined.named ? nameWith(imagined, to.person, to.insteadOf) : undefined;
  return { who: [say('de verwijzer', 'the referrer')], names: name === undefined ? [] : [name] };
}

function receivers(imagined: Imagined, to: readonly Receiver[]): Pick<Words, 'who' | 'names'> {
  const { facts, named } = imagined;
  const names = to.flatMap(({ person, insteadOf }) => nameWith(imagined, person, insteadOf) ?? []);
  const words = to.map(({ recipient }) =>
    recipient.of === 'region' && recipient.role === 'chair' ? say('u', 'you') : whoWords(facts, recipient),
  );
  return {
    who:
      to.length === 0
        ? [say(`niemand: er is geen ${roleWords.chair}`, `nobody: there is no ${roleWords.chair}`)]
        : [...new Set(words)],
    names: named ? names : [],
  };
}

/** "De wethouder van Maasveen en de beleidsmedewerker van Maasveen". */
export function whoInOne({ who }: Pick<WhatIfRow, 'who'>): string {
  return capitalised(listed(who));
}
