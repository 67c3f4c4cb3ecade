// What the board says when nothing asks anything: what comes next, or, in a region without advices, what comes first.
import type { JSX } from 'preact';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { Link } from '../../design/text/Link.tsx';
import { GettingReady } from '../readiness/GettingReady.tsx';
import type { Seat } from '../seat.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { readGettingReady, type GettingReadyFacts } from '../../../domain/escalation/gettingReady.ts';
import type { Board } from '../../../store/pages/board.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

/** Props of {@link NothingAsked}. */
export interface NothingAskedProps {
  readonly seat: Seat;
  readonly board: Board;
  /** Of a region in which no advice is followed: how far it is. */
  readonly steps: GettingReadyFacts | undefined;
}

/** Guides a new region through its steps; says of one that is set up what goes out next. */
export function NothingAsked({ board, seat, steps }: NothingAskedProps): JSX.Element {
  const { home, now } = seat;
  const taken = steps && readGettingReady(steps);
  // Where the first advice is all that is left, that is said shorter.
  const left = taken?.steps.filter(({ state, step }) => state !== 'done' && step !== 'firstAdvice') ?? [];
  if (board.open === 0 && taken && left.length > 0) return <GettingReady seat={seat} taken={taken} />;
  if (board.open === 0) {
    return (
      <EmptyState title={say('Er loopt geen advies', 'No case is open')}>
        {say(
          <>
            <Link href={`${home}/adviezen/nieuw`}>Registreer een advies</Link>. Daarna stellen wij de vragen.
          </>,
          <>
            <Link href={`${home}/adviezen/nieuw`}>Register an advice</Link>. After that we ask the questions.
          </>,
        )}
      </EmptyState>
    );
  }
  const next = board.coming.find(({ what }) => ['check', 'reminder', 'notice'].includes(what));
  return (
    <EmptyState title={say('Niets vraagt nu iets van u', 'Nothing asks anything of you now')}>
      {next
        ? say(
            `De volgende berichten gaan uit op ${longDate(next.day, localDateOf(now))}.`,
            `The next messages go out on ${longDate(next.day, localDateOf(now))}.`,
          )
        : undefined}
    </EmptyState>
  );
}
