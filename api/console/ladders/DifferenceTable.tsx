// What differs between two versions, beside each other, with in words what became of it.
import type { JSX } from 'preact';
import { DataTable } from '../../design/shows/DataTable.tsx';
import type { Difference } from '../../../words/agreementAspects.ts';
import { capitalised } from '../../../words/people.ts';

interface DifferenceTableProps {
  /** The names of the two. */
  readonly one: string;
  readonly other: string;
  readonly differences: readonly Difference[];
}

/** In groups: a ladder, the reasons, the terms, the days. */
export function DifferenceTable({ one, other, differences }: DifferenceTableProps): JSX.Element {
  const groups = [...new Set(differences.map(({ group }) => group))];
  return (
    <DataTable
      caption="Wat er verschilt"
      captionSpoken
      columns={[
        { label: 'Afspraak', cell: ({ term }: Difference) => term },
        { label: one, cell: (difference) => sideWords(difference.one) },
        { label: other, cell: (difference) => sideWords(difference.other) },
        { label: 'Verschil', cell: becameWords },
      ]}
      rows={{
        groups: groups.map((title) => ({ title, rows: differences.filter(({ group }) => group === title) })),
      }}
    />
  );
}

function sideWords(text: string | undefined): string {
  return text === undefined ? 'Staat er niet in' : capitalised(text);
}

function becameWords({ one, other }: Difference): string {
  return one === undefined ? 'Komt erbij' : other === undefined ? 'Vervalt' : 'Verandert';
}
