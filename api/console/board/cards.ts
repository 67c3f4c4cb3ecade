// What asks something of the chair, as cards, the most pressing first.
import type { Task as Card } from '../../design/shows/TaskCards.tsx';
import { boardCard } from '../case/taskCards.tsx';
import type { DeskSide } from '../seat.ts';
import type { Board, BoardAnnounced, BoardTask } from '../../../store/pages/board.ts';
import { vetoCard } from './vetoCard.tsx';

/** A crisis first, then what goes out by itself soon, then what waits, then what is only to be known; as many as a page shows. */
export function toldOf({ tasks, announced }: Board, most: number): readonly (BoardTask | BoardAnnounced)[] {
  const told = (crisis: boolean) => tasks.filter(({ task }) => (task.kind === 'crisis') === crisis);
  return [...told(true), ...announced, ...told(false)].slice(0, most);
}

/** A card for each. */
export function cardsOf(board: Board, seat: DeskSide, most: number): readonly Card[] {
  return toldOf(board, most).map((one) =>
    'task' in one ? boardCard(one.listed, one.task, seat) : vetoCard(one, seat),
  );
}
