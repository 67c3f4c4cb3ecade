// The one door to the rules: a case, a command and what is known give events, a refusal, or nothing.
import type { Advice } from './advice.ts';
import type { ChairCommand, Command } from './commands.ts';
import type { Context } from './context.ts';
import { firstDeadline, meet } from './deadlines.ts';
import type { Actor, Recorded } from './events.ts';
import { evolve } from './evolve.ts';
import { close, register, reopen } from './lifecycle.ts';
import { refuse, type Refusal } from './refusals.ts';
import { log, withdrawLogged } from './logging.ts';
import { clearMootTasks, finishTask, takeTaskBack } from './tasks.ts';
import { Turn } from './turn.ts';
import { confirmArrival } from '../escalation/confirming.ts';
import { recordAcceptance, recordFailure } from './deliveries.ts';
import { recordAutoReply, recordReply } from './mails.ts';
import type { Agreement } from '../escalation/agreement.ts';
import { changeParties } from './partiesChange.ts';
import { chooseLadders } from '../escalation/choosing.ts';
import { moveToAgreement } from '../escalation/moving.ts';
import { reply } from '../escalation/replies.ts';
import {
  approve,
  hold,
  jump,
  pause,
  renotify,
  resume,
  settle,
  startByChair,
} from '../escalation/steering.ts';
import { answerCheck } from '../monitoring/answers.ts';
import {
  askReferrer,
  changeReferrer,
  changeRhythm,
  keepFollowing,
  pauseChecks,
  reportCrisis,
  reportWrongReferrer,
  resumeChecks,
} from '../monitoring/referrer.ts';

/** What the rules made of a command. `events` may be empty: nothing was due, or it had happened already. */
export type Decision =
  | { readonly refusal: Refusal }
  | {
      readonly events: readonly Recorded[];
      readonly advice: Advice;
      /** That the case follows from now on: the context's, unless it was moved to another version. */
      readonly agreement: Agreement;
    };

/** More acts than any case has due at once; reaching it means that two rules call each other. */
const MOST_ACTS = 200;

/**
 * Decides what a command does to a case. After the command, everything that is due at `context.now` happens too,
 * each thing once and in order, as time's doing. Pure: the same arguments always give the same decision.
 * @param advice the case, or null for `register`
 * @param actor who asks it, for the record
 */
export function decide(advice: Advice | null, command: Command, context: Context, actor: Actor): Decision {
  if (advice === null) {
    if (command.type !== 'register') throw new Error(`A case that does not exist cannot ${command.type}`);
    const registered = register(command, context);
    if ('code' in registered) return { refusal: registered };
    const first: Recorded = { seq: 1, at: context.now, actor, event: registered };
    return { events: [first], advice: evolve(null, first), agreement: context.agreement };
  }
  const turn = new Turn(advice, context, actor);
  const refusal = act(turn, command);
  if (refusal) return { refusal };
  // A task that the command answered is done by whoever gave it; what falls due because of it is not.
  clearMootTasks(turn);
  turn.leaveToTime();
  passTime(turn);
  return { events: turn.events, advice: turn.advice, agreement: turn.context.agreement };
}

function passTime(turn: Turn): void {
  for (let acts = 0; ; acts += 1) {
    const due = firstDeadline(turn.advice);
    if (!due || due.at > turn.now) return;
    if (acts === MOST_ACTS) throw new Error(`The case keeps falling due at ${due.kind} ${due.subject}`);
    meet(due, turn);
    clearMootTasks(turn);
  }
}

function act(turn: Turn, command: Command): Refusal | undefined {
  switch (command.type) {
    case 'register':
      return refuse('alreadyRegistered');
    case 'passTime':
      return undefined;
    case 'recordAcceptance':
      recordAcceptance(turn, command.letter);
      return undefined;
    case 'recordFailure':
      recordFailure(turn, command.letter, command);
      return undefined;
    case 'recordReply':
      recordReply(turn, command);
      return undefined;
    case 'recordAutoReply':
      recordAutoReply(turn, command);
      return undefined;
    case 'reopen':
      return reopen(turn, command.reason);
    case 'withdrawLogged':
      return withdrawLogged(turn, command.entry);
    case 'log':
      // Parents and youth often hear how it ended when it has ended.
      if (turn.advice.status === 'closed' && command.what.is !== 'feedback') return refuse('adviceClosed');
      return log(turn, command.on, command.what);
    default:
      // What is said to a case that is over is refused in words; only letters still come in for the record.
      return turn.advice.status === 'closed' ? refuse('adviceClosed') : actOnOpen(turn, command);
  }
}

type OpenCommand = Exclude<
  Command,
  {
    type:
      | 'register'
      | 'passTime'
      | 'recordAcceptance'
      | 'recordFailure'
      | 'recordReply'
      | 'recordAutoReply'
      | 'reopen'
      | 'log'
      | 'withdrawLogged';
  }
>;

function actOnOpen(turn: Turn, command: OpenCommand): Refusal | undefined {
  switch (command.type) {
    case 'answerCheck':
      return answerCheck(turn, command);
    case 'reportCrisis':
      return reportCrisis(turn);
    case 'reportWrongReferrer':
      return reportWrongReferrer(turn, command.instead);
    case 'reply':
      return reply(turn, command);
    default:
      return steer(turn, command);
  }
}

function steer(
  turn: Turn,
  command: Exclude<ChairCommand, { type: 'reopen' | 'log' | 'withdrawLogged' }>,
): Refusal | undefined {
  switch (command.type) {
    case 'approve':
      return approve(turn, command);
    case 'hold':
      return hold(turn, command);
    case 'jump':
      return jump(turn, command);
    case 'pause':
      return pause(turn, command);
    case 'resume':
      return resume(turn, command);
    case 'settle':
      return settle(turn, command);
    case 'renotify':
      return renotify(turn, command);
    case 'confirmArrival':
      return confirmArrival(turn, command);
    case 'startClimb':
      return startByChair(turn, command);
    case 'chooseLadders':
      return chooseLadders(turn, command);
    case 'pauseChecks':
      return pauseChecks(turn, command);
    case 'resumeChecks':
      return resumeChecks(turn, command);
    case 'askReferrer':
      return askReferrer(turn, command);
    case 'changeReferrer':
      return changeReferrer(turn, command);
    case 'changeParties':
      return changeParties(turn, command);
    case 'keepFollowing':
      return keepFollowing(turn, command.reason);
    case 'changeRhythm':
      return changeRhythm(turn, command);
    case 'takeTaskBack':
      return takeTaskBack(turn, command.key);
    case 'finishTask':
      return finishTask(turn, command.key, command.note);
    case 'moveToAgreement':
      return moveToAgreement(turn, command.to, command.reason);
    case 'close':
      return close(turn, command);
  }
}
