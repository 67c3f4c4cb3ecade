// Somebody at the questions of one mail, answered in a row.
import type { LinkVisit, Visit } from '../visit.ts';
import { oneOfRow, opened } from '../check/among.ts';
import type { CaseFacts, PersonProfile } from '../../../domain/advice/facts.ts';
import type { InSeries } from '../../../store/series.ts';

/** The link of a mail with several questions, of which at least one can be opened. */
export interface OpenSeries {
  readonly all: readonly InSeries[];
  /** Of the first that can be opened; its region is that of all. */
  readonly facts: CaseFacts;
  readonly person: PersonProfile | undefined;
}

export interface SeriesVisit extends OpenSeries, LinkVisit {}

/** Undefined when there is nothing behind the link any more: every case is closed, or somebody else's by now. */
export function openSeries(all: readonly InSeries[] | undefined): OpenSeries | undefined {
  const [first] = (all ?? []).flatMap((one) => opened(one) ?? []);
  if (!all || !first) return undefined;
  return { all, facts: first.facts, person: first.facts.people.get(first.letter.to) };
}

/** The visit to one of them, by its place; undefined where there is nothing to see any more. */
export function visitOne(visit: SeriesVisit, place: string): Visit | undefined {
  const one = visit.all.find((candidate) => String(candidate.place) === place);
  const open = one && opened(one);
  if (!one || !open) return undefined;
  const { region, reader, now, values, query, demoLinks, base } = visit;
  return {
    ...open,
    ...{ region, reader, now, values, query, demoLinks },
    link: one.link,
    base: `${base}/${place}`,
    among: { place: one.place, all: visit.all.map(oneOfRow), overview: base },
  };
}
