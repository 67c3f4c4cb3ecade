// The lanes of the referrer and the chair in a wide calendar: marks on their days, labels in rows that keep them apart.
import type { JSX } from 'preact';
import type { CalendarMark } from './calendar.ts';
import type { Days } from './days.tsx';
import { isFree, LINE, widthOf, type Stretch } from './labels.ts';
import { Mark, round } from './marks.tsx';

/** From the top of a lane to the middle of its marks. */
const FIRST = 25;
/** From the top of a lane to its name. */
const NAME = 22;
/** From the middle of a mark to a label beside it. */
const BESIDE = 14;
/** How far a label under its mark begins before the middle of it. */
const UNDER = 5;
/** Half a mark. */
const HALF = 9;

/** Where a mark and its label go. */
interface Placed {
  readonly mark: CalendarMark;
  readonly x: number;
  /** 0: beside the mark; else so many lines under it. */
  readonly row: number;
  /** On which side of the mark the label begins. */
  readonly side: 'right' | 'left';
}

/** A lane, ready to be drawn. */
export interface PlacedLane {
  readonly placed: readonly Placed[];
  readonly height: number;
}

/** All marks stand in one line. A label stands beside its mark, or where something is in the way in the first line under it. */
export function placeLane(marks: readonly CalendarMark[], days: Days): PlacedLane {
  const spots = marks.map((mark) => ({ mark, x: days.at(mark.on) + days.wide / 2 }));
  const marksIn = spots.map(({ x }) => ({ from: x - HALF, to: x + HALF }));
  /** Labels, by row. */
  const rows: Stretch[][] = [];
  const placed = spots.map(({ mark, x }, index): Placed => {
    if (mark.label === undefined) return { mark, x, row: 0, side: 'right' };
    const width = widthOf(mark.label);
    const side = x + BESIDE + width > days.right ? 'left' : 'right';
    const beside = side === 'right' ? x + BESIDE : x - BESIDE - width;
    const under = side === 'right' ? x - UNDER : x + UNDER - width;
    for (let row = 0; ; row += 1) {
      const from = row === 0 ? beside : under;
      const stretch = { from, to: from + width };
      const taken = (rows[row] ??= []);
      const others = row === 0 ? marksIn.filter((_, other) => other !== index) : [];
      if (!isFree(stretch, [...taken, ...others])) continue;
      taken.push(stretch);
      return { mark, x, row, side };
    }
  });
  return { placed, height: FIRST * 2 + Math.max(0, rows.length - 1) * LINE };
}

/** Props of {@link Lane}. */
export interface LaneProps {
  readonly lane: PlacedLane;
  readonly top: number;
  readonly name: string;
  readonly about: string;
}

/** A lane with its name before it. */
export function Lane({ lane, top, name, about }: LaneProps): JSX.Element {
  return (
    <g>
      <LaneName top={top} name={name} about={[about]} />
      {lane.placed.map(({ mark, x, row, side }) => {
        const right = side === 'right';
        const away = row === 0 ? BESIDE : -UNDER;
        return (
          <>
            <Mark kind={mark.kind} x={x} y={top + FIRST} />
            {mark.label !== undefined && (
              <text
                class="c-halo"
                x={round(right ? x + away : x - away)}
                y={round(top + FIRST + 5 + row * LINE)}
                text-anchor={right ? 'start' : 'end'}
              >
                {mark.label}
              </text>
            )}
          </>
        );
      })}
    </g>
  );
}

/** The name of a lane, with what belongs to it under it. */
export function LaneName({
  top,
  name,
  about,
}: {
  readonly top: number;
  readonly name: string;
  readonly about: readonly string[];
}): JSX.Element {
  return (
    <>
      <text class="c-bold" x="0" y={round(top + NAME)}>
        {name}
      </text>
      {about.map((line, index) => (
        <text class="c-muted" x="0" y={round(top + NAME + (index + 1) * LINE)}>
          {line}
        </text>
      ))}
    </>
  );
}
