// The form by which somebody gets a role, or the days of one are changed.
import type { VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import type { HiddenValues } from '../../design/forms/HiddenFields.tsx';
import { Select, type SelectOption } from '../../design/forms/Select.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { PeopleView } from './view.ts';
import type { HeldRole } from '../../../domain/contacts/book.ts';
import { isRegionRole, organisationRoles, regionRoles } from '../../../domain/contacts/holdings.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { roleWords } from '../../../words/roles.ts';

function roleOptions(): readonly SelectOption[] {
  return [...organisationRoles, ...regionRoles].map((role) => {
    const name = capitalised(roleWords[role]);
    return {
      value: role,
      label: isRegionRole(role) ? say(`${name} (van de regio)`, `${name} (of the region)`) : name,
    };
  });
}

/** @param there the role whose days are changed; undefined: a new one */
export function roleForm(
  view: PeopleView,
  there: HeldRole | undefined,
  hidden: HiddenValues,
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const { person } = view;
  const title = there
    ? say(`Wijzig de rol ${roleWords[there.role]}`, `Change the role ${roleWords[there.role]}`)
    : say(`Geef ${person.name} een rol`, `Give ${person.name} a role`);
  return (
    <DeskPage seat={view.seat} title={title} at="people" below errors={errors}>
      <PageTitle
        above={<Link href={view.hrefOf(person)}>{person.name}</Link>}
        lead={say(
          'Vanaf de eerste dag gaan berichten voor deze rol naar deze persoon, ook in casussen die al lopen.',
          'From the first day on, messages for this role go to this person, also in cases that are running already.',
        )}
      >
        {title}
      </PageTitle>
      <Form action={`${view.hrefOf(person)}/rollen/${there?.id ?? 'nieuw'}`} hidden={hidden}>
        {!there && (
          <>
            <Select
              name="rol"
              id="welke-rol"
              label={say('Welke rol?', 'Which role?')}
              prompt={say('Kies een rol', 'Choose a role')}
              options={roleOptions()}
              value={values['rol']}
              error={messageFor(errors, 'rol')}
            />
            <Select
              name="waar"
              id="waar-rol"
              label={say('Bij welke organisatie?', 'At which organisation?')}
              prompt={say('Kies een organisatie', 'Choose an organisation')}
              hint={say('Niet nodig bij een rol van de regio', 'Not needed for a role of the region')}
              options={view.organisationOptions}
              value={values['waar']}
              error={messageFor(errors, 'waar')}
            />
          </>
        )}
        <DateFields
          {...dateProps(values, errors, 'van')}
          legend={say('Eerste dag', 'First day')}
          hint={say('Bijvoorbeeld 7 12 2026', 'For example 7 12 2026')}
        />
        <DateFields {...dateProps(values, errors, 'tot')} legend={say('Laatste dag', 'Last day')} optional />
        <ButtonRow>
          <Button>{say('Bewaar', 'Save')}</Button>
          <Link href={view.hrefOf(person)}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
