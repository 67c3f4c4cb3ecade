// The sentences that stand first on a case's page: how it stands, and what happens if nobody does anything.
import type { ComponentChildren } from 'preact';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { isRunning, type Climb, type Stand } from '../../../domain/escalation/climb.ts';
import { reachedPeople } from '../../../domain/escalation/climbedRungs.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { closeSentences } from '../../../words/endings.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { recipientWords } from '../../../words/receivers.ts';
import { ladderName } from '../steering/whoIsWho.ts';
import { otherSentences } from './otherClimbs.ts';
import { mainTask, taskSentences } from './taskSentences.tsx';
import { questionSentences } from './questionSentences.ts';
import { askingSentences, rungSentences } from './rungSentences.ts';
import { waitingSentences } from './waitingSentences.ts';

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
export function caseParagraphs(facts: CaseFacts, now: Instant): readonly (readonly ComponentChildren[])[] {
  const { advice } = facts;
  if (advice.closed) {
    const { at, reason } = advice.closed;
    const day = longDay(at, now);
    return [[say(`Afgesloten op ${day}.`, `Closed on ${day}.`), closeSentences[reason]]];
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
  if (paused) {
    const [ladder, until] = [ladderName(facts, climb.ladder), longDay(paused.until, now)];
    return [
      say(
        `De ladder ‘${ladder}’ staat op pauze tot ${until}.`,
        `The ladder ‘${ladder}’ is paused until ${until}.`,
      ),
    ];
  }
  switch (stand.at) {
    case 'toAnnounce':
    case 'announced':
    case 'proposed':
    case 'approved':
    case 'held':
    case 'notified':
    case 'unreached':
      return rungSentences(facts, climb, stand, now);
    case 'asking':
      return askingSentences(facts, climb, stand, now);
    case 'waiting':
      return waitingSentences(facts, climb, stand, now);
    case 'committed': {
      const promised = reachedPeople(climb).find(({ person }) => person === stand.person);
      const by = promised
        ? capitalised(recipientWords(facts, promised.recipient))
        : say('Iemand', 'Somebody');
      const before = longDate(stand.before, localDateOf(now));
      const due = longDay(stand.dueAt, now);
      return [
        say(`${by} wil dit vóór ${before} regelen.`, `${by} wants to arrange this before ${before}.`),
        say(
          `Op ${due} vragen wij de verwijzer of het is gelukt.`,
          `On ${due} we ask the referrer whether it worked out.`,
        ),
      ];
    }
    case 'saidSolved':
      return [
        say('Volgens een ontvanger is het opgelost.', 'According to a receiver it is solved.'),
        say('Wij vragen de verwijzer of dat klopt.', 'We ask the referrer whether that is right.'),
      ];
    case 'resting':
      return [
        say('De zorg is gepland.', 'The care is planned.'),
        say(
          'De ladder rust tot de verwijzer laat weten of de zorg er is.',
          'The ladder rests until the referrer tells us whether the care is there.',
        ),
      ];
    case 'atChair':
      return [
        say(
          'De ladder staat stil tot u kiest hoe het verder gaat.',
          'The ladder stands still until you choose how it goes on.',
        ),
      ];
    case 'exhausted':
      return [
        say('Alle treden zijn gevraagd.', 'All rungs have been asked.'),
        say(
          'Vanzelf gebeurt er niets meer: kies hoe het verder gaat.',
          'Nothing more happens by itself: choose how it goes on.',
        ),
      ];
    case 'settled':
      return [];
  }
}
