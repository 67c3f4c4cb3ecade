// How a case stands, in the few words that follow its reference: "loopt vast bij de gemeente".
import type { CaseOutline } from '../../domain/advice/facts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { sideOf } from '../../domain/escalation/agreement.ts';
import { isRunning, type Climb } from '../../domain/escalation/climb.ts';
import { verdictOf } from '../../domain/monitoring/answer.ts';
import type { Instant } from '../../domain/time.ts';
import { longDate } from '../../words/dates.ts';
import { closeStanding } from '../../words/endings.ts';
import { listed, stuckAtWords } from '../../words/roles.ts';

/** The verb and what follows it. */
export function standingWords(facts: CaseOutline, now: Instant): string {
  const { advice } = facts;
  if (advice.closed) return `is afgesloten: ${closeStanding[advice.closed.reason]}`;
  if (advice.tasks.some(({ kind }) => kind === 'crisis')) return 'meldt acuut gevaar';
  const open = advice.climbs.filter(({ stand }) => stand.at !== 'settled');
  const running = open.filter(isRunning).filter(({ stand }) => stand.at !== 'resting');
  if (running.length > 0) return climbingWords(facts, running);
  if (open.some(({ stand }) => stand.at === 'exhausted')) return 'loopt vast: alle treden zijn gevraagd';
  return followedWords(facts, now);
}

function climbingWords(facts: CaseOutline, running: readonly Climb[]): string {
  if (running.every(({ cause }) => cause === 'silence')) return 'hoort niets van de verwijzer';
  const places = running.flatMap(({ ladder }) => {
    const side = sideOf(facts.agreement, ladder);
    return side === undefined ? [] : [stuckAtWords[side]];
  });
  return `loopt vast ${listed([...new Set(places)])}`;
}

function followedWords({ advice }: CaseOutline, now: Instant): string {
  const { check, lastAnswer, pausedUntil } = advice.monitoring;
  if (pausedUntil !== null) return 'staat op pauze';
  if (advice.tasks.some(({ kind }) => kind === 'wrongReferrer')) return 'heeft nog geen juiste verwijzer';
  switch (check?.state) {
    case undefined:
      return 'wordt gevolgd';
    case 'asked':
      return 'wacht op de verwijzer';
    case 'silent':
    case 'unreached':
      return 'hoort niets van de verwijzer';
    case 'void':
      return 'wordt gevolgd';
    case 'answered': {
      const verdict = lastAnswer && verdictOf(lastAnswer.answer);
      switch (verdict?.is) {
        case 'realised':
          return 'is geregeld, zegt de verwijzer';
        case 'planned':
          return `wacht op zorg vanaf ${longDate(verdict.from, localDateOf(now))}`;
        case 'stuck':
          return 'loopt vast';
        case 'underway':
        case undefined:
          return 'loopt';
      }
    }
  }
}
