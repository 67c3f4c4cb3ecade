// The form for a person, new or changed; and what was typed in it.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { Form } from '../../design/forms/Form.tsx';
import type { HiddenValues } from '../../design/forms/HiddenFields.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { fieldError, messageFor, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import { addressObjection, nameObjection, phoneObjection } from './cells.ts';
import type { PeopleView } from './view.ts';
import { tidy, type BookPerson } from '../../../domain/contacts/book.ts';
import { surnameOf } from '../../../domain/contacts/names.ts';
import type { Instant } from '../../../domain/time.ts';

/** Said wherever somebody's data are typed. */
export const WORK_DATA_ONLY =
  'Alleen zakelijke gegevens van mensen in hun werk. Zet hier nooit een kind, ouder of cliënt in.';

const salutations = ['mevrouw', 'heer', 'geen'] as const;

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
      <PageTitle above={<Link href={view.home}>Mensen</Link>} lead={WORK_DATA_ONLY}>
        {form.title}
      </PageTitle>
      <Form action={form.action} hidden={form.hidden}>
        <Select
          name="organisatie"
          id="werkt-bij"
          label="Werkt bij"
          prompt="Expertteam, of nog niet bekend"
          options={view.organisationOptions}
          value={values['organisatie']}
          error={messageFor(errors, 'organisatie')}
        />
        <WhoFields values={values} errors={errors} />
        <TextField
          name="telefoon"
          id="telefoon-werk"
          label="Telefoon"
          kind="tel"
          width="medium"
          value={values['telefoon']}
          error={messageFor(errors, 'telefoon')}
          optional
        />
        <ButtonRow>
          <Button>Bewaar</Button>
          <Link href={form.back}>Toch niet</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

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
      <TextField {...field('naam')} label="Voornaam en achternaam" hint="Bijvoorbeeld: Sevda de Wit" />
      <TextField
        {...field('achternaam')}
        label="Achternaam, zoals in een aanhef"
        hint="Bijvoorbeeld: de Wit. Laat leeg als het duidelijk is uit de naam"
        optional
      />
      <Question
        name={salutation.id}
        title="Hoe spreken wij deze persoon aan?"
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
            { value: 'mevrouw', label: 'Mevrouw' },
            { value: 'heer', label: 'De heer' },
            { value: 'geen', label: 'Met de hele naam' },
          ]}
        />
      </Question>
      <TextField
        {...field('mail')}
        label="E-mailadres"
        kind="email"
        hint="Een persoonlijk adres van het werk, geen gedeelde postbus"
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
  wrong('naam', name === '' ? 'Vul de naam in' : nameObjection(name, now));
  if (given !== '') wrong('achternaam', nameObjection(given, now));
  const salutation = oneOf(values, `${prefix}aanhef`, salutations);
  wrong('aanhef', salutation === undefined ? 'Kies hoe wij deze persoon aanspreken' : undefined);
  wrong('mail', email === '' ? 'Vul het e-mailadres in' : addressObjection(email));
  if (errors.length > 0 || salutation === undefined) return { errors };
  return { who: { name, surname, addressAs: salutation === 'geen' ? null : salutation, email } };
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
    errors.push({ ...fieldError('organisatie', 'Kies iets uit de lijst'), fieldId: 'werkt-bij' });
  }
  if ('errors' in read) errors.push(...read.errors);
  if (objection !== undefined)
    errors.push({ ...fieldError('telefoon', objection), fieldId: 'telefoon-werk' });
  if (errors.length > 0 || 'errors' in read) return { errors };
  return {
    details: {
      ...read.who,
      phone: phone === '' ? null : phone,
      organisation: organisation === '' ? null : organisation,
    },
  };
}
