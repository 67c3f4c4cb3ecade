// Giving a role of an organisation to somebody, begun from the role: where a vacant role leads.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { seeOther, sendPage } from '../../errors.ts';
import { dateError, dateValues, readDate, readOptionalDate } from '../../forms/dates.ts';
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { Trouble } from '../../trouble.ts';
import { matching } from '../registering/matching.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { heldFault } from './heldFault.ts';
import { notSavedError } from './notSaved.ts';
import { rolesOf, vacancyPage } from './VacancyPage.tsx';
import { PeopleView } from './view.ts';
import { saveHolding } from '../../../store/people/holdings.ts';
import { THE_REGION, type OrganisationId } from '../../../domain/advice/parties.ts';
import type { BookPerson, HeldRole } from '../../../domain/contacts/book.ts';
import { say } from '../../../words/language.ts';

const ofTheTeam = '/mensen/expertteam/rollen/nieuw';
const ofAnOrganisation = '/mensen/organisaties/:organisation/rollen/nieuw';

export const vacancyRoutes: readonly ConsoleRoute[] = [
  get(ofTheTeam, 'seePeople', show),
  post(ofTheTeam, 'editRoles', save),
  get(ofAnOrganisation, 'seePeople', show),
  post(ofAnOrganisation, 'editRoles', save),
];

/** The organisation that the address names; without one it is about the team. */
function placeOf(view: PeopleView): OrganisationId {
  return view.seat.params['organisation'] === undefined ? THE_REGION : view.organisation.id;
}

async function show(seat: Seat, response: Response): Promise<void> {
  const view = await PeopleView.of(seat);
  const place = placeOf(view);
  const role = oneOf(seat.query, 'rol', rolesOf(place));
  const values = { rol: role ?? '', ...dateValues('van', view.today) };
  sendPage(response, vacancyPage(view, place, role, { values, errors: [], form: randomUUID() }));
}

async function save(seat: Seat, response: Response): Promise<void> {
  const view = await PeopleView.of(seat);
  const { values, database, code } = seat;
  const place = placeOf(view);
  const form = z.uuid().safeParse(values['formulier']).data ?? randomUUID();
  const again = (errors: readonly FieldError[], trouble: Trouble) => {
    const role = oneOf(values, 'rol', rolesOf(place));
    sendPage(response, vacancyPage(view, place, role, { values, errors, form }), trouble);
  };
  const read = readVacancy(view, place, values);
  if ('errors' in read) {
    again(read.errors, 'badInput');
    return;
  }
  const wanted = { ...read.wanted, id: form };
  const done = await saveHolding(database, code, wanted, read.person.revision, view.changer);
  if ('saved' in done) seeOther(response, `${view.placeHref(place)}?gedaan=rol`);
  else if ('code' in done) {
    const words = heldFault(view, done);
    const whose = fieldError('wie', words);
    again(
      [done.code === 'onlyStandsIn' ? whose : dateError(done.code === 'leaves' ? 'tot' : 'van', words)],
      'badInput',
    );
  } else again([notSavedError(done, 'welke-rol')], 'overtaken');
}

function readVacancy(
  view: PeopleView,
  place: OrganisationId,
  values: Values,
):
  | { readonly wanted: Omit<HeldRole, 'id'>; readonly person: BookPerson }
  | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const role = oneOf(values, 'rol', rolesOf(place));
  if (role === undefined) {
    errors.push({ ...fieldError('rol', say('Kies een rol', 'Choose a role')), fieldId: 'welke-rol' });
  }
  const found = matching(view.options(), typed(values, 'wie'));
  const [only] = found;
  const person = found.length === 1 ? view.here.find(({ id }) => id === only?.value) : undefined;
  if (!person) errors.push(fieldError('wie', whoWords(found.length)));
  const from = readDate(values, 'van', say('Vul de eerste dag in', 'Fill in the first day'));
  const until = readOptionalDate(values, 'tot');
  for (const date of [from, until]) if ('error' in date) errors.push(date.error);
  if (errors.length > 0 || !role || !person || 'error' in from || 'error' in until) return { errors };
  const lastDay = until.date === undefined ? {} : { until: until.date };
  return { wanted: { role, organisation: place, person: person.id, from: from.date, ...lastDay }, person };
}

function whoWords(found: number): string {
  return found === 0
    ? say(
        'Kies wie de rol krijgt. Staat die persoon er nog niet? Voeg die dan eerst toe',
        'Choose who gets the role. Is this person not there yet? Then add them first',
      )
    : say('Hier passen er meer bij. Kies wie u bedoelt', 'Several people match this. Choose whom you mean');
}
