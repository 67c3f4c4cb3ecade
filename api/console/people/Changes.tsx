// Who changed what about a person, the latest first: so that an address or a role that is not right can be followed back.
import type { JSX } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { languageNames } from './languageNames.ts';
import type { PeopleView } from './view.ts';
import type { RecordedChange } from '../../../store/people/changes.ts';
import type { PersonChange } from '../../../domain/contacts/changes.ts';
import { longMoment, plainDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { absenceWords, periodWords } from '../../../words/organisations.ts';

interface ChangesProps {
  readonly view: PeopleView;
  readonly changes: readonly RecordedChange[];
}

/** The section with all of them. */
export function Changes({ view, changes }: ChangesProps): JSX.Element {
  return (
    <Section id="wijzigingen" title={say('Wijzigingen', 'Changes')}>
      {changes.length === 0 ? (
        <EmptyState title={say('Er is niets gewijzigd', 'Nothing was changed')} />
      ) : (
        <>
          <Paragraph>
            {say(
              'Wij bewaren een jaar wie wat wijzigde. De laatste staat boven.',
              'We keep for a year who changed what. The latest is at the top.',
            )}
          </Paragraph>
          <DataTable
            caption={say('Wijzigingen', 'Changes')}
            captionSpoken
            rows={changes}
            columns={[
              { label: say('Wanneer', 'When'), cell: ({ at }) => longMoment(at, view.seat.now) },
              { label: say('Wat', 'What'), cell: ({ change }) => changeWords(view, change) },
              { label: say('Door wie', 'By whom'), cell: (one) => changerWords(view, one) },
            ]}
          />
        </>
      )}
    </Section>
  );
}

function changerWords(view: PeopleView, { way, who }: RecordedChange): string {
  const name =
    who === null ? say('Iemand die er niet meer is', 'Somebody who is not there any more') : view.name(who);
  switch (way) {
    case 'console':
      return name;
    case 'import':
      return say(`${name}, met een bestand`, `${name}, with a file`);
    case 'administrator':
      return say('De beheerder', 'The administrator');
    case 'themselves':
      return say('Deze persoon zelf', 'This person');
  }
}

function changeWords(view: PeopleView, change: PersonChange): string {
  switch (change.what) {
    case 'added':
      return say(
        `Toegevoegd, met mailadres ${change.address}`,
        `Added, with email address ${change.address}`,
      );
    case 'address': {
      const { before, after } = change;
      return say(`Mailadres: ${before} werd ${after}`, `Email address: ${before} became ${after}`);
    }
    case 'name': {
      const { before, after } = change;
      return say(`Naam: ${before} werd ${after}`, `Name: ${before} became ${after}`);
    }
    case 'salutation':
      return say('Achternaam of aanhef gewijzigd', 'Surname or salutation changed');
    case 'phone':
      return say('Telefoonnummer gewijzigd', 'Telephone number changed');
    case 'organisation': {
      const [before, after] = [view.place(change.before), view.place(change.after)];
      return say(`Werkt bij: ${before} werd ${after}`, `Works at: ${before} became ${after}`);
    }
    case 'language': {
      const name = languageNames[change.after];
      return say(`Taal van de brieven: nu ${name}`, `Language of letters: now ${name}`);
    }
    case 'left': {
      const day = plainDate(change.lastDay);
      return say(`Vertrek: de laatste dag is ${day}`, `Leaves: the last day is ${day}`);
    }
    case 'cameBack':
      return say('Is er weer', 'Is back');
    case 'roleGiven':
    case 'roleTaken':
    case 'roleChanged':
      return roleChangeWords(view, change);
    case 'absenceAdded':
    case 'absenceChanged':
    case 'absenceRemoved':
      return absenceChangeWords(view, change);
  }
}

type RoleChange = Extract<PersonChange, { what: 'roleGiven' | 'roleTaken' | 'roleChanged' }>;

function roleChangeWords(view: PeopleView, change: RoleChange): string {
  const role = view.position(change);
  const days = periodWords(change, view.today);
  switch (change.what) {
    case 'roleGiven':
      return say(`Rol gegeven: ${role}, ${days}`, `Role given: ${role}, ${days}`);
    case 'roleTaken':
      return say(`Rol weggehaald: ${role}, ${days}`, `Role removed: ${role}, ${days}`);
    case 'roleChanged': {
      const was = periodWords(change.before, view.today);
      return say(
        `Rol gewijzigd: ${role}. Was ${was}, werd ${days}`,
        `Role changed: ${role}. It was: ${was}. It became: ${days}`,
      );
    }
  }
}

type AbsenceChange = Extract<PersonChange, { what: 'absenceAdded' | 'absenceChanged' | 'absenceRemoved' }>;

function absenceChangeWords(view: PeopleView, change: AbsenceChange): string {
  const days = absenceWords(change, view.today);
  const name = view.name(change.deputy);
  const away =
    change.deputy === undefined
      ? say(`${days}, zonder vervanger`, `${days}, without a deputy`)
      : say(`${days}, vervanger ${name}`, `${days}, deputy ${name}`);
  switch (change.what) {
    case 'absenceAdded':
      return say(`Afwezigheid gemeld: ${away}`, `Absence reported: ${away}`);
    case 'absenceChanged':
      return say(`Afwezigheid gewijzigd: ${away}`, `Absence changed: ${away}`);
    case 'absenceRemoved':
      return say(`Afwezigheid weggehaald: ${away}`, `Absence removed: ${away}`);
  }
}
