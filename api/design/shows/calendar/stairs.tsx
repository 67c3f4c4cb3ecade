// A ladder in a wide calendar: stairs that rise on the day a rung is asked. Each rung has a band of its own for its words.
import type { JSX } from 'preact';
import type { CalendarLadder, CalendarRung } from './calendar.ts';
import type { Days } from './days.tsx';
import { LINE, linesOf, widthOf } from './labels.ts';
import { LaneName } from './lanes.tsx';
import { Mark, round } from './marks.tsx';

/** Above the highest rung. */
const HEADROOM = 18;
/** What the name of a ladder needs, and how wide what belongs to it may be. */
const NAME_ROOM = 34;
const MOST_ABOUT = 130;
/** Wider, the words of a rung break. */
const MOST_WIDE = 330;
/** Left and right of the words of a rung. */
const BESIDE = 12;
const ICON = 26;

interface Band {
  readonly rung: CalendarRung;
  readonly x: number;
  /** Its tread. */
  readonly top: number;
  readonly first: string;
  readonly lines: readonly string[];
  /** On which side of its riser the words stand. */
  readonly side: 'right' | 'left';
}

/** Stairs, ready to be drawn. */
export interface PlacedStairs {
  readonly ladder: CalendarLadder;
  /** From below. */
  readonly bands: readonly Band[];
  readonly height: number;
}

/** Makes room for the words of each rung in its band, and finds the side of its riser on which they fit. */
export function placeStairs(ladder: CalendarLadder, days: Days): PlacedStairs {
  const texts = ladder.rungs.map((rung) => {
    const lines = rung.who.flatMap((who) => linesOf(who, MOST_WIDE));
    const first = `${rung.name}  ${rung.day}`;
    const width = Math.max(widthOf(first, true) + ICON, ...lines.map((line) => widthOf(line)));
    return { rung, first, lines, width, high: 14 + (1 + lines.length) * LINE };
  });
  const named = NAME_ROOM + linesOf(ladder.about, MOST_ABOUT).length * LINE;
  const height = Math.max(named, HEADROOM + texts.reduce((sum, { high }) => sum + high, 0));
  let top = height;
  const bands = texts.map(({ rung, first, lines, width, high }): Band => {
    top -= high;
    const x = days.at(rung.on) + days.wide / 2;
    const side = x + BESIDE + width > days.right ? 'left' : 'right';
    return { rung, x, top, first, lines, side };
  });
  return { ladder, bands, height };
}

/** Props of {@link Stairs}. */
export interface StairsProps {
  readonly stairs: PlacedStairs;
  readonly days: Days;
  readonly top: number;
}

/** The stairs, with the name of the ladder before them. */
export function Stairs({ stairs, days, top }: StairsProps): JSX.Element {
  const { ladder, bands, height } = stairs;
  const bottom = top + height;
  const end = ladder.over === null ? days.right : days.at(ladder.over) + days.wide / 2;
  const tread = bands.map(({ x, top: band }) => `H${round(x)}V${round(top + band)}`).join('');
  const [first] = bands;
  const highest = top + (bands.at(-1)?.top ?? height);
  const line = first && `M${round(first.x)} ${round(bottom)}${tread}H${round(end)}`;
  return (
    <g>
      <LaneName top={top} name={ladder.name} about={linesOf(ladder.about, MOST_ABOUT)} />
      {line !== undefined && (
        <>
          <path class="c-step" d={`${line}V${round(bottom)}Z`} />
          <path class="c-tread" d={line} />
        </>
      )}
      {ladder.over !== null && (
        <>
          <path class="c-after" d={`M${round(end + 5)} ${round(highest)}H${days.right}`} />
          <Mark kind="table" x={end} y={highest} />
        </>
      )}
      {bands.map((band) => (
        <BandWords band={band} top={top + band.top} />
      ))}
    </g>
  );
}

function BandWords({ band, top }: { readonly band: Band; readonly top: number }): JSX.Element {
  const { rung, x, side, lines } = band;
  const right = side === 'right';
  const start = round(right ? x + BESIDE : x - BESIDE);
  const anchor = right ? 'start' : 'end';
  const y = (index: number) => round(top + 20 + index * LINE);
  return (
    <g>
      {!rung.skipped && <Mark kind="letter" x={right ? start + 9 : start - 9} y={top + 15} />}
      <text
        class="c-halo"
        x={round(rung.skipped ? start : right ? start + ICON : start - ICON)}
        y={y(0)}
        text-anchor={anchor}
      >
        <tspan class="c-bold">{rung.name}</tspan>
        <tspan dx="8">{rung.day}</tspan>
      </text>
      {lines.map((line, index) => (
        <text
          class={rung.skipped ? 'c-muted c-halo' : 'c-halo'}
          x={start}
          y={y(index + 1)}
          text-anchor={anchor}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
