// What happened, or what will.
import type { ComponentChildren, JSX } from 'preact';
import { classes } from '../text/classes.ts';
import { type Moment, When } from '../text/Moment.tsx';

/** One entry. */
export interface TimelineEntry {
  readonly at: Moment;
  readonly words: ComponentChildren;
  /** Under the words: a Disclosure, a quote, a state of delivery. */
  readonly detail?: ComponentChildren;
  /** The one that matters most; at most one or two in a timeline. */
  readonly key?: boolean | undefined;
}

/** Props of {@link Timeline}. */
export interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** `ahead`: still to come (open marks on a dashed line). `past`: happened. */
  readonly when: 'ahead' | 'past';
}

/** A list by time, in the order it is given: what comes first ahead, what was last first when past. */
export function Timeline({ entries, when }: TimelineProps): JSX.Element {
  return (
    <ol class={classes('dz-timeline', when === 'ahead' && 'dz-timeline--ahead')} role="list">
      {entries.map(({ at, words, detail, key = false }) => (
        <li class={key ? 'dz-timeline__key' : undefined}>
          <div>
            <p class="dz-timeline__at">
              <When at={at} />
            </p>
            <p class="dz-timeline__words">{words}</p>
            {detail !== undefined && <div class="dz-timeline__detail">{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
