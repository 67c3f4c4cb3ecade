// What waits for the chair about people on the ladders: who says it is somebody else, whose mail fails, who stays silent.
import type { JSX } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import type { Seat } from '../seat.ts';
import { AskAgain } from './AskAgain.tsx';
import { proposalWords, stateWords, whoIsWords } from './words.ts';
import type { Denied } from '../../../domain/contacts/contact.ts';
import { holdingKey, type ContactLine, type ContactsPage } from '../../../store/pages/contacts.ts';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

interface Item {
  readonly title: string;
  readonly words: string;
  readonly actions: JSX.Element;
}

interface WaitingProps {
  readonly seat: Seat;
  readonly contacts: ContactsPage;
}

/** Nothing where nothing waits. */
export function Waiting({ seat, contacts }: WaitingProps): JSX.Element | null {
  // What somebody wrote comes before an address that fails, and both before silence.
  const urgency = ({ stands: { state } }: ContactLine) =>
    state === 'notMe' ? 0 : state === 'bounced' ? 1 : 2;
  const lines = contacts.lines.toSorted((one, other) => urgency(one) - urgency(other));
  const items = lines.flatMap((line) => itemsOf(seat, contacts, line));
  if (items.length === 0) return null;
  return (
    <Section id="vraagt" title={say('Vraagt iets van u', 'Asks something of you')} count={items.length}>
      <DataTable
        caption={say('Vraagt iets van u', 'Asks something of you')}
        captionSpoken
        rows={items}
        columns={[
          { label: say('Vraag', 'Question'), cell: ({ title }) => title },
          { label: say('Wat er is', 'What it is'), cell: ({ words }) => words },
          {
            label: say('Wat u kunt doen', 'What you can do'),
            cell: ({ actions }) => <ButtonRow>{actions}</ButtonRow>,
          },
        ]}
      />
    </Section>
  );
}

/** How much waits: each role that somebody says is another's, each address that fails, each silence. */
export function countWaiting({ lines }: Pick<ContactsPage, 'lines'>): number {
  return lines.reduce((count, { stands: { denied, state, overdue } }) => {
    return count + denied.length + (state === 'bounced' || overdue ? 1 : 0);
  }, 0);
}

function itemsOf(seat: Seat, contacts: ContactsPage, line: ContactLine): readonly Item[] {
  const { person, stands } = line;
  const { denied, state, overdue } = stands;
  const items = denied.map((one): Item => deniedItem(seat, contacts, line, one));
  if (state === 'bounced') {
    items.push({
      title: say(`${person.name}: welk mailadres klopt?`, `${person.name}: which email address is right?`),
      words:
        line.contact.asking?.letter === 'bounced'
          ? say(
              `Onze mail aan ${person.email} komt niet aan. Is het adres aangepast, dan vragen wij het vanzelf opnieuw.`,
              `Our email to ${person.email} does not arrive. Once the address is changed, we ask again by ourselves.`,
            )
          : say(
              `Een mail aan ${person.email} kwam terug. Zolang dit adres er staat, komen onze brieven niet aan.`,
              `An email to ${person.email} came back. While this address stands there, our letters do not arrive.`,
            ),
      actions: <Edit seat={seat} line={line} />,
    });
  } else if (overdue) {
    items.push({
      title: say(
        `${person.name}: klopt de plek op de ladder?`,
        `${person.name}: is the place on the ladder right?`,
      ),
      words: say(
        `${stateWords(line, seat.now)}. Misschien helpt het om te bellen.`,
        `${stateWords(line, seat.now)}. It may help to call.`,
      ),
      actions: <AskAgainIfAllowed seat={seat} line={line} />,
    });
  }
  return items;
}

function deniedItem(seat: Seat, contacts: ContactsPage, { person }: ContactLine, denied: Denied): Item {
  const holding = contacts.holdings.get(holdingKey(person.id, denied));
  return {
    title: whoIsWords(contacts, denied),
    words: say(
      `${person.name} liet op ${longDay(denied.at, seat.now)} weten: dit ben ik niet (meer). ${proposalWords(denied)}`,
      `${person.name} told us on ${longDay(denied.at, seat.now)}: this is not me (any more). ${proposalWords(denied)}`,
    ),
    actions: (
      <>
        {seat.may('editRoles') && holding !== undefined && (
          <LinkButton
            href={`${seat.home}/mensen/${person.id}/rollen/${holding}/einde`}
            spoken={whoIsWords(contacts, denied)}
          >
            {say('Kies wie het wel is', 'Choose who it is')}
          </LinkButton>
        )}
        {seat.may('editPeople') && <AskAgain seat={seat} person={person} />}
      </>
    ),
  };
}

function Edit({ seat, line: { person } }: { readonly seat: Seat; readonly line: ContactLine }): JSX.Element {
  return seat.may('editPeople') ? (
    <LinkButton href={`${seat.home}/mensen/${person.id}/wijzig`} spoken={person.name}>
      {say('Pas het adres aan', 'Change the address')}
    </LinkButton>
  ) : (
    <></>
  );
}

function AskAgainIfAllowed({ seat, line }: { readonly seat: Seat; readonly line: ContactLine }): JSX.Element {
  return seat.may('editPeople') ? <AskAgain seat={seat} person={line.person} /> : <></>;
}
