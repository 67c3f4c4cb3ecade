// How a case stands, in the few words that follow its reference: "loopt vast bij de gemeente".
import type { CaseOutline } from '../../domain/advice/facts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { sideOf } from '../../domain/escalation/agreement.ts';
import { isRunning, type Climb } from '../../domain/escalation/climb.ts';
import { verdictOf } from '../../domain/monitoring/answer.ts';
import type { Instant } from '../../domain/time.ts';
import { longDate } from '../../words/dates.ts';
import { closeStanding } from '../../words/endings.ts';
import { say } from '../../words/language.ts';
import { listed, stuckAtWords } from '../../words/roles.ts';

/** The verb and what follows it. */
export function standingWords(facts: CaseOutline, now: Instant): string {
  const { advice } = facts;
  if (advice.closed) {
    const ending = closeStanding[advice.closed.reason];
    return say(`is afgesloten: ${ending}`, `is closed: ${ending}`);
  }
  if (advice.tasks.some(({ kind }) => kind === 'crisis')) {
    return say('meldt acuut gevaar', 'reports immediate danger');
  }
  const open = advice.climbs.filter(({ stand }) => stand.at !== 'settled');
  const running = open.filter(isRunning).filter(({ stand }) => stand.at !== 'resting');
  if (running.length > 0) return climbingWords(facts, running);
  if (open.some(({ stand }) => stand.at === 'exhausted')) {
    return say('loopt vast: alle treden zijn gevraagd', 'is stuck: all rungs have been asked');
  }
  return followedWords(facts, now);
}

function climbingWords(facts: CaseOutline, running: readonly Climb[]): string {
  if (running.every(({ cause }) => cause === 'silence')) return silent();
  const places = running.flatMap(({ ladder }) => {
    const side = sideOf(facts.agreement, ladder);
    return side === undefined ? [] : [stuckAtWords[side]];
  });
  const where = listed([...new Set(places)]);
  return say(`loopt vast ${where}`, `is stuck ${where}`);
}

function silent(): string {
  return say('hoort niets van de verwijzer', 'hears nothing from the referrer');
}

function followed(): string {
  return say('wordt gevolgd', 'is being followed');
}

function followedWords({ advice }: CaseOutline, now: Instant): string {
  const { check, lastAnswer, pausedUntil } = advice.monitoring;
  if (pausedUntil !== null) return say('staat op pauze', 'is paused');
  if (advice.tasks.some(({ kind }) => kind === 'wrongReferrer')) {
    return say('heeft nog geen juiste verwijzer', 'has no right referrer yet');
  }
  switch (check?.state) {
    case undefined:
    case 'void':
      return followed();
    case 'asked':
      return say('wacht op de verwijzer', 'waits for the referrer');
    case 'silent':
    case 'unreached':
      return silent();
    case 'answered': {
      const verdict = lastAnswer && verdictOf(lastAnswer.answer);
      switch (verdict?.is) {
        case 'realised':
          return say('is geregeld, zegt de verwijzer', 'is arranged, says the referrer');
        case 'planned': {
          const from = longDate(verdict.from, localDateOf(now));
          return say(`wacht op zorg vanaf ${from}`, `waits for care from ${from}`);
        }
        case 'stuck':
          return say('loopt vast', 'is stuck');
        case 'underway':
        case undefined:
          return say('loopt', 'is under way');
      }
    }
  }
}
