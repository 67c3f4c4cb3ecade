// For who follows "Dit ben ik niet (meer)" in a letter: that one answer, by itself.
import type { VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import type { FieldError, Values } from '../../forms/values.ts';
import { WhoFields } from './AnswerForm.tsx';
import { Places } from './AskPage.tsx';
import { ContactPage } from './frame.tsx';
import type { ContactVisit } from './standing.ts';
import { say } from '../../../words/language.ts';

/** Asks who is, which need not be known. */
export function notMePage(visit: ContactVisit, values: Values, errors: readonly FieldError[]): VNode {
  const title = say('Bent u dit niet (meer)?', 'Is this not you (any more)?');
  return (
    <ContactPage visit={visit} title={title} back={visit.base} errors={errors}>
      <PageTitle
        lead={say(
          'Dan zoekt de voorzitter uit wie het wel is. Wij vragen u hier dan niet meer naar.',
          'Then the chair finds out who it is. We will not ask you about this any more.',
        )}
      >
        {title}
      </PageTitle>
      <Places visit={visit} />
      <Form action={`${visit.base}/antwoord`} hidden={{ antwoord: 'niet-ik', van: 'niet-ik' }}>
        <WhoFields visit={visit} values={values} errors={errors} />
        <Button>{say('Laat het weten', 'Let us know')}</Button>
      </Form>
    </ContactPage>
  );
}
