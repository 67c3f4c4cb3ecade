// What a person is to a running case, and what changes in it when the roles are held by others.
import type { Context, Directory } from '../advice/context.ts';
import type { Advice } from '../advice/advice.ts';
import type { PersonId } from '../advice/parties.ts';
import { instantOf, localDateOf } from '../calendar/amsterdam.ts';
import { ladderOf, type Agreement } from '../escalation/agreement.ts';
import { isRunning, type Climb, type ClimbId } from '../escalation/climb.ts';
import { nextRung, reachedRung, rungToCome } from '../escalation/climbedRungs.ts';
import { receiversOf, type Receiver } from '../escalation/recipients.ts';
import type { Instant, LocalDate } from '../time.ts';

export type Touch =
  /** Answers the questions of the case. */
  | { readonly what: 'referrer' }
  | { readonly what: 'caseCoordinator' }
  /** Was asked on a rung and did not answer yet; the next goes at `goesAt`, where that is known. */
  | { readonly what: 'asked'; readonly climb: ClimbId; readonly rung: number; readonly goesAt?: Instant }
  /** Arranges it before a day. */
  | { readonly what: 'committed'; readonly climb: ClimbId; readonly rung: number; readonly before: LocalDate }
  /** Is to be asked: on the next rung of a climb, or on one above it. `goesAt` is known of the next at most. */
  | {
      readonly what: 'next' | 'later';
      readonly climb: ClimbId;
      readonly rung: number;
      readonly goesAt?: Instant;
      /** Who is asked as the person's deputy, where they are away then. */
      readonly deputy?: PersonId;
      /** Who is asked on that rung when the change is made; empty: nobody, so that it is skipped. */
      readonly instead: readonly Receiver[];
    };

type Case = { readonly advice: Advice; readonly agreement: Agreement };

/**
 * What a person is to an open case.
 * @param before who holds what as things stand
 * @param after who would hold what; without the person where only their part is asked
 * @param from the first day on which `after` counts
 */
export function touchesOf(
  { advice, agreement }: Case,
  person: PersonId,
  {
    before,
    after,
    from,
  }: { readonly before: Directory; readonly after: Directory; readonly from: LocalDate },
): readonly Touch[] {
  if (advice.status === 'closed') return [];
  const { referrer, caseCoordinator } = advice.parties;
  return [
    ...(referrer === person ? [{ what: 'referrer' } as const] : []),
    ...(caseCoordinator.person === person ? [{ what: 'caseCoordinator' } as const] : []),
    ...advice.climbs
      .filter(isRunning)
      .flatMap((climb) => [
        ...askedOn(climb, person),
        ...toBeAsked(advice, climb, agreement, person, before, after, from),
      ]),
  ];
}

/** What somebody was asked on a running climb and did not answer yet, or promised there. */
export function askedOn(climb: Climb, person: PersonId): readonly Touch[] {
  const { id, stand } = climb;
  if (stand.at === 'committed' && stand.person === person) {
    return [{ what: 'committed', climb: id, rung: stand.rung, before: stand.before }];
  }
  const open = climb.rungs.findLast(({ notices }) =>
    notices.some(
      (notice) =>
        notice.person === person &&
        notice.reply === undefined &&
        notice.released !== true &&
        (notice.letter === 'pending' || notice.letter === 'arrived'),
    ),
  );
  if (!open || open.rung < reachedRung(climb)) return [];
  const goesAt = stand.at === 'waiting' && stand.rung === open.rung ? { goesAt: stand.goesAt } : {};
  return [{ what: 'asked', climb: id, rung: open.rung, ...goesAt }];
}

function toBeAsked(
  advice: Advice,
  climb: Climb,
  agreement: Agreement,
  person: PersonId,
  before: Directory,
  after: Directory,
  from: LocalDate,
): readonly Touch[] {
  const rungs = ladderOf(agreement, climb.ladder)?.rungs ?? [];
  const next = nextOf(climb);
  return rungs.flatMap(({ recipients }, index): Touch[] => {
    const rung = index + 1;
    if (rung < next.rung) return [];
    const known = rung === next.rung ? next.goesAt : undefined;
    const day = known === undefined || localDateOf(known) < from ? from : localDateOf(known);
    // What goes before the change is still theirs.
    if (known !== undefined && localDateOf(known) < from) return [];
    const on = (directory: Directory) => {
      const context: Context = { now: instantOf(day, '12:00'), agreement, directory };
      return receiversOf(recipients, advice.parties, context);
    };
    const receivers = on(before);
    const own = receivers.some((one) => one.person === person);
    const deputy = own ? undefined : receivers.find((one) => one.insteadOf === person)?.person;
    const instead = on(after);
    const stays = instead.some((one) => one.person === person || one.insteadOf === person);
    if ((!own && deputy === undefined) || stays) return [];
    const what = rung === next.rung ? 'next' : 'later';
    return [
      {
        what,
        climb: climb.id,
        rung,
        instead,
        ...(deputy === undefined ? {} : { deputy }),
        ...(known === undefined ? {} : { goesAt: known }),
      },
    ];
  });
}

/** The rung that a climb comes to next, and when, where that is known. */
function nextOf(climb: Climb): { readonly rung: number; readonly goesAt?: Instant } {
  const { stand, rungs, paused } = climb;
  if (stand.at === 'unreached') return { rung: stand.rung };
  const rung = rungToCome(climb) ?? Math.max(nextRung(climb), ...rungs.map((record) => record.rung + 1));
  // What waits for an answer, for the chair or for the end of a pause has no day of its own.
  if (paused || stand.at === 'asking' || stand.at === 'proposed' || !('goesAt' in stand)) return { rung };
  return { rung, goesAt: stand.at === 'held' ? Math.max(stand.goesAt, stand.until) : stand.goesAt };
}
