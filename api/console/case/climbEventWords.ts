// The events of climbs, in words.
import { climbOf } from '../../../domain/advice/advice.ts';
import type { Recorded } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Climb, SettledBecause } from '../../../domain/escalation/climb.ts';
import type { Instant } from '../../../domain/time.ts';
import { clockTime, longDate, longDay } from '../../../words/dates.ts';
import { say, spoken } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { rungName } from '../../../words/tasks.ts';
import { causeWords, listed } from '../../../words/roles.ts';
import { ladderName, namesOf } from '../steering/whoIsWho.ts';
import { doer, nameOf, withinSentence, type Happened } from './happened.ts';
import { failureWords } from './monitoringEventWords.ts';
import { repliedWords } from './repliedWords.ts';

/** Undefined for an event of another kind, and for one that needs no line: another event on the same moment tells it. */
export function climbEventWords(
  facts: CaseFacts,
  { event, actor }: Recorded,
  now: Instant,
): Happened | undefined {
  const climb = 'climb' in event ? climbOf(facts.advice, event.climb) : undefined;
  if (!climb) return undefined;
  const who = doer(facts, actor);
  const ladder = ladderWords(facts, climb);
  const name = 'rung' in event ? rungName(facts, climb, event.rung) : '';
  const rung = withinSentence(name);
  switch (event.type) {
    case 'ClimbStarted': {
      const cause = causeWords[event.cause];
      return event.reason === undefined
        ? {
            words: capitalised(
              say(`${ladder} komt in gang: ${cause}`, `${ladder} is set in motion: ${cause}`),
            ),
          }
        : {
            words: say(
              `${who} zette ${ladder} in gang: ${cause}`,
              `${who} set ${ladder} in motion: ${cause}`,
            ),
            said: event.reason,
          };
    }
    case 'RungSkipped':
      return {
        words: say(`${name} overgeslagen: niemand had die rol`, `${name} skipped: nobody had that role`),
      };
    case 'RungAnnounced': {
      const [day, time] = [longDay(event.goesAt, now), clockTime(event.goesAt)];
      return {
        words: say(
          `Bericht aan u: ${rung} gaat op ${day} om ${time} uit`,
          `Message to you: ${rung} goes out on ${day} at ${time}`,
        ),
      };
    }
    case 'RungProposed':
      return { words: say(`${name} wacht op uw ja`, `${name} waits for your yes`) };
    case 'RungApproved':
      return actor.part === 'time'
        ? undefined
        : {
            words: say(`${who} liet ${rung} gaan`, `${who} let ${rung} go ahead`),
            said: event.reason,
          };
    case 'RungHeld': {
      const until = longDay(event.until, now);
      return {
        words: say(`${who} hield ${rung} tegen tot ${until}`, `${who} held ${rung} back until ${until}`),
        said: event.reason,
      };
    }
    case 'RungJumpedTo':
      return {
        words: say(`${who} schaalde op naar ${rung}`, `${who} jumped to ${rung}`),
        said: event.reason,
      };
    case 'RungNotified': {
      const people = namesOf(facts, event.receivers);
      return {
        words: say(`${name}: bericht aan ${people}`, `${name}: message to ${people}`),
        said: event.reason,
        key: true,
      };
    }
    case 'NoticeFailed': {
      const person = nameOf(facts, event.person);
      const why = failureWords[event.because];
      return {
        words: say(
          `Het bericht aan ${person} kwam niet aan: ${why}`,
          `The message to ${person} did not arrive: ${why}`,
        ),
      };
    }
    case 'RungUnreached':
      return {
        words: say(`${name} bereikte niemand die kan antwoorden`, `${name} reached nobody who can answer`),
      };
    case 'NoticeReplied':
      return repliedWords(nameOf(facts, event.person), event, now);
    case 'CommitmentReminded': {
      const [person, day] = [nameOf(facts, event.person), longDate(event.before, localDateOf(now))];
      return event.told
        ? {
            words: say(
              `Herinnering aan ${person}: regelt dit vóór ${day}`,
              `Reminder to ${person}: arranges this before ${day}`,
            ),
          }
        : undefined;
    }
    case 'CommitmentLapsed': {
      const [person, day] = [nameOf(facts, event.person), longDate(event.before, localDateOf(now))];
      return event.by === 'answer'
        ? {
            words: say(
              `${person} wilde dit vóór ${day} regelen. Het is nog niet gelukt.`,
              `${person} wanted to arrange this before ${day}. It has not worked out yet.`,
            ),
          }
        : {
            words: say(
              `${person} wilde dit vóór ${day} regelen. Wij hoorden niet of het is gelukt.`,
              `${person} wanted to arrange this before ${day}. We did not hear whether it worked out.`,
            ),
          };
    }
    case 'ReceiversReleased': {
      const people = listed([...event.tell, ...event.withdraw].map((person) => nameOf(facts, person)));
      return {
        words: say(
          `${people}: antwoord is niet meer nodig, er is een andere organisatie bij betrokken`,
          `${people}: an answer is no longer needed, another organisation is involved now`,
        ),
      };
    }
    case 'ClimbRested':
      return {
        words: capitalised(say(`${ladder} rust: de zorg is gepland`, `${ladder} rests: the care is planned`)),
      };
    case 'ClimbCauseChanged': {
      const cause = causeWords[event.cause];
      return { words: say(`De oorzaak is nu: ${cause}`, `The cause now is: ${cause}`) };
    }
    case 'ClimbPaused': {
      const until = longDay(event.until, now);
      return {
        words: say(`${who} zette ${ladder} op pauze tot ${until}`, `${who} paused ${ladder} until ${until}`),
        said: event.reason,
      };
    }
    case 'ClimbResumed':
      return {
        words:
          actor.part === 'time'
            ? say(`De pauze van ${ladder} is voorbij`, `The pause of ${ladder} is over`)
            : say(`${who} hervatte ${ladder}`, `${who} resumed ${ladder}`),
        said: event.reason,
      };
    case 'ClimbSettled':
      return settledWords(climb, ladder, event.because, who, event.reason);
    case 'ClimbExhausted':
      return {
        words: say(`Alle treden van ${ladder} zijn gevraagd`, `All rungs of ${ladder} have been asked`),
        key: true,
      };
    default:
      return undefined;
  }
}

