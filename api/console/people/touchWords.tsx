// What a person is to a running case, in words, with the way to what can be done about it.
import type { ComponentChildren, JSX, VNode } from 'preact';
import { Link, Reference } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { actHref } from '../steering/act.ts';
import { namesOf } from '../steering/whoIsWho.ts';
import type { PeopleView } from './view.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import type { Touch } from '../../../domain/contacts/touched.ts';
import type { TouchedCase, TouchedCases } from '../../../store/pages/person.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { rungName } from '../../../words/tasks.ts';

/** What becomes of a rung, said where roles end; elsewhere only that it comes. */
export interface TouchTelling {
  /** Whether to say who is asked instead. */
  readonly instead: boolean;
}

/** "Trede 2 (gemeente) gaat op vrijdag 27 november naar deze persoon." */
export function touchWords(
  view: PeopleView,
  { listed }: TouchedCase,
  touch: Touch,
  { instead }: TouchTelling,
): ComponentChildren {
  const { now } = view.seat;
  const rung = (climb: string, number: number) => {
    const ladder = climbOf(listed.advice, climb)?.ladder ?? climb.replace(/-\d+$/, '');
    return rungName(listed, { ladder }, number);
  };
  switch (touch.what) {
    case 'referrer':
      return 'Beantwoordt de vragen als verwijzer.';
    case 'caseCoordinator':
      return 'Is de casusregisseur.';
    case 'asked': {
      const name = rung(touch.climb, touch.rung);
      return touch.goesAt === undefined
        ? `${name} is al aan deze persoon gevraagd.`
        : `${name} is al aan deze persoon gevraagd. Wij wachten tot ${longDay(touch.goesAt, now)}.`;
    }
    case 'committed':
      return `Beloofde dit vóór ${longDate(touch.before, view.today)} te regelen (${rung(touch.climb, touch.rung).toLowerCase()}).`;
    case 'next':
    case 'later': {
      const name = rung(touch.climb, touch.rung);
      const whom = touch.deputy === undefined ? 'deze persoon' : `de vervanger, ${view.name(touch.deputy)}`;
      const goes =
        touch.what === 'later'
          ? `${name} zou later naar ${whom} gaan`
          : touch.goesAt === undefined
            ? `${name} is hierna aan de beurt en gaat naar ${whom}`
            : `${name} gaat op ${longDay(touch.goesAt, now)} naar ${whom}`;
      if (!instead) return `${goes}.`;
      return touch.instead.length === 0
        ? `${goes}. Neemt niemand het over, dan slaan we deze trede over.`
        : `${goes}. Ook zonder deze persoon krijgt iemand de vraag: ${namesOf(listed, touch.instead)}.`;
    }
  }
}

function remedy(view: PeopleView, { listed }: TouchedCase, touch: Touch): VNode | null {
  if (!view.seat.may('steerCases')) return null;
  const { reference } = listed.advice;
  const link = (
    path: 'andere-verwijzer' | 'opnieuw-sturen' | 'vraag-verwijzer',
    words: string,
    subject?: string,
  ) => (
    <Link
      href={actHref(view.seat.home, reference, { path, ...(subject === undefined ? {} : { subject }) })}
      spoken={`casus ${reference}`}
    >
      {words}
    </Link>
  );
  switch (touch.what) {
    case 'referrer':
      return link('andere-verwijzer', 'Kies een andere verwijzer');
    case 'asked': {
      const at = climbOf(listed.advice, touch.climb)?.stand.at;
      const open = at === 'waiting' || at === 'unreached';
      return open ? link('opnieuw-sturen', 'Stuur het ook aan iemand anders', touch.climb) : null;
    }
    case 'committed':
      return link('vraag-verwijzer', 'Vraag de verwijzer hoe het staat');
    default:
      return null;
  }
}

/** Cases with what somebody is to each. */
export function TouchedList({
  view,
  cases,
  telling,
}: {
  readonly view: PeopleView;
  readonly cases: readonly TouchedCase[];
  readonly telling: TouchTelling;
}): JSX.Element {
  return (
    <List
      items={cases.map((one) => {
        const { reference } = one.listed.advice;
        return (
          <>
            <Reference code={reference} href={`${view.seat.home}/adviezen/${reference}`} />
            {one.touches.map((touch) => {
              const link = remedy(view, one, touch);
              return (
                <>
                  {' '}
                  {touchWords(view, one, touch, telling)} {link}
                </>
              );
            })}
          </>
        );
      })}
    />
  );
}

/** What is not in the list. */
export function TouchedRest({ touched }: { readonly touched: TouchedCases }): JSX.Element {
  const { letters, more } = touched;
  return (
    <>
      {letters > 0 && (
        <Paragraph>
          {letters === 1
            ? 'Er staat nog één brief aan deze persoon klaar die nog niet weg is.'
            : `Er staan nog ${String(letters)} brieven aan deze persoon klaar die nog niet weg zijn.`}
        </Paragraph>
      )}
      {more && <Paragraph>Er zijn meer casussen dan hier staan. Dit zijn de eerste.</Paragraph>}
    </>
  );
}

/** "3 casussen: trede 2 (gemeente) gaat op vrijdag 27 november naar deze persoon." One line for what is the same. */
export function summaryLines(view: PeopleView, cases: readonly TouchedCase[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of cases) {
    for (const touch of one.touches) {
      if (touch.what === 'later') continue;
      const words = touchWords(view, one, touch, { instead: false }) as string;
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return [...counts].map(([words, count]) => {
    const rest = `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    return `${count === 1 ? '1 casus' : `${String(count)} casussen`}: ${rest}`;
  });
}
