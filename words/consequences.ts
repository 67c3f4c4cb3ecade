/** What happens when a letter gets no answer, in sentences: who is asked next and when, and never as a threat. */
import { longDay } from './dates.ts';
import { receiversList, recipientWords, rungReceivers } from './receivers.ts';
import { listed } from './roles.ts';
import { type CheckTerm, type NextStep, type RungTerm, type RungToCome } from './terms.ts';
import { climbOf } from '../domain/advice/advice.ts';
import { type CaseFacts } from '../domain/advice/facts.ts';
import { type PersonId } from '../domain/advice/parties.ts';
import { ladderOf } from '../domain/escalation/agreement.ts';
import { reachedPeople, type ClimbId } from '../domain/escalation/climb.ts';
import { type Instant } from '../domain/time.ts';

/**
 * What follows when a rung does not answer: "Horen wij niets? Dan leggen wij de vraag op vrijdag 27 november voor aan de
 * wethouder." Empty while nothing follows by itself.
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
      if (who.length === 0) return ['Horen wij niets?', `Dan vragen wij het u op ${when} opnieuw.`];
      return then.referrerFirst
        ? [
            'Horen wij niets? Dan vragen wij eerst de verwijzer of het nog zo is.',
            `Daarna leggen wij de vraag voor aan ${listed(who)}.`,
          ]
        : ['Horen wij niets?', `Dan leggen wij de vraag op ${when} voor aan ${listed(who)}.`];
    }
    case 'chairDecides': {
      const who = rungList(facts, then, reader);
      const on = who.length === 0 ? 'of wij het u opnieuw vragen' : `of de vraag naar ${listed(who)} gaat`;
      return [`Horen wij niets? Dan beslist de voorzitter vanaf ${longDay(then.at, now)} ${on}.`];
    }
    case 'chairChooses':
      return ['Horen wij niets? Dan kiest de voorzitter hoe het verder gaat.'];
    case 'exhausted':
      return [`Horen wij niets? Dan belt de voorzitter u vanaf ${longDay(then.at, now)}.`];
  }
}

/**
 * What follows when a question is not answered: "Hebben wij op donderdag 26 november nog niets gehoord? Dan vragen wij op
 * vrijdag 27 november uw teammanager om mee te kijken."
 * @param reader the referrer
 */
export function afterCheckSentences(
  facts: CaseFacts,
  { before, then }: CheckTerm,
  now: Instant,
  reader?: PersonId,
): readonly string[] {
  if (then.is === 'underWay') return then.climbs.flatMap((id) => underWaySentences(facts, id, now, reader));
  const unheard =
    before === null ? 'Horen wij niets?' : `Hebben wij op ${longDay(before, now)} nog niets gehoord?`;
  if (then.is === 'askedAgain') {
    return [
      unheard,
      `Dan vragen wij het u ${then.at === null ? '' : `op ${longDay(then.at, now)} `}opnieuw.`,
    ];
  }
  return [unheard, ...stepsSentences(facts, then.steps, now, reader)];
}

function stepsSentences(
  facts: CaseFacts,
  steps: readonly NextStep[],
  now: Instant,
  reader: PersonId | undefined,
): readonly string[] {
  const asks: { day: string; forWhat: string; who: string[] }[] = [];
  const decided: string[] = [];
  for (const step of steps) {
    if (step.is === 'chairDecides') decided.push(...rungList(facts, step, reader));
    if (step.is !== 'rung') continue;
    const ask = { day: longDay(step.at, now), forWhat: forWhat(facts, step.climb) };
    const known = asks.find(({ day, forWhat }) => day === ask.day && forWhat === ask.forWhat);
    const who = rungList(facts, step, reader);
    if (known) known.who.push(...who);
    else asks.push({ ...ask, who: [...who] });
  }
  const sentences = [
    ...asks.map(
      ({ day, forWhat, who }, n) =>
        `${n === 0 ? 'Dan' : 'Ook'} vragen wij op ${day} ${listed(unique(who))} ${forWhat}.`,
    ),
    ...(decided.length === 0
      ? []
      : [`Dan beslist de voorzitter of wij ${listed(unique(decided))} om hulp vragen.`]),
  ];
  return sentences.length === 0
    ? ['Dan kiest de voorzitter hoe het verder gaat.']
    : [...sentences, 'Dat is zo afgesproken in de regio.'];
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
  const reached = reachedPeople(climb);
  const since = Math.min(...reached.map(({ arrivedAt = now }) => arrivedAt));
  const who = listed(receiversList(facts, reached, reader));
  return climb.cause === 'silence'
    ? [
        `Omdat wij nog niets hoorden, vroegen wij op ${longDay(since, now)} ${who} om mee te kijken.`,
        'Met uw antwoord is dat niet meer nodig.',
      ]
    : [`Wij vroegen op ${longDay(since, now)} ${who} om hulp.`, 'Uw antwoord laat zien of dat nog nodig is.'];
}

/** Of a climb that silence itself began, people are asked to look; of others, to help. */
function forWhat(facts: CaseFacts, id: ClimbId): string {
  return (climbOf(facts.advice, id)?.cause ?? 'silence') === 'silence' ? 'om mee te kijken' : 'om hulp';
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

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
