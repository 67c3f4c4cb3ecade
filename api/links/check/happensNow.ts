/** What happens after a referrer's answer, and when: as the case stands, if nobody does anything. */
import { type TimelineEntry } from '../../design/shows/Timeline.tsx';
import { type CaseFacts } from '../../../domain/advice/facts.ts';
import { contextOf } from '../../../domain/advice/facts.ts';
import { ladderOf, type Ladder } from '../../../domain/escalation/agreement.ts';
import { isRunning, reachedPeople, type Climb } from '../../../domain/escalation/climb.ts';
import { regionPeople } from '../../../domain/escalation/recipients.ts';
import { verdictOf } from '../../../domain/monitoring/answer.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { type Instant } from '../../../domain/time.ts';
import { longDate } from '../../../words/dates.ts';
import { capitalised } from '../../../words/people.ts';
import { askedAs, theRecipient, theRung } from '../../../words/recipients.ts';
import { day } from '../../moments.ts';

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
  return name === undefined ? 'De voorzitter van het expertteam' : `${name}, voorzitter van het expertteam,`;
}

function byChair(facts: CaseFacts, now: Instant): readonly Coming[] {
  const { lastAnswer } = facts.advice.monitoring;
  const chair = chairName(facts, now);
  const isThere = lastAnswer && verdictOf(lastAnswer.answer).is === 'realised';
  const asked = facts.advice.climbs.some((climb) => reachedPeople(climb).length > 0);
  if (isThere) {
    const others = asked ? ' Wie wij om hulp vroegen, hoort dan dat het is opgelost.' : '';
    return [{ at: now, words: `${chair} kijkt of het advies afgesloten kan worden.${others}`, key: true }];
  }
  return [
    { at: now, words: `${chair} kan uw antwoorden lezen.` },
    ...(lastAnswer?.answer.helpWanted
      ? [{ at: now, words: 'U vroeg ons om mee te denken. Wij nemen contact met u op.', key: true }]
      : []),
  ];
}

function byClimbs(facts: CaseFacts, now: Instant): readonly Coming[] {
  return facts.advice.climbs.filter(isRunning).flatMap((climb) => {
    const ladder = ladderOf(facts.agreement, climb.ladder);
    const coming = ladder && ofClimb(facts, climb, ladder, now);
    return coming ? [coming] : [];
  });
}

function ofClimb(facts: CaseFacts, climb: Climb, ladder: Ladder, now: Instant): Coming | undefined {
  const { stand, paused } = climb;
  const rung = (number: number) => theRung(facts, climb, number);
  if (paused) return { at: paused.until, words: `Tot deze dag wachten wij met onze vraag aan anderen.` };
  switch (stand.at) {
    case 'toAnnounce':
    case 'announced':
    case 'approved':
      return { at: stand.goesAt, words: `Wij vragen ${rung(stand.rung)} om hulp.`, key: true };
    case 'proposed':
    case 'held':
      return { at: now, words: `De voorzitter beslist of wij ${rung(stand.rung)} om hulp vragen.` };
    case 'notified':
      return { at: now, words: `Wij vragen ${rung(stand.rung)} om hulp.`, key: true };
    case 'waiting':
      return stand.rung < ladder.rungs.length
        ? {
            at: stand.goesAt,
            words: `Wij vroegen ${rung(stand.rung)} om hulp. Horen wij niets, dan gaat de vraag op deze dag naar ${rung(stand.rung + 1)}.`,
          }
        : {
            at: stand.goesAt,
            words: `Wij vroegen ${rung(stand.rung)} om hulp. Uiterlijk deze dag horen wij hoe het verder gaat.`,
          };
    case 'committed': {
      const recipient = askedAs(climb, stand.person);
      const who = recipient ? capitalised(theRecipient(facts, recipient)) : 'Iemand';
      const before = longDate(stand.before, localDateOf(now));
      return {
        at: stand.dueAt,
        words: `${who} regelt dit vóór ${before}. Op deze dag vragen wij u of het is gelukt.`,
      };
    }
    case 'atChair':
    case 'unreached':
      return { at: now, words: 'De voorzitter kijkt hoe het verder gaat.' };
    case 'asking':
    case 'saidSolved':
    case 'resting':
    case 'exhausted':
    case 'settled':
      return undefined;
  }
}

function nextQuestion({ advice }: CaseFacts): readonly Coming[] {
  const { next, pausedUntil } = advice.monitoring;
  const at = pausedUntil ?? next?.at;
  if (at === undefined) return [];
  const words =
    next?.purpose === 'planned'
      ? 'Wij vragen u of de zorg is gestart.'
      : 'Wij vragen u weer hoe het ervoor staat.';
  return [{ at, words }];
}
