// What happens when a letter gets no answer, in sentences under "Als wij niets horen": who is asked next, and when.
import { longDay } from './dates.ts';
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
      if (who.length === 0) return [`Dan vragen wij het u op ${when} opnieuw.`];
      return then.referrerFirst
        ? [
            'Dan vragen wij eerst de verwijzer of het nog zo is.',
            `Daarna leggen wij de vraag voor aan ${listed(who)}.`,
          ]
        : [`Dan leggen wij de vraag op ${when} voor aan ${listed(who)}.`];
    }
    case 'chairDecides': {
      const who = rungList(facts, then, reader);
      const decides = `Dan beslist de voorzitter vanaf ${longDay(then.at, now)} of wij`;
      return who.length === 0
        ? [`${decides} het u opnieuw vragen.`]
        : [`${decides} verdergaan.`, `Zo ja, dan leggen wij de vraag voor aan ${listed(who)}.`];
    }
    case 'chairChooses':
      return ['Dan kiest de voorzitter hoe het verder gaat.'];
    case 'exhausted':
      return [`Dan belt de voorzitter u vanaf ${longDay(then.at, now)}.`];
  }
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
    return [`Dan vragen wij het u ${then.at === null ? '' : `op ${longDay(then.at, now)} `}opnieuw.`];
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
  if (told.length === 0) return ['Dan kiest de voorzitter hoe het verder gaat.'];
  return [
    ...told.map(({ step, who }, n) => {
      const first = n === 0;
      const begun = isClimbed(facts, step.ladder);
      if (step.is === 'chairDecides') {
        return `${first ? 'Dan' : 'Ook'} beslist de voorzitter of wij hulp vragen aan ${who}.`;
      }
      const day = longDay(step.at, now);
      const before = told[n - 1]?.step.at;
      const when = before !== undefined && longDay(before, now) === day ? 'die dag' : `op ${day}`;
      // A ladder that is being climbed is only climbed on; silence itself does not set it in motion.
      return begun && first
        ? `Dan gaan wij verder. Op ${day} vragen wij ${who} om hulp.`
        : `${first ? 'Dan' : 'Ook'} vragen wij ${when} ${who} ${begun ? 'om hulp' : 'om mee te kijken'}.`;
    }),
    'Dat is zo afgesproken in de regio.',
  ];
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
        'Wij hoorden nog niet hoe het staat.',
        `Daarom vroegen wij op ${day} ${who} om mee te kijken.`,
        'Met uw antwoord is dat niet meer nodig.',
      ]
    : [`Wij vroegen op ${day} ${who} om hulp.`, 'Uw antwoord laat zien of dat nog nodig is.'];
}

/** Who is on a rung to come, in words, without whoever reads it. */
function rungList(facts: CaseFacts, { ladder, rung, at }: RungToCome, reader?: PersonId): readonly string[] {
  const receivers = rungReceivers(facts, ladder, rung, at);
  if (receivers.length > 0) {
    const others = receivers.filter(({ person }) => person !== reader);
    return receiversList(facts, others, reader);
  }
  const recipients = ladderOf(facts.agreement, ladder)?.rungs[rung - 1]?.recipients ?? [];
  return recipients.map((recipient) => recipientWords(facts, recipient, reader));
}
