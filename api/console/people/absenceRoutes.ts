// Being away for a time, changing it, and taking it back.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { dateError, dateValues, readDate } from '../../forms/dates.ts';
import { fieldError, hiddenNumber, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { Trouble } from '../../trouble.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { absenceForm, signOf } from './AbsenceForm.tsx';
import { oddWords } from './absenceParts.tsx';
import { notSavedError } from './notSaved.ts';
import { refusedToTouch, showPerson } from './personRoutes.ts';
import { PeopleView } from './view.ts';
import { settleSuggestions } from '../../../store/people/suggestions.ts';
import { removeAbsence, saveAbsence, type DeputyLeaves } from '../../../store/people/absences.ts';
import { absenceFault, type AbsenceFault } from '../../../domain/contacts/absences.ts';
import type { Away } from '../../../domain/contacts/book.ts';
import { longDate } from '../../../words/dates.ts';
import { absenceWords } from '../../../words/organisations.ts';
import { say } from '../../../words/language.ts';

export const absenceRoutes: readonly ConsoleRoute[] = [
  get('/mensen/:person/afwezig/:absence', 'editPeople', async (seat, response) => {
    const view = await PeopleView.of(seat);
    if (refusedToTouch(view, response)) return;
    const there = awayIn(view);
    const values = there
      ? { ...dateValues('van', there.from), ...dateValues('tot', there.until), vervanger: there.deputy ?? '' }
      : suggested(view, typed(seat.query, 'tot'));
    sendPage(response, absenceForm(view, there, values, [], []));
  }),
  post('/mensen/:person/afwezig/:absence', 'editPeople', save),
  post('/mensen/:person/afwezig/:absence/weg', 'editPeople', remove),
];

/** From today until the day that an automatic answer named, with nobody chosen yet; empty for what is no such day. */
function suggested(view: PeopleView, until: string): Values {
  if (!z.iso.date().safeParse(until).success || until < view.today) return {};
  return { ...dateValues('van', view.today), ...dateValues('tot', until) };
}

/** The absence that the address names; undefined for a new one. */
function awayIn(view: PeopleView): Away | undefined {
  const { absence } = view.seat.params;
  if (absence === 'nieuw') return undefined;
  const away = view.book.absences.find(({ id, person }) => id === absence && person === view.person.id);
  if (!away) throw new Stop('notFound');
  return away;
}

function faultError(view: PeopleView, fault: AbsenceFault | DeputyLeaves): FieldError {
  switch (fault.code) {
    case 'untilBeforeFrom':
      return dateError(
        'tot',
        say(
          'De laatste dag is vóór de eerste. Kijk beide na',
          'The last day is before the first. Check both',
        ),
      );
    case 'ownDeputy':
      return {
        ...fieldError(
          'vervanger',
          say(
            'Niemand vervangt zichzelf. Kies iemand anders',
            'Nobody is their own deputy. Choose somebody else',
          ),
        ),
        fieldId: 'wie-vervangt',
      };
    case 'deputyLeaves':
      return {
        ...fieldError(
          'vervanger',
          say(
            `Deze persoon vertrekt na ${longDate(fault.lastDay, view.today)}. Kies iemand anders, of andere dagen`,
            `This person leaves after ${longDate(fault.lastDay, view.today)}. Choose somebody else, or other days`,
          ),
        ),
        fieldId: 'wie-vervangt',
      };
    case 'overlap':
      return dateError(
        'van',
        say(
          `Er staat al een afwezigheid in: ${absenceWords(fault.away, view.today)}. Wijzig die, of kies andere dagen`,
          `An absence is there already: ${absenceWords(fault.away, view.today)}. Change that one, or choose other days`,
        ),
      );
  }
}

async function save(seat: Seat, response: Response): Promise<void> {
  const view = await PeopleView.of(seat);
  if (refusedToTouch(view, response)) return;
  const { values } = seat;
  const { person } = view;
  const there = awayIn(view);
  const again = (errors: readonly FieldError[], trouble: Trouble, warnings: readonly string[] = []) =>
    sendPage(response, absenceForm(view, there, values, errors, warnings), trouble);
  const [from, until] = [
    readDate(values, 'van', say('Vul de eerste dag in', 'Fill in the first day')),
    readDate(values, 'tot', say('Vul de laatste dag in', 'Fill in the last day')),
  ];
  const deputy = typed(values, 'vervanger');
  const errors = [from, until].flatMap((read) => ('error' in read ? [read.error] : []));
  if (deputy !== '' && !view.here.some(({ id }) => id === deputy)) {
    errors.push({
      ...fieldError('vervanger', say('Kies iemand uit de lijst', 'Choose somebody from the list')),
      fieldId: 'wie-vervangt',
    });
  }
  if ('error' in from || 'error' in until || errors.length > 0) {
    again(errors, 'badInput');
    return;
  }
  const wanted: Away = {
    id: there?.id ?? z.uuid().safeParse(values['formulier']).data ?? randomUUID(),
    person: person.id,
    from: from.date,
    until: until.date,
    ...(deputy === '' ? {} : { deputy }),
  };
  const fault = absenceFault(view.book.absences, wanted);
  if (fault && !(fault.code === 'overlap' && fault.away.id === wanted.id)) {
    again([faultError(view, fault)], 'badInput');
    return;
  }
  const odd = oddWords(view, wanted);
  if (odd.length > 0 && typed(values, 'gezien') !== signOf(values)) {
    again([], 'badInput', odd);
    return;
  }
  const revision = hiddenNumber(values, 'versie') ?? 0;
  const done = await saveAbsence(seat.database, seat.code, wanted, revision, view.changer, view.rights);
  if ('saved' in done) {
    await settleSuggestions(seat.database, seat.code, wanted, seat.actor, seat.now);
    seeOther(response, `${view.hrefOf(person)}?gedaan=afwezig`);
  } else if ('code' in done) again([faultError(view, done)], 'badInput');
  else again([notSavedError(done, 'van-dag')], 'overtaken');
}

async function remove(seat: Seat, response: Response): Promise<void> {
  const view = await PeopleView.of(seat);
  if (refusedToTouch(view, response)) return;
  const { absence = '' } = seat.params;
  const revision = hiddenNumber(seat.values, 'versie') ?? 0;
  const id = z.uuid().safeParse(absence).data;
  const other = view.book.absences.find((away) => away.id === id && away.person !== view.person.id);
  if (id === undefined || other) throw new Stop('notFound');
  const done = await removeAbsence(seat.database, seat.code, id, revision, view.changer, view.rights);
  if ('saved' in done) seeOther(response, `${view.hrefOf(view.person)}?gedaan=aanwezig`);
  else await showPerson(view, response, { problem: `${notSavedError(done, '').message}.` }, 'overtaken');
}
