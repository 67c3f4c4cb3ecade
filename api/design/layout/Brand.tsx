// The mark, the name, and whose Doorzet it is.
import type { JSX } from 'preact';
import { brandMark } from '../brandMark.ts';

/** Props of {@link Brand}. */
export interface BrandProps {
  /** Under the name: the region, or the team that speaks here. */
  readonly owner?: string | undefined;
  /** Where the brand leads; without it, it is no link (someone with a letter has no home here). */
  readonly home?: string | undefined;
}

/** The sender of the page. */
export function Brand({ owner, home }: BrandProps): JSX.Element {
  const { viewBox, stairs, stroke, head } = brandMark;
  const content = (
    <>
      <svg class="dz-brand__mark" viewBox={viewBox} aria-hidden="true" focusable="false">
        <path
          d={stairs}
          fill="none"
          stroke="currentColor"
          stroke-width={stroke}
          stroke-linejoin="round"
          stroke-linecap="round"
        />
        <circle cx={head.x} cy={head.y} r={head.radius} fill="currentColor" />
      </svg>
      <span>
        <span class="dz-brand__name">Doorzet</span>
        {owner !== undefined && <span class="dz-brand__owner">{owner}</span>}
      </span>
    </>
  );
  if (home === undefined) return <span class="dz-brand">{content}</span>;
  return (
    <a class="dz-brand" href={home}>
      {content}
    </a>
  );
}
