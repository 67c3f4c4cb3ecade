// The form for what a party signed: to record it, and to change it.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { changeHref, mandatesHref, newMandateHref, partyHref } from './hrefs.ts';
import { OvertakenNotice } from './OvertakenNotice.tsx';
import { instruments, type OrganisationProfile } from '../../../domain/advice/facts.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';
import type { Mandates } from '../../../store/pages/mandates.ts';
import { language, say } from '../../../words/language.ts';
import { instrumentChoices } from '../../../words/mandates.ts';
import { organisationKindWords } from '../../../words/organisations.ts';

interface Filled {
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** @param form what makes sending it twice record once */
export function newMandatePage(
  seat: Seat,
  { organisations }: Pick<Mandates, 'organisations'>,
  form: string,
  { values, errors }: Filled,
): VNode {
  const title = say('Leg een afspraak vast', 'Record an agreement');
  const party = organisations.get(values['partij'] ?? '');
  return (
    <DeskPage seat={seat} title={title} at="mandates" below errors={errors}>
      <PageTitle
        above={<Link href={mandatesHref(seat)}>{say('Afspraken', 'Agreements')}</Link>}
        lead={say(
          'Wie getekend heeft, leest in elk bericht op welke afspraak de vraag rust.',
          'Whoever signed reads in each message on which agreement the question rests.',
        )}
      >
        {title}
      </PageTitle>
      <Form action={newMandateHref(seat)} hidden={{ formulier: form }}>
        <Select
          name="partij"
          label={say('Welke partij?', 'Which party?')}
          prompt={say('Kies een partij', 'Choose a party')}
          options={partyOptions(organisations)}
          value={party?.id}
          error={messageFor(errors, 'partij')}
        />
        <Fields values={values} errors={errors} />
        <ButtonRow>
          <Button>{say('Leg de afspraak vast', 'Record the agreement')}</Button>
          <Link href={party ? partyHref(seat, party.id) : mandatesHref(seat)}>
            {say('Toch niet', 'Cancel')}
          </Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** @param overtaken as it is now, where somebody else changed it while the form was open */
export function changeMandatePage(
  seat: Seat,
  party: OrganisationProfile,
  mandate: KeptMandate,
  { values, errors }: Filled,
  overtaken = false,
): VNode {
  const title = say('Wijzig de afspraak', 'Change the agreement');
  const back = partyHref(seat, party.id);
  return (
    <DeskPage seat={seat} title={title} at="mandates" below errors={errors}>
      <PageTitle
        above={
          <>
            <Link href={mandatesHref(seat)}>{say('Afspraken', 'Agreements')}</Link> /{' '}
            <Link href={back}>{party.name}</Link>
          </>
        }
      >
        {title}
      </PageTitle>
      {overtaken && <OvertakenNotice current={mandate} now={seat.now} />}
      <Form action={changeHref(seat, mandate.id)} hidden={{ versie: String(mandate.revision) }}>
        <Fields values={values} errors={errors} />
        {mandate.endedOn !== undefined && (
          <DateFields
            {...dateProps(values, errors, 'laatste')}
            legend={say(
              'Beëindigd: tot en met welke dag geldt de afspraak?',
              'Ended: up to and including which day does the agreement hold?',
            )}
            optional
            hint={say(
              'Laat leeg als de afspraak toch niet is beëindigd',
              'Leave empty if the agreement has not been ended after all',
            )}
          />
        )}
        <ButtonRow>
          <Button>{say('Bewaar', 'Save')}</Button>
          <Link href={back}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

function Fields({ values, errors }: Filled): JSX.Element {
  const kindError = messageFor(errors, 'soort');
  return (
    <>
      <Question
        name="soort"
        title={say('Wat is er getekend?', 'What was signed?')}
        level={2}
        look={3}
        error={kindError}
      >
        <Choices
          name="soort"
          value={values['soort']}
          invalid={kindError !== undefined}
          choices={instruments.map((value) => ({ value, label: instrumentChoices[value] }))}
        />
      </Question>
      <TextField
        name="titel"
        label={say('Hoe heet het?', 'What is it called?')}
        hint={say(
          'Zoals het op het document staat. Van een clausule: hoe het contract heet',
          'As it stands on the document. For a clause: what the contract is called',
        )}
        value={values['titel']}
        error={messageFor(errors, 'titel')}
      />
      <TextField
        name="clausule"
        label={say('Waar staat het?', 'Where does it stand?')}
        hint={say('Bijvoorbeeld artikel 4', 'For example article 4')}
        width="medium"
        value={values['clausule']}
        error={messageFor(errors, 'clausule')}
        optional
      />
      <DateFields
        {...dateProps(values, errors, 'getekend')}
        legend={say('Op welke dag is er getekend?', 'On which day was it signed?')}
        hint={say('Bijvoorbeeld 7 12 2026', 'For example 7 12 2026')}
      />
      <DateFields
        {...dateProps(values, errors, 'ingang')}
        legend={say('Vanaf welke dag geldt het?', 'From which day does it hold?')}
        optional
        hint={say(
          'Alleen als dat later is dan de dag waarop er is getekend',
          'Only if that is later than the day on which it was signed',
        )}
      />
      <DateFields
        {...dateProps(values, errors, 'tot')}
        legend={say('Tot en met welke dag geldt het?', 'Up to and including which day does it hold?')}
        optional
        hint={say('Laat leeg als er geen einddatum is afgesproken', 'Leave empty if no end date was agreed')}
      />
      <TextField
        name="naam"
        label={say('Wie tekende?', 'Who signed?')}
        value={values['naam']}
        error={messageFor(errors, 'naam')}
        optional
      />
      <TextField
        name="functie"
        label={say('In welke functie?', 'In which position?')}
        hint={say('Bijvoorbeeld wethouder jeugd', 'For example alderman for youth')}
        value={values['functie']}
        error={messageFor(errors, 'functie')}
        optional
      />
    </>
  );
}

function partyOptions(organisations: Mandates['organisations']) {
  return [...organisations.values()]
    .map(({ id, kind, name }) => ({ value: id, label: `${name} (${organisationKindWords[kind]})` }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language()));
}
