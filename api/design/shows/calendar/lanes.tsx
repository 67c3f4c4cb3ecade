// The lanes of the referrer and the chair in a wide calendar: marks on their days, labels in rows that keep them apart.
import type { JSX } from 'preact';
import type { CalendarMark } from './calendar.ts';
import type { Days } from './days.tsx';
import { inRows, LINE, rowCount, widthOf } from './labels.ts';
import { Mark, round } from './marks.tsx';

/** From the top of a lane to the middle of its first marks. */
const FIRST = 26;
/** From the middle of a mark to its label. */
const BESIDE = 14;
const MARK = 9;

/** Where a mark and its label go. */
interface Placed {
  readonly mark: CalendarMark;
  readonly x: number;
  readonly row: number;
  /** On which side the label stands; left of the mark where the drawing ends too soon. */
  readonly side: 'right' | 'left';
}

/** A lane, ready to be drawn. */
export interface PlacedLane {
  readonly placed: readonly Placed[];
  readonly height: number;
}

/** Gives each mark with its label the first row in which it is free. */
export function placeLane(marks: readonly CalendarMark[], days: Days): PlacedLane {
  const spots = marks.map((mark) => {
    const x = days.at(mark.on) + Math.max(days.wide / 2, MARK / 2);
    const width = mark.label === undefined ? 0 : widthOf(mark.label) + BESIDE;
    const side = x + width > days.right ? ('left' as const) : ('right' as const);
    const stretch =
      side === 'right'
        ? { from: x - MARK, to: x + Math.max(MARK, width) }
        : { from: x - Math.max(MARK, width), to: x + MARK };
    return { mark, x, side, ...stretch };
  });
  // Marks that come back lie close on a long calendar: they need no room between them.
  const rows = inRows(spots, 4);
  const height = FIRST + (Math.max(1, rowCount(rows)) - 1) * (LINE + 5) + FIRST;
  return {
    placed: spots.map(({ mark, x, side }, index) => ({ mark, x, side, row: rows[index] ?? 0 })),
    height,
  };
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
        const y = top + FIRST + row * (LINE + 5);
        return (
          <>
            <Mark kind={mark.kind} x={x} y={y} />
            {mark.label !== undefined && (
              <text
                class="c-halo"
                x={round(side === 'right' ? x + BESIDE : x - BESIDE)}
                y={round(y + 5)}
                text-anchor={side === 'right' ? 'start' : 'end'}
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
      <text class="c-bold" x="0" y={round(top + FIRST + 2)}>
        {name}
      </text>
      {about.map((line, index) => (
        <text class="c-muted" x="0" y={round(top + FIRST + 2 + (index + 1) * LINE)}>
          {line}
        </text>
      ))}
    </>
  );
}
