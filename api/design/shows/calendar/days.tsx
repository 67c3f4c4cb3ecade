// The days behind a wide calendar: weeks, weekends and days off, and where a day lies.
import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { CalendarData, DayNumber } from './calendar.ts';
import { inRows, LINE, rowCount, widthOf } from './labels.ts';
import { round } from './marks.tsx';

const WEEK = 7;
const SATURDAY = 5;

/** Where days lie in a drawing. */
export interface Days {
  readonly left: number;
  readonly right: number;
  /** How wide a day is. */
  readonly wide: number;
  /** The left side of a day. */
  readonly at: (day: DayNumber) => number;
}

/** The days of so many weeks, between two sides. */
export function daysBetween(weeks: number, left: number, right: number): Days {
  const at = scaleLinear([0, weeks * WEEK], [left, right]);
  return { left, right, wide: at(1) - left, at };
}

/** The height of what stands above the days. */
export const HEAD = 46;

/** Narrower than this, weekends are no more than noise. */
const LEAST_WEEKEND = 5;

/** Shades weekends, hatches days off, and names the weeks; those that would lie too close go unnamed. */
export function DaysBehind({ data, days, bottom }: DaysBehindProps): JSX.Element {
  const label = Math.max(0, ...data.weeks.map(({ day }) => widthOf(day))) + 12;
  const step = Math.max(1, Math.ceil(label / (days.wide * WEEK)));
  return (
    <g>
      {days.wide >= LEAST_WEEKEND &&
        data.weeks.map((_, week) => (
          <rect
            class="c-off"
            x={round(days.at(week * WEEK + SATURDAY))}
            y={HEAD}
            width={round(days.wide * 2)}
            height={bottom - HEAD}
          />
        ))}
      {data.daysOff.map(({ on }) => (
        <g>
          <rect
            class="c-off"
            x={round(days.at(on))}
            y={HEAD}
            width={round(days.wide)}
            height={bottom - HEAD}
          />
          <path class="c-hatch" d={hatch(days.at(on), HEAD, days.wide, bottom)} />
        </g>
      ))}
      {data.weeks.map(({ name, day }, week) => {
        const x = round(days.at(week * WEEK));
        if (week % step > 0) return <path class="c-rule" d={`M${x} ${HEAD}V${round(bottom)}`} />;
        return (
          <>
            <path class="c-rule" d={`M${x} ${HEAD - 8}V${round(bottom)}`} />
            <text class="c-muted" x={x + 4} y={HEAD - 24}>
              {name}
            </text>
            <text x={x + 4} y={HEAD - 7}>
              {day}
            </text>
          </>
        );
      })}
    </g>
  );
}

/** Props of {@link DaysBehind} and {@link DaysOff}. */
export interface DaysBehindProps {
  readonly data: CalendarData;
  readonly days: Days;
  readonly bottom: number;
}

/** Slanted lines across a day. */
function hatch(x: number, top: number, wide: number, bottom: number): string {
  const lines: string[] = [];
  for (let y = top + wide; y <= bottom; y += 8)
    lines.push(`M${round(x)} ${round(y)}l${round(wide)}-${round(wide)}`);
  return lines.join('');
}

function nameStretches({ daysOff }: CalendarData, { at, wide, left, right }: Days) {
  return daysOff.map(({ on, name }) => {
    const width = widthOf(name);
    const middle = Math.min(Math.max(at(on) + wide / 2, left + width / 2), right - width / 2);
    return { name, middle, from: middle - width / 2, to: middle + width / 2 };
  });
}

/** How much room the names of the days off take. */
export function daysOffHeight(data: CalendarData, days: Days): number {
  return rowCount(inRows(nameStretches(data, days))) * LINE + (data.daysOff.length > 0 ? 8 : 0);
}

/** The names of the days off, under the drawing. */
export function DaysOff({ data, days, bottom }: DaysBehindProps): JSX.Element {
  const stretches = nameStretches(data, days);
  const rows = inRows(stretches);
  return (
    <g>
      {stretches.map(({ name, middle }, index) => (
        <text
          class="c-muted"
          text-anchor="middle"
          x={round(middle)}
          y={bottom + 18 + (rows[index] ?? 0) * LINE}
        >
          {name}
        </text>
      ))}
    </g>
  );
}
