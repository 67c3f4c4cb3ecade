// Makes the days in a sentence stand out, so that a chair with little time sees when.
import type { ComponentChildren } from 'preact';

const day =
  /((?:maan|dins|woens|donder|vrij|zater|zon)dag \d+\u00a0[a-z]+(?:\u00a0\d{4})?(?: om \d+:\d\d\u00a0uur)?|vandaag om \d+:\d\d\u00a0uur)/;

/** "… op **vrijdag 27 november** …" */
export function withStrongDays(sentences: readonly string[]): ComponentChildren {
  return sentences
    .join(' ')
    .split(day)
    .map((part, index) => (index % 2 === 1 ? <strong>{part}</strong> : part));
}
