// The four answers to a notice.
import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Choices, type Choice } from '../../design/forms/Choices.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form, type FormProps } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { SmallPrint } from '../../design/text/Paragraph.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
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
  /** What the form carries along unseen. */
  readonly hidden?: FormProps['hidden'];
  /** What is asked before the answer. */
  readonly first?: ComponentChildren;
  /** How "not me" is said, where that is not it. */
  readonly notMe?: Pick<Choice, 'label' | 'hint'>;
  /** Under the button, what is good to know. */
  readonly then?: string;
}

/** What belongs to an answer stands right under it. */
export function ReplyForm({
  visit,
  asked,
  title,
  values,
  errors,
  hidden,
  first,
  notMe,
  then,
}: ReplyFormProps): JSX.Element {
  const error = messageFor(errors, 'antwoord');
  const latest = longDate(latestDay(visit, asked.record));
  return (
    <Form action={`${visit.base}/antwoord`} id="uw-antwoord" hidden={hidden}>
      {first}
      <Question name="antwoord" title={title} level={2} error={error}>
        <Choices
          name="antwoord"
          value={values['antwoord']}
          invalid={error !== undefined}
          choices={[
            {
              value: 'arrange',
              label: replyChoices.arrange,
              hint: say('U noemt de datum', 'You name the date'),
              reveal: (
                <DateFields
                  {...dateProps(values, errors, 'datum')}
                  legend={say('Vóór welke datum?', 'Before which date?')}
                  hint={say(`Uiterlijk ${latest}`, `${latest} at the latest`)}
                />
              ),
            },
            {
              value: 'solved',
              label: replyChoices.solved,
              hint: say('Wij vragen het na bij de verwijzer', 'We check it with the referrer'),
            },
            {
              value: 'cannot',
              label: replyChoices.cannot,
              hint: say('U schrijft kort waarom', 'You write briefly why'),
              reveal: (
                <TextArea
                  name="omdat"
                  label={say('Waarom lukt het niet?', 'Why can it not be done?')}
                  value={values['omdat']}
                  error={messageFor(errors, 'omdat')}
                />
              ),
            },
            {
              value: 'notMe',
              label: replyChoices.notMe,
              hint: say('U noemt wie het wel is, als u dat weet', 'You name who is, if you know'),
              ...notMe,
              reveal: (
                <TextField
                  name="wie"
                  label={say('Wie is het wel?', 'Who is the right person?')}
                  hint={say(
                    'De naam of de functie van een collega',
                    'The name or the position of a colleague',
                  )}
                  value={values['wie']}
                  error={messageFor(errors, 'wie')}
                  optional
                />
              ),
            },
          ]}
        />
      </Question>
      <Button>{say('Verstuur uw antwoord', 'Send your answer')}</Button>
      <SmallPrint>
        {then ??
          say(
            'U kunt uw antwoord later aanpassen met dezelfde link.',
            'You can change your answer later with the same link.',
          )}
      </SmallPrint>
    </Form>
  );
}
