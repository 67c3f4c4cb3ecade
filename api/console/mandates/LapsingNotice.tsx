// Warns that what parties signed lapses soon: on the board, on readiness.
import type { JSX } from 'preact';
import { Notice } from '../../design/shows/Notice.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import type { Seat } from '../seat.ts';
import { mandatesHref, partyHref } from './hrefs.ts';
import type { Mandate } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { lapsingMandates } from '../../../domain/escalation/mandates.ts';
import type { Mandates } from '../../../store/pages/mandates.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { numberWords } from '../../../words/numbers.ts';
import { capitalised } from '../../../words/people.ts';

/** How many are named. */
const NAMED = 3;

export interface LapsingNoticeProps extends Pick<Mandates, 'organisations'> {
  readonly seat: Pick<Seat, 'home' | 'now'>;
  readonly mandates: readonly Mandate[];
}

/** The parties whose agreement ends within three months and that have no next one; nothing when there are none. */
export function LapsingNotice({ seat, organisations, mandates }: LapsingNoticeProps): JSX.Element | null {
  const lapsing = lapsingMandates(mandates, localDateOf(seat.now));
  const [first] = lapsing;
  if (!first) return null;
  const more = lapsing.length - NAMED;
  return (
    <Notice kind="plain">
      <p>
        <strong>
          {lapsing.length === 1
            ? say('Eén afspraak loopt binnenkort af.', 'One agreement will soon lapse.')
            : say(
                `Er lopen binnenkort ${numberWords(lapsing.length)} afspraken af.`,
                `${capitalised(numberWords(lapsing.length))} agreements will soon lapse.`,
              )}
        </strong>{' '}
        {say(
          'Daarna telt die partij als een partij zonder afspraak.',
          'After that, the party counts as one without an agreement.',
        )}
      </p>
      <ul class="dz-list">
        {lapsing.slice(0, NAMED).map(({ mandate, last }) => (
          <li>
            <Link href={partyHref(seat, mandate.organisation)}>
              {organisations.get(mandate.organisation)?.name}
            </Link>
            : <Typed>{mandate.title}</Typed>,{' '}
            {say(
              `tot en met ${longDate(last, localDateOf(seat.now))}`,
              `up to and including ${longDate(last, localDateOf(seat.now))}`,
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <Link href={`${mandatesHref(seat)}#loopt-af`}>
            {say(`Bekijk ook de andere ${numberWords(more)}`, `View the other ${numberWords(more)} too`)}
          </Link>
        </p>
      )}
    </Notice>
  );
}
