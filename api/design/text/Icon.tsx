// The few drawings that stand beside words; never instead of them.
import type { JSX } from 'preact';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const drawings = {
  arrived: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path class="dz-icon__inner" d="M5.8 10.4l2.9 2.9 5.6-6.4" {...line} />
    </>
  ),
  back: <path d="M12 4l-6 6 6 6" {...line} />,
  check: <path d="M4 10.5l4 4 8-9" {...line} stroke-width={2.5} />,
  down: <path d="M4.5 7.5L10 13l5.5-5.5" {...line} />,
  forward: <path d="M8 4l6 6-6 6" {...line} />,
  information: (
    <>
      <circle cx="10" cy="10" r="8" {...line} />
      <path d="M10 9.25v4.75M10 6.1v.1" {...line} />
    </>
  ),
  open: <circle cx="10" cy="10" r="8" {...line} />,
  paused: <path d="M7 5.5v9M13 5.5v9" {...line} stroke-width={2.75} />,
  returned: (
    <>
      <rect x="1" y="4" width="18" height="12.5" rx="1.5" {...line} />
      <path d="M6.8 7.2l6.4 6.2M13.2 7.2l-6.4 6.2" {...line} />
    </>
  ),
  skipped: <path d="M4.5 15.5l11-11" {...line} stroke-width={2.5} />,
  stopped: <rect x="6" y="6" width="8" height="8" rx="1" fill="currentColor" />,
  unsigned: <path d="M10 1.6L18.4 10 10 18.4 1.6 10z" {...line} />,
  undelivered: <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" {...line} stroke-width={2.5} />,
  vacant: (
    <>
      <circle cx="10" cy="10" r="8" {...line} stroke-linecap="butt" stroke-dasharray="3 3.2" />
      <path d="M6 10h8" {...line} />
    </>
  ),
  waiting: (
    <>
      <circle cx="10" cy="10" r="8" {...line} />
      <path d="M10 5.5V10l3 2" {...line} />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="10" cy="10" r="8" {...line} />
      <path d="M6.2 10h7.6" {...line} />
    </>
  ),
} as const;

/** What an icon shows. */
export type IconName = keyof typeof drawings;

/** A drawing the height of the text, hidden from screen readers: the words beside it say the same. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="dz-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
