// The events of climbs, in words.
import { climbOf } from '../../../domain/advice/advice.ts';
import type { Recorded } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Climb, Reply, SettledBecause } from '../../../domain/escalation/climb.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate, longDay, clockTime } from '../../../words/dates.ts';
import { rungName } from '../../../words/tasks.ts';
import { causeWords, listed } from '../../../words/roles.ts';
import { ladderName, namesOf } from '../steering/whoIsWho.ts';
import { doer, nameOf, type Happened } from './happened.ts';
import { failureWords } from './monitoringEventWords.ts';

/** Undefined for an event of another kind, and for one that needs no line: another event on the same moment tells it. */
export function climbEventWords(
  facts: CaseFacts,
  { event, actor }: Recorded,
  now: Instant,
): Happened | undefined {
  const climb = 'climb' in event ? climbOf(facts.advice, event.climb) : undefined;
  if (!climb) return undefined;
  const who = doer(facts, actor);
  const ladder = `de ladder ‘${ladderName(facts, climb.ladder)}’`;
  const rung = 'rung' in event ? rungName(facts, climb, event.rung) : '';
  switch (event.type) {
    case 'ClimbStarted':
      return event.reason === undefined
        ? { words: `${capital(ladder)} komt in gang: ${causeWords[event.cause]}` }
        : { words: `${who} zette ${ladder} in gang: ${causeWords[event.cause]}`, said: event.reason };
    case 'RungSkipped':
      return { words: `${rung} overgeslagen: niemand had die rol` };
    case 'RungAnnounced':
      return {
        words: `Bericht aan u: ${rung.toLowerCase()} gaat op ${longDay(event.goesAt, now)} om ${clockTime(event.goesAt)} uit`,
      };
    case 'RungProposed':
      return { words: `${rung} wacht op uw ja` };
    case 'RungApproved':
      return actor.part === 'time' ? undefined : { words: `${who} liet ${rung.toLowerCase()} gaan` };
    case 'RungHeld':
      return {
        words: `${who} hield ${rung.toLowerCase()} tegen tot ${longDay(event.until, now)}`,
        said: event.reason,
      };
    case 'RungJumpedTo':
      return { words: `${who} schaalde op naar ${rung.toLowerCase()}`, said: event.reason };
    case 'RungNotified':
      return {
        words: `${rung}: bericht aan ${namesOf(facts, event.receivers)}`,
        said: event.reason,
        key: true,
      };
    case 'NoticeFailed':
      return {
        words: `Het bericht aan ${nameOf(facts, event.person)} kwam niet aan: ${failureWords[event.because]}`,
      };
    case 'RungUnreached':
      return { words: `${rung} bereikte niemand die kan antwoorden` };
    case 'NoticeReplied':
      return repliedWords(nameOf(facts, event.person), event.reply, event.amends, event.counts, now);
    case 'ReceiversReleased': {
      const people = listed([...event.tell, ...event.withdraw].map((person) => nameOf(facts, person)));
      return { words: `${people}: antwoord is niet meer nodig, er is een andere organisatie bij betrokken` };
    }
    case 'ClimbRested':
      return { words: `${capital(ladder)} rust: de zorg is gepland` };
    case 'ClimbCauseChanged':
      return { words: `De oorzaak is nu: ${causeWords[event.cause]}` };
    case 'ClimbPaused':
      return {
        words: `${who} zette ${ladder} op pauze tot ${longDay(event.until, now)}`,
        said: event.reason,
      };
    case 'ClimbResumed':
      return {
        words: actor.part === 'time' ? `De pauze van ${ladder} is voorbij` : `${who} hervatte ${ladder}`,
      };
    case 'ClimbSettled':
      return settledWords(climb, ladder, event.because, who, event.reason);
    case 'ClimbExhausted':
      return { words: `Alle treden van ${ladder} zijn gevraagd`, key: true };
    default:
      return undefined;
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function repliedWords(name: string, reply: Reply, amends: boolean, counts: boolean, now: Instant): Happened {
  const again = amends ? ' (aangepast)' : '';
  const after = counts || reply.kind === 'notMe' ? '' : '. Een ander antwoord gaat voor.';
  switch (reply.kind) {
    case 'arrange': {
      const before = longDate(reply.before, localDateOf(now));
      return { words: `${name}${again}: ik regel dit vóór ${before}${after}`, key: counts };
    }
    case 'solved':
      return { words: `${name}${again}: het is opgelost${after}`, key: counts };
    case 'cannot':
      return { words: `${name}${again}: het lukt niet${after}`, said: reply.because, key: counts };
    case 'notMe':
      return { words: `${name}${again}: ik ben niet de juiste persoon`, said: reply.instead };
  }
}

const settled: Readonly<Record<SettledBecause, string>> = {
  realised: 'de zorg is er',
  underway: 'het zit niet meer vast',
  answered: 'de verwijzer antwoordde',
  askedAnew: '',
  unreached: 'de vraag bereikte de juiste verwijzer niet',
  amended: 'de verwijzer paste het antwoord aan',
  partiesChanged: 'er is een andere organisatie bij betrokken',
  moved: 'de casus ging naar andere ladders',
  byChair: '',
  adviceClosed: '',
};

function settledWords(
  climb: Climb,
  ladder: string,
  because: SettledBecause,
  who: string,
  reason: string | undefined,
): Happened | undefined {
  // The closing of the case, on the same moment, tells it.
  if (because === 'adviceClosed') return undefined;
  if (because === 'byChair') return { words: `${who} rondde ${ladder} af`, said: reason };
  if (because === 'askedAnew') return { words: `${capital(ladder)} rust niet meer: de trede begint opnieuw` };
  // A climb that asked nobody yet stops unseen.
  return climb.rungs.length === 0
    ? undefined
    : { words: `${capital(ladder)} is afgerond: ${settled[because]}` };
}
