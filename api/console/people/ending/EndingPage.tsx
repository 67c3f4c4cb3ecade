// Before roles end: what comes to this person in running cases, and who is asked instead.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../../design/actions/Button.tsx';
import { Disclosure } from '../../../design/actions/MoreMenu.tsx';
import { DateFields } from '../../../design/forms/DateFields.tsx';
import { Form } from '../../../design/forms/Form.tsx';
import { Section } from '../../../design/layout/Section.tsx';
import { EmptyState } from '../../../design/shows/Notice.tsx';
import { PageTitle } from '../../../design/text/Heading.tsx';
import { Link } from '../../../design/text/Link.tsx';
import { List } from '../../../design/text/List.tsx';
import { Paragraph } from '../../../design/text/Paragraph.tsx';
import { dateValues } from '../../../forms/dates.ts';
import { dateProps, type FieldError, type Values } from '../../../forms/values.ts';
import { DeskPage } from '../../frame.tsx';
import { summaryLines, TouchedList, TouchedRest } from '../touchWords.tsx';
import type { PeopleView } from '../view.ts';
import type { Ended } from './ending.ts';
import { TakeOver } from './TakeOver.tsx';
import type { TouchedCases } from '../../../../store/pages/person.ts';
import { absenceWords } from '../../../../words/organisations.ts';
import { longDate } from '../../../../words/dates.ts';
import { listed, roleWords } from '../../../../words/roles.ts';
import { say } from '../../../../words/language.ts';

/** So many cases are told one by one at once; more open at a touch. */
const MOST_OPEN = 6;

/** @param revision of the person, that the page is shown on */
export function endingPage(
  view: PeopleView,
  ended: Ended,
  affected: TouchedCases,
  revision: number,
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const { person } = view;
  const { holding, lastDay, path, roles } = ended;
  const title = holding
    ? say(`Beëindig de rol ${roleWords[holding.role]}`, `End the role ${roleWords[holding.role]}`)
    : say(`${person.name} vertrekt`, `${person.name} leaves`);
  const day = longDate(lastDay, view.today);
  return (
    <DeskPage seat={view.seat} title={title} at="people" below errors={errors}>
      <PageTitle
        above={<Link href={view.hrefOf(person)}>{person.name}</Link>}
        lead={say(
          `De laatste dag is ${day}. Wat er al gebeurde, blijft bewaard.`,
          `The last day is ${day}. What happened before stays on record.`,
        )}
      >
        {title}
      </PageTitle>
      <Disclosure summary={say('Kies een andere laatste dag', 'Choose another last day')}>
        <form class="dz-form" method="get" action={path}>
          <DateFields
            {...dateProps({ ...dateValues('dag', lastDay), ...values }, errors, 'dag')}
            legend={say('Laatste dag', 'Last day')}
          />
          <Button look="secondary">{say('Bekijk wat er dan gebeurt', 'View what happens then')}</Button>
        </form>
      </Disclosure>
      <Section id="gevolgen" title={say('Lopende casussen', 'Running cases')} count={affected.cases.length}>
        <Affected view={view} affected={affected} leaves={holding === undefined} />
      </Section>
      {!holding && <DeputyLost view={view} lastDay={lastDay} />}
      <Form
        action={path}
        hidden={{ versie: String(revision), laatste: lastDay, rollen: roles.map(({ id }) => id).join(' ') }}
      >
        {roles.map((role, at) => (
          <TakeOver view={view} role={role} at={at} lastDay={lastDay} values={values} errors={errors} />
        ))}
        <ButtonRow>
          <Button>
            {holding
              ? say('Beëindig de rol', 'End the role')
              : say('Bewaar het vertrek', 'Save that they leave')}
          </Button>
          <Link href={view.hrefOf(person)}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

function Affected({
  view,
  affected,
  leaves,
}: {
  readonly view: PeopleView;
  readonly affected: TouchedCases;
  readonly leaves: boolean;
}): JSX.Element {
  const isPersonal = (what: string) => what === 'referrer' || what === 'caseCoordinator';
  // Whoever only ends a role goes on answering questions.
  const cases = leaves
    ? affected.cases
    : affected.cases
        .map((one) => ({ ...one, touches: one.touches.filter(({ what }) => !isPersonal(what)) }))
        .filter(({ touches }) => touches.length > 0);
  if (cases.length === 0 && affected.letters === 0) {
    return (
      <EmptyState
        title={say('Geen lopende casus wacht op deze persoon', 'No running case waits for this person')}
      />
    );
  }
  return (
    <>
      <List items={summaryLines(view, cases)} />
      {cases.some(({ touches }) => touches.some(({ what }) => what === 'referrer')) && (
        <Paragraph>
          {say(
            'Kies eerst een andere verwijzer in deze casussen. Anders gaan de vragen naar iemand die er niet meer is.',
            'First choose another referrer in these cases. Otherwise the questions go to somebody who is not there any more.',
          )}
        </Paragraph>
      )}
      {cases.length > MOST_OPEN ? (
        <Disclosure summary={say('Bekijk de casussen', 'View the cases')}>
          <TouchedList view={view} cases={cases} telling={{ instead: true }} />
        </Disclosure>
      ) : (
        cases.length > 0 && <TouchedList view={view} cases={cases} telling={{ instead: true }} />
      )}
      <TouchedRest touched={affected} />
    </>
  );
}

function DeputyLost({ view, lastDay }: { view: PeopleView; lastDay: string }): JSX.Element | null {
  const lost = view.book.absences.filter(
    ({ deputy, until }) => deputy === view.person.id && until > lastDay && until >= view.today,
  );
  if (lost.length === 0) return null;
  const whom = listed(lost.map((away) => `${view.name(away.person)} (${absenceWords(away, view.today)})`));
  return (
    <Paragraph>
      {say(
        `Deze persoon vervangt ${whom}. Na de laatste dag is er geen vervanger meer. Kies daar zelf een ander.`,
        `This person stands in for ${whom}. After the last day there is no deputy any more. Choose another one there yourself.`,
      )}
    </Paragraph>
  );
}
