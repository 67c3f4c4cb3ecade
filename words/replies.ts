// What a receiver answered, in words: by role, and never the reason that they typed.
import { longDate } from './dates.ts';
import { capitalised } from './people.ts';
import { recipientWords } from './receivers.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import type { Notice, Reply } from '../domain/escalation/climb.ts';
import type { Instant } from '../domain/time.ts';

/** The four answers as a page offers them. `arrange` is followed by a date. */
export const replyChoices: Readonly<Record<Reply['kind'], string>> = {
  arrange: 'Ik regel dit vóór een datum',
  solved: 'Het is opgelost',
  cannot: 'Het lukt niet, omdat …',
  notMe: 'Ik ben niet de juiste persoon',
};

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
  const who = person === reader ? 'U' : capitalised(recipientWords(facts, recipient, reader));
  switch (reply.kind) {
    case 'arrange':
      return `${who} ${reply.before > localDateOf(now) ? 'wil' : 'wilde'} dit vóór ${longDate(reply.before, localDateOf(now))} regelen.`;
    case 'solved':
      return `${who} liet weten dat het is opgelost.`;
    case 'cannot':
      return `${who} liet weten dat het niet lukt.`;
    case 'notMe':
      return `${who} liet weten niet de juiste persoon te zijn.`;
  }
}
