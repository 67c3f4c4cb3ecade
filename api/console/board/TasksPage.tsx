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

/** Everything that asks something of the chair. */
export function tasksPage(seat: Seat, board: Board): VNode {
  const cards = cardsOf(board, seat, Infinity);
  const inAll = board.tasksInAll + board.announced.length;
  return (
    <DeskPage seat={seat} title="Vraagt iets van u" at="today" below>
      <PageTitle
        above={<Link href={`${seat.home}/vandaag`}>Vandaag</Link>}
        lead={cards.length < inAll ? `De eerste ${cards.length} van ${inAll}.` : undefined}
      >
        Vraagt iets van u
      </PageTitle>
      <Section id="taken" title="Taken" count={inAll}>
        {cards.length > 0 ? <TaskCards tasks={cards} /> : <EmptyState title="Niets vraagt nu iets van u" />}
        {cards.length < inAll && (
          <Paragraph>
            <Link href={`${seat.home}/adviezen?gebeurt=vraagt`}>
              Bekijk alle casussen waarin iets op u wacht
            </Link>
          </Paragraph>
        )}
      </Section>
    </DeskPage>
  );
}
