// The fields of a new region, and of its chair.
import type { JSX } from 'preact';
import { Choices } from '../../design/forms/Choices.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { LineFields } from '../../forms/LineFields.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { safetyFields, teamFields } from '../../console/settings/fields.ts';
import { listedRegions } from '../../../config/regions.ts';
import { Select } from '../../design/forms/Select.tsx';
import { chairFields, codeFields, senderField } from './fields.ts';
import { say } from '../../../words/language.ts';

interface FormProps {
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** Everything about a new region. */
export function NewRegionFields({ values, errors }: FormProps): JSX.Element {
  const origin = messageFor(errors, 'welke');
  return (
    <>
      <Section id="de-regio" title={say('De regio', 'The region')}>
        <Question name="welke" title={say('Welke regio?', 'Which region?')} level={3} error={origin}>
          <Choices
            name="welke"
            value={values['welke']}
            invalid={origin !== undefined}
            choices={[
              {
                value: 'lijst',
                label: say('Een regio van de lijst', 'A region on the list'),
                reveal: (
                  <Select
                    name="regio"
                    label={say('Regio', 'Region')}
                    prompt={say('Kies een regio', 'Choose a region')}
                    value={values['regio']}
                    error={messageFor(errors, 'regio')}
                    options={listedRegions.map(({ code, name }) => ({
                      value: code,
                      label: `${name} (${code})`,
                    }))}
                  />
                ),
              },
              {
                value: 'anders',
                label: say('Een andere regio', 'Another region'),
                hint: say('Bijvoorbeeld na een samenvoeging', 'For example after regions merged'),
                reveal: <LineFields fields={codeFields} values={values} errors={errors} />,
              },
            ]}
          />
        </Question>
      </Section>
      <Section id="het-team" title={say('Het expertteam', 'The expert team')}>
        <LineFields fields={[...teamFields, senderField]} values={values} errors={errors} />
      </Section>
      <Section id="veiligheid" title={say('Crisis en privacy', 'Crisis and privacy')}>
        <LineFields fields={safetyFields} values={values} errors={errors} />
      </Section>
      <ChairFields values={values} errors={errors} />
    </>
  );
}

/** Who becomes the chair. */
export function ChairFields({ values, errors }: FormProps): JSX.Element {
  const error = messageFor(errors, 'aanhef');
  return (
    <Section id="de-voorzitter" title={say('De voorzitter', 'The chair')}>
      <LineFields fields={chairFields} values={values} errors={errors} />
      <Question
        name="aanhef"
        title={say('Hoe schrijft u de voorzitter aan?', 'How do you address the chair?')}
        level={3}
        error={error}
      >
        <Choices
          name="aanhef"
          value={values['aanhef']}
          invalid={error !== undefined}
          choices={[
            { value: 'mevrouw', label: say('Beste mevrouw …', 'Dear Ms …') },
            { value: 'heer', label: say('Beste heer …', 'Dear Mr …') },
            { value: 'naam', label: say('Met voornaam en achternaam', 'By first name and surname') },
          ]}
        />
      </Question>
    </Section>
  );
}
