// How a notice stands for who opens its link: to answer, answered, or no longer asked.
import { climbOf } from '../../../domain/advice/advice.ts';
import {
  isRunning,
  type Climb,
  type Notice,
  type Reply,
  type RungRecord,
} from '../../../domain/escalation/climb.ts';
import type { Instant } from '../../../domain/time.ts';
import type { OpenLink } from '../../../store/links.ts';

/** A notice, on its rung, in its climb: the latest that this person got of it. */
export interface Asked {
  readonly climb: Climb;
  readonly record: RungRecord;
  readonly notice: Notice;
}

export type Standing =
  /** An answer is asked, or still welcome. */
  | { readonly is: 'open' }
  /** `counts`: it moved the climb; else it is kept for the chair. */
  | { readonly is: 'answered'; readonly reply: Reply; readonly at: Instant; readonly counts: boolean }
  /** Nothing is asked any more, whether or not they answered. */
  | { readonly is: 'over' };

/** What this person was last asked on the ladder of their letter; undefined where they are not (any more) asked. */
export function askedOf({ facts, letter }: OpenLink): Asked | undefined {
  const climb = climbOf(facts.advice, letter.about.climb);
  const isTheirs = ({ person }: Notice) => person === letter.to;
  const record = climb?.rungs.findLast(({ notices }) => notices.some(isTheirs));
  const notice = record?.notices.find(isTheirs);
  return climb && record && notice && { climb, record, notice };
}

/** How it stands. */
export function standingOf({ facts, letter }: OpenLink, { climb, notice }: Asked): Standing {
  if (climb.stand.at === 'settled' || climb.stand.at === 'resting') return { is: 'over' };
  if (isReleased({ facts, letter }, notice)) return { is: 'over' };
  if (!notice.reply || notice.repliedAt === undefined) return { is: 'open' };
  const last = facts.events.findLast(
    ({ event }) => event.type === 'NoticeReplied' && event.climb === climb.id && event.person === letter.to,
  );
  const counts = last?.event.type === 'NoticeReplied' && last.event.counts;
  return { is: 'answered', reply: notice.reply, at: notice.repliedAt, counts };
}

/** The party for which they were asked has left the case; the others are still asked. */
function isReleased(
  { facts, letter }: Pick<OpenLink, 'facts' | 'letter'>,
  { released, reply }: Notice,
): boolean {
  const { climb, to } = { climb: letter.about.climb, to: letter.to };
  return (
    released === true &&
    !reply &&
    facts.events.some(
      ({ event }) => event.type === 'ReceiversReleased' && event.climb === climb && event.tell.includes(to),
    )
  );
}

/** A colleague's answer that moved the climb, on this rung or above it. */
export function othersReply({ facts, letter }: OpenLink, { climb, record }: Asked): Notice | undefined {
  const counted = new Set(
    facts.events.flatMap(({ event }) =>
      event.type === 'NoticeReplied' && event.climb === climb.id && event.counts ? [event.person] : [],
    ),
  );
  return climb.rungs
    .filter(({ rung }) => rung >= record.rung)
    .flatMap(({ notices }) => notices)
    .findLast(({ person, reply }) => reply && person !== letter.to && counted.has(person));
}

/** The rung above that is now asked too; undefined while it is this person's turn. */
export function rungNowAsked({ climb, record }: Asked): number | undefined {
  if (!isRunning(climb)) return undefined;
  const asked = climb.rungs.filter(({ rung, skipped }) => rung > record.rung && !skipped).at(-1);
  return asked?.rung;
}
