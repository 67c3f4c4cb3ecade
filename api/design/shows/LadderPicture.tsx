// Where each climb of a case is: a flight of stairs per ladder.
import type { ComponentChildren, JSX } from 'preact';
import { classes } from '../text/classes.ts';
import { Heading } from '../text/Heading.tsx';
import { type LadderRung, Rung } from './Rung.tsx';

/** One ladder of the case. */
export interface LadderClimb {
  /** Unique on the page. */
  readonly id: string;
  /** "Gemeente" */
  readonly name: string;
  /** Which organisation it is in this case, and how the climb stands: "Maasveen", "financiert niet, sinds 9 nov". */
  readonly about: readonly ComponentChildren[];
  /** From 1 up, one to six. */
  readonly rungs: readonly LadderRung[];
}

/** Props of {@link LadderPicture}. */
export interface LadderPictureProps {
  /** The ones in gang first. Without any, there is no picture. */
  readonly ladders: readonly LadderClimb[];
}

/**
 * Ordered lists that look like stairs where there is room, and like a line with stops on a phone. A ladder that was
 * never climbed is folded: its roles, without what there is to say of each. Names are h3, so it stands under an h2.
 */
export function LadderPicture({ ladders }: LadderPictureProps): JSX.Element | null {
  if (ladders.length === 0) return null;
  const most = Math.max(...ladders.map(({ rungs }) => rungs.length));
  return (
    // All stairs get the columns of the longest, so that first rungs stand above each other.
    <div class={`dz-ladders dz-ladders--${most}`}>
      {ladders.map(({ id, name, about, rungs }) => (
        <section
          class={classes('dz-ladder', rungs.every(({ state }) => state === 'idle') && 'dz-ladder--quiet')}
          aria-labelledby={id}
        >
          <div class="dz-ladder__name">
            <Heading level={3} id={id}>
              {name}
            </Heading>
            {about.map((line) => (
              <p>{line}</p>
            ))}
          </div>
          <ol class="dz-ladder__rungs" role="list">
            {rungs.map((rung, index) => (
              <Rung number={index + 1} {...rung} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
