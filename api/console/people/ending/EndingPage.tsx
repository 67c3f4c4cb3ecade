// Before roles end: what comes to this person in running cases, and who is asked instead.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../../design/actions/Button.tsx';
import { Disclosure } from '../../../design/actions/MoreMenu.tsx';
import { Choices } from '../../../design/forms/Choices.tsx';
import { DateFields } from '../../../design/forms/DateFields.tsx';
import { Form } from '../../../design/forms/Form.tsx';
import { Question } from '../../../design/forms/Question.tsx';
import { Select } from '../../../design/forms/Select.tsx';
import { Section } from '../../../design/layout/Section.tsx';
import { EmptyState } from '../../../design/shows/Notice.tsx';
import { PageTitle } from '../../../design/text/Heading.tsx';
import { Link } from '../../../design/text/Link.tsx';
import { List } from '../../../design/text/List.tsx';
import { Paragraph } from '../../../design/text/Paragraph.tsx';
import { dateValues } from '../../../forms/dates.ts';
import { dateProps, messageFor, type FieldError, type Values } from '../../../forms/values.ts';
import { DeskPage } from '../../frame.tsx';
import { WhoFields } from '../PersonForm.tsx';
import { summaryLines, TouchedList, TouchedRest } from '../touchWords.tsx';
import type { PeopleView } from '../view.ts';
import type { Ended } from './ending.ts';
import type { TouchedCases } from '../../../../store/pages/person.ts';
import { plusDays } from '../../../../domain/calendar/amsterdam.ts';
import type { HeldRole } from '../../../../domain/contacts/book.ts';
import { covers } from '../../../../domain/contacts/periods.ts';
import { absenceWords } from '../../../../words/contacts.ts';
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
    <DeskPage seat={view.seat} title={title} at="Mensen" below errors={errors}>
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
      Deze persoon neemt waar voor{' '}
      {listed(lost.map((away) => `${view.name(away.person)} (${absenceWords(away, view.today)})`))}. Na de
      laatste dag neemt niemand meer waar. Kies daar zelf een ander.
    </Paragraph>
  );
}

/** "Wie wordt wethouder van Maasveen?" */
function TakeOver({
  view,
  role,
  at,
  lastDay,
  values,
  errors,
}: {
  readonly view: PeopleView;
  readonly role: HeldRole;
  readonly at: number;
  readonly lastDay: string;
  readonly values: Values;
  readonly errors: readonly FieldError[];
}): JSX.Element {
  const name = `rol${String(at)}`;
  const from = role.from > lastDay ? role.from : plusDays(lastDay, 1);
  const others = view
    .heldIn(role.organisation)
    .filter((one) => one.role === role.role && one.person !== role.person && covers(one, from))
    .map(({ person }) => view.name(person));
  const error = messageFor(errors, name);
  return (
    <Question
      name={name}
      title={`Wie wordt ${roleWords[role.role]} van ${view.place(role.organisation)}?`}
      level={2}
      hint={others.length > 0 ? `Deze rol heeft dan nog: ${listed(others)}` : undefined}
      error={error}
    >
      <Choices
        name={name}
        value={values[name]}
        invalid={error !== undefined}
        choices={[
          {
            value: 'ander',
            label: `Iemand uit de lijst, vanaf ${longDate(from, view.today)}`,
            reveal: (
              <Select
                name={`${name}-wie`}
                id={`${name}-kies`}
                label="Wie?"
                prompt="Kies een persoon"
                options={view.options([role.person])}
                value={values[`${name}-wie`]}
                error={messageFor(errors, `${name}-wie`)}
              />
            ),
          },
          {
            value: 'nieuw',
            label: 'Iemand die er nog niet bij staat',
            reveal: <WhoFields values={values} errors={errors} prefix={`${name}-`} />,
          },
          {
            value: 'niemand',
            label: 'Voorlopig niemand',
            hint:
              others.length > 0
                ? undefined
                : 'De rol is dan vacant. Een trede met alleen deze rol slaan we over. U ziet dat bij de casus.',
          },
        ]}
      />
    </Question>
  );
}
