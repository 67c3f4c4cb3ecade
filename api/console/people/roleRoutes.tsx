// The form by which somebody gets a role, or the days of one are changed.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Select, type SelectOption } from '../../design/forms/Select.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { dateError, dateValues, readDate, readOptionalDate } from '../../forms/dates.ts';
import {
  dateProps,
  fieldError,
  hiddenNumber,
  messageFor,
  oneOf,
  typed,
  type FieldError,
  type Values,
} from '../../forms/values.ts';
import type { Trouble } from '../../trouble.ts';
import { DeskPage } from '../frame.tsx';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { endingHref } from './ending/address.ts';
import { heldFault } from './heldFault.ts';
import { notSavedError } from './notSaved.ts';
import { PeopleView } from './view.ts';
import { saveHolding } from '../../../store/people/holdings.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { isHere, type HeldRole } from '../../../domain/contacts/book.ts';
import { isRegionRole, organisationRoles, regionRoles } from '../../../domain/contacts/holdings.ts';
import { roles } from '../../../domain/escalation/agreement.ts';
import { capitalised } from '../../../words/people.ts';
import { roleWords } from '../../../words/roles.ts';
import { say } from '../../../words/language.ts';

export const roleRoutes: readonly ConsoleRoute[] = [
  get('/mensen/:person/rollen/nieuw', 'editRoles', async (seat, response) => {
    const view = await PeopleView.of(seat);
    const { organisation } = view.person;
    if (!isHere(view.person, view.today)) throw new Stop('notFound');
    show(view, response, undefined, { waar: organisation ?? '', ...dateValues('van', view.today) }, []);
  }),
  post('/mensen/:person/rollen/nieuw', 'editRoles', (seat, response) => save(seat, response, false)),
  get('/mensen/:person/rollen/:holding', 'editRoles', async (seat, response) => {
    const view = await PeopleView.of(seat);
    const { from, until } = view.holding;
    const values = { ...dateValues('van', from), ...(until === undefined ? {} : dateValues('tot', until)) };
    show(view, response, view.holding, values, []);
  }),
  post('/mensen/:person/rollen/:holding', 'editRoles', (seat, response) => save(seat, response, true)),
];

function roleOptions(): readonly SelectOption[] {
  return [...organisationRoles, ...regionRoles].map((role) => {
    const name = capitalised(roleWords[role]);
    return {
      value: role,
      label: isRegionRole(role) ? say(`${name} (van de regio)`, `${name} (of the region)`) : name,
    };
  });
}

function show(
  view: PeopleView,
  response: Response,
  there: HeldRole | undefined,
  values: Values,
  errors: readonly FieldError[],
  trouble?: Trouble,
): void {
  const { person } = view;
  const title = there
    ? say(`Wijzig de rol ${roleWords[there.role]}`, `Change the role ${roleWords[there.role]}`)
    : say(`Geef ${person.name} een rol`, `Give ${person.name} a role`);
  const opened = trouble === 'badInput' ? hiddenNumber(values, 'versie') : undefined;
  const hidden = {
    versie: String(opened ?? person.revision),
    ...(there ? {} : { formulier: z.uuid().safeParse(values['formulier']).data ?? randomUUID() }),
  };
  sendPage(
    response,
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
    </DeskPage>,
    trouble,
  );
}

async function save(seat: Seat, response: Response, isThere: boolean): Promise<void> {
  const view = await PeopleView.of(seat);
  const there = isThere ? view.holding : undefined;
  const { values, database, code } = seat;
  const again = (errors: readonly FieldError[], trouble: Trouble) =>
    show(view, response, there, values, errors, trouble);
  const read = readHolding(view, there, values);
  if ('errors' in read) {
    again(read.errors, 'badInput');
    return;
  }
  const { wanted } = read;
  // Ending a role asks first who is asked instead.
  if (there && wanted.until !== undefined && (there.until === undefined || wanted.until < there.until)) {
    if (wanted.from === there.from) {
      seeOther(response, endingHref(view, there.id, wanted.until));
      return;
    }
    again(
      [
        dateError(
          'tot',
          say(
            'Wijzig eerst alleen de eerste dag. Beëindig de rol daarna',
            'First change only the first day. End the role after that',
          ),
        ),
      ],
      'badInput',
    );
    return;
  }
  const revision = hiddenNumber(values, 'versie') ?? 0;
  const done = await saveHolding(database, code, wanted, revision, view.changer);
  if ('saved' in done) seeOther(response, `${view.hrefOf(view.person)}?gedaan=rol`);
  else if ('code' in done)
    again([dateError(done.code === 'leaves' ? 'tot' : 'van', heldFault(view, done))], 'badInput');
  else again([notSavedError(done, there ? 'van-dag' : 'welke-rol')], 'overtaken');
}

function readHolding(
  view: PeopleView,
  there: HeldRole | undefined,
  values: Values,
): { readonly wanted: HeldRole } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const role = there?.role ?? oneOf(values, 'rol', roles);
  const where = typed(values, 'waar');
  const known = view.book.organisations.some(({ id }) => id === where);
  const organisation =
    there?.organisation ?? (role && isRegionRole(role) ? THE_REGION : known ? where : undefined);
  if (role === undefined)
    errors.push({ ...fieldError('rol', say('Kies een rol', 'Choose a role')), fieldId: 'welke-rol' });
  else if (organisation === undefined) {
    errors.push({
      ...fieldError('waar', say('Kies bij welke organisatie', 'Choose at which organisation')),
      fieldId: 'waar-rol',
    });
  }
  const from = readDate(values, 'van', say('Vul de eerste dag in', 'Fill in the first day'));
  const until = readOptionalDate(values, 'tot');
  for (const date of [from, until]) if ('error' in date) errors.push(date.error);
  if ('date' in from && 'date' in until && until.date !== undefined && until.date < from.date) {
    errors.push(
      dateError(
        'tot',
        say(
          'De laatste dag is vóór de eerste. Kijk beide na',
          'The last day is before the first. Check both',
        ),
      ),
    );
  }
  if (errors.length > 0 || !role || !organisation || 'error' in from || 'error' in until) return { errors };
  return {
    wanted: {
      id: there?.id ?? z.uuid().safeParse(values['formulier']).data ?? randomUUID(),
      role,
      organisation,
      person: view.person.id,
      from: from.date,
      ...(until.date === undefined ? {} : { until: until.date }),
    },
  };
}
