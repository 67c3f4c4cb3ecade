// A whole agreement to be read: its ladders as a picture, then everything else in rows.
import type { JSX } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { TallLadders } from '../../design/shows/TallLadders.tsx';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { causes } from '../../../domain/monitoring/answer.ts';
import { calendarAspects, entryWords, timingAspects } from '../../../words/agreementAspects.ts';
import { reasonWords } from '../../../words/agreementFaults.ts';
import { capitalised } from '../../../words/people.ts';
import { numberWords } from '../../../words/numbers.ts';
import { tallLadders } from './picture.ts';

/** The picture, and which ladder belongs to which reason. */
export function LaddersShown({ agreement }: { readonly agreement: Agreement }): JSX.Element {
  const { length } = agreement.ladders;
  return (
    <>
      <Section id="ladders" title={length === 1 ? 'De ladder' : `De ${numberWords(length)} ladders`}>
        {length === 0 ? (
          <EmptyState title="Er is nog geen ladder" />
        ) : (
          <TallLadders ladders={tallLadders(agreement)} />
        )}
      </Section>
      <Section id="redenen" title="Welke ladder bij welke reden">
        <DataTable
          caption="Welke ladder bij welke reden"
          captionSpoken
          columns={[
            { label: 'Reden', cell: (cause) => reasonWords(cause) },
            { label: 'Ladder', cell: (cause) => capitalised(entryWords(agreement, cause)) },
          ]}
          rows={causes}
        />
      </Section>
    </>
  );
}

/** The terms and times. */
export function TermsShown({ agreement }: { readonly agreement: Agreement }): JSX.Element {
  return (
    <>
      <Section id="termijnen" title="Termijnen">
        <DefinitionRows rows={timingAspects(agreement)} />
      </Section>
      <Section id="verzendtijden" title="Verzendtijden en vrije dagen">
        <DefinitionRows rows={calendarAspects(agreement)} />
      </Section>
    </>
  );
}
