// The calendar on a desk: days from left to right, a lane for the referrer, one for the chair, stairs for each ladder.
import type { JSX } from 'preact';
import type { CalendarData } from './calendar.ts';
import { daysBetween, DaysBehind, DaysOff, daysOffHeight, HEAD } from './days.tsx';
import { Lane, placeLane } from './lanes.tsx';
import { round } from './marks.tsx';
import { placeStairs, Stairs } from './stairs.tsx';
import { say } from '../../../../words/language.ts';

const WIDTH = 1108;
/** For the names of the lanes. */
const NAMES = 140;

/** Drawn as wide as a page is on a desk; its text keeps its size there. */
export function WideCalendar({ data }: { readonly data: CalendarData }): JSX.Element {
  const days = daysBetween(data.weeks.length, NAMES, WIDTH);
  const referrer = placeLane(data.referrer, days);
  const chair = placeLane(data.chair, days);
  const stairs = data.ladders.map((ladder) => placeStairs(ladder, days));
  const tops = [HEAD];
  for (const { height } of [referrer, chair, ...stairs]) tops.push((tops.at(-1) ?? 0) + height);
  const top = (lane: number) => tops[lane] ?? HEAD;
  const bottom = tops.at(-1) ?? HEAD;
  const ids = { title: `${data.id}-breed-titel`, description: `${data.id}-breed-tekst` };
  return (
    <svg
      class="dz-chart dz-chart--wide"
      viewBox={`0 0 ${WIDTH} ${round(bottom + daysOffHeight(data, days) + 4)}`}
      role="img"
      aria-labelledby={`${ids.title} ${ids.description}`}
    >
      <title id={ids.title}>{data.title}</title>
      <desc id={ids.description}>{data.description}</desc>
      <DaysBehind data={data} days={days} bottom={bottom} />
      <path class="c-rule" d={tops.map((y) => `M0 ${round(y)}H${WIDTH}`).join('')} />
      <Lane lane={referrer} top={top(0)} name={say('Verwijzer', 'Referrer')} about={data.rhythm} />
      <Lane lane={chair} top={top(1)} name={say('Voorzitter', 'Chair')} about={data.chairRole} />
      {stairs.map((one, index) => (
        <Stairs stairs={one} days={days} top={top(index + 2)} />
      ))}
      <DaysOff data={data} days={days} bottom={bottom} />
    </svg>
  );
}
