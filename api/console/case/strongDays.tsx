// Makes the days in sentences stand out, so that a chair with little time sees when.
import { Fragment, type ComponentChildren } from 'preact';
import { say } from '../../../words/language.ts';

const dutchDay =
  /((?:maan|dins|woens|donder|vrij|zater|zon)dag \d+\u00a0[a-z]+(?:\u00a0\d{4})?(?: om \d+:\d\d\u00a0uur)?|vandaag om \d+:\d\d\u00a0uur)/;
const englishDay =
  /((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+\u00a0[A-Z][a-z]+(?:\u00a0\d{4})?(?: at \d+:\d\d)?|today at \d+:\d\d)/;

/** "… op **vrijdag 27 november** …"; a sentence that is not only our own words is left as it is. */
export function withStrongDays(sentences: readonly ComponentChildren[]): ComponentChildren {
  return spaced(sentences.map((sentence) => (typeof sentence === 'string' ? strong(sentence) : sentence)));
}

function strong(sentence: string): ComponentChildren {
  return sentence
    .split(say(dutchDay, englishDay))
    .map((part, index) => (index % 2 === 1 ? <strong>{part}</strong> : part));
}

/** Sentences after each other. */
export function spaced(sentences: readonly ComponentChildren[]): ComponentChildren {
  return sentences.map((sentence, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      {sentence}
    </Fragment>
  ));
}
