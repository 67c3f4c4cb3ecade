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
import { say } from '../../../words/language.ts';

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
      return say('Beantwoordt de vragen als verwijzer.', 'Answers the questions as the referrer.');
    case 'caseCoordinator':
      return say('Is de casusregisseur.', 'Is the case coordinator.');
    case 'asked': {
      const name = rung(touch.climb, touch.rung);
      return touch.goesAt === undefined
        ? say(`${name} is al aan deze persoon gevraagd.`, `${name}: this person was asked already.`)
        : say(
            `${name} is al aan deze persoon gevraagd. Wij wachten tot ${longDay(touch.goesAt, now)}.`,
            `${name}: this person was asked already. We wait until ${longDay(touch.goesAt, now)}.`,
          );
    }
    case 'committed': {
      const day = longDate(touch.before, view.today);
      const name = rung(touch.climb, touch.rung).toLowerCase();
      return say(
        `Beloofde dit vóór ${day} te regelen (${name}).`,
        `Promised to arrange this before ${day} (${name}).`,
      );
    }
    case 'next':
    case 'later': {
      const name = rung(touch.climb, touch.rung);
      const deputy = view.name(touch.deputy);
      const whom =
        touch.deputy === undefined
          ? say('deze persoon', 'this person')
          : say(`de vervanger, ${deputy}`, `the deputy (${deputy})`);
      const goes =
        touch.what === 'later'
          ? say(`${name} zou later naar ${whom} gaan`, `${name} would go to ${whom} later`)
          : touch.goesAt === undefined
            ? say(
                `${name} is hierna aan de beurt en gaat naar ${whom}`,
                `${name} comes next and goes to ${whom}`,
              )
            : say(
                `${name} gaat op ${longDay(touch.goesAt, now)} naar ${whom}`,
                `${name} goes to ${whom} on ${longDay(touch.goesAt, now)}`,
              );
      if (!instead) return `${goes}.`;
      return touch.instead.length === 0
        ? say(
            `${goes}. Neemt niemand het over, dan slaan we deze trede over.`,
            `${goes}. If nobody takes it over, we skip this rung.`,
          )
        : say(
            `${goes}. Ook zonder deze persoon krijgt iemand de vraag: ${namesOf(listed, touch.instead)}.`,
            `${goes}. Without this person, somebody still gets the question: ${namesOf(listed, touch.instead)}.`,
          );
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
      spoken={say(`casus ${reference}`, `case ${reference}`)}
    >
      {words}
    </Link>
  );
  switch (touch.what) {
    case 'referrer':
      return link('andere-verwijzer', say('Kies een andere verwijzer', 'Choose another referrer'));
    case 'asked': {
      const at = climbOf(listed.advice, touch.climb)?.stand.at;
      const open = at === 'waiting' || at === 'unreached';
      return open
        ? link(
            'opnieuw-sturen',
            say('Stuur het ook aan iemand anders', 'Send it to somebody else, too'),
            touch.climb,
          )
        : null;
    }
    case 'committed':
      return link(
        'vraag-verwijzer',
        say('Vraag de verwijzer hoe het staat', 'Ask the referrer how things stand'),
      );
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
            ? say(
                'Er staat nog één brief aan deze persoon klaar die nog niet weg is.',
                'One letter to this person is ready and has not left yet.',
              )
            : say(
                `Er staan nog ${String(letters)} brieven aan deze persoon klaar die nog niet weg zijn.`,
                `${String(letters)} letters to this person are ready and have not left yet.`,
              )}
        </Paragraph>
      )}
      {more && (
        <Paragraph>
          {say(
            'Er zijn meer casussen dan hier staan. Dit zijn de eerste.',
            'There are more cases than are listed here. These are the first.',
          )}
        </Paragraph>
      )}
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
    return count === 1
      ? say(`1 casus: ${rest}`, `1 case: ${rest}`)
      : say(`${String(count)} casussen: ${rest}`, `${String(count)} cases: ${rest}`);
  });
}
