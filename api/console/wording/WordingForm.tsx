// The words of a letter, to be changed: looked at first, then saved.
import type { JSX } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { Link } from '../../design/text/Link.tsx';
import type { FieldError, Values } from '../../forms/values.ts';
import { ExampleFields } from './ExampleFields.tsx';
import type { Example } from './example.ts';
import { factField } from './faultWords.ts';
import { momentOptions } from './momentOptions.ts';
import { textFields } from './wordingForm.ts';
import type { Language } from '../../../domain/advice/facts.ts';
import { isAboutCase } from '../../../mail/wording/kinds.ts';
import type { WordedKind } from '../../../domain/letters/wording.ts';
import { say } from '../../../words/language.ts';

export interface WordingFormProps {
  readonly action: string;
  readonly kind: WordedKind;
  readonly values: Values;
  readonly errors: readonly FieldError[];
  /** Which version was seen. */
  readonly seen: number;
  readonly example: Example;
}

export function WordingForm({ action, kind, values, errors, seen, example }: WordingFormProps): JSX.Element {
  const english = [textFields.en.subject, textFields.en.body];
  return (
    <Form action={action} hidden={{ versie: String(seen) }}>
      <Texts kind={kind} language="nl" values={values} errors={errors} />
      <Disclosure
        summary={say('Ook in het Engels (hoeft niet)', 'In English too (not needed)')}
        open={english.some(
          (name) => (values[name] ?? '') !== '' || errors.some(({ field }) => field === name),
        )}
      >
        <Texts kind={kind} language="en" values={values} errors={errors} />
      </Disclosure>
      {example.samples.length > 1 && (
        <Select
          name="moment"
          label={say('Op welk moment?', 'At which moment?')}
          options={momentOptions(example)}
          value={values['moment']}
        />
      )}
      <ExampleFields example={example} />
      <ButtonRow>
        <Button name="doe" value="bekijk" look="secondary">
          {say('Bekijk het voorbeeld', 'Look at the example')}
        </Button>
        <Button name="doe" value="bewaar">
          {say('Bewaar deze woorden', 'Save these words')}
        </Button>
        <Link href={action}>{say('Toch niet', 'Cancel')}</Link>
      </ButtonRow>
    </Form>
  );
}

interface TextsProps {
  readonly kind: WordedKind;
  readonly language: Language;
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

function Texts({ kind, language, values, errors }: TextsProps): JSX.Element {
  const { subject, body } = textFields[language];
  const dutch = language === 'nl';
  const team = factField('team', language);
  return (
    <>
      <TextField
        name={subject}
        label={
          dutch ? say('Onderwerp', 'Subject in Dutch') : say('Onderwerp in het Engels', 'Subject in English')
        }
        hint={
          isAboutCase(kind)
            ? say(
                'Vóór het onderwerp staat altijd het casusnummer',
                'The case number always stands before the subject',
              )
            : undefined
        }
        value={values[subject]}
        error={allAt(errors, subject)}
      />
      <TextArea
        name={body}
        label={dutch ? say('Tekst', 'Text in Dutch') : say('Tekst in het Engels', 'Text in English')}
        hint={say(
          `Elke regel is een alinea. Een veld staat tussen { en }, zoals ${team}. Vette woorden staan tussen **. De aanhef, de ondertekening en de kleine regels eronder blijven zoals ze zijn`,
          `Each line is a paragraph. A field is between { and }, such as ${team}. Bold words are between **. The greeting, the signature and the small lines below stay as they are`,
        )}
        rows={16}
        value={values[body]}
        error={allAt(errors, body)}
      />
    </>
  );
}

/** Everything that is wrong with one field. */
function allAt(errors: readonly FieldError[], field: string): string | undefined {
  const messages = errors.filter((error) => error.field === field).map(({ message }) => message);
  return messages.length === 0 ? undefined : messages.join('. ');
}
