// What is known of notices of which nobody knows whether they arrived, for whoever finds out.
import type { ComponentChildren } from 'preact';
import { Typed } from '../../design/text/Typed.tsx';
import { spaced } from './strongDays.tsx';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import type { UnknownNotice } from '../../../store/pages/unknownNotices.ts';
import { atMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

/** When each was sent, where to, and what the mail server said last; undefined where there is none. */
export function unknownWords(
  facts: Pick<CaseFacts, 'people'>,
  notices: readonly UnknownNotice[],
  now: Instant,
): ComponentChildren {
  return notices.length === 0
    ? undefined
    : spaced(notices.flatMap((notice) => sentencesOf(facts, notice, now)));
}

function sentencesOf(
  { people }: Pick<CaseFacts, 'people'>,
  { person, sentAt, address, said }: UnknownNotice,
  now: Instant,
): readonly ComponentChildren[] {
  const who = people.get(person)?.name ?? say('de ontvanger', 'the receiver');
  if (sentAt === null || address === null) return [];
  const when = atMoment(sentAt, now);
  const sent = say(
    <>
      Wij stuurden het {when} aan {who}, naar <Typed>{address}</Typed>. Daarna viel de verbinding weg.
    </>,
    <>
      We sent it {when} to {who}, at <Typed>{address}</Typed>. Then the connection was lost.
    </>,
  );
  if (said === null || said === '') return [sent];
  const last = say(
    <>
      De mailserver zei het laatst: ‘<Typed>{said}</Typed>’.
    </>,
    <>
      The mail server said last: ‘<Typed>{said}</Typed>’.
    </>,
  );
  return [sent, last];
}
