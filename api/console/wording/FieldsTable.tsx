// The fields that the words of a letter can have, and what each becomes.
import type { JSX } from 'preact';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { factField, partField } from './faultWords.ts';
import { factMeans, partMeans } from './fieldWords.ts';
import type { Language } from '../../../domain/advice/facts.ts';
import type { WordedKind } from '../../../domain/letters/wording.ts';
import { namesOf } from '../../../mail/letters/letterParts.ts';
import { factsOfKind, partsOfKind } from '../../../mail/wording/kinds.ts';
import { say } from '../../../words/language.ts';

interface Row {
  readonly field: (language: Language) => string;
  readonly means: string;
  readonly needed: string;
}

export function FieldsTable({ kind }: { readonly kind: WordedKind }): JSX.Element {
  const needs = partsOfKind(kind);
  const parts = namesOf(needs).map((part): Row => ({
    field: (language) => partField(part, language),
    means: partMeans[part],
    needed: needs[part] === 'required' ? say('nodig', 'needed') : say('mag weg', 'may be left out'),
  }));
  const facts = factsOfKind(kind).map((fact): Row => ({
    field: (language) => factField(fact, language),
    means: factMeans[fact],
    needed:
      fact === 'ourSubject'
        ? say('alleen in het onderwerp', 'in the subject only')
        : say('mag weg', 'may be left out'),
  }));
  return (
    <DataTable
      caption={say('Velden', 'Fields')}
      captionSpoken
      rows={{
        groups: [
          { title: say('Op een regel alleen', 'On a line by themselves'), rows: parts },
          { title: say('In een zin', 'In a sentence'), rows: facts },
        ],
      }}
      columns={[
        {
          label: say('In het Nederlands', 'In Dutch'),
          cell: ({ field }: Row) => <span lang="nl">{field('nl')}</span>,
        },
        {
          label: say('In het Engels', 'In English'),
          cell: ({ field }: Row) => <span lang="en">{field('en')}</span>,
        },
        { label: say('Wordt', 'Becomes'), cell: ({ means }: Row) => means },
        { label: say('Nodig?', 'Needed?'), cell: ({ needed }: Row) => needed },
      ]}
    />
  );
}
