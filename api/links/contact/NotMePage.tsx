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

/** Asks who is, which need not be known. */
export function notMePage(visit: ContactVisit, values: Values, errors: readonly FieldError[]): VNode {
  const title = 'Bent u dit niet (meer)?';
  return (
    <ContactPage visit={visit} title={title} back={visit.base} errors={errors}>
      <PageTitle lead="Dan zoekt de voorzitter uit wie het wel is. Wij vragen u hier dan niet meer naar.">
        {title}
      </PageTitle>
      <Places visit={visit} />
      <Form action={`${visit.base}/antwoord`} hidden={{ antwoord: 'niet-ik', van: 'niet-ik' }}>
        <WhoFields visit={visit} values={values} errors={errors} />
        <Button>Laat het weten</Button>
      </Form>
    </ContactPage>
  );
}
