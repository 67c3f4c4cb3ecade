// When who hears what: a calendar as a picture. What it says is said by a table or a list beside it too.
import type { ComponentChildren, JSX } from 'preact';
import type { CalendarData, MarkKind } from './calendar.ts';
import { Mark } from './marks.tsx';
import { NarrowCalendar } from './Narrow.tsx';
import { WideCalendar } from './Wide.tsx';
import { say, spoken } from '../../../../words/language.ts';

/** Draws it twice, for a desk and for a phone; the stylesheet shows one of both, and only that one is there to be read. */
export function Calendar({ data }: { readonly data: CalendarData }): JSX.Element {
  return (
    <div class="dz-calendar">
      <WideCalendar data={data} />
      <NarrowCalendar data={data} />
    </div>
  );
}

const meanings = spoken({
  question: ['vraag aan de verwijzer', 'question to the referrer'],
  letter: ['brief', 'letter'],
  chair: ['bericht aan u', 'message to you'],
  table: ['op uw tafel', 'on your table'],
  answer: ['antwoord van de verwijzer', 'answer from the referrer'],
});

const ALWAYS = ['question', 'letter', 'chair', 'table'] as const satisfies readonly MarkKind[];

/** What the marks of a calendar mean. @param answered the referrer answers once */
export function CalendarLegend({ answered = false }: { readonly answered?: boolean }): JSX.Element {
  return (
    <ul class="dz-legend dz-legend--marks" role="list">
      {(answered ? ([...ALWAYS, 'answer'] as const) : ALWAYS).map((kind) => (
        <Meaning words={meanings[kind]}>
          <Mark kind={kind} x={12} y={10} />
        </Meaning>
      ))}
      <Meaning words={say('weekend', 'weekend')} wide>
        <rect class="c-off" width="24" height="20" />
      </Meaning>
      <Meaning words={say('vrije dag', 'day off')} wide>
        <rect class="c-off" width="24" height="20" />
        <path class="c-hatch" d="M0 8l8-8M0 16l16-16M4 20l20-20M12 20l12-12M20 20l4-4" />
      </Meaning>
    </ul>
  );
}

function Meaning({
  words,
  wide = false,
  children,
}: {
  readonly words: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <li class={wide ? 'dz-legend__wide' : undefined}>
      <svg class="dz-chart" viewBox="0 0 24 20" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  );
}
