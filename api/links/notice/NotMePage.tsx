// For who follows "Ik ben niet de juiste persoon" in a letter: that one answer, by itself.
import type { VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import type { Visit } from '../visit.ts';
import { NoticePage } from './frame.tsx';

/** Asks who is, which need not be known. */
export function notMePage(visit: Visit, values: Values, errors: readonly FieldError[]): VNode {
  const title = 'Bent u niet de juiste persoon?';
  return (
    <NoticePage visit={visit} title={title} back={visit.base} errors={errors}>
      <PageTitle lead="Dan zoeken wij uit wie wij wel kunnen vragen. U hoeft dan niets meer te doen.">
        {title}
      </PageTitle>
      <Form action={`${visit.base}/antwoord`} hidden={{ antwoord: 'notMe', van: 'niet-ik' }}>
        <TextField
          name="wie"
          label="Weet u wie het wel is?"
          hint="De naam of de functie van een collega"
          value={values['wie']}
          error={messageFor(errors, 'wie')}
          optional
        />
        <Button>Laat het weten</Button>
      </Form>
    </NoticePage>
  );
}
