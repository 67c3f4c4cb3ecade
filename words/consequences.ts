// What happens when a letter gets no answer, in sentences under "Als wij niets horen": who is asked next, and when.
import { longDay } from './dates.ts';
import { say } from './language.ts';
import { receiversList, receiversWords, recipientWords, rungReceivers } from './receivers.ts';
import { listed } from './roles.ts';
import type { CheckTerm, NextStep, RungTerm, RungToCome } from './terms.ts';
import { climbOf } from '../domain/advice/advice.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { ladderOf, type LadderId } from '../domain/escalation/agreement.ts';
import type { ClimbId } from '../domain/escalation/climb.ts';
import { reachedOn, reachedRung } from '../domain/escalation/climbedRungs.ts';
import type { Instant } from '../domain/time.ts';

/**
 * What follows when a rung does not answer: "Dan leggen wij de vraag op vrijdag 27 november voor aan de wethouder."
 * Empty while nothing follows by itself.
 * @param reader the receiver who is told
 */
export function afterRungSentences(
  facts: CaseFacts,
  { then }: RungTerm,
  now: Instant,
  reader?: PersonId,
): readonly string[] {
  if (then === null) return [];
  switch (then.is) {
    case 'rung': {
      const who = rungList(facts, then, reader);
      const when = longDay(then.at, now);
      if (who.length === 0) {
        return [say(`Dan vragen wij het u op ${when} opnieuw.`, `Then we will ask you again on ${when}.`)];
      }
      return then.referrerFirst
        ? [
            say(
              'Dan vragen wij eerst de verwijzer of het nog zo is.',
              'Then we will first ask the referrer whether that is still so.',
            ),
            say(
              `Daarna leggen wij de vraag voor aan ${listed(who)}.`,
              `After that, we will put the question to ${listed(who)}.`,
            ),
          ]
        : [
            say(
              `Dan leggen wij de vraag op ${when} voor aan ${listed(who)}.`,
              `Then, on ${when}, we will put the question to ${listed(who)}.`,
            ),
          ];
    }
    case 'chairDecides':
      return chairDecidesSentences(rungList(facts, then, reader), longDay(then.at, now));
    case 'chairChooses':
      return [chairChoosesSentence()];
    case 'exhausted': {
      const day = longDay(then.at, now);
      return [
        say(`Dan belt de voorzitter u vanaf ${day}.`, `Then the chair will call you, on ${day} or later.`),
      ];
    }
  }
}

/** From a day on it is the chair's decision. @param who is asked then, besides the reader */
function chairDecidesSentences(who: readonly string[], day: string): readonly string[] {
  if (who.length === 0) {
    return [
      say(
        `Dan beslist de voorzitter vanaf ${day} of wij het u opnieuw vragen.`,
        `Then, from ${day}, the chair decides whether we ask you again.`,
      ),
    ];
  }
  return [
    say(
      `Dan beslist de voorzitter vanaf ${day} of wij verdergaan.`,
      `Then, from ${day}, the chair decides whether we go on.`,
    ),
    say(
      `Zo ja, dan leggen wij de vraag voor aan ${listed(who)}.`,
      `If so, we will put the question to ${listed(who)}.`,
    ),
  ];
}

function chairChoosesSentence(): string {
  return say('Dan kiest de voorzitter hoe het verder gaat.', 'Then the chair chooses how to go on.');
}

/**
 * What follows when a question is not answered: "Dan vragen wij op vrijdag 27 november uw teammanager om mee te kijken."
 * Where a ladder is being climbed already, what is going on there: {@link isUnderWay} tells which.
 * @param reader the referrer
 */
export function afterCheckSentences(
  facts: CaseFacts,
  { then }: CheckTerm,
  now: Instant,
  reader?: PersonId,
): readonly string[] {
  if (then.is === 'underWay') return then.climbs.flatMap((id) => underWaySentences(facts, id, now, reader));
  if (then.is === 'askedAgain') {
    if (then.at === null) return [say('Dan vragen wij het u opnieuw.', 'Then we will ask you again.')];
    const day = longDay(then.at, now);
    return [say(`Dan vragen wij het u op ${day} opnieuw.`, `Then we will ask you again on ${day}.`)];
  }
  return stepsSentences(facts, then.steps, now, reader);
}

/** Whether silence changes nothing, because others are being asked already. */
export function isUnderWay({ then }: CheckTerm): boolean {
  return then.is === 'underWay';
}

