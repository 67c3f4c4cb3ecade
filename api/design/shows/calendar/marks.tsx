// The marks of a calendar: a dot, an envelope, a diamond, a numbered stop.
import type { JSX } from 'preact';
import type { MarkKind } from './calendar.ts';

/** Props of {@link Mark}. */
export interface MarkProps {
  readonly kind: MarkKind;
  /** The middle. */
  readonly x: number;
  readonly y: number;
  /** In the stop of a rung. */
  readonly number?: number | undefined;
}

/** A mark around its middle, some 18 units wide. */
export function Mark({ kind, x, y, number }: MarkProps): JSX.Element {
  const shape = () => {
    switch (kind) {
      case 'question':
        return <circle class="c-dot" r="5" />;
      case 'letter':
        return <Envelope />;
      case 'answer':
        return <path class="c-mark" d="M-9-7H9V4H-1L-5 8V4H-9Z" />;
      case 'chair':
        return <path class="c-mark" d="M0-8L8 0L0 8L-8 0Z" />;
      case 'table':
        return <path class="c-full" d="M0-8L8 0L0 8L-8 0Z" />;
      case 'skipped':
        return <circle class="c-idle" r="10" />;
      case 'rung':
        return <circle class="c-full" r="11" />;
    }
  };
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      {shape()}
      {number !== undefined && (
        <text class={kind === 'rung' ? 'c-in' : 'c-number'} y="5" text-anchor="middle">
          {number}
        </text>
      )}
    </g>
  );
}

function Envelope(): JSX.Element {
  return (
    <>
      <rect class="c-mark" x="-9" y="-6.5" width="18" height="13" rx="1.5" />
      <path class="c-mark" d="M-8.5-5.5L0 1L8.5-5.5" />
    </>
  );
}

/** A number of a drawing, to a tenth: more says nothing. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
