// The four answers to a notice.
import type { JSX } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { SmallPrint } from '../../design/text/Paragraph.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { longDate } from '../../../words/dates.ts';
import { replyChoices } from '../../../words/replies.ts';
import type { Visit } from '../visit.ts';
import { latestDay } from './replyForm.ts';
import type { Asked } from './standing.ts';

interface ReplyFormProps {
  readonly visit: Visit;
  readonly asked: Asked;
  readonly title: string;
  /** As typed, or as answered before. */
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** What belongs to an answer stands right under it. */
export function ReplyForm({ visit, asked, title, values, errors }: ReplyFormProps): JSX.Element {
  const error = messageFor(errors, 'antwoord');
  return (
    <Form action={`${visit.base}/antwoord`} id="uw-antwoord">
      <Question name="antwoord" title={title} level={2} error={error}>
        <Choices
          name="antwoord"
          value={values['antwoord']}
          invalid={error !== undefined}
          choices={[
            {
              value: 'arrange',
              label: replyChoices.arrange,
              hint: 'U noemt de datum',
              reveal: (
                <DateFields
                  {...dateProps(values, errors, 'datum')}
                  legend="Vóór welke datum?"
                  hint={`Uiterlijk ${longDate(latestDay(visit, asked.record))}`}
                />
              ),
            },
            { value: 'solved', label: replyChoices.solved, hint: 'Wij vragen het na bij de verwijzer' },
            {
              value: 'cannot',
              label: replyChoices.cannot,
              hint: 'U schrijft kort waarom',
              reveal: (
                <TextArea
                  name="omdat"
                  label="Waarom lukt het niet?"
                  value={values['omdat']}
                  error={messageFor(errors, 'omdat')}
                />
              ),
            },
            {
              value: 'notMe',
              label: replyChoices.notMe,
              hint: 'U noemt wie het wel is, als u dat weet',
              reveal: (
                <TextField
                  name="wie"
                  label="Wie is het wel?"
                  hint="De naam of de functie van een collega"
                  value={values['wie']}
                  error={messageFor(errors, 'wie')}
                  optional
                />
              ),
            },
          ]}
        />
      </Question>
      <Button>Verstuur uw antwoord</Button>
      <SmallPrint>U kunt uw antwoord later aanpassen met dezelfde link.</SmallPrint>
    </Form>
  );
}