function stepsSentences(
  facts: CaseFacts,
  steps: readonly NextStep[],
  now: Instant,
  reader: PersonId | undefined,
): readonly string[] {
  const told = steps.flatMap((step) => {
    if (step.is !== 'rung' && step.is !== 'chairDecides') return [];
    const who = rungList(facts, step, reader);
    return who.length === 0 ? [] : [{ step, who: listed(who) }];
  });
  if (told.length === 0) return [chairChoosesSentence()];
  return [
    ...told.map(({ step, who }, n) => {
      const first = n === 0;
      const begun = isClimbed(facts, step.ladder);
      if (step.is === 'chairDecides') return chairAsksSentence(who, first);
      const day = longDay(step.at, now);
      const before = told[n - 1]?.step.at;
      const sameDay = before !== undefined && longDay(before, now) === day;
      // A ladder that is being climbed is only climbed on; silence itself does not set it in motion.
      if (!begun) return lookSentence(who, n, sameDay ? null : day);
      return first ? goOnSentence(who, day) : alsoHelpSentence(who, n, sameDay ? null : day);
    }),
    say('Dat is zo afgesproken in de regio.', 'That is what was agreed in the region.'),
  ];
}

function chairAsksSentence(who: string, first: boolean): string {
  return first
    ? say(
        `Dan beslist de voorzitter of wij hulp vragen aan ${who}.`,
        `Then the chair decides whether we ask ${who} for help.`,
      )
    : say(
        `Ook beslist de voorzitter of wij hulp vragen aan ${who}.`,
        `The chair also decides whether we ask ${who} for help.`,
      );
}

/** Before a sentence in Dutch that is the second, or one after that: not the same word twice in a row. */
function also(n: number): string {
  return n > 1 ? say('Verder', 'Further') : say('Ook', 'Also');
}

/**
 * @param n its place among the sentences, from 0
 * @param day null: on the day of the step before
 */
function lookSentence(who: string, n: number, day: string | null): string {
  if (day === null) {
    return say(
      `${also(n)} vragen wij die dag ${who} om mee te kijken.`,
      `That day we will also ask ${who} to take a look.`,
    );
  }
  return n === 0
    ? say(
        `Dan vragen wij op ${day} ${who} om mee te kijken.`,
        `Then, on ${day}, we will ask ${who} to take a look.`,
      )
    : say(
        `${also(n)} vragen wij op ${day} ${who} om mee te kijken.`,
        `On ${day} we will also ask ${who} to take a look.`,
      );
}

function goOnSentence(who: string, day: string): string {
  return say(
    `Dan gaan wij verder. Op ${day} vragen wij ${who} om hulp.`,
    `Then we will go on. On ${day} we will ask ${who} for help.`,
  );
}

function alsoHelpSentence(who: string, n: number, day: string | null): string {
  return day === null
    ? say(`${also(n)} vragen wij die dag ${who} om hulp.`, `That day we will also ask ${who} for help.`)
    : say(`${also(n)} vragen wij op ${day} ${who} om hulp.`, `On ${day} we will also ask ${who} for help.`);
}

/** Whether a ladder is being climbed, or would be but for care that is planned. */
function isClimbed({ advice }: CaseFacts, ladder: LadderId): boolean {
  return advice.climbs.some((climb) => climb.ladder === ladder && climb.stand.at !== 'settled');
}

/** What is going on already, and what an answer changes about it. */
function underWaySentences(
  facts: CaseFacts,
  id: ClimbId,
  now: Instant,
  reader: PersonId | undefined,
): readonly string[] {
  const climb = climbOf(facts.advice, id);
  if (!climb) return [];
  const asked = reachedOn(climb, reachedRung(climb));
  if (asked.length === 0) return [];
  const day = longDay(Math.min(...asked.map(({ arrivedAt = now }) => arrivedAt)), now);
  const who = receiversWords(facts, asked, reader);
  return climb.cause === 'silence'
    ? [
        say('Wij hoorden nog niet hoe het staat.', 'We have not heard yet how things stand.'),
        say(
          `Daarom vroegen wij op ${day} ${who} om mee te kijken.`,
          `That is why, on ${day}, we asked ${who} to take a look.`,
        ),
        say('Met uw antwoord is dat niet meer nodig.', 'With your answer, that is no longer needed.'),
      ]
    : [
        say(`Wij vroegen op ${day} ${who} om hulp.`, `On ${day} we asked ${who} for help.`),
        say('Uw antwoord laat zien of dat nog nodig is.', 'Your answer shows whether that is still needed.'),
      ];
}

/** Who is on a rung to come, in words, without whoever reads it. */
export function rungList(
  facts: CaseFacts,
  { ladder, rung, at }: RungToCome,
  reader?: PersonId,
): readonly string[] {
  const receivers = rungReceivers(facts, ladder, rung, at);
  if (receivers.length > 0) {
    const others = receivers.filter(({ person }) => person !== reader);
    return receiversList(facts, others, reader);
  }
  const recipients = ladderOf(facts.agreement, ladder)?.rungs[rung - 1]?.recipients ?? [];
  return recipients.map((recipient) => recipientWords(facts, recipient, reader));
}
