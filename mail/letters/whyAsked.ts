// Why the referrer is asked now: the first time, as every week, after a planned day, or about what somebody promised.
import type { Writing } from './caseLetter.ts';
import { checkOf } from './question.ts';
import { climbOf, type Advice } from '../../domain/advice/advice.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Notice, Reply } from '../../domain/escalation/climb.ts';
import type { Instant } from '../../domain/time.ts';
import { longDate, longDay } from '../../words/dates.ts';
import { evidenceSentences } from '../../words/evidence.ts';
import { say } from '../../words/language.ts';
import { replySentence } from '../../words/replies.ts';

/** One or more sentences; what was answered before is only mentioned to who answered it. */
export function whyAsked(writing: Writing): readonly string[] {
  const { facts, now, letter } = writing;
  const { advice } = facts;
  switch (checkOf(writing).purpose) {
    case 'rhythm':
      return byRhythm(facts, now);
    case 'planned': {
      const from = advice.monitoring.lastAnswer?.answer.plannedFrom;
      if (from === undefined) return givenOn(advice, now);
      const day = longDate(from, localDateOf(now));
      return [say(`De zorg stond gepland vanaf ${day}.`, `The care was planned from ${day}.`)];
    }
    case 'stillSo':
      return stillSo(facts, now, letter.to);
    case 'commitment':
      return afterReply(writing, 'arrange');
    case 'solved':
      return [
        ...afterReply(writing, 'solved'),
        say('Klopt dat volgens u?', 'Is that right, as far as you know?'),
      ];
    case 'anew':
      return anew(facts, now);
  }
}

function givenOn({ facts }: Advice, now: Instant): readonly string[] {
  const day = longDate(facts.givenOn, localDateOf(now));
  return [
    say(
      `Op ${day} gaf het expertteam een advies in deze casus.`,
      `On ${day} the expert team gave its advice in this case.`,
    ),
  ];
}

function byRhythm(facts: CaseFacts, now: Instant): readonly string[] {
  const { advice } = facts;
  const { check, lastAnswer } = advice.monitoring;
  const changedAt = facts.events.findLast(({ event }) => event.type === 'ReferrerChanged')?.at ?? 0;
  if (lastAnswer && lastAnswer.at > changedAt) {
    const day = longDay(lastAnswer.at, now);
    return [
      // Perhaps it was given by who stood in for whoever reads this.
      say(`Het laatste antwoord kregen wij op ${day}.`, `We had the last answer on ${day}.`),
      say(
        'Is er iets veranderd, of is het nog hetzelfde? Beide horen wij graag.',
        'Has anything changed, or is it still the same? Either is good to know.',
      ),
    ];
  }
  if ((check?.number ?? 1) > 1) {
    return [
      ...givenOn(advice, now),
      say(
        'Op onze vorige vraag kregen wij nog geen antwoord. Eén antwoord is nu genoeg.',
        'We have no answer to our previous question yet. One answer is enough now.',
      ),
    ];
  }
  return [
    ...givenOn(advice, now),
    say(
      'Wij horen graag of het advies wordt gevolgd, en of de zorg er is.',
      'We would like to hear whether the advice is being followed, and whether the care is there.',
    ),
  ];
}

function stillSo(facts: CaseFacts, now: Instant, reader: string): readonly string[] {
  const climb = climbOf(facts.advice, facts.advice.monitoring.check?.climb);
  if (!climb) return givenOn(facts.advice, now);
  return [
    ...evidenceSentences(facts, climb, now, reader),
    say(
      'Voordat wij verdergaan, horen wij graag van u of dat nog zo is.',
      'Before we go on, we would like to hear from you whether that is still so.',
    ),
  ];
}

/** What was stuck, and the latest reply of that kind in the climb that the question is about. */
function afterReply({ facts, now, letter }: Writing, kind: Reply['kind']): readonly string[] {
  const { check } = facts.advice.monitoring;
  const climb = climbOf(facts.advice, check?.climb);
  const notices = climb?.rungs.flatMap((record) => record.notices) ?? [];
  const replied = notices
    .filter((notice): notice is Notice & { reply: Reply } => notice.reply?.kind === kind)
    .toSorted((one, other) => (one.repliedAt ?? 0) - (other.repliedAt ?? 0))
    .at(-1);
  if (!climb || !replied) return givenOn(facts.advice, now);
  return [
    // To a referrer who did not answer, their own silence is no news.
    ...(climb.cause === 'silence'
      ? givenOn(facts.advice, now)
      : evidenceSentences(facts, climb, now, letter.to)),
    replySentence(facts, replied, replied.reply, now, check?.person),
  ];
}

function anew(facts: CaseFacts, now: Instant): readonly string[] {
  const given = givenOn(facts.advice, now);
  const before = facts.events.findLast(
    ({ event }) =>
      event.type === 'ReferrerChanged' ||
      event.type === 'AdviceReopened' ||
      event.type === 'ChecksResumed' ||
      (event.type === 'NextCheckSet' && event.next?.purpose === 'anew'),
  );
  switch (before?.event.type) {
    case 'ReferrerChanged':
      return [
        ...given,
        say(
          'U bent nu de verwijzer. Vanaf nu stellen wij de vragen aan u.',
          'You are the referrer now. From now on, our questions go to you.',
        ),
      ];
    case 'AdviceReopened':
      return [
        say(
          'Deze casus was afgerond en is nu weer open. Daarom vragen wij opnieuw hoe het staat.',
          'This case was closed and is now open again. That is why we ask again how things are going.',
        ),
      ];
    case 'ChecksResumed':
      return [
        say(
          'Onze vragen over deze casus lagen even stil. Nu horen wij graag weer hoe het staat.',
          'Our questions about this case were paused for a while. Now we would like to hear again how things are going.',
        ),
      ];
    default:
      return [
        ...given,
        say(
          'De voorzitter hoort graag tussendoor hoe het nu staat.',
          'The chair would like to know, in between, how things are going now.',
        ),
      ];
  }
}
