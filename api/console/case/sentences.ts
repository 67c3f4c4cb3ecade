// The sentences that stand first on a case's page: how it stands, and what happens if nobody does anything.
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { isRunning, type Climb, type Stand } from '../../../domain/escalation/climb.ts';
import { reachedPeople } from '../../../domain/escalation/climbedRungs.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate, longDay, atMoment } from '../../../words/dates.ts';
import { closeSentences } from '../../../words/endings.ts';
import { foresee } from '../../../words/foresight.ts';
import { capitalised } from '../../../words/people.ts';
import { receiversWords, recipientWords, rungWords } from '../../../words/receivers.ts';
import { rungName } from '../../../words/tasks.ts';
import { stepToCome } from '../../../words/terms.ts';
import { ladderName } from '../steering/whoIsWho.ts';
import { otherSentences } from './otherClimbs.ts';
import { mainTask, taskSentences } from './taskSentences.ts';
import { questionSentences } from './questionSentences.ts';

/** Which climbs are told of first: what waits for the chair, then what moves soonest. */
const order: readonly Stand['at'][] = [
  'atChair',
  'unreached',
  'proposed',
  'exhausted',
  'announced',
  'approved',
  'waiting',
  'notified',
  'committed',
  'saidSolved',
  'asking',
  'held',
  'toAnnounce',
  'resting',
];

/** The climb that the page speaks of first; undefined where none is under way. */
export function mainClimb({ advice }: Pick<CaseFacts, 'advice'>): Climb | undefined {
  return advice.climbs
    .filter(({ stand }) => stand.at !== 'settled')
    .toSorted((one, other) => {
      const rank = ({ stand, paused }: Climb) => (paused ? order.length : order.indexOf(stand.at));
      return rank(one) - rank(other);
    })[0];
}

/** What the climb that is told of first is waiting for by itself; of one that waits for the chair, the task tells. */
const movesByItself: ReadonlySet<Stand['at']> = new Set<Stand['at']>([
  'toAnnounce',
  'announced',
  'approved',
  'held',
  'asking',
  'notified',
  'waiting',
  'committed',
  'saidSolved',
]);

/** One or two paragraphs of sentences: what is asked of the chair, then how it goes on. */
export function caseParagraphs(facts: CaseFacts, now: Instant): readonly (readonly string[])[] {
  const { advice } = facts;
  if (advice.closed) {
    const { at, reason } = advice.closed;
    return [[`Afgesloten op ${longDay(at, now)}.`, closeSentences[reason]]];
  }
  const task = mainTask(facts);
  const climb = mainClimb(facts);
  const asked = task ? taskSentences(facts, task, now) : [];
  if (!climb) return [task ? asked : questionSentences(facts, now)];
  if (task && !climb.paused && !movesByItself.has(climb.stand.at)) return [asked];
  const others = advice.climbs.filter((other) => other.id !== climb.id && isRunning(other));
  const goesOn = [...climbSentences(facts, climb, now), ...otherSentences(facts, others)];
  return asked.length === 0 ? [goesOn] : [asked, goesOn];
}

