// The page of an intervention: what happens then, and what is asked before.
import type { ComponentChildren, JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { List } from '../../design/text/List.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { actHref, type Act, type ActField } from './act.ts';
import { fromOf, rememberedBy, rememberedIn } from './from.ts';
import { WayBack } from './WayBack.tsx';
import { say } from '../../../words/language.ts';

/** `note`: what the chair should know besides, such as whom somebody proposed. */
export function actPage(
  seat: Seat,
  reference: string,
  act: Act,
  values: Values,
  errors: readonly FieldError[],
  note?: ComponentChildren,
): VNode {
  const from = fromOf(seat);
  const back = rememberedIn(`${seat.home}/adviezen/${reference}`, from);
  return (
    <DeskPage seat={seat} title={act.title} at="advices" below errors={errors}>
      <PageTitle
        above={
          <>
            <WayBack seat={seat} /> / <Link href={back}>{reference}</Link>
          </>
        }
        lead={
          <>
            {act.lead} {note}
          </>
        }
      >
        {act.title}
      </PageTitle>
      <Effects effects={act.effects ?? []} />
      <Form action={actHref(seat.home, reference, act)} hidden={rememberedBy(act.hidden, from)}>
        {act.fields.map((field) => (
          <Field field={field} values={values} errors={errors} />
        ))}
        <ButtonRow>
          <Button>{act.button}</Button>
          <Link href={back}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

function Effects({ effects }: { readonly effects: readonly string[] }): JSX.Element | null {
  if (effects.length === 0) return null;
  return effects.length === 1 ? <Paragraph>{effects[0]}</Paragraph> : <List items={effects} />;
}

interface FieldProps {
  readonly field: ActField;
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

function Field({ field, values, errors }: FieldProps): JSX.Element {
  const { name } = field;
  const error = messageFor(errors, name);
  switch (field.is) {
    case 'text':
      return (
        <TextArea
          name={name}
          label={field.label}
          value={values[name]}
          error={error}
          rows={3}
          optional={field.missing === undefined}
        />
      );
    case 'date':
      return (
        <DateFields
          {...dateProps(values, errors, name)}
          legend={field.legend}
          hint={field.hint ?? say('Bijvoorbeeld 7 12 2026', 'For example 7 12 2026')}
        />
      );
    case 'choice':
      return (
        <Question name={name} title={field.title} level={2} look={3} error={error}>
          <Choices
            name={name}
            value={values[name] ?? field.chosen}
            choices={field.choices}
            invalid={error !== undefined}
          />
        </Question>
      );
    case 'select':
      return (
        <Select
          name={name}
          label={field.label}
          prompt={field.prompt}
          options={field.options()}
          value={values[name] ?? field.chosen}
          hint={field.hint}
          error={error}
          optional={field.missing === undefined}
        />
      );
    case 'number':
      return (
        <TextField
          name={name}
          label={field.label}
          kind="number"
          width="short"
          hint={field.hint}
          value={values[name]}
          error={error}
          optional
        />
      );
  }
}
