// What asks something of the chair, as cards, the most pressing first.
import type { Task as Card } from '../../design/shows/TaskCards.tsx';
import { boardCard } from '../case/taskCards.tsx';
import type { DeskSide } from '../seat.ts';
import type { Board } from '../../../store/pages/board.ts';
import { vetoCard } from './vetoCard.tsx';

/** A crisis first, then what goes out by itself soon, then what waits, then what is only to be known. */
export function cardsOf({ tasks, announced }: Board, seat: DeskSide): readonly Card[] {
  const cards = (crisis: boolean) =>
    tasks
      .filter(({ task }) => (task.kind === 'crisis') === crisis)
      .map(({ listed, task }) => boardCard(listed, task, seat));
  return [...cards(true), ...announced.map((one) => vetoCard(one, seat)), ...cards(false)];
}
