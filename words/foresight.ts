// What the rules will do when nobody does anything: the rules themselves are run, so that words promise nothing else.
import type { Advice } from '../domain/advice/advice.ts';
import { decide } from '../domain/advice/decide.ts';
import type { AdviceEvent } from '../domain/advice/events.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import { actingChairs, onDuty } from '../domain/escalation/recipients.ts';
import { forecast } from '../domain/forecast/forecast.ts';
import type { Letter, LetterKind, LetterReference } from '../domain/letters/letter.ts';
import { DAY_MS, type Instant } from '../domain/time.ts';

/** Far enough to see what follows a question or a notice. */
const HORIZON_DAYS = 100;

/** Something that will happen. */
export interface Coming {
  readonly at: Instant;
  readonly event: AdviceEvent;
}

/** A case as it will be as soon as a letter has arrived, and what then comes by itself. */
export interface Foresight {
  readonly advice: Advice;
  /** Earliest first, beginning with what the letter's arrival brings about; lived no further than what is looked at. */
  readonly coming: Iterable<Coming>;
}

/**
 * Looks ahead from a moment, taking it that everybody stays silent and that all letters arrive.
 * @param arriving a letter that is being sent now: its terms run from this very moment, as when its mail server takes it
 */
export function foresee(facts: CaseFacts, now: Instant, arriving?: LetterReference): Foresight {
  if (facts.advice.status === 'closed') return { advice: facts.advice, coming: [] };
  // Time in a case does not run backwards, whatever the clock of whoever looks.
  const at = Math.max(now, facts.advice.lastEventAt);
  const context = { now: at, agreement: facts.agreement, directory: facts.directory };
  const command = arriving
    ? ({ type: 'recordAcceptance', letter: arriving } as const)
    : ({ type: 'passTime' } as const);
  const decision = decide(facts.advice, command, context, { part: 'post' });
  if ('refusal' in decision) throw new Error(`An arrival was refused: ${decision.refusal.code}`);
  const { advice, events } = decision;
  const letters = lettersUnderWay(facts, advice, at);
  const arrival = events.map(({ event }) => ({ at, event }));
  const foreseen = forecast(advice, context, at + HORIZON_DAYS * DAY_MS, letters);
  return {
    advice,
    coming: {
      *[Symbol.iterator]() {
        yield* arrival;
        for (const item of foreseen) if ('event' in item) yield item;
      },
    },
  };
}

/** The first of those things that is so. */
export function firstOf(coming: Iterable<Coming>, isSo: (event: AdviceEvent) => boolean): Coming | undefined {
  for (const item of coming) if (isSo(item.event)) return item;
  return undefined;
}

/** What comes after one of those things. @param item undefined: all */
export function* comingAfter(coming: Iterable<Coming>, item: Coming | undefined): Iterable<Coming> {
  let passed = item === undefined;
  for (const each of coming) {
    if (passed) yield each;
    passed ||= each === item;
  }
}

/** The letters on which something waits and that have not arrived; the case's own state tells which. */
function lettersUnderWay(facts: CaseFacts, advice: Advice, now: Instant): readonly Letter[] {
  const letter = (kind: LetterKind, to: PersonId, about: Letter['about']): Letter => ({
    kind,
    to,
    about,
    key: `${kind} ${to} ${JSON.stringify(about)}`,
    priority: 0,
    readyAt: now,
    uselessAfter: Infinity,
  });
  const { check } = advice.monitoring;
  const referrer = onDuty(facts.directory, advice.parties.referrer, localDateOf(now));
  const asked = check?.state === 'asked' && check.arrivedAt === undefined;
  const chairs = actingChairs({ now, agreement: facts.agreement, directory: facts.directory });
  return [
    ...(asked ? [letter('check', referrer, { check: check.number })] : []),
    ...advice.climbs.flatMap(({ id, stand, rungs }) => [
      ...(stand.at === 'announced' && !stand.arrived
        ? chairs.map((chair) => letter('announcement', chair, { climb: id, rung: stand.rung }))
        : []),
      ...rungs.flatMap(({ rung, attempt, notices }) =>
        notices
          .filter((notice) => notice.letter === 'pending')
          .map(({ person }) => letter('notice', person, { climb: id, rung, attempt })),
      ),
    ]),
  ];
}
