// What differs between two versions, beside each other, with in words what became of it.
import type { JSX } from 'preact';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import type { Difference } from '../../../words/agreementAspects.ts';
import { say } from '../../../words/language.ts';
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
      caption={say('Wat er verschilt', 'What differs')}
      captionSpoken
      columns={[
        { label: say('Afspraak', 'Term'), cell: ({ term }: Difference) => term },
        { label: one, cell: ({ one: text, typed }) => <Side text={text} typed={typed} /> },
        { label: other, cell: ({ other: text, typed }) => <Side text={text} typed={typed} /> },
        { label: say('Verschil', 'Difference'), cell: becameWords },
      ]}
      rows={{
        groups: groups.map((title) => ({ title, rows: differences.filter(({ group }) => group === title) })),
      }}
    />
  );
}

function Side({ text, typed }: { readonly text: string | undefined; readonly typed: boolean }): JSX.Element {
  if (text === undefined) return <>{say('Staat er niet in', 'Is not in it')}</>;
  return typed ? <Typed>{text}</Typed> : <>{capitalised(text)}</>;
}

function becameWords({ one, other }: Difference): string {
  if (one === undefined) return say('Komt erbij', 'Is added');
  return other === undefined ? say('Vervalt', 'Is dropped') : say('Verandert', 'Changes');
}

/** In its place where they are the same. */
export function NoDifference(): JSX.Element {
  return (
    <EmptyState title={say('Geen verschil', 'No difference')}>
      {say('In beide versies staat hetzelfde.', 'Both versions say the same.')}
    </EmptyState>
  );
}
