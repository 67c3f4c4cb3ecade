// How often a person wants mail, chosen at the console: by themselves, or by who may change their details.
import type { Response } from 'express';
import type { VNode } from 'preact';
import { seeOther, sendPage } from '../../errors.ts';
import { Button } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import {
  alwaysAtOnce,
  MailChoiceFields,
  readMailChoices as readChosen,
} from '../../forms/MailChoiceFields.tsx';
import type { FieldError, Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { refusedToTouch } from './personRoutes.ts';
import { PeopleView } from './view.ts';
import { chooseMail, readMailChoices, type MailChoosing } from '../../../store/mailChoices.ts';
import { say } from '../../../words/language.ts';

export const mailRoutes: readonly ConsoleRoute[] = [
  get('/mensen/:person/mail', 'editPeople', (seat, response) => atMail(seat, response, show)),
  post('/mensen/:person/mail', 'editPeople', (seat, response) => atMail(seat, response, save)),
];

type At = (view: PeopleView, choosing: MailChoosing, response: Response) => void | Promise<void>;

/** Lets somebody choose for themselves, whatever role they have; for others as their details may be changed. */
async function atMail(seat: Seat, response: Response, then: At): Promise<void> {
  const view = await PeopleView.of(seat);
  if (view.person.id !== seat.held.person && refusedToTouch(view, response)) return;
  await then(view, await readMailChoices(seat.database, seat.code, view.person.id), response);
}

function show(view: PeopleView, choosing: MailChoosing, response: Response): void {
  sendPage(response, choosePage(view, choosing, {}, []));
}

async function save(view: PeopleView, choosing: MailChoosing, response: Response): Promise<void> {
  const { database, code, now, values } = view.seat;
  const read = readChosen(values, choosing);
  if ('errors' in read) {
    sendPage(response, choosePage(view, choosing, values, read.errors), 'badInput');
    return;
  }
  await chooseMail(database, code, view.person.id, read.choices, now);
  seeOther(response, `${view.hrefOf(view.person)}?gedaan=mail`);
}

function choosePage(
  view: PeopleView,
  choosing: MailChoosing,
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const { person, seat } = view;
  const title =
    person.id === seat.held.person
      ? say('Hoe vaak wilt u mail?', 'How often do you want email?')
      : say(`Hoe vaak wil ${person.name} mail?`, `How often does ${person.name} want email?`);
  return (
    <DeskPage seat={seat} title={title} at="people" below errors={errors}>
      <PageTitle above={<Link href={view.hrefOf(person)}>{person.name}</Link>} lead={alwaysAtOnce()}>
        {title}
      </PageTitle>
      <Form action={`${view.hrefOf(person)}/mail`}>
        <MailChoiceFields {...choosing} values={values} errors={errors} />
        <Button>{say('Bewaar', 'Save')}</Button>
      </Form>
    </DeskPage>
  );
}