/** "de ladder ‘gemeente’". */
function ladderWords(facts: CaseFacts, climb: Climb): string {
  const name = ladderName(facts, climb.ladder);
  return say(`de ladder ‘${name}’`, `the ladder ‘${name}’`);
}

type Told = Exclude<SettledBecause, 'askedAnew' | 'byChair' | 'adviceClosed'>;

const settled = spoken<Told>({
  realised: ['de zorg is er', 'the care is there'],
  underway: ['het zit niet meer vast', 'it is no longer stuck'],
  answered: ['de verwijzer antwoordde', 'the referrer answered'],
  unreached: ['de vraag bereikte de juiste verwijzer niet', 'the question did not reach the right referrer'],
  amended: ['de verwijzer paste het antwoord aan', 'the referrer changed the answer'],
  partiesChanged: ['er is een andere organisatie bij betrokken', 'another organisation is involved now'],
  moved: ['de casus ging naar andere ladders', 'the case went to other ladders'],
});

function settledWords(
  climb: Climb,
  ladder: string,
  because: SettledBecause,
  who: string,
  reason: string | undefined,
): Happened | undefined {
  switch (because) {
    // The closing of the case, on the same moment, tells it.
    case 'adviceClosed':
      return undefined;
    case 'byChair':
      return { words: say(`${who} rondde ${ladder} af`, `${who} ended ${ladder}`), said: reason };
    case 'askedAnew':
      return {
        words: capitalised(
          say(
            `${ladder} rust niet meer: de trede begint opnieuw`,
            `${ladder} rests no longer: the rung begins anew`,
          ),
        ),
      };
    default: {
      // A climb that asked nobody yet stops unseen.
      if (climb.rungs.length === 0) return undefined;
      const why = settled[because];
      return { words: capitalised(say(`${ladder} is afgerond: ${why}`, `${ladder} has ended: ${why}`)) };
    }
  }
}
