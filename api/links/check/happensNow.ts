// What happens after a referrer's answer, and when: as the case stands, if nobody does anything.
import type { TimelineEntry } from '../../design/shows/Timeline.tsx';
import { day } from '../../moments.ts';
import type { AdviceEvent } from '../../../domain/advice/events.ts';
import { contextOf, type CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { isRunning, type Climb } from '../../../domain/escalation/climb.ts';
import { reachedPeople } from '../../../domain/escalation/climbedRungs.ts';
import { regionPeople, type Receiver } from '../../../domain/escalation/recipients.ts';
import { verdictOf } from '../../../domain/monitoring/answer.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate } from '../../../words/dates.ts';
import { firstOf, foresee } from '../../../words/foresight.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { receiversWords, recipientWords, rungWords } from '../../../words/receivers.ts';

/** Something to come. */
interface Coming {
  readonly at: Instant;
  readonly words: string;
  readonly key?: boolean;
}

/** The answers have been sent: what comes of them, in order of time. */
export function whatHappensNow(facts: CaseFacts, now: Instant): readonly TimelineEntry[] {
  const coming = [...byChair(facts, now), ...byClimbs(facts, now), ...nextQuestion(facts)];
  return coming
    .sort((one, other) => one.at - other.at)
    .map(({ at, words, key = false }) => ({ at: day(Math.max(at, now), now), words, key }));
}

function chairName(facts: CaseFacts, now: Instant): string {
  const [chair] = regionPeople('chair', contextOf(facts, now));
  const name = chair === undefined ? undefined : facts.people.get(chair)?.name;
  return name === undefined
    ? say('De voorzitter van het expertteam', 'The chair of the expert team')
    : say(`${name}, voorzitter van het expertteam,`, `${name}, chair of the expert team,`);
}

function byChair(facts: CaseFacts, now: Instant): readonly Coming[] {
  const { lastAnswer } = facts.advice.monitoring;
  const chair = chairName(facts, now);
  const isThere = lastAnswer && verdictOf(lastAnswer.answer).is === 'realised';
  const asked = facts.advice.climbs.some((climb) => reachedPeople(climb).length > 0);
  if (isThere) {
    const closing = say(
      `${chair} kijkt of het advies afgesloten kan worden.`,
      `${chair} checks whether the case can be closed.`,
    );
    const others = asked
      ? say(
          ' Wie wij om hulp vroegen, hoort dan dat het is opgelost.',
          ' Those we asked for help will then hear that it is solved.',
        )
      : '';
    return [{ at: now, words: closing + others, key: true }];
  }
  const mustChoose = facts.advice.tasks.some(({ kind }) => kind === 'causeUnclear');
  return [
    mustChoose
      ? {
          at: now,
          words: say(
            `${chair} leest uw antwoorden en kiest wie wij om hulp vragen.`,
            `${chair} reads your answers and chooses whom we ask for help.`,
          ),
          key: true,
        }
      : { at: now, words: say(`${chair} kan uw antwoorden lezen.`, `${chair} can read your answers.`) },
    ...(lastAnswer?.answer.helpWanted
      ? [
          {
            at: now,
            words: say(
              'U vroeg ons om mee te denken. Wij nemen contact met u op.',
              'You asked us to think with you. We will contact you.',
            ),
            key: true,
          },
        ]
      : []),
  ];
}

/** What comes of the ladders, as the rules themselves foresee it. Whoever is asked first on one day is named together. */
function byClimbs(facts: CaseFacts, now: Instant): readonly Coming[] {
  const { coming } = foresee(facts, now);
  const running = facts.advice.climbs.filter(isRunning);
  const first = new Map<string, { at: Instant; receivers: Receiver[] }>();
  const others: Coming[] = [];
  for (const climb of running) {
    const next = firstOf(coming, (event) => 'climb' in event && event.climb === climb.id && isStep(event));
    const asks =
      next?.event.type === 'RungNotified' ? { at: next.at, receivers: next.event.receivers } : null;
    const already = whereItStands(facts, climb, now);
    if (already) others.push(already);
    else if (asks && reachedPeople(climb).length === 0) {
      const date = localDateOf(asks.at);
      const known = first.get(date) ?? { at: asks.at, receivers: [] };
      first.set(date, { ...known, receivers: [...known.receivers, ...asks.receivers] });
    } else if (asks) {
      const who = receiversWords(facts, asks.receivers, facts.advice.parties.referrer);
      others.push({
        at: asks.at,
        words: say(
          `Is er dan nog geen oplossing? Dan vragen wij ook ${who} om hulp.`,
          `Is there still no solution by then? Then we also ask ${who} for help.`,
        ),
        key: true,
      });
    }
  }
  const asked = [...first.values()].map(({ at, receivers }) => {
    const who = receiversWords(facts, receivers, facts.advice.parties.referrer);
    return { at, words: say(`Wij vragen ${who} om hulp.`, `We ask ${who} for help.`), key: true };
  });
  return [...asked, ...others];
}

/** Where a climb waits for someone else than a rung; undefined when the next rung is asked by itself. */
function whereItStands(facts: CaseFacts, climb: Climb, now: Instant): Coming | undefined {
  const { stand, paused } = climb;
  const reader = facts.advice.parties.referrer;
  if (paused) {
    const words = say(
      'Tot deze dag wachten wij met vragen aan anderen.',
      'Until this day we wait before we ask others.',
    );
    return { at: paused.until, words };
  }
  if (stand.at === 'committed') {
    const promised = reachedPeople(climb).find(({ person }) => person === stand.person);
    const who = promised
      ? capitalised(recipientWords(facts, promised.recipient, reader))
      : say('Iemand', 'Someone');
    const before = longDate(stand.before, localDateOf(now));
    return {
      at: stand.dueAt,
      words: say(
        `${who} wil dit vóór ${before} regelen. Op deze dag vragen wij u of het is gelukt.`,
        `${who} will arrange this before ${before}. On this day we ask you whether it worked.`,
      ),
      key: true,
    };
  }
  if (stand.at === 'proposed' || stand.at === 'held') {
    const who = rungWords(facts, climb.ladder, stand.rung, now, reader);
    return {
      at: now,
      words: say(
        `De voorzitter beslist of wij ${who} om hulp vragen.`,
        `The chair decides whether we ask ${who} for help.`,
      ),
    };
  }
  if (stand.at === 'atChair' || stand.at === 'unreached') {
    return {
      at: now,
      words: say('De voorzitter kiest hoe het verder gaat.', 'The chair chooses how to go on.'),
    };
  }
  return undefined;
}

/** What somebody outside notices of a climb. */
function isStep({ type }: AdviceEvent): boolean {
  return type === 'RungNotified' || type === 'RungProposed' || type === 'ClimbExhausted';
}

function nextQuestion({ advice }: CaseFacts): readonly Coming[] {
  const { next, pausedUntil } = advice.monitoring;
  const at = pausedUntil ?? next?.at;
  if (at === undefined) return [];
  const words =
    next?.purpose === 'planned'
      ? say('Wij vragen u of de zorg is gestart.', 'We ask you whether the care has started.')
      : say('Wij vragen u weer hoe het ervoor staat.', 'We ask you again how things stand.');
  return [{ at, words }];
}
