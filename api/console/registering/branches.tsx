// The questions of the form for a new advice of which an answer asks for more: how often, and who submitted the case.
import type { JSX } from 'preact';
import { Choices } from '../../design/forms/Choices.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { messageFor } from '../../forms/values.ts';
import { OrganisationField, type FormProps } from './fields.tsx';
import { submitterOrganisations } from './readRegistration.ts';
import { submitterKinds } from '../../../domain/advice/parties.ts';
import { submitterWords } from '../../../words/advices.ts';
import { say } from '../../../words/language.ts';

/** How often the referrer is asked. */
export function Rhythms({ values, errors }: FormProps): JSX.Element {
  const error = messageFor(errors, 'ritme');
  return (
    <Question
      name="ritme"
      title={say('Hoe vaak vragen wij het?', 'How often do we ask?')}
      level={3}
      error={error}
    >
      <Choices
        name="ritme"
        value={values['ritme']}
        invalid={error !== undefined}
        choices={[
          { value: 'week', label: say('Elke week', 'Every week'), hint: say('Op maandag', 'On Monday') },
          {
            value: 'threeMonths',
            label: say('Elke drie maanden', 'Every three months'),
            hint: say(
              'Voor het eerst drie maanden na het advies',
              'For the first time three months after the advice',
            ),
          },
          {
            value: 'weeks',
            label: say('Om de zoveel weken', 'Another number of weeks'),
            reveal: (
              <TextField
                name="weken"
                label={say('Om de hoeveel weken?', 'Every how many weeks?')}
                kind="number"
                width="short"
                hint={say('1 tot en met 26', '1 up to and including 26')}
                value={values['weken']}
                error={messageFor(errors, 'weken')}
              />
            ),
          },
        ]}
      />
    </Question>
  );
}

/** Who submitted the case; of an organisation, which one. */
export function Submitters({ lists, values, errors }: FormProps): JSX.Element {
  const error = messageFor(errors, 'indiener');
  return (
    <Question
      name="indiener"
      title={say('Wie bracht de casus in?', 'Who submitted the case?')}
      level={3}
      error={error}
    >
      <Choices
        name="indiener"
        value={values['indiener']}
        invalid={error !== undefined}
        choices={submitterKinds.map((kind) => {
          const organised = submitterOrganisations[kind];
          return {
            value: kind,
            label: submitterWords[kind],
            ...(organised && {
              reveal: (
                <OrganisationField
                  lists={lists}
                  values={values}
                  errors={errors}
                  name={`welke-indiener-${kind}`}
                  label={say('Welke?', 'Which one?')}
                  prompt={say('Kies een organisatie', 'Choose an organisation')}
                  kinds={[organised]}
                />
              ),
            }),
          };
        })}
      />
    </Question>
  );
}
