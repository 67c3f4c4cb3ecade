// On which rungs a person stands, whether they know it, and asking them once more.
import type { JSX } from 'preact';
import { ButtonRow } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Link } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { AskAgain } from '../contacts/AskAgain.tsx';
import { stateWords } from '../contacts/words.ts';
import { rungsOf } from './expectedRoles.ts';
import type { PeopleView } from './view.ts';
import type { ContactLine } from '../../../store/pages/contacts.ts';
import type { BookPerson } from '../../../domain/contacts/book.ts';
import { standingOn } from '../../../domain/contacts/periods.ts';
import { ladderWords } from '../../../words/roles.ts';
import { say } from '../../../words/language.ts';

interface StandsOnRungsProps {
  readonly view: PeopleView;
  readonly person: BookPerson;
  /** Undefined: on no ladder in force. */
  readonly line: ContactLine | undefined;
}

/** Nothing of who stands on no rung. */
export function StandsOnRungs({ view, person, line }: StandsOnRungsProps): JSX.Element | null {
  const all = view.holdingsOf(person.id).filter((one) => standingOn(one, view.today) !== 'past');
  const rungs = rungsOf(view, all);
  if (rungs.length === 0) return null;
  return (
    <Section id="treden" title={say('Op welke treden', 'On which rungs')}>
      <List
        items={rungs.map(({ side, rung, held }) =>
          say(
            `Ladder ${ladderWords[side]}, trede ${String(rung)}: als ${view.position(held)}`,
            `Ladder ${ladderWords[side]}, rung ${String(rung)}: as ${view.position(held)}`,
          ),
        )}
      />
      {line && <Knows view={view} line={line} />}
    </Section>
  );
}

/** Who was not asked yet is asked by itself; of an address that fails another one is wanted, not another question. */
const canBeAskedAgain: ReadonlySet<string> = new Set(['asked', 'confirmed', 'notMe']);

function Knows({ view, line }: { readonly view: PeopleView; readonly line: ContactLine }): JSX.Element {
  const { seat, home } = view;
  return (
    <>
      <Paragraph>
        <strong>{say('Klopt deze plek?', 'Is this place right?')}</strong> {stateWords(line, seat.now)}.
        {line.stands.state === 'unasked' &&
          ` ${say('De vraag gaat vanzelf uit.', 'The question goes out by itself.')}`}{' '}
        <Link href={`${home}/bevestigen`}>
          {say('Bekijk iedereen op de ladders', 'View everybody on the ladders')}
        </Link>
      </Paragraph>
      {seat.may('editPeople') && canBeAskedAgain.has(line.stands.state) && (
        <ButtonRow>
          <AskAgain seat={seat} person={line.person} />
        </ButtonRow>
      )}
    </>
  );
}
