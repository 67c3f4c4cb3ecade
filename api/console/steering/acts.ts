// Every intervention that makes sense in a case now.
import type { Act, ActPath } from './act.ts';
import { close, finishTask, reopen } from './caseActs.ts';
import { chooseLadders, pause, resume, settle, startClimb } from './climbActs.ts';
import { logAcceleration, logFeedback } from './loggingActs.ts';
import { changeParties } from './partyActs.ts';
import { undoActs } from './undoActs.ts';
import {
  askReferrer,
  changeReferrer,
  changeRhythm,
  keepFollowing,
  pauseChecks,
  resumeChecks,
} from './questionActs.ts';
import { confirmArrival } from './arrivalAct.ts';
import { hold, jump, letGo, renotify } from './rungActs.ts';
import type { TaskKind, TaskSubject } from '../../../domain/advice/advice.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';

/** What the chair can do; what makes no sense now is not among it. */
export function actsOf(facts: CaseOutline, now: Instant): readonly Act[] {
  const { advice } = facts;
  const climbs = advice.climbs.filter(({ stand }) => stand.at !== 'settled');
  const acts =
    advice.status === 'closed'
      ? [reopen(facts, now), logFeedback(facts, now)]
      : [
          chooseLadders(facts),
          ...climbs.flatMap((climb) => [
            letGo(facts, climb, now),
            hold(facts, climb, now),
            confirmArrival(facts, climb),
            renotify(facts, climb, now),
            jump(facts, climb, now),
            resume(facts, climb, now),
            pause(facts, climb),
            settle(facts, climb),
          ]),
          startClimb(facts),
          askReferrer(facts),
          keepFollowing(facts),
          changeReferrer(facts, now),
          changeParties(facts, now),
          changeRhythm(facts),
          logAcceleration(facts, now),
          logFeedback(facts, now),
          resumeChecks(facts, now),
          pauseChecks(facts),
          close(facts, now),
          ...advice.tasks.map((task) => finishTask(facts, task, now)),
        ];
  return acts.filter((act) => act !== undefined);
}

/** The act of that page, when it makes sense now. */
export function actAt(
  facts: CaseOutline,
  now: Instant,
  path: string,
  subject: string | undefined,
): Act | undefined {
  return [...actsOf(facts, now), ...undoActs(facts)].find(
    (act) => act.path === path && act.subject === subject,
  );
}

/** What each kind of task asks for, the most likely first; `taak-klaar` puts it away. */
const paths: Readonly<Record<TaskKind, readonly ActPath[]>> = {
  approve: ['laat-gaan', 'houd-tegen'],
  cannot: ['opschalen', 'rond-af'],
  causeChanged: ['kies-ladders'],
  causeUnclear: ['start-ladder', 'taak-klaar'],
  crisis: ['taak-klaar'],
  exhausted: ['rond-af', 'taak-klaar'],
  helpWanted: ['taak-klaar'],
  realised: ['sluit', 'blijf-volgen'],
  referrerSilent: ['start-ladder', 'taak-klaar'],
  referrerUnreached: ['andere-verwijzer', 'vraag-verwijzer'],
  solvedUnconfirmed: ['rond-af', 'opschalen'],
  unreached: ['aangekomen', 'opnieuw-sturen'],
  wrongReferrer: ['andere-verwijzer'],
  furtherReply: ['taak-klaar'],
  letterFailed: ['taak-klaar'],
  noticeFailed: ['aangekomen', 'opnieuw-sturen', 'taak-klaar'],
  underwayLong: ['taak-klaar'],
  vacancy: ['taak-klaar'],
  wrongRecipient: ['taak-klaar'],
  mailReplied: ['taak-klaar'],
  awaySuggested: ['taak-klaar'],
};

/** The acts by which a task is done. */
export function actsForTask(
  acts: readonly Act[],
  { kind, key, about }: { readonly kind: TaskKind; readonly key: string; readonly about: TaskSubject },
): readonly Act[] {
  return paths[kind].flatMap((path) => {
    const subject = path === 'taak-klaar' ? key : about.climb;
    return (
      acts.find((act) => act.path === path && (act.subject === undefined || act.subject === subject)) ?? []
    );
  });
}
