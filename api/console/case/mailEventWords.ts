// What came back by mail, in the words of a case's history. What somebody wrote stands with the mail, not here.
import type { CaseEvent } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { nameOf, type Happened } from './happened.ts';

type MailEvent = CaseEvent & { type: 'MailReplied' | 'AutoReplied' | 'LetterReturned' };

/** @param who who put the mail with the case, where somebody did so by hand */
export function mailEventWords(facts: CaseFacts, event: MailEvent, who: string): Happened {
  switch (event.type) {
    case 'MailReplied': {
      if (!event.letter)
        return {
          words: say(
            `${who} voegde een mail toe die was binnengekomen`,
            `${who} added an email that had come in`,
          ),
        };
      const to = nameOf(facts, event.letter.to);
      if (event.by === undefined)
        return {
          words: say(
            `Op het bericht aan ${to} kwam een mail terug van een adres dat wij niet kennen`,
            `An email came back on the message to ${to}, from an address that we do not know`,
          ),
        };
      const by = nameOf(facts, event.by);
      return {
        words:
          event.by === event.letter.to
            ? say(`${by} mailde terug op ons bericht`, `${by} emailed back on our message`)
            : say(
                `${by} mailde terug op het bericht aan ${to}`,
                `${by} emailed back on the message to ${to}`,
              ),
      };
    }
    case 'AutoReplied': {
      const name = nameOf(facts, event.person);
      if (event.awayUntil === undefined)
        return { words: say(`Automatisch antwoord van ${name}`, `Automatic answer from ${name}`) };
      const until = longDate(event.awayUntil);
      return {
        words: say(
          `Automatisch antwoord van ${name}: afwezig tot en met ${until}`,
          `Automatic answer from ${name}: away up to and including ${until}`,
        ),
      };
    }
    case 'LetterReturned': {
      const name = nameOf(facts, event.person);
      return { words: say(`Een bericht aan ${name} kwam terug`, `A message to ${name} came back`) };
    }
  }
}
