// What a receiver answered, in words: by role, and never the reason that they typed.
import { longDate } from './dates.ts';
import { say, spoken } from './language.ts';
import { capitalised } from './people.ts';
import { recipientWords } from './receivers.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import type { Notice, Reply } from '../domain/escalation/climb.ts';
import type { Instant } from '../domain/time.ts';

/** The four answers as a page offers them. `arrange` is followed by a date. */
export const replyChoices = spoken<Reply['kind']>({
  arrange: ['Ik regel dit vóór een datum', 'I will arrange this before a date'],
  solved: ['Het is opgelost', 'It is solved'],
  cannot: ['Het lukt niet, omdat …', 'It cannot be done, because …'],
  notMe: ['Ik ben niet de juiste persoon', 'I am not the right person'],
});

/**
 * "De directeur jeugd wil dit vóór donderdag 3 december regelen."
 * @param now for the year in a date
 * @param reader to whom: their own colleague is "uw …", their own answer that of "u"
 */
export function replySentence(
  facts: CaseFacts,
  { person, recipient }: Pick<Notice, 'person' | 'recipient'>,
  reply: Reply,
  now: Instant,
  reader?: PersonId,
): string {
  const own = person === reader;
  const who = own ? say('U', 'You') : capitalised(recipientWords(facts, recipient, reader));
  switch (reply.kind) {
    case 'arrange': {
      const day = longDate(reply.before, localDateOf(now));
      return reply.before > localDateOf(now)
        ? say(
            `${who} ${own ? 'wilt' : 'wil'} dit vóór ${day} regelen.`,
            `${who} ${own ? 'want' : 'wants'} to arrange this before ${day}.`,
          )
        : say(`${who} wilde dit vóór ${day} regelen.`, `${who} wanted to arrange this before ${day}.`);
    }
    case 'solved':
      return say(`${who} liet weten dat het is opgelost.`, `${who} let us know that it is solved.`);
    case 'cannot':
      return say(`${who} liet weten dat het niet lukt.`, `${who} let us know that it cannot be done.`);
    case 'notMe':
      return say(
        `${who} liet weten niet de juiste persoon te zijn.`,
        `${who} let us know that ${own ? 'you' : 'they'} are not the right person.`,
      );
  }
}
