// The form by which somebody is away for a time, with who stands in; and taking it back.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { dateError, dateValues, readDate } from '../../forms/dates.ts';
import {
  dateProps,
  fieldError,
  hiddenNumber,
  messageFor,
  typed,
  type FieldError,
  type Values,
} from '../../forms/values.ts';
import type { Trouble } from '../../trouble.ts';
import { DeskPage } from '../frame.tsx';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { isChair, oddWords } from './absenceParts.tsx';
import { notSavedError } from './notSaved.ts';
import { refusedToTouch, showPerson } from './personRoutes.ts';
import { PeopleView } from './view.ts';
import { removeAbsence, saveAbsence } from '../../../store/people/absences.ts';
import { absenceFault, type AbsenceFault } from '../../../domain/contacts/absences.ts';
import type { Away } from '../../../domain/contacts/book.ts';
import { absenceWords } from '../../../words/contacts.ts';

export const absenceRoutes: readonly ConsoleRoute[] = [
  get('/mensen/:person/afwezig/:absence', 'editPeople', async (seat, response) => {
    const view = await PeopleView.of(seat);
    if (refusedToTouch(view, response)) return;
    const there = awayIn(view);
    const values = there
      ? { ...dateValues('van', there.from), ...dateValues('tot', there.until), vervanger: there.deputy ?? '' }
      : {};
    show(view, response, there, values, [], []);
  }),
  post('/mensen/:person/afwezig/:absence', 'editPeople', save),
  post('/mensen/:person/afwezig/:absence/weg', 'editPeople', remove),
];

/** The absence that the address names; undefined for a new one. */
function awayIn(view: PeopleView): Away | undefined {
  const { absence } = view.seat.params;
  if (absence === 'nieuw') return undefined;
  const away = view.book.absences.find(({ id, person }) => id === absence && person === view.person.id);
  if (!away) throw new Stop('notFound');
  return away;
}

function show(
  view: PeopleView,
  response: Response,
  there: Away | undefined,
  values: Values,
  errors: readonly FieldError[],
  warnings: readonly string[],
  trouble?: Trouble,
): void {
  const { person } = view;
  const chair = isChair(view, person.id);
  const title = there
    ? 'Wijzig de afwezigheid'
    : chair
      ? 'Draag het voorzitterschap tijdelijk over'
      : `${person.name} is er niet`;
  const hidden = {
    versie: String(person.revision),
    ...(there ? {} : { formulier: z.uuid().safeParse(values['formulier']).data ?? randomUUID() }),
    // Sent again as it is, it is meant.
    ...(warnings.length > 0 && { gezien: signOf(values) }),
  };
  sendPage(
    response,
    <DeskPage seat={view.seat} title={title} at="Mensen" below errors={errors}>
      <PageTitle
        above={<Link href={view.hrefOf(person)}>{person.name}</Link>}
        lead={
          chair
            ? 'Wie waarneemt, krijgt in die tijd de taken en de berichten van de voorzitter, en mag alles wat de voorzitter mag.'
            : 'Wie waarneemt, krijgt in die tijd de berichten die anders naar deze persoon gaan.'
        }
      >
        {title}
      </PageTitle>
      {warnings.length > 0 && (
        <Notice kind="plain">
          {warnings.map((sentence) => (
            <p>{sentence}</p>
          ))}
          <p>Is dat goed? Bewaar dan nog een keer. Of kies iemand anders.</p>
        </Notice>
      )}
      <Form action={`${view.hrefOf(person)}/afwezig/${there?.id ?? 'nieuw'}`} hidden={hidden}>
        <DateFields {...dateProps(values, errors, 'van')} legend="Eerste dag" hint="Bijvoorbeeld 7 12 2026" />
        <DateFields {...dateProps(values, errors, 'tot')} legend="Laatste dag" />
        <Select
          name="vervanger"
          id="wie-vervangt"
          label="Wie neemt waar?"
          prompt="Niemand: berichten gaan naar deze persoon zelf"
          options={view.options([person.id])}
          value={values['vervanger']}
          error={messageFor(errors, 'vervanger')}
        />
        <ButtonRow>
          <Button>Bewaar</Button>
          <Link href={view.hrefOf(person)}>Toch niet</Link>
        </ButtonRow>
      </Form>
      {there && (
        <ButtonRow>
          <PostButton
            action={`${view.hrefOf(person)}/afwezig/${there.id}/weg`}
            look="secondary"
            hidden={{ versie: String(person.revision) }}
          >
            Haal deze afwezigheid weg
          </PostButton>
        </ButtonRow>
      )}
    </DeskPage>,
    trouble,
  );
}

/** What was chosen, in short. */
function signOf(values: Values): string {
  const parts = ['van', 'tot'].flatMap((name) => ['dag', 'maand', 'jaar'].map((part) => `${name}-${part}`));
  return [...parts, 'vervanger'].map((name) => typed(values, name)).join(' ');
}

function faultError(view: PeopleView, fault: AbsenceFault): FieldError {
  switch (fault.code) {
    case 'untilBeforeFrom':
      return dateError('tot', 'De laatste dag is vóór de eerste. Kijk beide na');
    case 'ownDeputy':
      return {
        ...fieldError('vervanger', 'Niemand vervangt zichzelf. Kies iemand anders'),
        fieldId: 'wie-vervangt',
      };
    case 'overlap':
      return dateError(
        'van',
        `Er staat al een afwezigheid in: ${absenceWords(fault.away, view.today)}. Wijzig die, of kies andere dagen`,
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
    show(view, response, there, values, errors, warnings, trouble);
  const [from, until] = [
    readDate(values, 'van', 'Vul de eerste dag in'),
    readDate(values, 'tot', 'Vul de laatste dag in'),
  ];
  const deputy = typed(values, 'vervanger');
  const errors = [from, until].flatMap((read) => ('error' in read ? [read.error] : []));
  if (deputy !== '' && !view.here.some(({ id }) => id === deputy)) {
    errors.push({ ...fieldError('vervanger', 'Kies iemand uit de lijst'), fieldId: 'wie-vervangt' });
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
  const done = await saveAbsence(seat.database, seat.code, wanted, revision, view.today, view.rights);
  if ('saved' in done) seeOther(response, `${view.hrefOf(person)}?gedaan=afwezig`);
  else if ('code' in done) again([faultError(view, done)], 'badInput');
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
  const done = await removeAbsence(seat.database, seat.code, id, revision, view.today, view.rights);
  if ('saved' in done) seeOther(response, `${view.hrefOf(view.person)}?gedaan=aanwezig`);
  else await showPerson(view, response, { problem: `${notSavedError(done, '').message}.` }, 'overtaken');
}
