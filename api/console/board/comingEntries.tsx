// The coming days, one entry per day.
import type { AgendaEntry } from '../../design/shows/Agenda.tsx';
import { wordFor } from '../advices/filters.ts';
import { Link, Reference } from '../../design/text/Link.tsx';
import { When } from '../../design/text/Moment.tsx';
import { shortDay } from '../../moments.ts';
import { agendaWords, countedWords } from '../agendaWords.ts';
import type { DeskSide } from '../seat.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { ComingOnDay } from '../../../store/pages/comingDays.ts';
import { say } from '../../../words/language.ts';

/** A case is named where a kind has few on a day; else they are counted. */
export function comingEntries(
  coming: readonly ComingOnDay[],
  { home, now }: DeskSide,
): readonly AgendaEntry[] {
  const days = [...new Set(coming.map(({ day }) => day))];
  return days.map((day) => ({
    head: <When at={shortDay(day, now)} />,
    ...(day === localDateOf(now) && { note: say('vandaag', 'today') }),
    items: coming.filter((one) => one.day === day).flatMap((one) => itemsOf(one, home)),
  }));
}

function itemsOf({ day, what, count, cases }: ComingOnDay, home: string): AgendaEntry['items'] {
  if (count > cases.length) {
    const href = `${home}/adviezen?gebeurt=${wordFor(what)}&dag=${day}`;
    return [<Link href={href}>{countedWords(what, count)}</Link>];
  }
  return cases.map(({ listed, climb, rung }) => (
    <>
      <Reference code={listed.advice.reference} href={`${home}/adviezen/${listed.advice.reference}`} />{' '}
      {agendaWords(listed, { what, climb, rung })}
    </>
  ));
}
