// The list of people, a person's page, and the forms by which somebody is added or changed.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { seeOther, sendPage } from '../../errors.ts';
import { fieldError, hiddenNumber, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { Trouble } from '../../trouble.ts';
import { forbiddenPage } from '../ForbiddenPage.tsx';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { doneIn } from './doneWords.ts';
import { notSavedError } from './notSaved.ts';
import { peoplePage } from './PeoplePage.tsx';
import { leftPage } from './PeopleTable.tsx';
import { personForm, readPerson, valuesOf } from './PersonForm.tsx';
import { personPage } from './PersonPage.tsx';
import { PeopleView } from './view.ts';
import { readBounced, unmarkBounced } from '../../../store/bouncedAddresses.ts';
import { readContactLine } from '../../../store/pages/contacts.ts';
import { readTouched, withoutPerson } from '../../../store/pages/person.ts';
import { readChanges } from '../../../store/people/changes.ts';
import { savePerson } from '../../../store/people/save.ts';
import { comeBack } from '../../../store/people/holdings.ts';
import type { BookPerson } from '../../../domain/contacts/book.ts';
import { say } from '../../../words/language.ts';

export const personRoutes: readonly ConsoleRoute[] = [
  get('/mensen', 'seePeople', async (seat, response) => {
    const view = await PeopleView.of(seat);
    const search = typed(seat.query, 'zoek').slice(0, 100);
    sendPage(response, peoplePage(view, search, doneIn(seat.query)));
  }),
  get('/mensen/vertrokken', 'seePeople', async (seat, response) => {
    sendPage(response, leftPage(await PeopleView.of(seat)));
  }),
  get('/mensen/nieuw', 'editPeople', async (seat, response) => {
    const view = await PeopleView.of(seat);
    show(view, response, undefined, { organisatie: typed(seat.query, 'organisatie') }, []);
  }),
  post('/mensen/nieuw', 'editPeople', (seat, response) => save(seat, response, false)),
  get('/mensen/:person/wijzig', 'editPeople', async (seat, response) => {
    const view = await PeopleView.of(seat);
    if (refusedToTouch(view, response)) return;
    show(view, response, view.person, valuesOf(view.person), []);
  }),
  post('/mensen/:person/wijzig', 'editPeople', (seat, response) => save(seat, response, true)),
  post('/mensen/:person/terug', 'editRoles', bringBack),
  post('/mensen/:person/adres-werkt', 'editPeople', addressWorks),
];

/** After all pages that have a word where this has a person. */
export const personPageRoutes: readonly ConsoleRoute[] = [
  get('/mensen/:person', 'seePeople', async (seat, response) => {
    await showPerson(await PeopleView.of(seat), response, { done: doneIn(seat.query) });
  }),
];

/** Sends the page of a person, with what there is to say first. */
export async function showPerson(
  view: PeopleView,
  response: Response,
  messages: { readonly done?: string | undefined; readonly problem?: string | undefined },
  trouble?: Trouble,
): Promise<void> {
  const { seat, today, person } = view;
  const touched = seat.may('seeCases')
    ? await readTouched(seat.database, seat.code, person.id, withoutPerson(person.id, today), seat.now)
    : undefined;
  const line = await readContactLine(seat.database, seat.code, person.id, seat.now);
  const changes = await readChanges(seat.database, seat.code, person.id);
  const returnedAt = await readBounced(seat.database, seat.code, person.id);
  sendPage(response, personPage(view, { touched, line, changes, returnedAt }, messages), trouble);
}

/** Says so where who sits there may not change this person; true: it was said. */
export function refusedToTouch(view: PeopleView, response: Response): boolean {
  if (view.mayEdit(view.person)) return false;
  sendPage(response, forbiddenPage(view.seat.held, view.seat.home), 'notAllowed');
  return true;
}

/** Whoever knows that the address works says so, such as when the mailbox was full for a day. */
async function addressWorks(seat: Seat, response: Response): Promise<void> {
  const view = await PeopleView.of(seat);
  if (refusedToTouch(view, response)) return;
  await seat.database.inRegion(seat.code, (transaction) =>
    unmarkBounced(transaction, seat.code, view.person.id),
  );
  seeOther(response, `${view.hrefOf(view.person)}?gedaan=adres-werkt`);
}

function show(
  view: PeopleView,
  response: Response,
  person: BookPerson | undefined,
  values: Values,
  errors: readonly FieldError[],
  trouble?: Trouble,
): void {
  const form = person
    ? {
        title: say(`Wijzig ${person.name}`, `Change ${person.name}`),
        action: `${view.hrefOf(person)}/wijzig`,
        back: view.hrefOf(person),
        hidden: { versie: String(person.revision) },
      }
    : {
        title: say('Voeg een persoon toe', 'Add a person'),
        action: `${view.home}/nieuw`,
        back: view.home,
        hidden: { formulier: z.uuid().safeParse(values['formulier']).data ?? randomUUID() },
      };
  sendPage(response, personForm(view, form, values, errors), trouble);
}

async function save(seat: Seat, response: Response, there: boolean): Promise<void> {
  const view = await PeopleView.of(seat);
  const { values, database, code } = seat;
  if (there && refusedToTouch(view, response)) return;
  const person = there ? view.person : undefined;
  const read = readPerson(view, values);
  if ('errors' in read) {
    // With the revision that the form was opened on: what came in between is still told.
    const opened = hiddenNumber(values, 'versie');
    const as = person && opened !== undefined ? { ...person, revision: opened } : person;
    show(view, response, as, values, read.errors, 'badInput');
    return;
  }
  const id = person?.id ?? z.uuid().safeParse(values['formulier']).data ?? randomUUID();
  const revision = there ? (hiddenNumber(values, 'versie') ?? 0) : undefined;
  const done = await savePerson(database, code, { id, ...read.details }, revision, view.changer, view.rights);
  if ('saved' in done) {
    seeOther(response, `${view.home}/${id}?gedaan=persoon`);
    return;
  }
  if ('taken' in done) {
    const { name, organisation } = done.taken;
    const words = say(
      `${name} (${view.place(organisation)}) heeft dit adres al. Twee mensen met één adres kunnen niet inloggen`,
      `${name} (${view.place(organisation)}) has this address already. Two people with one address cannot sign in`,
    );
    const error = { ...fieldError('mail', words), fieldId: 'mail-veld' };
    show(view, response, person, values, [error], 'badInput');
    return;
  }
  show(
    view,
    response,
    person,
    values,
    [notSavedError(done, 'naam-veld', person && nowWords(view, person))],
    'overtaken',
  );
}

function nowWords(view: PeopleView, { name, email, organisation, phone }: BookPerson): string {
  const parts = [name, email, phone, view.place(organisation)].filter((part) => part !== null);
  return say(`Nu staat er: ${parts.join(', ')}. Kijk het na`, `It says now: ${parts.join(', ')}. Check it`);
}

async function bringBack(seat: Seat, response: Response): Promise<void> {
  const view = await PeopleView.of(seat);
  const revision = hiddenNumber(seat.values, 'versie') ?? 0;
  const done = await comeBack(seat.database, seat.code, view.person.id, revision, view.changer);
  if ('saved' in done) {
    seeOther(response, `${view.hrefOf(view.person)}?gedaan=terug`);
    return;
  }
  const problem =
    'taken' in done
      ? say(
          `${done.taken} heeft dit mailadres nu. Wijzig eerst dat adres.`,
          `${done.taken} has this email address now. Change that address first.`,
        )
      : `${notSavedError(done, '').message}.`;
  await showPerson(view, response, { problem }, 'overtaken');
}
