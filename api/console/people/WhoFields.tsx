// Who somebody is: the fields that ask it, and what was typed in them.
import type { JSX } from 'preact';
import { Choices } from '../../design/forms/Choices.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { fieldError, messageFor, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import { addressObjection, nameObjection } from './cells.ts';
import { tidy, type BookPerson } from '../../../domain/contacts/book.ts';
import { surnameOf } from '../../../domain/contacts/names.ts';
import type { Instant } from '../../../domain/time.ts';
import { say } from '../../../words/language.ts';

const salutations = ['mevrouw', 'heer', 'geen'] as const;

/** Name, surname, salutation and address; with a prefix where a page asks for several people. */
export function WhoFields({
  values,
  errors,
  prefix = '',
}: {
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly prefix?: string;
}): JSX.Element {
  const field = (name: string) => ({
    name: `${prefix}${name}`,
    id: `${prefix}${name}-veld`,
    value: values[`${prefix}${name}`],
    error: messageFor(errors, `${prefix}${name}`),
  });
  const salutation = field('aanhef');
  return (
    <>
      <TextField
        {...field('naam')}
        label={say('Voornaam en achternaam', 'First name and surname')}
        hint={say('Bijvoorbeeld: Sevda de Wit', 'For example: Sevda ten Brink')}
      />
      <TextField
        {...field('achternaam')}
        label={say('Achternaam, zoals in een aanhef', 'Surname, as in a salutation')}
        hint={say(
          'Bijvoorbeeld: de Wit. Laat leeg als het duidelijk is uit de naam',
          'For example: ten Brink. Leave it empty if it is clear from the name',
        )}
        optional
      />
      <Question
        name={salutation.id}
        title={say('Hoe spreken wij deze persoon aan?', 'How do we address this person?')}
        level={2}
        look={4}
        error={salutation.error}
      >
        <Choices
          name={salutation.name}
          id={salutation.id}
          value={salutation.value}
          invalid={salutation.error !== undefined}
          choices={[
            { value: 'mevrouw', label: say('Mevrouw', 'Ms') },
            { value: 'heer', label: say('De heer', 'Mr') },
            { value: 'geen', label: say('Met de hele naam', 'By their full name') },
          ]}
        />
      </Question>
      <TextField
        {...field('mail')}
        label={say('Mailadres', 'Email address')}
        kind="email"
        hint={say(
          'Een persoonlijk adres van het werk, geen gedeelde postbus',
          'A personal work address, no shared mailbox',
        )}
      />
    </>
  );
}

/** Who somebody is, or what has to be mended. */
export function readWho(
  values: Values,
  now: Instant,
  prefix = '',
):
  | { readonly who: Pick<BookPerson, 'name' | 'surname' | 'addressAs' | 'email'> }
  | { readonly errors: readonly FieldError[] } {
  const text = (name: string) => tidy(typed(values, `${prefix}${name}`));
  const errors: FieldError[] = [];
  const wrong = (name: string, message: string | undefined) => {
    if (message === undefined) return;
    errors.push({ ...fieldError(`${prefix}${name}`, message), fieldId: `${prefix}${name}-veld` });
  };
  const [name, given, email] = [text('naam'), text('achternaam'), text('mail')];
  const surname = given === '' ? surnameOf(name) : given;
  wrong('naam', name === '' ? say('Vul de naam in', 'Fill in the name') : nameObjection(name, now));
  if (given !== '') wrong('achternaam', nameObjection(given, now));
  const salutation = oneOf(values, `${prefix}aanhef`, salutations);
  wrong(
    'aanhef',
    salutation === undefined
      ? say('Kies hoe wij deze persoon aanspreken', 'Choose how we address this person')
      : undefined,
  );
  wrong(
    'mail',
    email === '' ? say('Vul het mailadres in', 'Fill in the email address') : addressObjection(email),
  );
  if (errors.length > 0 || salutation === undefined) return { errors };
  return { who: { name, surname, addressAs: salutation === 'geen' ? null : salutation, email } };
}
