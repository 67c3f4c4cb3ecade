// A rung that goes out by itself unless the chair says no, as a card.
import { LinkButton } from '../../design/actions/Button.tsx';
import type { Task as Card } from '../../design/shows/TaskCards.tsx';
import { ActButton } from '../case/taskCards.tsx';
import type { DeskSide } from '../seat.ts';
import { actAt } from '../steering/acts.ts';
import { localDateOf, plusDays } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import type { BoardAnnounced } from '../../../store/pages/board.ts';
import { clockTime, longDate } from '../../../words/dates.ts';
import { capitalised } from '../../../words/people.ts';
import { rungWords } from '../../../words/receivers.ts';
import { rungName } from '../../../words/tasks.ts';

/** "Morgen om 9:00 uur gaat trede 2 (gemeente) uit". */
export function vetoCard({ listed, climb, stand }: BoardAnnounced, { home, now }: DeskSide): Card {
  const { reference, parties } = listed.advice;
  const href = `${home}/adviezen/${reference}`;
  const hold = actAt(listed, now, 'houd-tegen', climb.id);
  return {
    reference,
    href,
    place: listed.organisations.get(parties.municipality)?.name,
    title: `${capitalised(when(stand.goesAt, now))} om ${clockTime(stand.goesAt)} gaat ${rungName(listed, climb, stand.rung).toLowerCase()} uit`,
    children: `Naar ${rungWords(listed, climb.ladder, stand.rung, now)}. Doet u niets, dan gaat het bericht vanzelf uit.`,
    actions: (
      <>
        <LinkButton href={href} spoken={reference}>
          Bekijk de casus
        </LinkButton>
        {hold && <ActButton home={home} reference={reference} act={hold} look="secondary" />}
      </>
    ),
  };
}

function when(at: Instant, now: Instant): string {
  const [date, today] = [localDateOf(at), localDateOf(now)];
  if (date === today) return 'vandaag';
  return date === plusDays(today, 1) ? 'morgen' : longDate(date, today);
}
