// A date or time on a page: in words for people, in ISO 8601 for machines.
import type { JSX } from 'preact';

/** A moment, ready to be shown. */
export interface Moment {
  /** ISO 8601, a date or a date with a time. */
  readonly iso: string;
  /** With its weekday, and a no-break space between day and month: "donderdag 26 november". */
  readonly words: string;
}

/** Shows a moment. */
export function When({ at }: { readonly at: Moment }): JSX.Element {
  return <time dateTime={at.iso}>{at.words}</time>;
}
