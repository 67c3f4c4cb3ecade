// One check among those of the same mail, which are answered in a row.
import { isReplaced, standingOf } from './standing.ts';
import type { OpenLink } from '../../../store/links.ts';
import type { InSeries } from '../../../store/series.ts';

/** One of the checks of a mail, as somebody finds it who answers them in a row. */
export interface OneOfRow {
  readonly place: number;
  readonly reference: string;
  /** `over`: there is nothing to answer any more, or somebody else is asked. */
  readonly is: 'open' | 'answered' | 'over';
}

/** Where somebody is in a row. */
export interface Among {
  readonly place: number;
  readonly all: readonly OneOfRow[];
  /** The address of the overview. */
  readonly overview: string;
}

/** A check that this receiver can open. */
export function opened({ open }: Pick<InSeries, 'open'>): OpenLink | undefined {
  return open && !isReplaced(open) ? open : undefined;
}

/** How it stands with one of the checks of a mail. */
export function oneOfRow(one: InSeries): OneOfRow {
  const { place, reference } = one;
  const open = opened(one);
  const standing = open && standingOf(open);
  const is = standing?.is === 'open' || standing?.is === 'answered' ? standing.is : 'over';
  return { place, reference, is };
}

/** Those that wait for an answer, from a place on and then from the first: who leaves one out comes back to it. */
export function stillOpen(all: readonly OneOfRow[], after = 0): readonly OneOfRow[] {
  const open = all.filter(({ is }) => is === 'open');
  return [...open.filter(({ place }) => place > after), ...open.filter(({ place }) => place < after)];
}
