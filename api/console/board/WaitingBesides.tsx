// What waits for the chair besides cases: questions about people on ladders, and mail that fits no case.
import type { JSX } from 'preact';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { Seat } from '../seat.ts';
import { say } from '../../../words/language.ts';

/** People on the ladders are kept on a page of their own; the board says that something waits there. */
export function WaitingPeople({
  seat: { home },
  count,
}: {
  readonly seat: Seat;
  readonly count: number;
}): JSX.Element | null {
  if (count === 0) return null;
  return (
    <Paragraph>
      {count === 1
        ? say(
            'Er wacht ook een vraag over mensen op de ladders.',
            'A question about people on the ladders is waiting too.',
          )
        : say(
            `Er wachten ook ${count} vragen over mensen op de ladders.`,
            `${count} questions about people on the ladders are waiting too.`,
          )}{' '}
      <Link href={`${home}/mensen/bevestigen`}>
        {say(
          'Bekijk wie er niet (meer) klopt of niet bevestigde',
          'View who is not right (any more) or did not confirm',
        )}
      </Link>
    </Paragraph>
  );
}

export function WaitingMails({
  seat: { home },
  count,
}: {
  readonly seat: Seat;
  readonly count: number;
}): JSX.Element | null {
  if (count === 0) return null;
  return (
    <Paragraph>
      {count === 1
        ? say('Er kwam een mail binnen die nog een plek zoekt.', 'An email came in that still needs a place.')
        : say(
            `Er kwamen ${String(count)} mails binnen die nog een plek zoeken.`,
            `${String(count)} emails came in that still need a place.`,
          )}{' '}
      <Link href={`${home}/post`}>{say('Lees de binnengekomen post', 'Read the email that came in')}</Link>
    </Paragraph>
  );
}
