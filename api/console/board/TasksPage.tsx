// The whole list of what asks something of the chair.
import type { VNode } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { TaskCards } from '../../design/shows/TaskCards.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { Board } from '../../../store/pages/board.ts';
import { cardsOf } from './cards.ts';
import { say } from '../../../words/language.ts';

/** Everything that asks something of the chair. */
export function tasksPage(seat: Seat, board: Board): VNode {
  const cards = cardsOf(board, seat, Infinity);
  const inAll = board.tasksInAll + board.announced.length;
  const title = say('Vraagt iets van u', 'Asks something of you');
  return (
    <DeskPage seat={seat} title={title} at="today" below>
      <PageTitle
        above={<Link href={`${seat.home}/vandaag`}>{say('Vandaag', 'Today')}</Link>}
        lead={
          cards.length < inAll
            ? say(`De eerste ${cards.length} van ${inAll}.`, `The first ${cards.length} of ${inAll}.`)
            : undefined
        }
      >
        {title}
      </PageTitle>
      <Section id="taken" title={say('Taken', 'Tasks')} count={inAll}>
        {cards.length > 0 ? (
          <TaskCards tasks={cards} />
        ) : (
          <EmptyState title={say('Niets vraagt nu iets van u', 'Nothing asks anything of you now')} />
        )}
        {cards.length < inAll && (
          <Paragraph>
            <Link href={`${seat.home}/adviezen?gebeurt=vraagt`}>
              {say(
                'Bekijk alle casussen waarin iets op u wacht',
                'View all cases in which something waits for you',
              )}
            </Link>
          </Paragraph>
        )}
      </Section>
    </DeskPage>
  );
}
