// The days behind a wide calendar: weeks, weekends and days off, and where a day lies.
import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { CalendarData } from './calendar.ts';
import { inRows, LINE, rowCount, widthOf } from './labels.ts';
import { round } from './marks.tsx';
import { plusDays, weekdayOf } from '../../../../domain/calendar/amsterdam.ts';
import { DAY_MS, type LocalDate } from '../../../../domain/time.ts';
import { shortDate } from '../../../../words/dates.ts';

/** Where days lie in a drawing. */
export interface Days {
  readonly left: number;
  readonly right: number;
  /** How wide a day is. */
  readonly wide: number;
  /** The left side of a day. */
  readonly at: (day: LocalDate) => number;
}

/** Days from a Monday to a Sunday, between two sides. */
export function daysBetween(
  { from, until }: Pick<CalendarData, 'from' | 'until'>,
  left: number,
  right: number,
): Days {
  const time = (day: LocalDate) => Date.parse(`${day}T00:00Z`);
  const scale = scaleLinear([time(from), time(until) + DAY_MS], [left, right]);
  return { left, right, wide: scale(time(from) + DAY_MS) - left, at: (day) => scale(time(day)) };
}

/** The height of what stands above the days. */
export const HEAD = 46;

/** Narrower than this, weekends are no more than noise. */
const LEAST_WEEKEND = 5;

/** The number of a week (ISO 8601) that begins on a Monday. */
function weekNumber(monday: LocalDate): number {
  const thursday = plusDays(monday, 3);
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00Z`);
  return Math.floor((Date.parse(`${thursday}T00:00Z`) - first) / (7 * DAY_MS)) + 1;
}

function mondays({ from, until }: CalendarData): readonly LocalDate[] {
  const all: LocalDate[] = [];
  for (let day = from; day <= until; day = plusDays(day, 7)) all.push(day);
  return all;
}

/** Shades weekends, hatches days off, and names the weeks; those that would lie too close go unnamed. */
export function DaysBehind({ data, days, bottom }: DaysBehindProps): JSX.Element {
  const weeks = mondays(data);
  const label = widthOf('ma 30 nov 2026');
  const step = Math.max(1, Math.ceil((label * 0.72) / (days.wide * 7)));
  return (
    <g>
      {days.wide >= LEAST_WEEKEND &&
        weeks.map((monday) => (
          <rect
            class="c-off"
            x={round(days.at(plusDays(monday, 5)))}
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
      {weeks.map((monday, index) => {
        const x = round(days.at(monday));
        if (index % step > 0) return <path class="c-rule" d={`M${x} ${HEAD}V${bottom}`} />;
        return (
          <>
            <path class="c-rule" d={`M${x} ${HEAD - 8}V${bottom}`} />
            <text class="c-muted" x={x + 4} y={HEAD - 24}>
              week {weekNumber(monday)}
            </text>
            <text x={x + 4} y={HEAD - 7}>
              {shortDate(monday, monday)}
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