function climbSentences(facts: CaseFacts, climb: Climb, now: Instant): readonly string[] {
  const { stand, paused } = climb;
  const name = (rung: number) => rungName(facts, climb, rung);
  const who = (rung: number) => rungWords(facts, climb.ladder, rung, now);
  if (paused) {
    return [
      `De ladder ‘${ladderName(facts, climb.ladder)}’ staat op pauze tot ${longDay(paused.until, now)}.`,
    ];
  }
  switch (stand.at) {
    case 'toAnnounce':
      return [`${name(stand.rung)} wordt voorbereid: ${who(stand.rung)}.`];
    case 'announced':
      return [
        `${name(stand.rung)} gaat ${atMoment(stand.goesAt, now)} uit, naar ${who(stand.rung)}.`,
        'Doet u niets, dan gaat het bericht vanzelf uit.',
      ];
    case 'proposed':
      return [`${name(stand.rung)} wacht op uw ja: ${who(stand.rung)}.`, 'Tot die tijd gaat er niets uit.'];
    case 'approved':
      return [`${name(stand.rung)} gaat uit ${atMoment(stand.goesAt, now)}, naar ${who(stand.rung)}.`];
    case 'held':
      return [
        `U houdt ${name(stand.rung).toLowerCase()} tegen tot ${longDay(stand.until, now)}.`,
        'Dan komt het voorstel opnieuw bij u.',
      ];
    case 'asking':
      return askingSentences(facts, climb, stand, now);
    case 'notified':
      return [`De berichten voor ${name(stand.rung).toLowerCase()} zijn onderweg, naar ${who(stand.rung)}.`];
    case 'unreached':
      return [
        `${name(stand.rung)} bereikt niemand.`,
        'Deze ladder staat stil tot u kiest wie het bericht krijgt.',
      ];
    case 'waiting':
      return waitingSentences(facts, climb, stand, now);
    case 'committed': {
      const promised = reachedPeople(climb).find(({ person }) => person === stand.person);
      const by = promised ? capitalised(recipientWords(facts, promised.recipient)) : 'Iemand';
      return [
        `${by} wil dit vóór ${longDate(stand.before, localDateOf(now))} regelen.`,
        `Op ${longDay(stand.dueAt, now)} vragen wij de verwijzer of het is gelukt.`,
      ];
    }
    case 'saidSolved':
      return ['Volgens een ontvanger is het opgelost.', 'Wij vragen de verwijzer of dat klopt.'];
    case 'resting':
      return ['De zorg is gepland.', 'De ladder rust tot de verwijzer laat weten of de zorg er is.'];
    case 'atChair':
      return ['De ladder staat stil tot u kiest hoe het verder gaat.'];
    case 'exhausted':
      return ['Alle treden zijn gevraagd.', 'Vanzelf gebeurt er niets meer: kies hoe het verder gaat.'];
    case 'settled':
      return [];
  }
}

function askingSentences(
  facts: CaseFacts,
  climb: Climb,
  stand: Stand & { at: 'asking' },
  now: Instant,
): readonly string[] {
  const asked: Readonly<Record<typeof stand.then, string>> = {
    announce: 'Wij vragen de verwijzer of het nog zo is.',
    notify: 'Wij vragen de verwijzer of het nog zo is.',
    afterCommitment: 'Wij vragen de verwijzer of het is gelukt.',
    confirmSolved: 'Wij vragen de verwijzer of het is opgelost.',
  };
  const isNext = stand.then === 'announce' || stand.then === 'notify';
  const next = `Daarna gaat het verder met ${rungName(facts, climb, stand.rung).toLowerCase()}: ${rungWords(facts, climb.ladder, stand.rung, now)}.`;
  return [asked[stand.then], isNext ? next : 'Daarna gaat het verder.'];
}

function waitingSentences(
  facts: CaseFacts,
  climb: Climb,
  stand: Stand & { at: 'waiting' },
  now: Instant,
): readonly string[] {
  const arrived = climb.rungs
    .filter(({ rung }) => rung === stand.rung)
    .flatMap(({ notices }) => notices.filter(({ letter }) => letter === 'arrived'));
  const since = Math.min(...arrived.map(({ arrivedAt = now }) => arrivedAt));
  return [
    `${rungName(facts, climb, stand.rung)} is sinds ${longDay(since, now)} aan zet: ${receiversWords(facts, arrived)}.`,
    ...unheardSentences(facts, climb, now),
  ];
}

/** What the rules themselves will do when the rung that has its turn stays silent. */
function unheardSentences(facts: CaseFacts, climb: Climb, now: Instant): readonly string[] {
  const next = stepToCome(foresee(facts, now), climb.id);
  if (!next) return [];
  const on = longDay(next.at, now);
  switch (next.is) {
    case 'rung': {
      const who = rungWords(facts, climb.ladder, next.rung, next.at);
      return next.referrerFirst
        ? [
            `Hoort u niets, dan vragen wij eerst de verwijzer of het nog zo is. Op ${on} gaat het naar ${who}.`,
          ]
        : [`Hoort u niets, dan gaat het op ${on} naar ${who}.`];
    }
    case 'chairDecides': {
      const who = rungWords(facts, climb.ladder, next.rung, next.at);
      return [`Hoort u niets, dan vragen wij u op ${on} of het naar ${who} mag.`];
    }
    case 'chairChooses':
      return [`Hoort u niets, dan kiest u vanaf ${on} hoe het verder gaat.`];
    case 'exhausted':
      return [`Hoort u niets, dan komt de casus op ${on} bij u terug.`];
  }
}
