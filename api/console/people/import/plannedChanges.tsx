// What a file would change about one person and about one role.
import type { ComponentChildren, JSX } from 'preact';
import { Link } from '../../../design/text/Link.tsx';
import { List } from '../../../design/text/List.tsx';
import { languageNames } from '../languageNames.ts';
import type { PeopleView } from '../view.ts';
import { endsEarlier, type Counted } from './counting.ts';
import { tidy } from '../../../../domain/contacts/book.ts';
import type { PlannedPerson } from '../../../../domain/contacts/importing/plan.ts';
import type { PlannedHolding } from '../../../../domain/contacts/importing/planHoldings.ts';
import { plainDate } from '../../../../words/dates.ts';
import { say } from '../../../../words/language.ts';
import { periodWords, theTeam } from '../../../../words/organisations.ts';

/** What becomes of somebody. */
export function PersonChange({ view, person }: { view: PeopleView; person: PlannedPerson }): JSX.Element {
  const { before } = person;
  const works = person.organisation ?? theTeam();
  if (!before) return <>{say(`Nieuw, bij ${works}`, `New, at ${works}`)}</>;
  const was = (label: string, old: string | null, now: string | null): ComponentChildren[] => {
    if ((old === null ? null : tidy(old)) === now) return [];
    const [from, to] = [old ?? say('leeg', 'empty'), now ?? say('leeg', 'empty')];
    return [say(`${label}: ${from} wordt ${to}`, `${label}: ${from} becomes ${to}`)];
  };
  const items = [
    ...(before.endedOn === person.endedOn
      ? []
      : [say('Was vertrokken, en komt terug', 'Had left, and comes back')]),
    ...was(say('Naam', 'Name'), before.name, person.name),
    ...was(say('Achternaam', 'Surname'), before.surname, person.surname),
    ...was(say('Aanhef', 'Salutation'), before.addressAs, person.addressAs),
    ...was(say('Telefoon', 'Telephone'), before.phone, person.phone),
    ...was(
      say('Taal van de brieven', 'Language of letters'),
      languageNames[before.language ?? 'nl'],
      languageNames[person.language],
    ),
    ...was(say('Werkt bij', 'Works at'), view.place(before.organisation), works),
  ];
  return <List items={items} />;
}

/** What becomes of a role, and how many running cases count on one that ends. */
export function HoldingChange({
  view,
  held,
  counted,
}: {
  readonly view: PeopleView;
  readonly held: PlannedHolding;
  readonly counted: Counted;
}): JSX.Element {
  const { before } = held;
  if (!before)
    return (
      <>
        {held.until === undefined
          ? say(`Nieuw, vanaf ${plainDate(held.from)}`, `New, from ${plainDate(held.from)}`)
          : say(`Nieuw, ${periodWords(held, view.today)}`, `New, ${periodWords(held, view.today)}`)}
      </>
    );
  const [was, now] = [periodWords(before, view.today), periodWords(held, view.today)];
  const cases = counted.cases.get(before.id);
  const uncounted = cases === undefined && endsEarlier(held) !== undefined;
  return (
    <>
      {say(`Was ${was}. Wordt ${now}.`, `It was: ${was}. It becomes: ${now}.`)}
      {cases !== undefined && cases > 0 && (
        <>
          {' '}
          <strong>
            {cases === 1
              ? say('1 lopende casus rekent op deze rol.', '1 running case counts on this role.')
              : say(
                  `${String(cases)} lopende casussen rekenen op deze rol.`,
                  `${String(cases)} running cases count on this role.`,
                )}
          </strong>{' '}
          <Link href={`${view.home}/${before.person}`}>
            {say('Bekijk wie dan gevraagd wordt', 'View who is asked then')}
          </Link>
        </>
      )}
      {uncounted && (
        <>
          {' '}
          <Link href={`${view.home}/${before.person}`}>
            {say(
              'Bekijk welke lopende casussen op deze rol rekenen',
              'View which running cases count on this role',
            )}
          </Link>
        </>
      )}
    </>
  );
}
