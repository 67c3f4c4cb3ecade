// The absences of a person as they are shown and warned of.
import type { JSX } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState, Notice } from '../../design/shows/Notice.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { PeopleView } from './view.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { oddDays, type Wanted } from '../../../domain/contacts/absences.ts';
import { isHere, type Away, type BookPerson } from '../../../domain/contacts/book.ts';
import { covers } from '../../../domain/contacts/periods.ts';
import { absenceWords } from '../../../words/organisations.ts';
import { longDate } from '../../../words/dates.ts';
import { capitalised } from '../../../words/people.ts';

/** Whether somebody holds the chair on a day: then standing in for them is acting as the chair. */
export function isChair(view: PeopleView, person: string): boolean {
  return view.book.holdings.some(
    (held) =>
      held.person === person &&
      held.organisation === THE_REGION &&
      held.role === 'chair' &&
      covers(held, view.today),
  );
}

/** What goes differently than one may think: a sentence for each stretch of days. */
export function oddWords(view: PeopleView, wanted: Wanted): readonly string[] {
  return oddDays(view.book.absences, wanted).map(({ from, until, what, person }) => {
    const deputy = view.name(wanted.deputy);
    const days =
      from === until
        ? `Op ${longDate(from, view.today)}`
        : `Van ${longDate(from, view.today)} tot en met ${longDate(until, view.today)}`;
    switch (what) {
      case 'deputyOfDeputy':
        return `${days} is ${deputy} zelf weg. Dan is ${view.name(person)} de vervanger.`;
      case 'deputyAway':
        return `${days} is ${deputy} zelf weg, zonder vervanger. Berichten gaan dan toch naar ${deputy}.`;
      case 'circle':
        return `${days} vervangen ${view.name(wanted.person)} en ${deputy} elkaar, direct of via anderen. Berichten gaan dan naar ${view.name(person)} zelf.`;
    }
  });
}

function whoActs(view: PeopleView, away: Away): string {
  if (away.deputy === undefined) return 'Niemand. Berichten gaan naar deze persoon zelf.';
  return `${view.name(away.deputy)}${isChair(view, away.person) ? ', als voorzitter' : ''}`;
}

/** Absences now and coming, with what is odd about them. */
export function AbsenceTable({ view, person }: { view: PeopleView; person: BookPerson }): JSX.Element {
  const away = view.book.absences.filter((one) => one.person === person.id && one.until >= view.today);
  const may = view.mayEdit(person) && isHere(person, view.today);
  const href = view.hrefOf(person);
  const odd = away.flatMap((one) => oddWords(view, one));
  return (
    <>
      {away.length === 0 ? (
        <EmptyState title="Geen afwezigheid bekend" />
      ) : (
        <DataTable
          caption="Afwezigheid"
          captionSpoken
          rows={away}
          columns={[
            { label: 'Wanneer', cell: (one) => capitalised(absenceWords(one, view.today)) },
            { label: 'Vervanger', cell: (one) => whoActs(view, one) },
            ...(may
              ? [
                  {
                    label: 'Wat u kunt doen',
                    cell: (one: Away) => (
                      <Link href={`${href}/afwezig/${one.id}`} spoken={absenceWords(one, view.today)}>
                        Wijzig of haal weg
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {odd.length > 0 && (
        <Notice kind="plain">
          {odd.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      {may && (
        <ButtonRow>
          <LinkButton href={`${href}/afwezig/nieuw`} look="secondary">
            {isChair(view, person.id) ? 'Draag het voorzitterschap tijdelijk over' : 'Meld afwezigheid'}
          </LinkButton>
        </ButtonRow>
      )}
    </>
  );
}

/** For whom they stand in. */
export function DeputyFor({ view, person }: { view: PeopleView; person: BookPerson }): JSX.Element | null {
  const away = view.book.absences.filter((one) => one.deputy === person.id && one.until >= view.today);
  if (away.length === 0) return null;
  return (
    <>
      {away.map((one) => (
        <Paragraph>
          {person.name} vervangt <Link href={`${view.home}/${one.person}`}>{view.name(one.person)}</Link>
          {isChair(view, one.person) ? ', als voorzitter,' : ''} {absenceWords(one, view.today)}.
        </Paragraph>
      ))}
    </>
  );
}
