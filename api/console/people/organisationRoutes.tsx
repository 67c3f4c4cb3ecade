// An organisation's page, and the form by which one is added or changed.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { seeOther, sendPage } from '../../errors.ts';
import { objectionTo } from '../../forms/text.ts';
import {
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
import { doneIn } from './doneWords.ts';
import { isTeam } from './import/cellValues.ts';
import { notSavedError } from './notSaved.ts';
import { organisationPage } from './OrganisationPage.tsx';
import { PeopleView } from './view.ts';
import { saveOrganisation } from '../../../store/people/save.ts';
import { organisationKinds } from '../../../domain/advice/facts.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { tidy, type BookOrganisation } from '../../../domain/contacts/book.ts';
import { organisationKindWords } from '../../../words/organisations.ts';
import { capitalised } from '../../../words/people.ts';
import { say } from '../../../words/language.ts';

const MOST_CHARACTERS = 120;

export const organisationRoutes: readonly ConsoleRoute[] = [
  get('/mensen/expertteam', 'seePeople', async (seat, response) => {
    sendPage(response, organisationPage(await PeopleView.of(seat), THE_REGION, undefined));
  }),
  get('/mensen/organisaties/nieuw', 'editPeople', async (seat, response) => {
    show(await PeopleView.of(seat), response, undefined, {}, []);
  }),
  post('/mensen/organisaties/nieuw', 'editPeople', (seat, response) => save(seat, response, false)),
  get('/mensen/organisaties/:organisation', 'seePeople', async (seat, response) => {
    const view = await PeopleView.of(seat);
    sendPage(response, organisationPage(view, view.organisation.id, doneIn(seat.query)));
  }),
  get('/mensen/organisaties/:organisation/wijzig', 'editPeople', async (seat, response) => {
    const view = await PeopleView.of(seat);
    const { name, kind } = view.organisation;
    show(view, response, view.organisation, { naam: name, soort: kind }, []);
  }),
  post('/mensen/organisaties/:organisation/wijzig', 'editPeople', (seat, response) =>
    save(seat, response, true),
  ),
];

function show(
  view: PeopleView,
  response: Response,
  there: BookOrganisation | undefined,
  values: Values,
  errors: readonly FieldError[],
  trouble?: Trouble,
): void {
  const title = there
    ? say(`Wijzig ${there.name}`, `Change ${there.name}`)
    : say('Voeg een organisatie toe', 'Add an organisation');
  const href = there ? view.placeHref(there.id) : `${view.home}/organisaties`;
  const hidden = there
    ? { versie: String(there.revision) }
    : { formulier: z.uuid().safeParse(values['formulier']).data ?? randomUUID() };
  const kindError = messageFor(errors, 'soort');
  sendPage(
    response,
    <DeskPage seat={view.seat} title={title} at="people" below errors={errors}>
      <PageTitle above={<Link href={view.home}>{say('Mensen', 'People')}</Link>}>{title}</PageTitle>
      <Form action={there ? `${href}/wijzig` : `${href}/nieuw`} hidden={hidden}>
        <TextField
          name="naam"
          id="organisatie-naam"
          label={say('Naam van de organisatie', 'Name of the organisation')}
          value={values['naam']}
          error={messageFor(errors, 'naam')}
        />
        <Question
          name="soort"
          title={say('Wat voor organisatie is het?', 'What kind of organisation is it?')}
          level={2}
          look={4}
          error={kindError}
        >
          <Choices
            name="soort"
            value={values['soort']}
            invalid={kindError !== undefined}
            choices={organisationKinds.map((kind) => ({
              value: kind,
              label: capitalised(organisationKindWords[kind]),
              ...(kind === 'municipalAccess' && {
                hint: say('Bijvoorbeeld een wijkteam', 'For example a neighbourhood team'),
              }),
            }))}
          />
        </Question>
        <ButtonRow>
          <Button>{say('Bewaar', 'Save')}</Button>
          <Link href={there ? href : view.home}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>,
    trouble,
  );
}

async function save(seat: Seat, response: Response, isThere: boolean): Promise<void> {
  const view = await PeopleView.of(seat);
  const { values } = seat;
  const there = isThere ? view.organisation : undefined;
  const opened = hiddenNumber(values, 'versie') ?? 0;
  const name = tidy(typed(values, 'naam'));
  const kind = oneOf(values, 'soort', organisationKinds);
  const errors: FieldError[] = [];
  const nameWrong = (message: string) => ({ ...fieldError('naam', message), fieldId: 'organisatie-naam' });
  const objection =
    name === ''
      ? say('Vul de naam in', 'Fill in the name')
      : name.length > MOST_CHARACTERS
        ? say(
            `De naam is hooguit ${String(MOST_CHARACTERS)} tekens lang`,
            `The name is at most ${String(MOST_CHARACTERS)} characters long`,
          )
        : isTeam(name)
          ? say(
              'Zo heet het team zelf. Kies een andere naam',
              'That is what the team itself is called. Choose another name',
            )
          : objectionTo(name, seat.now);
  if (objection !== undefined) errors.push(nameWrong(objection));
  if (kind === undefined)
    errors.push(
      fieldError('soort', say('Kies wat voor organisatie het is', 'Choose what kind of organisation it is')),
    );
  if (errors.length > 0 || kind === undefined) {
    show(view, response, there && { ...there, revision: opened }, values, errors, 'badInput');
    return;
  }
  const id = there?.id ?? z.uuid().safeParse(values['formulier']).data ?? randomUUID();
  const revision = there && opened;
  const done = await saveOrganisation(seat.database, seat.code, { id, name, kind }, revision);
  if ('saved' in done) {
    seeOther(response, `${view.placeHref(id)}?gedaan=organisatie`);
  } else if ('taken' in done) {
    const error = nameWrong(
      say(
        `Er is al een organisatie die ${done.taken.name} heet`,
        `There is already an organisation called ${done.taken.name}`,
      ),
    );
    show(view, response, there, values, [error], 'badInput');
  } else {
    const is = there && `${there.name}, ${organisationKindWords[there.kind]}`;
    const now = is && say(`Nu staat er: ${is}. Kijk het na`, `It says now: ${is}. Check it`);
    show(view, response, there, values, [notSavedError(done, 'organisatie-naam', now)], 'overtaken');
  }
}
