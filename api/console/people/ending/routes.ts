// The pages on which a role ends or a person leaves.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { seeOther, sendPage, Stop } from '../../../errors.ts';
import { dateError, readOptionalDate } from '../../../forms/dates.ts';
import { fieldError, hiddenNumber, typed, type FieldError, type Values } from '../../../forms/values.ts';
import type { Trouble } from '../../../trouble.ts';
import { get, post, type ConsoleRoute } from '../../route.ts';
import type { Seat } from '../../seat.ts';
import { heldFault } from '../heldFault.ts';
import { notSavedError } from '../notSaved.ts';
import { readWho } from '../WhoFields.tsx';
import { PeopleView } from '../view.ts';
import { endedOnDay, readAffected, type Ended } from './ending.ts';
import { endingPage } from './EndingPage.tsx';
import { proposedSuccessors } from './proposedSuccessors.ts';
import { readContactLine } from '../../../../store/pages/contacts.ts';
import { endRoles, type Ending } from '../../../../store/people/holdings.ts';
import { isHere } from '../../../../domain/contacts/book.ts';
import { isLocalDate } from '../../../../domain/calendar/amsterdam.ts';
import { say } from '../../../../words/language.ts';

export const endingRoutes: readonly ConsoleRoute[] = [
  get('/mensen/:person/rollen/:holding/einde', 'editRoles', showEnding),
  post('/mensen/:person/rollen/:holding/einde', 'editRoles', end),
  get('/mensen/:person/vertrek', 'editRoles', showEnding),
  post('/mensen/:person/vertrek', 'editRoles', end),
];

async function show(
  view: PeopleView,
  response: Response,
  ended: Ended,
  values: Values,
  errors: readonly FieldError[],
  trouble?: Trouble,
): Promise<void> {
  const opened = trouble === 'badInput' ? hiddenNumber(values, 'versie') : undefined;
  const affected = await readAffected(view, ended);
  const revision = opened ?? view.person.revision;
  sendPage(response, endingPage(view, ended, affected, revision, values, errors), trouble);
}

async function showEnding(seat: Seat, response: Response): Promise<void> {
  const view = await PeopleView.of(seat);
  if (!isHere(view.person, view.today)) throw new Stop('notFound');
  const read = readOptionalDate(seat.query, 'dag');
  if ('error' in read) {
    await show(view, response, endedOnDay(view, view.today), seat.query, [read.error], 'badInput');
    return;
  }
  const lastDay = read.date ?? view.today;
  const ended = endedOnDay(view, lastDay);
  const early = ended.holding && lastDay < ended.holding.from;
  const errors = early
    ? [
        dateError(
          'dag',
          say(
            'Dit is vóór de eerste dag van de rol. Dan verdwijnt de rol alsof die er nooit was',
            'This is before the first day of the role. Then the role disappears as if it had never been',
          ),
        ),
      ]
    : [];
  const line = await readContactLine(seat.database, seat.code, view.person.id, seat.now);
  const values = proposedSuccessors(view, ended, line?.stands.denied ?? []);
  await show(view, response, ended, values, errors, early ? 'badInput' : undefined);
}

async function end(seat: Seat, response: Response): Promise<void> {
  const view = await PeopleView.of(seat);
  const { values, database, code } = seat;
  const { person } = view;
  if (!isHere(person, view.today)) throw new Stop('notFound');
  const day = typed(values, 'laatste');
  if (!isLocalDate(day)) throw new Stop('unreadable');
  const ended = endedOnDay(view, day);
  const { holding, roles } = ended;
  const first = roles.length > 0 ? 'rol0' : 'dag-dag';
  // Roles that came or went since the page was opened are to be seen before they end.
  if (typed(values, 'rollen') !== roles.map(({ id }) => id).join(' ')) {
    await show(view, response, ended, values, [notSavedError({ moved: true }, first)], 'overtaken');
    return;
  }
  const read = readSuccessors(view, ended, values);
  if ('errors' in read) {
    await show(view, response, ended, values, read.errors, 'badInput');
    return;
  }
  const done = await endRoles(
    database,
    code,
    {
      person: person.id,
      holdings: roles.map(({ id }) => id),
      lastDay: day,
      leaves: holding === undefined,
      revision: hiddenNumber(values, 'versie') ?? 0,
      successors: read.successors,
      newcomers: read.newcomers,
    },
    view.changer,
  );
  if ('saved' in done) {
    const said = holding ? 'rol-beeindigd' : 'vertrokken';
    seeOther(response, `${view.hrefOf(person)}?gedaan=${said}`);
    return;
  }
  const error =
    'taken' in done
      ? takenError(read, done.by, view, done.taken.name)
      : 'code' in done
        ? fieldError(done.code === 'onlyStandsIn' ? chairField(ended, first) : first, heldFault(view, done))
        : notSavedError(done, first);
  const overtaken = !('taken' in done) && !('code' in done);
  await show(view, response, ended, values, [error], overtaken ? 'overtaken' : 'badInput');
}

/** The question who becomes the chair. */
function chairField({ roles }: Ended, otherwise: string): string {
  const at = roles.findIndex(({ role }) => role === 'chair');
  return at === -1 ? otherwise : `rol${String(at)}`;
}

type Successors = Pick<Ending, 'successors' | 'newcomers'>;

function takenError(
  { successors, newcomers }: Successors,
  by: string,
  view: PeopleView,
  name: string,
): FieldError {
  const person = newcomers.find(({ id }) => id === by);
  const holding = successors.find((one) => one.person === person?.id)?.holding;
  const at = endedOnDay(view, typed(view.seat.values, 'laatste')).roles.findIndex(({ id }) => id === holding);
  const field = `rol${String(at)}-mail`;
  return {
    ...fieldError(
      field,
      say(
        `${name} heeft dit adres al. Kies diegene uit de lijst`,
        `${name} has this address already. Choose that person from the list`,
      ),
    ),
    fieldId: `${field}-veld`,
  };
}

/** Who takes over which role. */
function readSuccessors(
  view: PeopleView,
  { roles }: Ended,
  values: Values,
): Successors | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const successors: Ending['successors'][number][] = [];
  const newcomers: Ending['newcomers'][number][] = [];
  for (const [at, role] of roles.entries()) {
    const name = `rol${String(at)}`;
    const successor = (person: string) => successors.push({ id: randomUUID(), holding: role.id, person });
    switch (values[name]) {
      case 'niemand':
        break;
      case 'ander': {
        const who = typed(values, `${name}-wie`);
        if (view.here.some(({ id }) => id === who && id !== role.person)) successor(who);
        else
          errors.push({
            ...fieldError(`${name}-wie`, say('Kies wie de rol overneemt', 'Choose who takes over the role')),
            fieldId: `${name}-kies`,
          });
        break;
      }
      case 'nieuw': {
        const read = readWho(values, view.seat.now, `${name}-`);
        if ('errors' in read) {
          errors.push(...read.errors);
          break;
        }
        // Who takes over two roles is typed twice, and is one person.
        const same = newcomers.find(({ email }) => email.toLowerCase() === read.who.email.toLowerCase());
        const { organisation } = view.person;
        const newcomer = same ?? { id: randomUUID(), ...read.who, phone: null, organisation };
        if (!same) newcomers.push(newcomer);
        successor(newcomer.id);
        break;
      }
      default:
        errors.push(
          fieldError(
            name,
            say(
              'Kies wie de rol overneemt, of dat niemand dat doet',
              'Choose who takes over the role, or that nobody does',
            ),
          ),
        );
    }
  }
  return errors.length > 0 ? { errors } : { successors, newcomers };
}
