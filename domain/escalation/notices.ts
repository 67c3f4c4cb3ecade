// What the post reports of the letters of a climb: waits run from arrival, and nobody is passed over unheard.
import { climbOf } from '../advice/advice.ts';
import { raiseTask } from '../advice/tasks.ts';
import type { Turn } from '../advice/turn.ts';
import { noticeTerm } from '../calendar/terms.ts';
import type { Climb, ClimbId, RungRecord, Stand } from './climb.ts';
import { lastNotified } from './climbedRungs.ts';
import type { ClimbEvent } from './climbEvents.ts';
import { actingChairs } from './recipients.ts';
import { rungArrived } from './waits.ts';
import type { DeliveryFailure, LetterReference } from '../letters/letter.ts';
import type { Instant } from '../time.ts';

function recordOf(turn: Turn, { about }: LetterReference): { climb: Climb; record: RungRecord } | undefined {
  const climb = climbOf(turn.advice, about.climb);
  const record = climb?.rungs.find(({ rung, attempt }) => rung === about.rung && attempt === about.attempt);
  return climb && record && { climb, record };
}

/**
 * A receiver's mail server accepted a notice. When no letter of the rung is under way any more, its wait begins. It may
 * also be a letter that had left just before the case changed: then it is on record, and the receiver is told.
 */
export function noticeArrived(turn: Turn, letter: LetterReference): void {
  const found = recordOf(turn, letter);
  const notice = found?.record.notices.find(({ person }) => person === letter.to);
  if (!found || !notice || notice.letter === 'arrived') return;
  const { climb, record } = found;
  const { rung, attempt } = record;
  turn.emit({ type: 'NoticeArrived', climb: climb.id, rung, attempt, person: letter.to });
  beginWait(turn, climb.id, rung);
}

/**
 * A notice did not arrive, or came back later. Who answered it has it, whatever the post says. Others on the rung still
 * count; where nobody is left, the climb stops and the chair chooses who gets it instead.
 */
export function noticeFailed(
  turn: Turn,
  letter: LetterReference,
  because: DeliveryFailure,
  sentAt?: Instant,
): void {
  const found = recordOf(turn, letter);
  const notice = found?.record.notices.find(({ person }) => person === letter.to);
  if (!found || !notice || notice.letter === 'failed' || notice.reply) return;
  const { climb, record } = found;
  const { rung, attempt } = record;
  const sent = because === 'unknown' ? { sentAt: sentAt ?? turn.now } : {};
  turn.emit({ type: 'NoticeFailed', climb: climb.id, rung, attempt, person: letter.to, because, ...sent });
  if (climb.stand.at === 'settled') return;
  raiseTask(turn, 'noticeFailed', { climb: climb.id, rung, person: letter.to, letter: because });
  beginWait(turn, climb.id, rung);
  loseRung(turn, climb.id, rung);
}

/** Begins a rung's wait when all its letters are accounted for, and at least one reached someone who can answer. */
export function beginWait(turn: Turn, id: ClimbId, rung: number): void {
  const climb = turn.climb(id);
  if (climb.stand.at !== 'notified' || climb.stand.rung !== rung) return;
  const notices = climb.rungs.filter((record) => record.rung === rung).flatMap((record) => record.notices);
  const pending = notices.some(({ letter }) => letter === 'pending');
  const arrived = notices.some(({ letter, reply }) => letter === 'arrived' && reply?.kind !== 'notMe');
  if (!pending && arrived) rungArrived(turn, id, rung);
}

/**
 * Nobody on the rung can still answer: its letters failed, or reached the wrong people. Where the climb waits there, or
 * is about to leave it for the next rung, it stops: nobody is passed over unheard.
 */
export function loseRung(turn: Turn, id: ClimbId, rung: number): void {
  const climb = turn.climb(id);
  if (climb.paused || lastNotified(climb)?.rung !== rung || !dependsOn(climb.stand, rung)) return;
  const notices = climb.rungs.filter((record) => record.rung === rung).flatMap((record) => record.notices);
  const someoneCan = notices.some(
    ({ letter, reply }) => letter === 'pending' || (letter === 'arrived' && reply?.kind !== 'notMe'),
  );
  if (someoneCan) return;
  turn.emit({ type: 'RungUnreached', climb: id, rung });
  raiseTask(turn, 'unreached', { climb: id, rung });
}

/** As `loseRung`, for what became of the letters while the climb was paused or with the chair. */
export function loseRungIfUnheard(turn: Turn, id: ClimbId): void {
  const rung = lastNotified(turn.climb(id))?.rung;
  if (rung !== undefined) loseRung(turn, id, rung);
}

/** Back to waiting for the others of the highest rung that was notified, as if who answered had not. */
export function backToWaiting(turn: Turn, id: ClimbId): void {
  const climb = turn.climb(id);
  const rung = lastNotified(climb)?.rung ?? climb.entryRung;
  turn.emit({ type: 'ClimbTakenUp', climb: id, stand: { at: 'notified', rung } });
  beginWait(turn, id, rung);
}

/** Whether a climb that stands there still needs an answer from that rung. What the chair let go, goes all the same. */
function dependsOn(stand: Stand, rung: number): boolean {
  switch (stand.at) {
    case 'notified':
    case 'waiting':
      return stand.rung === rung;
    case 'toAnnounce':
    case 'announced':
    case 'proposed':
    case 'held':
    case 'asking':
      return stand.rung > rung;
    default:
      return false;
  }
}

/** The chair's announcement arrived: the veto window is as long as agreed, also when the mail was late. */
export function announcementArrived(turn: Turn, { about }: LetterReference): void {
  const climb = climbOf(turn.advice, about.climb);
  if (climb?.stand.at !== 'announced' || climb.stand.rung !== about.rung || climb.stand.arrived) return;
  const { calendar, vetoWorkingDays } = turn.context.agreement;
  const goesAt = Math.max(climb.stand.goesAt, noticeTerm(calendar, turn.now, vetoWorkingDays));
  turn.emit({ type: 'AnnouncementArrived', climb: climb.id, rung: climb.stand.rung, goesAt });
}

/**
 * The chair could not be told, so could not say no: now the rung needs a yes, which others are told of when it stays out.
 * The same where the announcement comes back, and nobody else had it.
 */
export function announcementFailed(turn: Turn, { about, to }: LetterReference): void {
  const climb = climbOf(turn.advice, about.climb);
  if (climb?.stand.at !== 'announced' || climb.stand.rung !== about.rung) return;
  const othersKnow = climb.stand.arrived && actingChairs(turn.context).some((person) => person !== to);
  if (!othersKnow) proposeRung(turn, climb.id, climb.stand.rung, climb.stand.goesAt, 'announcementFailed');
}

/** Asks the chair's yes for a rung. */
export function proposeRung(
  turn: Turn,
  id: ClimbId,
  rung: number,
  goesAt: Instant,
  because: (ClimbEvent & { type: 'RungProposed' })['because'],
): void {
  turn.emit({ type: 'RungProposed', climb: id, rung, goesAt, because });
  raiseTask(turn, 'approve', { climb: id, rung });
}
