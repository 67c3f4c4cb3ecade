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

interface FormProps {
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** Everything about a new region. */
export function NewRegionFields({ values, errors }: FormProps): JSX.Element {
  const origin = messageFor(errors, 'welke');
  return (
    <>
      <Section id="de-regio" title="De regio">
        <Question name="welke" title="Welke regio?" level={3} error={origin}>
          <Choices
            name="welke"
            value={values['welke']}
            invalid={origin !== undefined}
            choices={[
              {
                value: 'lijst',
                label: 'Een regio van de lijst',
                reveal: (
                  <Select
                    name="regio"
                    label="Regio"
                    prompt="Kies een regio"
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
                label: 'Een andere regio',
                hint: 'Bijvoorbeeld na een samenvoeging',
                reveal: <LineFields fields={codeFields} values={values} errors={errors} />,
              },
            ]}
          />
        </Question>
      </Section>
      <Section id="het-team" title="Het expertteam">
        <LineFields fields={[...teamFields, senderField]} values={values} errors={errors} />
      </Section>
      <Section id="veiligheid" title="Crisis en privacy">
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
    <Section id="de-voorzitter" title="De voorzitter">
      <LineFields fields={chairFields} values={values} errors={errors} />
      <Question name="aanhef" title="Hoe schrijft u de voorzitter aan?" level={3} error={error}>
        <Choices
          name="aanhef"
          value={values['aanhef']}
          invalid={error !== undefined}
          choices={[
            { value: 'mevrouw', label: 'Beste mevrouw …' },
            { value: 'heer', label: 'Beste heer …' },
            { value: 'naam', label: 'Met voornaam en achternaam' },
          ]}
        />
      </Question>
    </Section>
  );
}
