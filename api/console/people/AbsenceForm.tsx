// The form by which somebody is away for a time, with who stands in.
import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { z } from 'zod';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { dateProps, messageFor, typed, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import { isChair } from './absenceParts.tsx';
import type { PeopleView } from './view.ts';
import type { Away } from '../../../domain/contacts/book.ts';
import { say } from '../../../words/language.ts';

/**
 * @param there the absence that is changed; undefined: a new one
 * @param warnings what goes differently than one may think; sent again as it is, it is meant
 */
export function absenceForm(
  view: PeopleView,
  there: Away | undefined,
  values: Values,
  errors: readonly FieldError[],
  warnings: readonly string[],
): VNode {
  const { person } = view;
  const chair = isChair(view, person.id);
  const title = there
    ? say('Wijzig de afwezigheid', 'Change the absence')
    : chair
      ? say('Draag het voorzitterschap tijdelijk over', 'Hand over the chair for a time')
      : say(`${person.name} is er niet`, `${person.name} is away`);
  const hidden = {
    versie: String(person.revision),
    ...(there ? {} : { formulier: z.uuid().safeParse(values['formulier']).data ?? randomUUID() }),
    // Sent again as it is, it is meant.
    ...(warnings.length > 0 && { gezien: signOf(values) }),
  };
  return (
    <DeskPage seat={view.seat} title={title} at="people" below errors={errors}>
      <PageTitle
        above={<Link href={view.hrefOf(person)}>{person.name}</Link>}
        lead={
          chair
            ? say(
                'De vervanger krijgt in die tijd de taken en de berichten van de voorzitter, en mag alles wat de voorzitter mag.',
                'In that time the deputy gets the tasks and the messages of the chair, and may do all that the chair may do.',
              )
            : say(
                'De vervanger krijgt in die tijd de berichten die anders naar deze persoon gaan.',
                'In that time the deputy gets the messages that would go to this person.',
              )
        }
      >
        {title}
      </PageTitle>
      {warnings.length > 0 && (
        <Notice kind="plain">
          {warnings.map((sentence) => (
            <p>{sentence}</p>
          ))}
          <p>
            {say(
              'Is dat goed? Bewaar dan nog een keer. Of kies iemand anders.',
              'Is that right? Then save once more. Or choose somebody else.',
            )}
          </p>
        </Notice>
      )}
      <Form action={`${view.hrefOf(person)}/afwezig/${there?.id ?? 'nieuw'}`} hidden={hidden}>
        <DateFields
          {...dateProps(values, errors, 'van')}
          legend={say('Eerste dag', 'First day')}
          hint={say('Bijvoorbeeld 7 12 2026', 'For example 7 12 2026')}
        />
        <DateFields {...dateProps(values, errors, 'tot')} legend={say('Laatste dag', 'Last day')} />
        <Select
          name="vervanger"
          id="wie-vervangt"
          label={say('Wie is de vervanger?', 'Who is the deputy?')}
          prompt={say(
            'Niemand: berichten gaan naar deze persoon zelf',
            'Nobody: messages go to this person all the same',
          )}
          options={view.options([person.id])}
          value={values['vervanger']}
          error={messageFor(errors, 'vervanger')}
        />
        <ButtonRow>
          <Button>{say('Bewaar', 'Save')}</Button>
          <Link href={view.hrefOf(person)}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
      {there && (
        <ButtonRow>
          <PostButton
            action={`${view.hrefOf(person)}/afwezig/${there.id}/weg`}
            look="secondary"
            hidden={{ versie: String(person.revision) }}
          >
            {say('Haal deze afwezigheid weg', 'Remove this absence')}
          </PostButton>
        </ButtonRow>
      )}
    </DeskPage>
  );
}

/** What was chosen, in short. */
export function signOf(values: Values): string {
  const parts = ['van', 'tot'].flatMap((name) => ['dag', 'maand', 'jaar'].map((part) => `${name}-${part}`));
  return [...parts, 'vervanger'].map((name) => typed(values, name)).join(' ');
}
