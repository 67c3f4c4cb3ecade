// The two answers: it is right, or it is not, and then who it is.
import type { JSX } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { SmallPrint } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { theirPositions, type ContactVisit } from './standing.ts';
import { say } from '../../../words/language.ts';

interface AnswerFormProps {
  readonly visit: ContactVisit;
  /** As typed, or as answered before. */
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** What belongs to an answer stands right under it. */
export function AnswerForm({
  visit,
  title,
  values,
  errors,
}: AnswerFormProps & { readonly title: string }): JSX.Element {
  const error = messageFor(errors, 'antwoord');
  const several = theirPositions(visit).length > 1;
  return (
    <Form action={`${visit.base}/antwoord`} id="uw-antwoord">
      <Question name="antwoord" title={title} level={2} error={error}>
        <Choices
          name="antwoord"
          value={values['antwoord']}
          invalid={error !== undefined}
          choices={[
            { value: 'klopt', label: say('Ja, dit klopt', 'Yes, this is right') },
            {
              value: 'niet-ik',
              label: say('Nee, dit ben ik niet (meer)', 'No, this is not me (any more)'),
              hint: several
                ? say('U kunt kiezen welke rol niet klopt', 'You can choose which role is not right')
                : say('U noemt wie het wel is, als u dat weet', 'You name who it is, if you know'),
              reveal: <WhoFields visit={visit} values={values} errors={errors} />,
            },
          ]}
        />
      </Question>
      <Button>{say('Verstuur uw antwoord', 'Send your answer')}</Button>
      <SmallPrint>
        {say(
          'U kunt uw antwoord later aanpassen met dezelfde link.',
          'You can change your answer later with the same link.',
        )}
      </SmallPrint>
    </Form>
  );
}

/** Which role is not theirs, when there are several, and who it is instead. None of it need be known. */
export function WhoFields({ visit, values, errors }: AnswerFormProps): JSX.Element {
  const positions = theirPositions(visit);
  return (
    <>
      {positions.length > 1 && (
        <Select
          name="rol"
          label={say('Wat klopt niet?', 'What is not right?')}
          prompt={say('Geen van deze rollen is van mij', 'None of these roles is mine')}
          options={positions.map(({ title }, index) => ({ value: String(index + 1), label: title }))}
          value={values['rol']}
          error={messageFor(errors, 'rol')}
        />
      )}
      <TextField
        name="wie"
        label={say('Wie is het wel?', 'Who is it instead?')}
        hint={say('De naam van een collega', 'The name of a colleague')}
        value={values['wie']}
        error={messageFor(errors, 'wie')}
        optional
      />
      <TextField
        name="mail"
        label={say('Wat is het mailadres van die collega?', 'What is the email address of that colleague?')}
        kind="email"
        value={values['mail']}
        error={messageFor(errors, 'mail')}
        optional
      />
    </>
  );
}
