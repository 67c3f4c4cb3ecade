// The form for a person, new or changed; and what was typed in it.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import type { HiddenValues } from '../../design/forms/HiddenFields.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { fieldError, messageFor, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import { phoneObjection } from './cells.ts';
import type { PeopleView } from './view.ts';
import { readWho, WhoFields } from './WhoFields.tsx';
import { languages } from '../../../domain/advice/facts.ts';
import { tidy, type BookPerson } from '../../../domain/contacts/book.ts';
import { languageNames } from './languageNames.ts';
import { say } from '../../../words/language.ts';

/** Said wherever somebody's data are typed. */
export function workDataOnly(): string {
  return say(
    'Alleen zakelijke gegevens van mensen in hun werk. Zet hier nooit een kind, ouder of cliënt in.',
    'Only work details of people in their work. Never put a child, parent or client in here.',
  );
}

export function personForm(
  view: PeopleView,
  form: {
    readonly title: string;
    readonly action: string;
    readonly back: string;
    readonly hidden: HiddenValues;
  },
  values: Values,
  errors: readonly FieldError[],
): VNode {
  return (
    <DeskPage seat={view.seat} title={form.title} at="people" below errors={errors}>
      <PageTitle above={<Link href={view.home}>{say('Mensen', 'People')}</Link>} lead={workDataOnly()}>
        {form.title}
      </PageTitle>
      <Form action={form.action} hidden={form.hidden}>
        <Select
          name="organisatie"
          id="werkt-bij"
          label={say('Werkt bij', 'Works at')}
          prompt={say('Expertteam, of nog niet bekend', 'Expert team, or not known yet')}
          options={view.organisationOptions}
          value={values['organisatie']}
          error={messageFor(errors, 'organisatie')}
        />
        <WhoFields values={values} errors={errors} />
        <TextField
          name="telefoon"
          id="telefoon-werk"
          label={say('Telefoon', 'Telephone')}
          kind="tel"
          width="medium"
          value={values['telefoon']}
          error={messageFor(errors, 'telefoon')}
          optional
        />
        <LanguageQuestion value={values['taal']} error={messageFor(errors, 'taal')} />
        <ButtonRow>
          <Button>{say('Bewaar', 'Save')}</Button>
          <Link href={form.back}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** In which language somebody is written to. */
function LanguageQuestion({
  value,
  error,
}: {
  readonly value: string | undefined;
  readonly error: string | undefined;
}): JSX.Element {
  return (
    <Question
      name="taal-brieven"
      title={say('Taal van de brieven', 'Language of letters')}
      level={2}
      look={4}
      hint={say(
        'Ook de pagina’s achter een link in een mail zijn in deze taal',
        'The pages behind a link in a mail are in this language, too',
      )}
      error={error}
    >
      <Choices
        name="taal"
        id="taal-brieven"
        value={value ?? 'nl'}
        invalid={error !== undefined}
        choices={languages.map((language) => ({ value: language, label: languageNames[language] }))}
      />
    </Question>
  );
}

/** The fields of the form with somebody in them. */
export function valuesOf(person: BookPerson): Values {
  return {
    organisatie: person.organisation ?? '',
    naam: person.name,
    achternaam: person.surname,
    aanhef: person.addressAs ?? 'geen',
    mail: person.email,
    telefoon: person.phone ?? '',
    taal: person.language ?? 'nl',
  };
}

/** What was typed in the whole form, or all that has to be mended. */
export function readPerson(
  view: PeopleView,
  values: Values,
):
  | { readonly details: Omit<BookPerson, 'id' | 'endedOn' | 'revision'> }
  | { readonly errors: readonly FieldError[] } {
  const read = readWho(values, view.seat.now);
  const phone = tidy(typed(values, 'telefoon'));
  const organisation = typed(values, 'organisatie');
  const objection = phone === '' ? undefined : phoneObjection(phone);
  const errors: FieldError[] = [];
  if (organisation !== '' && !view.book.organisations.some(({ id }) => id === organisation)) {
    errors.push({
      ...fieldError('organisatie', say('Kies iets uit de lijst', 'Choose something from the list')),
      fieldId: 'werkt-bij',
    });
  }
  if ('errors' in read) errors.push(...read.errors);
  if (objection !== undefined)
    errors.push({ ...fieldError('telefoon', objection), fieldId: 'telefoon-werk' });
  const language = values['taal'] === undefined ? 'nl' : oneOf(values, 'taal', languages);
  if (language === undefined) {
    errors.push({
      ...fieldError('taal', say('Kies een taal', 'Choose a language')),
      fieldId: 'taal-brieven',
    });
  }
  if (errors.length > 0 || 'errors' in read || language === undefined) return { errors };
  return {
    details: {
      ...read.who,
      phone: phone === '' ? null : phone,
      organisation: organisation === '' ? null : organisation,
      language,
    },
  };
}
