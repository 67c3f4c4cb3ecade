// The organisations that a file of people names.
import { compare, groupBy } from './grouping.ts';
import type { ImportRow, RowFault } from './rows.ts';
import { folded, type PeopleBook } from '../book.ts';
import type { OrganisationKind } from '../../advice/facts.ts';

export interface PlannedOrganisation {
  readonly change: 'new' | 'unchanged';
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** The organisations of a file, by their folded name. */
export type PlannedOrganisations = ReadonlyMap<string, PlannedOrganisation>;

/** @param faults to which what is wrong is added */
export function planOrganisations(
  rows: readonly ImportRow[],
  book: PeopleBook,
  faults: RowFault[],
): PlannedOrganisations {
  const known = new Map(book.organisations.map((one) => [folded(one.name), one]));
  const groups = groupBy(
    rows.filter(({ organisation }) => organisation !== null),
    ({ organisation }) => folded(organisation ?? ''),
  );
  const planned = new Map<string, PlannedOrganisation>();
  for (const [key, group] of groups) {
    const there = known.get(key);
    const kinds = group.filter(({ kind }) => kind !== null);
    const [first] = kinds;
    for (const row of kinds) {
      if (there && row.kind !== there.kind) faults.push({ row: row.number, code: 'kindIsOther' });
      else if (!there && first && row.kind !== first.kind) {
        faults.push({ row: row.number, code: 'kindsDiffer', other: first.number });
      }
    }
    const kind = there?.kind ?? first?.kind;
    if (kind === null || kind === undefined) {
      for (const row of group) faults.push({ row: row.number, code: 'kindMissing' });
      continue;
    }
    // Of several spellings the same one, whichever comes first.
    const [name = ''] = group.map(({ organisation }) => organisation ?? '').sort(compare);
    planned.set(key, {
      change: there ? 'unchanged' : 'new',
      name: there?.name ?? name,
      kind,
    });
  }
  return planned;
}
