// A rung that goes out by itself unless the chair says no, as a card.
import { LinkButton } from '../../design/actions/Button.tsx';
import type { Task as Card } from '../../design/shows/TaskCards.tsx';
import { ActButton } from '../case/taskCards.tsx';
import type { DeskSide } from '../seat.ts';
import { actAt } from '../steering/acts.ts';
import { rememberedIn } from '../steering/from.ts';
import { localDateOf, plusDays } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import type { BoardAnnounced } from '../../../store/pages/board.ts';
import { clockTime, longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { rungWords } from '../../../words/receivers.ts';
import { rungName } from '../../../words/tasks.ts';

/** "Morgen om 9:00 uur gaat trede 2 (gemeente) uit". */
export function vetoCard({ listed, climb, stand }: BoardAnnounced, { home, now }: DeskSide): Card {
  const { reference, parties } = listed.advice;
  const href = rememberedIn(`${home}/adviezen/${reference}`, 'vandaag');
  const hold = actAt(listed, now, 'houd-tegen', climb.id);
  const [rung, time] = [rungName(listed, climb, stand.rung), clockTime(stand.goesAt)];
  const receivers = rungWords(listed, climb.ladder, stand.rung, now);
  return {
    reference,
    href,
    place: listed.organisations.get(parties.municipality)?.name,
    title: say(
      `${capitalised(when(stand.goesAt, now))} om ${time} gaat ${rung.toLowerCase()} uit`,
      `${rung} goes out ${when(stand.goesAt, now)} at ${time}`,
    ),
    children: say(
      `Naar ${receivers}. Doet u niets, dan gaat het bericht vanzelf uit.`,
      `To ${receivers}. If you do nothing, the message goes out by itself.`,
    ),
    actions: (
      <>
        <LinkButton href={href} spoken={reference}>
          {say('Bekijk de casus', 'View the case')}
        </LinkButton>
        {hold && <ActButton home={home} reference={reference} act={hold} look="secondary" from="vandaag" />}
      </>
    ),
  };
}

function when(at: Instant, now: Instant): string {
  const [date, today] = [localDateOf(at), localDateOf(now)];
  if (date === today) return say('vandaag', 'today');
  if (date === plusDays(today, 1)) return say('morgen', 'tomorrow');
  return say(longDate(date, today), `on ${longDate(date, today)}`);
}
