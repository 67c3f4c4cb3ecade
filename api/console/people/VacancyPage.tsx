// A role in an organisation, asked from the side of the role: who gets it, for the chair; for others, whom to ask.
import type { JSX, VNode } from 'preact';
import { AskTheChair } from '../AskTheChair.tsx';
import { Button, ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { SearchField } from '../../design/forms/SearchField.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import { matching, MOST_MATCHES } from '../registering/matching.ts';
import type { PeopleView } from './view.ts';
import { THE_REGION, type OrganisationId } from '../../../domain/advice/parties.ts';
import { organisationRoles, regionRoles } from '../../../domain/contacts/holdings.ts';
import type { Role } from '../../../domain/escalation/agreement.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { roleWords } from '../../../words/roles.ts';

/** The roles that there are in a place. */
export function rolesOf(organisation: OrganisationId): readonly Role[] {
  return organisation === THE_REGION ? regionRoles : organisationRoles;
}

interface Filled {
  readonly values: Values;
  readonly errors: readonly FieldError[];
  /** What makes sending it twice give the role once. */
  readonly form: string;
}

/** @param role undefined: one is still to be chosen */
export function vacancyPage(
  view: PeopleView,
  organisation: OrganisationId,
  role: Role | undefined,
  filled: Filled,
): VNode {
  const { seat } = view;
  const place = organisation === THE_REGION ? say('de regio', 'the region') : view.place(organisation);
  const title = role
    ? say(`Wie wordt ${roleWords[role]} van ${place}?`, `Who becomes ${roleWords[role]} of ${place}?`)
    : say(`Geef iemand een rol bij ${place}`, `Give somebody a role at ${place}`);
  return (
    <DeskPage seat={seat} title={title} at="people" below errors={filled.errors}>
      <PageTitle
        above={<Link href={view.placeHref(organisation)}>{view.place(organisation)}</Link>}
        lead={
          seat.may('editRoles')
            ? say(
                'Vanaf de eerste dag gaan berichten voor deze rol naar deze persoon, ook in casussen die al lopen.',
                'From the first day on messages for this role go to this person, also in cases that are open already.',
              )
            : undefined
        }
      >
        {title}
      </PageTitle>
      {seat.may('editRoles') ? (
        <RoleForm view={view} organisation={organisation} filled={filled} />
      ) : (
        <AskTheChair seat={seat}>
          {say(
            'Alleen de voorzitter geeft iemand een rol. Weet u wie het wordt? Geef dat dan door aan de voorzitter.',
            'Only the chair gives somebody a role. Do you know who it will be? Then tell the chair.',
          )}
        </AskTheChair>
      )}
      {seat.may('editPeople') && (
        <ButtonRow>
          <LinkButton
            href={`${view.home}/nieuw${organisation === THE_REGION ? '' : `?organisatie=${organisation}`}`}
            look="secondary"
          >
            {say('Voeg eerst een persoon toe', 'Add a person first')}
          </LinkButton>
        </ButtonRow>
      )}
    </DeskPage>
  );
}

function RoleForm({
  view,
  organisation,
  filled: { values, errors, form },
}: {
  readonly view: PeopleView;
  readonly organisation: OrganisationId;
  readonly filled: Filled;
}): JSX.Element {
  const options = view.options();
  const who = values['wie'] ?? '';
  const meant = matching(options, who);
  const back = view.placeHref(organisation);
  return (
    <Form action={`${back}/rollen/nieuw`} hidden={{ formulier: form }}>
      <Select
        name="rol"
        id="welke-rol"
        label={say('Welke rol?', 'Which role?')}
        prompt={say('Kies een rol', 'Choose a role')}
        options={rolesOf(organisation).map((one) => ({ value: one, label: capitalised(roleWords[one]) }))}
        value={values['rol']}
        error={messageFor(errors, 'rol')}
      />
      <SearchField
        name="wie"
        label={say('Wie krijgt de rol?', 'Who gets the role?')}
        options={options}
        value={who}
        meant={meant.length <= MOST_MATCHES ? meant : undefined}
        hint={say(
          'Typ een deel van de naam of van de organisatie',
          'Type part of the name or of the organisation',
        )}
        error={messageFor(errors, 'wie')}
      />
      <DateFields
        {...dateProps(values, errors, 'van')}
        legend={say('Eerste dag', 'First day')}
        hint={say('Bijvoorbeeld 7 12 2026', 'For example 7 12 2026')}
      />
      <DateFields {...dateProps(values, errors, 'tot')} legend={say('Laatste dag', 'Last day')} optional />
      <ButtonRow>
        <Button>{say('Bewaar', 'Save')}</Button>
        <Link href={back}>{say('Toch niet', 'Cancel')}</Link>
      </ButtonRow>
    </Form>
  );
}
