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
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { numberWords } from '../../../words/numbers.ts';
import { tallLadders } from './picture.tsx';

/** The picture, and which ladder belongs to which reason. */
export function LaddersShown({ agreement }: { readonly agreement: Agreement }): JSX.Element {
  const { length } = agreement.ladders;
  const reasons = say('Welke ladder bij welke reden', 'Which ladder for which reason');
  return (
    <>
      <Section
        id="ladders"
        title={
          length === 1
            ? say('De ladder', 'The ladder')
            : say(`De ${numberWords(length)} ladders`, `The ${numberWords(length)} ladders`)
        }
      >
        {length === 0 ? (
          <EmptyState title={say('Er is nog geen ladder', 'There is no ladder yet')} />
        ) : (
          <TallLadders ladders={tallLadders(agreement)} />
        )}
      </Section>
      <Section id="redenen" title={reasons}>
        <DataTable
          caption={reasons}
          captionSpoken
          columns={[
            { label: say('Reden', 'Reason'), cell: (cause) => reasonWords(cause) },
            { label: say('Ladder', 'Ladder'), cell: (cause) => capitalised(entryWords(agreement, cause)) },
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
      <Section id="termijnen" title={say('Termijnen', 'Terms')}>
        <DefinitionRows rows={timingAspects(agreement)} />
      </Section>
      <Section id="verzendtijden" title={say('Verzendtijden en vrije dagen', 'Sending times and days off')}>
        <DefinitionRows rows={calendarAspects(agreement)} />
      </Section>
    </>
  );
}
