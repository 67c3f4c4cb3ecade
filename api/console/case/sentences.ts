/** The sentences that stand first on a case's page: how it stands, and what happens if nobody does anything. */
import { isPressing, type Task } from '../../../domain/advice/advice.ts';
import { type CaseFacts, type CaseOutline } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { isRunning, reachedPeople, type Climb, type Stand } from '../../../domain/escalation/climb.ts';
import { type Instant } from '../../../domain/time.ts';
import { afterCheckSentences, isUnderWay } from '../../../words/consequences.ts';
import { longDate, longDay, longMoment } from '../../../words/dates.ts';
import { closeSentences } from '../../../words/endings.ts';
import { foresee } from '../../../words/foresight.ts';
import { capitalised } from '../../../words/people.ts';
import { receiversWords, recipientWords, rungWords } from '../../../words/receivers.ts';
import { rungName, taskWords } from '../../../words/tasks.ts';
import { checkTerm, stepToCome } from '../../../words/terms.ts';

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

/** The task that is told of first: a crisis, then what something waits for; undefined where nothing presses. */
export function mainTask({ advice }: Pick<CaseFacts, 'advice'>): Task | undefined {
  return (
    advice.tasks.find(({ kind }) => kind === 'crisis') ?? advice.tasks.find(({ kind }) => isPressing(kind))
  );
}

/** One to six sentences: what is asked of the chair, then how it goes on. */
export function caseSentences(facts: CaseFacts, now: Instant): readonly string[] {
  const { advice } = facts;
  if (advice.closed) {
    const { at, reason } = advice.closed;
    return [`Afgesloten op ${longDay(at, now)}.`, closeSentences[reason]];
  }
  const task = mainTask(facts);
  const climb = mainClimb(facts);
  const asked = task ? taskSentences(facts, task, now) : [];
  if (!climb) return task ? asked : questionSentences(facts, now);
  if (task && !climb.paused && !movesByItself.has(climb.stand.at)) return asked;
  const others = advice.climbs.filter((other) => other.id !== climb.id && isRunning(other)).length;
  return [
    ...asked,
    ...climbSentences(facts, climb, now),
    ...(others === 0 ? [] : [others === 1 ? 'Er loopt nog een ladder.' : `Er lopen nog ${others} ladders.`]),
  ];
}

/** What happened, in whose words, what is asked, and what waits for it. */
export function taskSentences(facts: CaseOutline, task: Task, now: Instant): readonly string[] {
  const { happened, ask, waits } = taskWords(facts, task, now);
  return [happened, quoted(facts, task), ask, waits ?? ''].filter((sentence) => sentence !== '');
}

/** Why it cannot be done, as the receiver wrote it. */
function quoted({ advice }: CaseOutline, { kind, about }: Task): string {
  if (kind !== 'cannot') return '';
  const reply = advice.climbs
    .filter(({ id }) => id === about.climb)
    .flatMap(({ rungs }) => rungs.flatMap(({ notices }) => notices))
    .findLast(({ person }) => person === about.person)?.reply;
  return reply?.kind === 'cannot' ? `‘${reply.because}’` : '';
}

function climbSentences(facts: CaseFacts, climb: Climb, now: Instant): readonly string[] {
  const { stand, paused } = climb;
  const name = (rung: number) => rungName(facts, climb, rung);
  const who = (rung: number) => rungWords(facts, climb.ladder, rung, now);
  if (paused) {
    const ladder = name(1).replace(/^Trede 1 \((.*)\)$/, 'De ladder ‘$1’');
    return [`${ladder} staat op pauze tot ${longDay(paused.until, now)}.`];
  }
  switch (stand.at) {
    case 'toAnnounce':
      return [`${name(stand.rung)} wordt voorbereid: ${who(stand.rung)}.`];
    case 'announced':
      return [
        `${name(stand.rung)} gaat op ${longMoment(stand.goesAt, now)} uit, naar ${who(stand.rung)}.`,
        'Doet u niets, dan gaat het bericht vanzelf uit.',
      ];
    case 'proposed':
      return [`${name(stand.rung)} wacht op uw ja: ${who(stand.rung)}.`, 'Tot die tijd gaat er niets uit.'];
    case 'approved':
      return [`${name(stand.rung)} gaat uit op ${longMoment(stand.goesAt, now)}, naar ${who(stand.rung)}.`];
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

function questionSentences(facts: CaseFacts, now: Instant): readonly string[] {
  const { check, next, pausedUntil, lastAnswer } = facts.advice.monitoring;
  if (pausedUntil !== null)
    return [`De vragen aan de verwijzer staan op pauze tot ${longDay(pausedUntil, now)}.`];
  if (check?.state === 'asked') {
    const term = checkTerm(foresee(facts, now));
    const after = isUnderWay(term) ? [] : afterCheckSentences(facts, term, now);
    return [
      `De verwijzer kreeg op ${longDay(check.askedAt, now)} de vraag hoe het staat.`,
      ...(term.before === null || after.length === 0
        ? []
        : [`Hebben wij op ${longDay(term.before, now)} nog niets gehoord?`, ...after]),
    ];
  }
  const nextAt = next && `Op ${longDay(next.at, now)} vragen wij de verwijzer hoe het staat.`;
  if (check?.state === 'answered' && lastAnswer) {
    return [
      `De verwijzer antwoordde op ${longDay(lastAnswer.at, now)}.`,
      ...(nextAt === null ? [] : [nextAt]),
    ];
  }
  return nextAt === null ? ['Er staat geen vraag klaar: kies hoe het verder gaat.'] : [nextAt];
}
