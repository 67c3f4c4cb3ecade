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
  const title = 'Leg een afspraak vast';
  const party = organisations.get(values['partij'] ?? '');
  return (
    <DeskPage seat={seat} title={title} at="mandates" below errors={errors}>
      <PageTitle
        above={<Link href={mandatesHref(seat)}>Afspraken</Link>}
        lead="Wie getekend heeft, leest in elk bericht op welke afspraak de vraag rust."
      >
        {title}
      </PageTitle>
      <Form action={newMandateHref(seat)} hidden={{ formulier: form }}>
        <Select
          name="partij"
          label="Welke partij?"
          prompt="Kies een partij"
          options={partyOptions(organisations)}
          value={party?.id}
          error={messageFor(errors, 'partij')}
        />
        <Fields values={values} errors={errors} />
        <ButtonRow>
          <Button>Leg de afspraak vast</Button>
          <Link href={party ? partyHref(seat, party.id) : mandatesHref(seat)}>Toch niet</Link>
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
  const title = 'Wijzig de afspraak';
  const back = partyHref(seat, party.id);
  return (
    <DeskPage seat={seat} title={title} at="mandates" below errors={errors}>
      <PageTitle
        above={
          <>
            <Link href={mandatesHref(seat)}>Afspraken</Link> / <Link href={back}>{party.name}</Link>
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
            legend="Beëindigd: tot en met welke dag geldt de afspraak?"
            optional
            hint="Laat leeg als de afspraak toch niet is beëindigd"
          />
        )}
        <ButtonRow>
          <Button>Bewaar</Button>
          <Link href={back}>Toch niet</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

function Fields({ values, errors }: Filled): JSX.Element {
  const kindError = messageFor(errors, 'soort');
  return (
    <>
      <Question name="soort" title="Wat is er getekend?" level={2} look={3} error={kindError}>
        <Choices
          name="soort"
          value={values['soort']}
          invalid={kindError !== undefined}
          choices={instruments.map((value) => ({ value, label: instrumentChoices[value] }))}
        />
      </Question>
      <TextField
        name="titel"
        label="Hoe heet het?"
        hint="Zoals het op het document staat. Van een clausule: hoe het contract heet"
        value={values['titel']}
        error={messageFor(errors, 'titel')}
      />
      <TextField
        name="clausule"
        label="Waar staat het?"
        hint="Bijvoorbeeld artikel 4"
        width="medium"
        value={values['clausule']}
        error={messageFor(errors, 'clausule')}
        optional
      />
      <DateFields
        {...dateProps(values, errors, 'getekend')}
        legend="Op welke dag is er getekend?"
        hint="Bijvoorbeeld 7 12 2026"
      />
      <DateFields
        {...dateProps(values, errors, 'ingang')}
        legend="Vanaf welke dag geldt het?"
        optional
        hint="Alleen als dat later is dan de dag waarop er is getekend"
      />
      <DateFields
        {...dateProps(values, errors, 'tot')}
        legend="Tot en met welke dag geldt het?"
        optional
        hint="Laat leeg als er geen einddatum is afgesproken"
      />
      <TextField
        name="naam"
        label="Wie tekende?"
        value={values['naam']}
        error={messageFor(errors, 'naam')}
        optional
      />
      <TextField
        name="functie"
        label="In welke functie?"
        hint="Bijvoorbeeld wethouder jeugd"
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
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nl'));
}
