// What happens if nobody does anything, in plain words: the rules' own forecast, told as a chair would tell it.
import type { TimelineEntry } from '../../design/shows/Timeline.tsx';
import { moment } from '../../moments.ts';
import { contextOf, type CaseFacts } from '../../../domain/advice/facts.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { forecast, POST_MS, type Foreseen } from '../../../domain/forecast/forecast.ts';
import type { Letter } from '../../../domain/letters/letter.ts';
import { DAY_MS, type Instant } from '../../../domain/time.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { say } from '../../../words/language.ts';
import { rungWords } from '../../../words/receivers.ts';
import { rungName } from '../../../words/tasks.ts';
import { ladderName } from '../steering/whoIsWho.ts';
import { withinSentence } from './happened.ts';

/** How far the page looks ahead, and how many things it names. */
const HORIZON_DAYS = 365;
const MOST_ENTRIES = 10;

interface Told {
  readonly at: Instant;
  readonly words: string;
  /** Someone on a ladder is asked. */
  readonly key: boolean;
  /** What comes back every time, such as the question; empty for what happens once. */
  readonly round: string;
}

/** The next things to come, earliest first. @param waiting letters that were asked for and have not left yet */
export function foreseenEntries(
  facts: CaseFacts,
  now: Instant,
  waiting: readonly Letter[],
): readonly TimelineEntry[] {
  if (facts.advice.status === 'closed') return [];
  const context = contextOf(facts, now);
  const until = context.now + HORIZON_DAYS * DAY_MS;
  const told: Told[] = [];
  const once = new Set<string>();
  for (const item of forecast(facts.advice, context, until, waiting)) {
    const one = tell(facts, item);
    if (!one) continue;
    // A rung of several receivers, or a letter to two chairs, is told of once; and what comes round and round, too.
    const again =
      once.has(one.round) || told.some(({ at, words }) => words === one.words && sameDay(at, one.at));
    if (one.round !== '') once.add(one.round);
    if (!again) told.push(one);
    if (told.length === MOST_ENTRIES) break;
  }
  const key = told.find((one) => one.key);
  return told.map((one) => ({ at: moment(one.at, now), words: one.words, key: one === key }));
}

function sameDay(one: Instant, other: Instant): boolean {
  return localDateOf(one) === localDateOf(other);
}

function tell(facts: CaseFacts, item: Foreseen): Told | undefined {
  const isLetter = 'letter' in item;
  const words = isLetter ? letterWords(facts, item.letter, item.at) : eventWords(facts, item.event, item.at);
  if (words === undefined) return undefined;
  const kind = isLetter ? item.letter.kind : item.event.type;
  return {
    // Chairs think of when a letter leaves, not of when it is there.
    at: isLetter ? item.at - POST_MS : item.at,
    words,
    key: kind === 'notice',
    round: rounds.has(kind) ? kind : '',
  };
}

const rounds: ReadonlySet<string> = new Set([
  'check',
  'checkReminder',
  'ReferrerFellSilent',
  'taskReminder',
  'taskOverdue',
]);

function letterWords(facts: CaseFacts, { kind, about }: Letter, at: Instant): string | undefined {
  const climb = climbOf(facts.advice, about.climb) ?? {
    id: about.climb ?? '',
    ladder: ladderIn(about.climb),
  };
  const rung = about.rung ?? 1;
  switch (kind) {
    case 'check': {
      const rhythm = rhythmWords(facts.advice.rhythm);
      return say(`Vraag aan de verwijzer. Daarna ${rhythm}.`, `Question to the referrer. Then ${rhythm}.`);
    }
    case 'checkReminder':
      return say(
        'Herinnering aan de verwijzer, als die nog niet antwoordde',
        'Reminder to the referrer, if they have not answered yet',
      );
    case 'notice': {
      const who = rungWords(facts, climb.ladder, rung, at);
      return say(`Bericht aan ${who}`, `Message to ${who}`);
    }
    case 'announcement': {
      const name = withinSentence(rungName(facts, climb, rung));
      return say(
        `Bericht aan u: ${name} gaat uit, tenzij u het tegenhoudt`,
        `Message to you: ${name} goes out, unless you hold it back`,
      );
    }
    case 'commitmentReminder':
      return say('Herinnering aan wie dit zou regelen', 'Reminder to whoever would arrange this');
    case 'commitmentLapsed':
      return say(
        'Bericht aan wie dit zou regelen: wij hoorden niet dat het is gelukt',
        'Message to whoever would arrange this: we have not heard that it worked out',
      );
    case 'taskReminder':
      return say(
        'Herinnering aan u, als er nog iets op u wacht',
        'Reminder to you, if something still waits for you',
      );
    case 'taskOverdue':
      return say(
        'Bericht aan de procesondersteuner en de opdrachtgever: er wacht al langer iets op u',
        'Message to the process supporter and the commissioner: something has waited for you for some time',
      );
    case 'answeredMeanwhile':
    case 'colleagueReplied':
    case 'commitmentConfirmed':
    case 'crisis':
    case 'ending':
    case 'helpOffered':
    case 'task':
    case 'thanksReferrer':
      return undefined;
  }
}

/** A climb that is still to begin has its ladder in its id. */
function ladderIn(climb: string | undefined): string {
  return (climb ?? '').replace(/-\d+$/, '');
}

function eventWords(
  facts: CaseFacts,
  event: Exclude<Foreseen, { letter: Letter }>['event'],
  at: Instant,
): string | undefined {
  const climbing = (id: string) => climbOf(facts.advice, id) ?? { id, ladder: ladderIn(id) };
  switch (event.type) {
    case 'ReferrerFellSilent':
      return say('De verwijzer is te laat met antwoorden', 'The referrer is late with an answer');
    case 'RungProposed': {
      const climb = climbing(event.climb);
      const name = rungName(facts, climb, event.rung);
      const who = rungWords(facts, climb.ladder, event.rung, at);
      return say(`${name} wacht op uw ja: ${who}`, `${name} waits for your yes: ${who}`);
    }
    case 'RungSkipped': {
      const name = rungName(facts, climbing(event.climb), event.rung);
      return say(
        `${name} wordt overgeslagen: niemand heeft die rol`,
        `${name} is skipped: nobody has that role`,
      );
    }
    case 'ClimbExhausted': {
      const ladder = ladderName(facts, climbing(event.climb).ladder);
      return say(
        `Alle treden van ‘${ladder}’ zijn gevraagd. De casus komt op uw tafel.`,
        `All rungs of ‘${ladder}’ have been asked. The case comes to your table.`,
      );
    }
    case 'ClimbLeftToChair':
      return say('U kiest hoe het verder gaat', 'You choose how it goes on');
    case 'ClimbResumed': {
      const ladder = ladderName(facts, climbing(event.climb).ladder);
      return say(`Einde van de pauze op de ladder ‘${ladder}’`, `End of the pause on the ladder ‘${ladder}’`);
    }
    case 'ChecksResumed':
      return say(
        'Einde van de pauze: de verwijzer krijgt weer vragen',
        'End of the pause: the referrer gets questions again',
      );
    default:
      return undefined;
  }
}
