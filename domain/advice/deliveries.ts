// What the post reports of each kind of letter.
import { raiseTask } from './tasks.ts';
import type { Turn } from './turn.ts';
import {
  announcementArrived,
  announcementFailed,
  noticeArrived,
  noticeFailed,
} from '../escalation/notices.ts';
import type { DeliveryFailure, LetterReference } from '../letters/letter.ts';
import type { Instant } from '../time.ts';
import { checkArrived } from '../monitoring/checks.ts';
import { checkUnreached } from '../monitoring/silence.ts';

/** A mail server accepted a letter. Terms run from here; for most letters nothing depends on it. */
export function recordAcceptance(turn: Turn, letter: LetterReference): void {
  if (letter.kind === 'check' && letter.about.check !== undefined) checkArrived(turn, letter.about.check);
  else if (letter.kind === 'notice') noticeArrived(turn, letter);
  else if (letter.kind === 'announcement') announcementArrived(turn, letter);
}

/** A letter will not arrive: refused, come back, too late to make sense, or lost sight of. Never without a trace. */
export function recordFailure(
  turn: Turn,
  letter: LetterReference,
  { because, sentAt }: { readonly because: DeliveryFailure; readonly sentAt?: Instant },
): void {
  const { kind, about, to } = letter;
  const heard = turn.events.length;
  // A reminder that was late or lost says nothing of the question itself, which arrived.
  const ofCheck =
    kind === 'check' || (kind === 'checkReminder' && (because === 'refused' || because === 'bounced'));
  if (ofCheck && about.check !== undefined) {
    checkUnreached(turn, about.check, because);
  } else if (kind === 'notice') {
    noticeFailed(turn, letter, because, sentAt);
  } else {
    if (kind === 'announcement') announcementFailed(turn, letter);
    if (turn.advice.status === 'open') raiseTask(turn, 'letterFailed', { person: to, letter: kind });
  }
  // What comes back days later may be waited for by nobody any more; that it came back is on record all the same.
  const told = turn.events.slice(heard).some(({ event: { type } }) => type === 'CheckUnreached');
  if (because === 'bounced' && kind !== 'notice' && !told)
    turn.emit({ type: 'LetterReturned', letter: kind, person: to });
}
