// What the four answers of a receiver lead to: arranged before a day, solved, it can't be done, not me.
import { climbOf } from '../advice/advice.ts';
import type { Command } from '../advice/commands.ts';
import { refuse, type Refusal } from '../advice/refusals.ts';
import { raiseTask } from '../advice/tasks.ts';
import type { Turn } from '../advice/turn.ts';
import { localDateOf, plusDays } from '../calendar/amsterdam.ts';
import { plusWorkingDays, roundOn } from '../calendar/calendar.ts';
import type { Climb, Notice, Reply, RungRecord } from './climb.ts';
import { reachedRung } from './climbedRungs.ts';
import { leaveToChair } from './climbing.ts';
import { commitmentReminderAt } from './commitments.ts';
import { backToWaiting, beginWait, loseRungIfUnheard } from './notices.ts';
import type { LocalDate } from '../time.ts';

/** The last day that a receiver of this rung may name: so many working days after the rung's first commitment. */
export function latestCommitment(turn: Pick<Turn, 'context'>, record: RungRecord): LocalDate {
  const { agreement, now } = turn.context;
  const from = localDateOf(record.committedAt ?? now);
  return plusWorkingDays(agreement.calendar, from, agreement.timings.commitmentAtMost);
}

/**
 * Records what a receiver answers; none is lost. The first answer on a rung counts, and may be mended by who gave it. One
 * that comes after a colleague's, or while the chair or the referrer decides, is kept and shown to the chair.
 */
export function reply(turn: Turn, command: Command & { type: 'reply' }): Refusal | undefined {
  const climb = climbOf(turn.advice, command.climb);
  const record = climb?.rungs.findLast(
    ({ rung, notices }) => rung === command.rung && notices.some(({ person }) => person === command.person),
  );
  const notice = record?.notices.find(({ person }) => person === command.person);
  if (!climb || !record || !notice) return refuse('notReceiver');
  if (climb.stand.at === 'settled') return refuse('climbOver');
  const answer = command.reply;
  if (notice.reply && same(notice.reply, answer) && !isAnew(climb, notice)) return undefined;
  const refusal = answer.kind === 'arrange' ? refuseDate(turn, record, answer.before) : undefined;
  if (refusal) return refusal;

  const about = { climb: climb.id, rung: record.rung, person: command.person };
  const { attempt } = record;
  // Who answers has the letter, whatever the post knows of it: nobody gets it twice, and its wait runs.
  if (notice.letter !== 'arrived') turn.emit({ type: 'NoticeArrived', ...about, attempt });
  const amends = notice.reply !== undefined;
  const counts = doesCount(climb, record, notice, answer);
  const by = command.writtenBy === undefined ? {} : { writtenBy: command.writtenBy };
  turn.emit({ type: 'NoticeReplied', ...about, attempt, reply: answer, counts, amends, ...by });
  if (!counts) beginWait(turn, climb.id, record.rung);
  if (counts) follow(turn, climb.id, record.rung, command.person, answer);
  else if (answer.kind !== 'notMe') raiseTask(turn, 'furtherReply', about);
  else wrongReceiver(turn, about, standsOn(climb, notice));
  return undefined;
}

/** "Solved" again, after the referrer was asked and it was not: that is no form sent twice, but new. */
function isAnew(climb: Climb, { reply, repliedAt }: Notice): boolean {
  return reply?.kind === 'solved' && climb.checkedAt > (repliedAt ?? 0);
}

/** Whether the climb waits because of what this receiver answered before. */
function standsOn({ stand }: Climb, { person, reply }: Notice): boolean {
  if (stand.at === 'committed') return stand.person === person;
  return stand.at === 'atChair' && stand.because === 'cannot' && reply?.kind === 'cannot';
}

function same(one: Reply, other: Reply): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

function refuseDate(turn: Turn, record: RungRecord, before: LocalDate): Refusal | undefined {
  if (before <= localDateOf(turn.now)) return refuse('dateInPast');
  const latest = latestCommitment(turn, record);
  return before > latest ? refuse('dateTooFar', latest) : undefined;
}

/** Whether an answer moves the climb. */
function doesCount(climb: Climb, record: RungRecord, notice: Notice, answer: Reply): boolean {
  if (answer.kind === 'notMe') return false;
  const { stand } = climb;
  // Whoever is to decide now decides: the chair, or the referrer who is being asked whether it is done.
  if (stand.at === 'resting' || (stand.at === 'atChair' && (stand.because !== 'cannot' || !notice.reply)))
    return false;
  const colleagues = climb.rungs
    .filter(({ rung }) => rung >= record.rung)
    .flatMap(({ notices }) => notices)
    .filter(({ person, reply }) => person !== notice.person && reply && reply.kind !== 'notMe');
  if (colleagues.length > 0) return false;
  // From below the rung that is now asked, only good news still counts.
  return answer.kind !== 'cannot' || record.rung >= reachedRung(climb);
}

function follow(turn: Turn, id: string, rung: number, person: string, answer: Reply): void {
  switch (answer.kind) {
    case 'arrange': {
      const { agreement } = turn.context;
      const { before } = answer;
      const dueAt = roundOn(agreement.calendar, plusDays(before, 1));
      const remindAt = commitmentReminderAt(agreement, turn.now, before);
      const reminder = remindAt === undefined ? {} : { remindAt };
      turn.emit({ type: 'CommitmentMade', climb: id, rung, person, before, dueAt, ...reminder });
      return;
    }
    case 'solved':
      turn.emit({ type: 'SolutionReported', climb: id, rung, person, dueAt: turn.now });
      return;
    case 'cannot':
      leaveToChair(turn, id, 'cannot');
      raiseTask(turn, 'cannot', { climb: id, rung, person });
      return;
    case 'notMe':
      return;
  }
}

/** A receiver is not the one to ask. What the climb waited for at their word, it waits for no more. */
function wrongReceiver(
  turn: Turn,
  about: { climb: string; rung: number; person: string },
  takesBack: boolean,
): void {
  raiseTask(turn, 'wrongRecipient', about);
  if (takesBack) backToWaiting(turn, about.climb);
  loseRungIfUnheard(turn, about.climb);
}
