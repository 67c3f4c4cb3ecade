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
  const title = holding ? `Beëindig de rol ${roleWords[holding.role]}` : `${person.name} vertrekt`;
  const day = longDate(lastDay, view.today);
  return (
    <DeskPage seat={view.seat} title={title} at="people" below errors={errors}>
      <PageTitle
        above={<Link href={view.hrefOf(person)}>{person.name}</Link>}
        lead={`De laatste dag is ${day}. Wat er al gebeurde, blijft bewaard.`}
      >
        {title}
      </PageTitle>
      <Disclosure summary="Kies een andere laatste dag">
        <form class="dz-form" method="get" action={path}>
          <DateFields
            {...dateProps({ ...dateValues('dag', lastDay), ...values }, errors, 'dag')}
            legend="Laatste dag"
          />
          <Button look="secondary">Bekijk wat er dan gebeurt</Button>
        </form>
      </Disclosure>
      <Section id="gevolgen" title="Lopende casussen" count={affected.cases.length}>
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
          <Button>{holding ? 'Beëindig de rol' : 'Bewaar het vertrek'}</Button>
          <Link href={view.hrefOf(person)}>Toch niet</Link>
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
    return <EmptyState title="Geen lopende casus wacht op deze persoon" />;
  }
  return (
    <>
      <List items={summaryLines(view, cases)} />
      {cases.some(({ touches }) => touches.some(({ what }) => what === 'referrer')) && (
        <Paragraph>
          Kies eerst een andere verwijzer in deze casussen. Anders gaan de vragen naar iemand die er niet meer
          is.
        </Paragraph>
      )}
      {cases.length > MOST_OPEN ? (
        <Disclosure summary="Bekijk de casussen">
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
  return (
    <Paragraph>
      Deze persoon vervangt{' '}
      {listed(lost.map((away) => `${view.name(away.person)} (${absenceWords(away, view.today)})`))}. Na de
      laatste dag is er geen vervanger meer. Kies daar zelf een ander.
    </Paragraph>
  );
}
