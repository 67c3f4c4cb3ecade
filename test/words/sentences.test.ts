// All that is said of a case to everybody on its ladders, in English: whole sentences, without Dutch.
import { describe, expect, it } from 'vitest';
import { dutchIn, inEnglish } from './support/english.ts';
import { contactStories } from '../mail/stories/contacts.ts';
import { mandateStories } from '../mail/stories/mandates.ts';
import { receiverStories } from '../mail/stories/receivers.ts';
import { referrerStories } from '../mail/stories/referrer.ts';
import type { Mailed } from '../mail/support/mailWorld.ts';
import { afterCheckSentences, afterRungSentences } from '../../words/consequences.ts';
import {
  ladderSentences,
  positionsInWords,
  restsOnSentences,
  whenAskedSentences,
} from '../../words/contacts.ts';
import { thanksSentences } from '../../words/endings.ts';
import { foresee } from '../../words/foresight.ts';
import { feedbackSentences } from '../../words/logged.ts';
import { matterSentences } from '../../words/matter.ts';
import { alsoAskedSentence, stepsSoFar } from '../../words/steps.ts';
import { checkTerm, rungTerm } from '../../words/terms.ts';
import { mandateSentences, partSentences } from '../../words/whyYou.ts';

/** Everything that words have to tell a reader of a case. */
function allOf({ facts, at: now, letter: { to } }: Mailed): readonly string[] {
  const ahead = foresee(facts, now);
  const notices = facts.advice.climbs.flatMap((climb) =>
    climb.rungs.flatMap(({ rung, notices: sent }) => sent.map((notice) => ({ climb, rung, notice }))),
  );
  return [
    ...(facts.advice.monitoring.check === null ? [] : afterCheckSentences(facts, checkTerm(ahead), now, to)),
    ...thanksSentences(facts, to, now),
    ...feedbackSentences(facts.advice.logged, now),
    ...stepsSoFar(facts, now, undefined, to).map(({ words }) => words),
    ...notices.flatMap(({ climb, rung, notice }) => [
      ...matterSentences(facts, climb, now, notice.person),
      ...afterRungSentences(facts, rungTerm(ahead, climb.id, rung), now, notice.person),
      ...partSentences(facts, notice),
      ...mandateSentences(facts, notice.recipient, now),
      alsoAskedSentence(facts, climb, rung, notice.person),
    ]),
  ].filter((sentence) => sentence !== null);
}

/** No sentence of a letter is longer than this, in Dutch neither. */
const MOST_WORDS = 25;

function tooLong(texts: readonly string[]): readonly string[] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!]) /));
  return sentences.filter((sentence) => sentence.split(' ').length > MOST_WORDS);
}

const stories = { ...referrerStories, ...receiverStories, ...mandateStories };

describe.each(Object.entries(stories))('%s', (_name, story) => {
  const told = story();
  const sentences = ('mail' in told ? [told] : told).flatMap((mailed) => inEnglish(() => allOf(mailed)));

  it('is told in English', () => {
    expect(dutchIn(sentences)).toEqual([]);
  });

  it('is told in whole sentences', () => {
    const broken = sentences.filter(
      (sentence) => !/^\p{Lu}.*[.]$/su.test(sentence) || /undefined| {2}/.test(sentence),
    );
    expect(broken).toEqual([]);
  });

  it('is told in short sentences', () => {
    expect(tooLong(sentences)).toEqual([]);
  });
});

it.each(Object.entries(contactStories))('%s', (_name, story) => {
  const { facts, at: now } = story();
  const { places } = facts.standing;
  const sentences = inEnglish(() => [
    ...positionsInWords(facts, places).flatMap(({ title, rungs, meaning }) => [title, rungs, ...meaning]),
    ...whenAskedSentences(),
    ...ladderSentences(facts),
    ...restsOnSentences(facts, places, now),
  ]);
  expect(dutchIn(sentences)).toEqual([]);
  expect(tooLong(sentences)).toEqual([]);
});
