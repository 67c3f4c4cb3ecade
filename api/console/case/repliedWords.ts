// What somebody on a ladder replied, as a line of a case's history.
import type { AdviceEvent } from '../../../domain/advice/events.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import type { Happened } from './happened.ts';

/** "Peter Smit: ik regel dit vóór vrijdag 4 december"; "Els Visser namens Peter Smit: …". */
export function repliedWords(
  person: string,
  { reply, amends, counts, writtenBy }: Extract<AdviceEvent, { type: 'NoticeReplied' }>,
  now: Instant,
): Happened {
  const name =
    writtenBy === undefined
      ? person
      : say(`${writtenBy} namens ${person}`, `${writtenBy} on behalf of ${person}`);
  const who = amends ? say(`${name} (aangepast)`, `${name} (changed)`) : name;
  const told = (words: string) =>
    counts
      ? `${who}: ${words}`
      : say(
          `${who}: ${words}. Een ander antwoord gaat voor.`,
          `${who}: ${words}. Another answer comes first.`,
        );
  switch (reply.kind) {
    case 'arrange': {
      const before = longDate(reply.before, localDateOf(now));
      return {
        words: told(say(`ik regel dit vóór ${before}`, `I will arrange this before ${before}`)),
        key: counts,
      };
    }
    case 'solved':
      return { words: told(say('het is opgelost', 'it is solved')), key: counts };
    case 'cannot':
      return { words: told(say('het lukt niet', 'it cannot be done')), said: reply.because, key: counts };
    case 'notMe':
      return {
        words: say(`${who}: ik ben niet de juiste persoon`, `${who}: I am not the right person`),
        said: reply.instead,
      };
  }
}
