// What is open for who is away: each case by its reference, and nothing of what is in it.
import type { Block } from '../../content.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { HandOverFacts } from '../../../domain/contacts/handOver.ts';
import type { Instant, LocalDate } from '../../../domain/time.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { listed } from '../../../words/roles.ts';

/** So many are named; whoever has more is told how many more. */
const MOST_NAMED = 8;

/** A section; it says so when nothing is open. */
export function openBlocks({ open, tasks }: HandOverFacts, now: Instant): readonly Block[] {
  const today = localDateOf(now);
  const { questions, notices, promises } = open;
  const said = [
    ...questionsSaid(questions),
    ...byDay(notices).map(([day, references]) => noticesSaid(day, references, today)),
    ...byDay(promises).map(([day, references]) => promisesSaid(day, references, today)),
    ...(tasks === null || tasks === 0 ? [] : [tasksSaid(tasks)]),
  ];
  const nothing = say(
    'Op dit moment wacht er niets op een antwoord.',
    'At this moment nothing is waiting for an answer.',
  );
  return [
    {
      is: 'section',
      title: say('Wat nu open is', 'What is open now'),
      paragraphs: said.length > 0 ? said : [nothing],
    },
  ];
}

function questionsSaid(references: readonly string[]): readonly string[] {
  if (references.length === 0) return [];
  const cases = casesNamed(references);
  return [
    say(
      `Wij vroegen hoe het staat in ${cases}. Het antwoord is er nog niet.`,
      `We asked how things are going in ${cases}. The answer is not there yet.`,
    ),
  ];
}

function noticesSaid(day: LocalDate | null, references: readonly string[], today: LocalDate): string {
  const sent = say(
    `Wij stuurden een bericht over ${casesNamed(references)}.`,
    `We sent a message about ${casesNamed(references)}.`,
  );
  const answer =
    day === null
      ? say('Het antwoord is er nog niet.', 'The answer is not there yet.')
      : say(
          `Een antwoord horen wij graag vóór ${longDate(day, today)}.`,
          `We would like to have an answer before ${longDate(day, today)}.`,
        );
  return `${sent} ${answer}`;
}

function promisesSaid(day: LocalDate, references: readonly string[], today: LocalDate): string {
  const before = longDate(day, today);
  return say(
    `Er is toegezegd om dit vóór ${before} te regelen: ${casesNamed(references)}.`,
    `It was promised to arrange this before ${before}: ${casesNamed(references)}.`,
  );
}

function tasksSaid(count: number): string {
  return count === 1
    ? say('Er wacht 1 taak op de voorzitter.', '1 task is waiting for the chair.')
    : say(
        `Er wachten ${String(count)} taken op de voorzitter.`,
        `${String(count)} tasks are waiting for the chair.`,
      );
}

/** "casus K7M-3QX en casus P2D-8RT". */
function casesNamed(references: readonly string[]): string {
  const named = references
    .slice(0, MOST_NAMED)
    .map((reference) => say(`casus ${reference}`, `case ${reference}`));
  const more = references.length - named.length;
  if (more === 0) return listed(named);
  const others =
    more === 1
      ? say('1 andere casus', '1 other case')
      : say(`${String(more)} andere`, `${String(more)} others`);
  return listed([...named, others]);
}

/** The earliest day first; what has no day comes last. Each case once for a day. */
function byDay<Day extends LocalDate | null>(
  all: readonly { readonly reference: string; readonly before: Day }[],
): readonly (readonly [Day, readonly string[]])[] {
  const days = [...new Set(all.map(({ before }) => before))].toSorted((one, other) =>
    (one ?? '9').localeCompare(other ?? '9'),
  );
  return days.map((day) => [
    day,
    [...new Set(all.filter(({ before }) => before === day).map(({ reference }) => reference))],
  ]);
}
