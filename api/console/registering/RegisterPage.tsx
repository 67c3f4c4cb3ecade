// The form for a new advice: who answers, how often, who is behind them, what the advice is.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { OrganisationSelect, PersonSelect, Radios, type FormProps } from './fields.tsx';
import { submitterOrganisations } from './readRegistration.ts';
import { coordinatorKinds } from '../../../domain/advice/facts.ts';
import { submitterKinds } from '../../../domain/advice/parties.ts';
import type { Registering } from '../../../store/pages/registering.ts';
import {
  adviceKindWords,
  caseTypeWords,
  consentWords,
  forceWords,
  submitterWords,
} from '../../../words/advices.ts';

/** @param form what makes sending it twice register once */
export function registerPage(
  seat: Seat,
  lists: Registering,
  form: string,
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const props = { lists, values, errors };
  return (
    <DeskPage seat={seat} title="Nieuw advies" at="Nieuw advies" errors={errors}>
      <PageTitle lead="Wat moeten wij weten om een vinger aan de pols te houden? Schrijf nergens namen of gegevens van het kind.">
        Nieuw advies
      </PageTitle>
      <Form action={`${seat.home}/adviezen/nieuw`} hidden={{ formulier: form }}>
        <Section id="wie" title="Wie beantwoordt de vragen?">
          <PersonSelect {...props} name="verwijzer" label="Verwijzer" prompt="Kies een verwijzer" />
          <Rhythms {...props} />
        </Section>
        <Section id="omheen" title="Wie staan er omheen?">
          <OrganisationSelect
            {...props}
            name="regie"
            label="Waar werkt de casusregisseur?"
            prompt="Kies een organisatie"
            kinds={coordinatorKinds}
          />
          <PersonSelect
            {...props}
            name="regisseur"
            label="Wie is de casusregisseur?"
            prompt="Nog niet bekend"
            optional
          />
          <Submitters {...props} />
          <OrganisationSelect
            {...props}
            name="gemeente"
            label="Gemeente"
            prompt="Kies een gemeente"
            kinds={['municipality']}
          />
          <OrganisationSelect
            {...props}
            name="aanbieder"
            label="Aanbieder"
            prompt="Nog niet bekend"
            kinds={['provider']}
            optional
          />
          <OrganisationSelect
            {...props}
            name="inkoop"
            label="Inkooporganisatie"
            prompt="Niet van toepassing"
            kinds={['procurementOrganisation']}
            optional
          />
        </Section>
        <Section id="advies-zelf" title="Wat is het advies?">
          <DateFields {...dateProps(values, errors, 'datum')} legend="Op welke dag is het advies gegeven?" />
          <Radios {...props} name="casus" title="Waarom kwam de casus bij het team?" words={caseTypeWords} />
          <Radios {...props} name="advies" title="Wat voor advies is het?" words={adviceKindWords} />
          <Radios {...props} name="kracht" title="Hoe zwaar weegt het advies?" words={forceWords} />
          <Radios
            {...props}
            name="financier"
            title="Neemt de financier het advies over?"
            words={consentWords}
          />
          <TextArea
            name="afspraken"
            label="Welke afspraken zijn er gemaakt?"
            value={values['afspraken']}
            error={messageFor(errors, 'afspraken')}
            optional
          />
        </Section>
        <ButtonRow>
          <Button>Registreer het advies</Button>
          <Link href={seat.home}>Toch niet</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

function Rhythms({ values, errors }: FormProps): JSX.Element {
  const error = messageFor(errors, 'ritme');
  return (
    <Question name="ritme" title="Hoe vaak vragen wij het?" level={3} error={error}>
      <Choices
        name="ritme"
        value={values['ritme']}
        invalid={error !== undefined}
        choices={[
          { value: 'week', label: 'Elke week', hint: 'Op maandag' },
          {
            value: 'threeMonths',
            label: 'Elke drie maanden',
            hint: 'Voor het eerst drie maanden na het advies',
          },
          {
            value: 'weeks',
            label: 'Om de zoveel weken',
            reveal: (
              <TextField
                name="weken"
                label="Om de hoeveel weken?"
                kind="number"
                width="short"
                hint="1 tot en met 26"
                value={values['weken']}
                error={messageFor(errors, 'weken')}
              />
            ),
          },
        ]}
      />
    </Question>
  );
}

function Submitters({ lists, values, errors }: FormProps): JSX.Element {
  const error = messageFor(errors, 'indiener');
  return (
    <Question name="indiener" title="Wie bracht de casus in?" level={3} error={error}>
      <Choices
        name="indiener"
        value={values['indiener']}
        invalid={error !== undefined}
        choices={submitterKinds.map((kind) => {
          const organised = submitterOrganisations[kind];
          return {
            value: kind,
            label: submitterWords[kind],
            ...(organised && {
              reveal: (
                <OrganisationSelect
                  lists={lists}
                  values={values}
                  errors={errors}
                  name={`indiener-${kind}`}
                  label="Welke?"
                  prompt="Kies een organisatie"
                  kinds={[organised]}
                />
              ),
            }),
          };
        })}
      />
    </Question>
  );
}
