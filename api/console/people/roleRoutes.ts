// Giving somebody a role, and changing the days of one.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { dateError, dateValues, readDate, readOptionalDate } from '../../forms/dates.ts';
import { fieldError, hiddenNumber, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { Trouble } from '../../trouble.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { endingHref } from './ending/address.ts';
import { heldFault } from './heldFault.ts';
import { notSavedError } from './notSaved.ts';
import { roleForm } from './RoleForm.tsx';
import { PeopleView } from './view.ts';
import { saveHolding, type NotHeld } from '../../../store/people/holdings.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { isHere, type HeldRole } from '../../../domain/contacts/book.ts';
import { isRegionRole } from '../../../domain/contacts/holdings.ts';
import { roles } from '../../../domain/escalation/agreement.ts';
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

function show(
  view: PeopleView,
  response: Response,
  there: HeldRole | undefined,
  values: Values,
  errors: readonly FieldError[],
  trouble?: Trouble,
): void {
  const opened = trouble === 'badInput' ? hiddenNumber(values, 'versie') : undefined;
  const hidden = {
    versie: String(opened ?? view.person.revision),
    ...(there ? {} : { formulier: z.uuid().safeParse(values['formulier']).data ?? randomUUID() }),
  };
  sendPage(response, roleForm(view, there, hidden, values, errors), trouble);
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
  else if ('code' in done) again([heldError(view, done, there)], 'badInput');
  else again([notSavedError(done, there ? 'van-dag' : 'welke-rol')], 'overtaken');
}

/** At the field by which it can be mended. */
function heldError(
  view: PeopleView,
  fault: Extract<NotHeld, { code: string }>,
  there: HeldRole | undefined,
): FieldError {
  const message = heldFault(view, fault);
  if (fault.code === 'onlyStandsIn' && !there) {
    return { ...fieldError('rol', message), fieldId: 'welke-rol' };
  }
  return dateError(fault.code === 'leaves' ? 'tot' : 'van', message);
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
