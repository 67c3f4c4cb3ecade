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
import { say } from '../../../words/language.ts';

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
        ? say(`Op ${longDate(from, view.today)}`, `On ${longDate(from, view.today)}`)
        : say(
            `Van ${longDate(from, view.today)} tot en met ${longDate(until, view.today)}`,
            `From ${longDate(from, view.today)} up to and including ${longDate(until, view.today)}`,
          );
    switch (what) {
      case 'deputyOfDeputy':
        return say(
          `${days} is ${deputy} zelf weg. Dan is ${view.name(person)} de vervanger.`,
          `${days}, ${deputy} is away, too. Then ${view.name(person)} is the deputy.`,
        );
      case 'deputyAway':
        return say(
          `${days} is ${deputy} zelf weg, zonder vervanger. Berichten gaan dan toch naar ${deputy}.`,
          `${days}, ${deputy} is away, too, without a deputy. Messages still go to ${deputy} then.`,
        );
      case 'circle':
        return say(
          `${days} vervangen ${view.name(wanted.person)} en ${deputy} elkaar, direct of via anderen. Berichten gaan dan naar ${view.name(person)} zelf.`,
          `${days}, ${view.name(wanted.person)} and ${deputy} stand in for each other, directly or through others. Messages then go to ${view.name(person)} all the same.`,
        );
    }
  });
}

function whoActs(view: PeopleView, away: Away): string {
  if (away.deputy === undefined)
    return say(
      'Niemand. Berichten gaan naar deze persoon zelf.',
      'Nobody. Messages go to this person all the same.',
    );
  const name = view.name(away.deputy);
  return isChair(view, away.person) ? say(`${name}, als voorzitter`, `${name}, as the chair`) : name;
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
        <EmptyState title={say('Geen afwezigheid bekend', 'No absence known')} />
      ) : (
        <DataTable
          caption={say('Afwezigheid', 'Absence')}
          captionSpoken
          rows={away}
          columns={[
            { label: say('Wanneer', 'When'), cell: (one) => capitalised(absenceWords(one, view.today)) },
            { label: say('Vervanger', 'Deputy'), cell: (one) => whoActs(view, one) },
            ...(may
              ? [
                  {
                    label: say('Wat u kunt doen', 'What you can do'),
                    cell: (one: Away) => (
                      <Link href={`${href}/afwezig/${one.id}`} spoken={absenceWords(one, view.today)}>
                        {say('Wijzig of haal weg', 'Change or remove')}
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
            {isChair(view, person.id)
              ? say('Draag het voorzitterschap tijdelijk over', 'Hand over the chair for a time')
              : say('Meld afwezigheid', 'Report an absence')}
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
      {away.map((one) => {
        const who = <Link href={`${view.home}/${one.person}`}>{view.name(one.person)}</Link>;
        const days = absenceWords(one, view.today);
        return (
          <Paragraph>
            {isChair(view, one.person)
              ? say(
                  <>
                    {person.name} vervangt {who}, als voorzitter, {days}.
                  </>,
                  <>
                    {person.name} stands in for {who}, as the chair, {days}.
                  </>,
                )
              : say(
                  <>
                    {person.name} vervangt {who} {days}.
                  </>,
                  <>
                    {person.name} stands in for {who} {days}.
                  </>,
                )}
          </Paragraph>
        );
      })}
    </>
  );
}
