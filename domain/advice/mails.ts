// What mail that came in means for a case: somebody wrote back, or a machine says that they are away. Never an answer.
import { raiseTask } from './tasks.ts';
import type { MailCommand } from './commands.ts';
import type { TaskSubject } from './advice.ts';
import type { PersonId } from './parties.ts';
import type { Turn } from './turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { isAwayOn } from '../escalation/recipients.ts';

type Mailed<T extends MailCommand['type']> = MailCommand & { type: T };

/**
 * Somebody wrote. It moves nothing: what they wrote may be a question, a promise or a no, and only the chair can tell.
 * Each mail is a task of its own, so that two of one person are both read. Of a closed case it is on record only.
 */
export function recordReply(turn: Turn, { mail, letter, by }: Mailed<'recordReply'>): void {
  turn.emit({
    type: 'MailReplied',
    mail,
    ...(letter === undefined ? {} : { letter: { kind: letter.kind, to: letter.to } }),
    ...(by === undefined ? {} : { by }),
  });
  if (turn.advice.status === 'closed') return;
  raiseTask(turn, 'mailReplied', {
    mail,
    ...(letter === undefined ? {} : { letter: letter.kind }),
    ...(by === undefined ? {} : { person: by }),
  });
}

/** A machine answered. Where it says until when somebody is away, and that is not on record, the chair is asked. */
export function recordAutoReply(turn: Turn, { letter, awayUntil, suggest }: Mailed<'recordAutoReply'>): void {
  const { kind, to } = letter;
  turn.emit({
    type: 'AutoReplied',
    letter: kind,
    person: to,
    ...(awayUntil === undefined ? {} : { awayUntil }),
  });
  if (turn.advice.status === 'closed' || awayUntil === undefined || !suggest) return;
  if (awayUntil < localDateOf(turn.now) || isAwayOn(turn.context.directory, to, awayUntil)) return;
  raiseTask(turn, 'awaySuggested', { person: to, until: awayUntil, ...rungWaitingFor(turn, to) });
}

/** The rung on which a climb waits for somebody's answer: another could be asked there too. */
function rungWaitingFor(turn: Turn, person: PersonId): Pick<TaskSubject, 'climb' | 'rung'> {
  for (const { id, stand, rungs } of turn.advice.climbs) {
    if (stand.at !== 'notified' && stand.at !== 'waiting') continue;
    const waitsFor = rungs.some(
      ({ rung, notices }) =>
        rung === stand.rung && notices.some((notice) => notice.person === person && !notice.reply),
    );
    if (waitsFor) return { climb: id, rung: stand.rung };
  }
  return {};
}
