// The calendar on a phone: days from above, a line for the referrer and the chair and one for each ladder, a stop per step.
import type { JSX } from 'preact';
import type { CalendarData, CalendarStep } from './calendar.ts';
import { LINE, linesOf } from './labels.ts';
import { Mark, round } from './marks.tsx';

const WIDTH = 328;
/** From one line to the next. */
const LANE = 24;
const FIRST = 13;
/** A working day is so high, within what can be seen at a glance. */
const PER_DAY = 5;
const [LEAST_GAP, MOST_GAP] = [14, 60];
/** A gap that is at least so high has its length beside it. */
const TOLD_GAP = 34;

interface Placed {
  readonly step: CalendarStep;
  readonly y: number;
  readonly title: readonly string[];
  readonly who: readonly string[];
  /** Where the words about the time before it stand; null for none. */
  readonly since: { readonly y: number; readonly lines: readonly string[] } | null;
}

function place(steps: readonly CalendarStep[], text: number): { placed: readonly Placed[]; height: number } {
  let y = 16;
  const placed = steps.map((step, index): Placed => {
    const { workingDays, words } = step.since;
    const told = index === 0 ? [] : linesOf(words, text);
    const room = Math.min(MOST_GAP, Math.max(LEAST_GAP, workingDays * PER_DAY));
    const tells = index > 0 && words !== '' && (room >= TOLD_GAP || told.length > 0);
    const gap = index === 0 ? 0 : tells ? Math.max(room, told.length * LINE + 18) : room;
    const since = tells ? { y: y + (gap - (told.length - 1) * LINE) / 2 - 6, lines: told } : null;
    y += gap;
    const title = linesOf(`${step.day}: ${step.title}`, text, true);
    const who = step.who.flatMap((line) => linesOf(line, text));
    const at = y;
    y += (title.length + who.length) * LINE;
    return { step, y: at, title, who, since };
  });
  return { placed, height: y + 4 };
}

/** Drawn as wide as a phone; what lies far apart in time lies further apart, but never so far that it is out of sight. */
export function NarrowCalendar({ data }: { readonly data: CalendarData }): JSX.Element {
  const lanes = 1 + data.ladders.length;
  const words = FIRST + (lanes - 1) * LANE + 24;
  const { placed, height } = place(data.steps, WIDTH - words);
  const ids = { title: `${data.id}-smal-titel`, description: `${data.id}-smal-tekst` };
  const x = (lane: number) => FIRST + lane * LANE;
  return (
    <svg
      class="dz-chart dz-chart--narrow"
      viewBox={`0 0 ${WIDTH} ${round(height)}`}
      role="img"
      aria-labelledby={`${ids.title} ${ids.description}`}
    >
      <title id={ids.title}>{data.title}</title>
      <desc id={ids.description}>{data.description}</desc>
      {Array.from({ length: lanes }, (_, lane) => {
        const ys = placed.filter(({ step }) => step.lane === lane).map(({ y }) => y);
        const [from, to] = [Math.min(...ys), Math.max(...ys)];
        if (ys.length < 2) return null;
        return (
          <path class={lane === 0 ? 'c-rail' : 'c-tread'} d={`M${x(lane)} ${round(from)}V${round(to)}`} />
        );
      })}
      {placed.map(({ step, y, title, who, since }) => (
        <g>
          {since?.lines.map((line, index) => (
            <text class="c-muted" x={words} y={round(since.y + index * LINE + 5)}>
              {line}
            </text>
          ))}
          <Mark kind={step.kind} x={x(step.lane)} y={y} number={step.number} />
          {title.map((line, index) => (
            <text class="c-bold" x={words} y={round(y + 5 + index * LINE)}>
              {line}
            </text>
          ))}
          {who.map((line, index) => (
            <text x={words} y={round(y + 5 + (title.length + index) * LINE)}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
