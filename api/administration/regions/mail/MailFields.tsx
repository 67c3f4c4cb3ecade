// The fields of the form about a region's mail.
import type { JSX } from 'preact';
import { Choices } from '../../../design/forms/Choices.tsx';
import { Question } from '../../../design/forms/Question.tsx';
import { TextField, type TextFieldProps } from '../../../design/forms/TextField.tsx';
import { messageFor, type FieldError, type Values } from '../../../forms/values.ts';
import { securityWords } from '../../../mail/words.ts';
import { say } from '../../../../words/language.ts';
import { securities, type ServerName } from './fields.ts';

/** What was typed, and what is wrong with it. */
export interface Standing {
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** A server: its name, how it is reached, and by which name we sign in. */
export function ServerFields({ which, ...standing }: Standing & { readonly which: ServerName }): JSX.Element {
  const relay = which === 'relay';
  return (
    <div class="dz-flow">
      <Field
        {...standing}
        name={`${which}-naam`}
        label={say('Hoe heet de server?', 'What is the server called?')}
        hint={
          relay
            ? say('Bijvoorbeeld: smtp.gemeente.nl', 'For example: smtp.gemeente.nl')
            : say('Bijvoorbeeld: imap.gemeente.nl', 'For example: imap.gemeente.nl')
        }
      />
      <Field
        {...standing}
        name={`${which}-poort`}
        label={say('Poort', 'Port')}
        hint={relay ? say('Meestal 587', 'Mostly 587') : say('Meestal 993', 'Mostly 993')}
        kind="number"
        width="short"
      />
      <Asked
        {...standing}
        name={`${which}-beveiliging`}
        title={say('Hoe is de verbinding versleuteld?', 'How is the connection encrypted?')}
        choices={securities.map((value) => ({
          value,
          label: securityWords[value],
          hint:
            value === 'none'
              ? say('Alleen voor een server op dezelfde machine', 'Only for a server on the same machine')
              : undefined,
        }))}
      />
      <Field
        {...standing}
        name={`${which}-gebruiker`}
        label={say('Gebruikersnaam', 'User name')}
        hint={
          relay ? say('Leeg als de server er geen vraagt', 'Open if the server asks for none') : undefined
        }
        optional={relay}
      />
      <Secret
        {...standing}
        name={`${which}-geheim`}
        what={say('het wachtwoord', 'the password')}
        optional={relay}
      />
    </div>
  );
}

/** The name of a secret, never the secret. */
export function Secret({
  what,
  name,
  optional,
  ...standing
}: Standing & { readonly name: string; readonly what: string; readonly optional?: boolean }): JSX.Element {
  return (
    <Field
      {...standing}
      name={name}
      label={say(`Naam van het geheim met ${what}`, `Name of the secret with ${what}`)}
      hint={say(
        'De naam, zoals RIJNMOND_RELAY. Het geheim zelf bewaart wie Doorzet beheert op de server, nooit hier',
        'The name, such as RIJNMOND_RELAY. The secret itself is kept on the server by whoever runs Doorzet, never here',
      )}
      optional={optional}
    />
  );
}

/** One line, as it was typed, with what is wrong with it. */
export function Field({ values, errors, ...props }: Standing & TextFieldProps): JSX.Element {
  return <TextField {...props} value={values[props.name]} error={messageFor(errors, props.name)} />;
}

type ChoicesOf = Parameters<typeof Choices>[0]['choices'];

/** A question with choices. */
export function Asked({
  values,
  errors,
  name,
  title,
  hint,
  choices,
}: Standing & {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly choices: ChoicesOf;
}): JSX.Element {
  const error = messageFor(errors, name);
  return (
    <Question name={name} title={title} level={3} hint={hint} error={error}>
      <Choices name={name} value={values[name]} invalid={error !== undefined} choices={choices} />
    </Question>
  );
}
