// What comes after the day before which somebody would arrange it, in sentences for whoever promised that.
import { rungList } from './consequences.ts';
import { longDay } from './dates.ts';
import { say } from './language.ts';
import { listed } from './roles.ts';
import type { NextStep } from './terms.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import type { Instant } from '../domain/time.ts';

/** "Op vrijdag 4 december vragen wij de verwijzer of het is gelukt." */
export function askedAfterwardsSentence(dueAt: Instant, now: Instant): string {
  const day = longDay(dueAt, now);
  return say(
    `Op ${day} vragen wij de verwijzer of het is gelukt.`,
    `On ${day} we will ask the referrer whether it worked out.`,
  );
}

/**
 * What follows where it was not arranged by then: "Is het dan nog niet gelukt? Dan leggen wij de vraag voor aan de
 * wethouder." Without a day, for the referrer is asked first.
 * @param then what the rules foresee where everybody stays silent
 * @param reader whoever promised
 */
export function ifNotArrangedSentence(facts: CaseFacts, then: NextStep | null, reader: PersonId): string {
  const who = then && (then.is === 'rung' || then.is === 'chairDecides') ? rungList(facts, then, reader) : [];
  if (who.length === 0) {
    return say(
      'Is het dan nog niet gelukt? Dan bespreekt de voorzitter met u hoe het verder gaat.',
      'Has it not worked out by then? Then the chair will discuss with you how to go on.',
    );
  }
  return then?.is === 'chairDecides'
    ? say(
        `Is het dan nog niet gelukt? Dan beslist de voorzitter of wij de vraag voorleggen aan ${listed(who)}.`,
        `Has it not worked out by then? Then the chair decides whether we put the question to ${listed(who)}.`,
      )
    : say(
        `Is het dan nog niet gelukt? Dan leggen wij de vraag voor aan ${listed(who)}.`,
        `Has it not worked out by then? Then we will put the question to ${listed(who)}.`,
      );
}
