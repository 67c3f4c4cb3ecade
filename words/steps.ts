// What was done so far in a case that is stuck: who was asked when, what they answered, and what the referrer said then.
import { say } from './language.ts';
import { receiversList, receiversWords } from './receivers.ts';
import { replySentence } from './replies.ts';
import { listed } from './roles.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import type { AskedFor, Climb, ClimbId, Notice } from '../domain/escalation/climb.ts';
import { reachedOn } from '../domain/escalation/climbedRungs.ts';
import type { Instant } from '../domain/time.ts';

/** One step, with its day to be shown beside it. */
export interface Step {
  readonly at: Instant;
  /** "Wij vroegen uw manager sociaal domein en u om hulp." */
  readonly words: string;
}

/**
 * The steps of all climbs of a case that somebody outside noticed, oldest first. Those on the rung that the reader
 * is asked on are left out: that is what the letter or page itself is about.
 * @param now for the year in dates
 */
export function stepsSoFar(
  facts: CaseFacts,
  now: Instant,
  besides?: { readonly climb: ClimbId; readonly rung: number },
  reader?: PersonId,
): readonly Step[] {
  const climbs = facts.advice.climbs.filter((climb) => isTold(facts, climb, besides?.climb));
  const ownOf = ({ id }: Climb) => (id === besides?.climb ? besides.rung : null);
  return [
    ...inOneBreath(climbs.flatMap((climb) => asked(climb, ownOf(climb)))).map(({ at, forWhat, notices }) => ({
      at,
      words: askedSentence(receiversWords(facts, notices, reader), forWhat),
    })),
    ...climbs.flatMap((climb) => replied(facts, climb, now, ownOf(climb), reader)),
    ...climbs.flatMap((climb) => heard(facts, climb)),
  ].sort((one, other) => one.at - other.at);
}

/** What a climb did still counts while it goes on, and when another took its place that goes on. */
function isTold(facts: CaseFacts, { id, ladder, stand }: Climb, own: ClimbId | undefined): boolean {
  if (id === own || stand.at !== 'settled') return true;
  if (stand.because !== 'askedAnew') return false;
  const { climbs } = facts.advice;
  const after = climbs
    .slice(climbs.findIndex((climb) => climb.id === id) + 1)
    .find((climb) => climb.ladder === ladder);
  return after !== undefined && isTold(facts, after, own);
}

function rungsOf(climb: Climb, own: number | null): readonly { rung: number; notices: readonly Notice[] }[] {
  const rungs = [...new Set(climb.rungs.map(({ rung }) => rung))].filter((rung) => rung !== own);
  return rungs.map((rung) => ({ rung, notices: reachedOn(climb, rung) }));
}

interface Asking {
  readonly at: Instant;
  readonly forWhat: 'look' | 'help';
  readonly notices: readonly Notice[];
}

function askedSentence(whom: string, forWhat: Asking['forWhat']): string {
  return forWhat === 'look'
    ? say(`Wij vroegen ${whom} om mee te kijken.`, `We asked ${whom} to take a look.`)
    : say(`Wij vroegen ${whom} om hulp.`, `We asked ${whom} for help.`);
}

function asked(climb: Climb, own: number | null): readonly Asking[] {
  return rungsOf(climb, own).flatMap(({ notices }) => {
    if (notices.length === 0) return [];
    const at = Math.min(...notices.map(({ arrivedAt = Infinity }) => arrivedAt));
    const forWhat = climb.cause === 'silence' ? ('look' as const) : ('help' as const);
    return [{ at, forWhat, notices }];
  });
}

/** Those who were asked the same on one day, on however many ladders, as one asking. */
function inOneBreath(askings: readonly Asking[]): readonly Asking[] {
  const days = new Map<string, Asking>();
  for (const { at, forWhat, notices } of askings) {
    const key = `${localDateOf(at)} ${forWhat}`;
    const others = days.get(key);
    days.set(key, {
      at: Math.min(at, others?.at ?? at),
      forWhat,
      notices: [...(others?.notices ?? []), ...notices],
    });
  }
  return [...days.values()];
}

function replied(
  facts: CaseFacts,
  climb: Climb,
  now: Instant,
  own: number | null,
  reader: PersonId | undefined,
): readonly Step[] {
  return rungsOf(climb, own).flatMap(({ notices }) =>
    notices.flatMap((notice) => {
      const { reply, repliedAt } = notice;
      if (!reply || repliedAt === undefined || reply.kind === 'notMe') return [];
      return [{ at: repliedAt, words: replySentence(facts, notice, reply, now, reader) }];
    }),
  );
}

/** What the referrer said, or did not say, when asked about a commitment or a solution. */
function heard(facts: CaseFacts, climb: Climb): readonly Step[] {
  const steps: Step[] = [];
  let then: AskedFor | null = null;
  for (const { at, event } of facts.events) {
    if (!('climb' in event) || event.climb !== climb.id) continue;
    if (event.type === 'ReferrerAskedFirst') then = event.then;
    if (event.type !== 'NewsConfirmed' || then === null) continue;
    const words = hearsay(then, event.by);
    if (words !== null) steps.push({ at, words });
    then = null;
  }
  return steps;
}

function hearsay(then: AskedFor, by: 'answer' | 'silence'): string | null {
  switch (then) {
    case 'afterCommitment':
      return by === 'answer'
        ? say(
            'De verwijzer liet weten dat het nog niet is gelukt.',
            'The referrer let us know that it has not worked out yet.',
          )
        : say('Wij hoorden nog niet of het is gelukt.', 'We have not heard yet whether it worked out.');
    case 'confirmSolved':
      return by === 'answer'
        ? say('Volgens de verwijzer is er nog meer nodig.', 'According to the referrer, more is needed.')
        : null;
    case 'announce':
    case 'notify':
      return null;
  }
}

/** The others on the same rung who get the same question: "Deze vraag gaat ook naar uw beleidsmedewerker." */
export function alsoAskedSentence(
  facts: CaseFacts,
  climb: Climb,
  rung: number,
  reader: PersonId,
): string | null {
  const notices = climb.rungs.filter((record) => record.rung === rung).flatMap((record) => record.notices);
  const own = notices.find(({ person }) => person === reader)?.recipient;
  const others = notices.filter(
    ({ person, letter, reply }) =>
      person !== reader && (letter === 'pending' || letter === 'arrived') && reply?.kind !== 'notMe',
  );
  const alike = others.filter(({ recipient }) => recipient.role === own?.role && recipient.of === own.of);
  const who = [
    ...receiversList(
      facts,
      others.filter((notice) => !alike.includes(notice)),
      reader,
    ),
    ...(alike.length === 0 ? [] : [colleaguesWords(alike.length)]),
  ];
  if (who.length === 0) return null;
  return say(`Deze vraag gaat ook naar ${listed(who)}.`, `This question also goes to ${listed(who)}.`);
}

function colleaguesWords(count: number): string {
  return count > 1
    ? say("collega's met dezelfde rol", 'colleagues with the same role')
    : say('een collega met dezelfde rol', 'a colleague with the same role');
}

/** Whether there is help in the meantime, as the referrer last said (S0 Inleiding, "passende overbruggingszorg"). */
export function bridgingSentence({ advice }: CaseFacts): string | null {
  switch (advice.monitoring.lastAnswer?.answer.bridging) {
    case 'yes':
      return say('Er is hulp in de tussentijd.', 'There is help in the meantime.');
    case 'no':
      return say('Er is nog geen hulp in de tussentijd.', 'There is no help in the meantime yet.');
    default:
      return null;
  }
}
