// For who follows "Ik ben niet de juiste persoon" in a letter: that one answer, by itself.
import type { VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import type { Visit } from '../visit.ts';
import { NoticePage } from './frame.tsx';
import { say } from '../../../words/language.ts';

/** Asks who is, which need not be known. */
export function notMePage(visit: Visit, values: Values, errors: readonly FieldError[]): VNode {
  const title = say('Bent u niet de juiste persoon?', 'Are you not the right person?');
  return (
    <NoticePage visit={visit} title={title} back={visit.base} errors={errors}>
      <PageTitle
        lead={say(
          'Dan zoeken wij uit wie wij wel kunnen vragen. U hoeft dan niets meer te doen.',
          'Then we find out whom we can ask. You do not need to do anything else.',
        )}
      >
        {title}
      </PageTitle>
      <Form action={`${visit.base}/antwoord`} hidden={{ antwoord: 'notMe', van: 'niet-ik' }}>
        <TextField
          name="wie"
          label={say('Weet u wie het wel is?', 'Do you know who is?')}
          hint={say('De naam of de functie van een collega', 'The name or the position of a colleague')}
          value={values['wie']}
          error={messageFor(errors, 'wie')}
          optional
        />
        <Button>{say('Laat het weten', 'Let us know')}</Button>
      </Form>
    </NoticePage>
  );
}
