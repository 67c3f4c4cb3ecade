// Who is away, now and soon, and who stands in.
import type { JSX } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { Link } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { Quiet } from '../../design/text/Paragraph.tsx';
import type { PeopleView } from './view.ts';
import { standingOn } from '../../../domain/contacts/periods.ts';
import { absenceWords } from '../../../words/organisations.ts';
import { say } from '../../../words/language.ts';

/** Nothing where nobody is. */
export function AwayNow({ view }: { readonly view: PeopleView }): JSX.Element | null {
  const { book, today } = view;
  const away = book.absences.filter(({ until }) => until >= today);
  if (away.length === 0) return null;
  return (
    <Section id="afwezig" title={say('Afwezig, nu en straks', 'Away, now and soon')} count={away.length}>
      <List
        items={away.map((one) => {
          const who = <Link href={`${view.home}/${one.person}`}>{view.name(one.person)}</Link>;
          const days = absenceWords(one, today);
          const deputy = view.name(one.deputy);
          return (
            <>
              {standingOn(one, today) === 'now'
                ? say(
                    <>
                      {who} is er niet {days}.
                    </>,
                    <>
                      {who} is away {days}.
                    </>,
                  )
                : say(
                    <>
                      {who} is er straks niet: {days}.
                    </>,
                    <>
                      {who} will be away: {days}.
                    </>,
                  )}{' '}
              {one.deputy === undefined ? (
                <Quiet>{say('Er is geen vervanger.', 'There is no deputy.')}</Quiet>
              ) : (
                say(`De vervanger is ${deputy}.`, `The deputy is ${deputy}.`)
              )}
            </>
          );
        })}
      />
    </Section>
  );
}
