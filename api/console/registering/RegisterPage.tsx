// The form for a new advice: who answers, how often, who is behind them, what the advice is.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { OrganisationField, PersonField, Radios, type FormProps } from './fields.tsx';
import { NONE, submitterOrganisations } from './readRegistration.ts';
import { coordinatorKinds } from '../../../domain/advice/facts.ts';
import { submitterKinds } from '../../../domain/advice/parties.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDay } from '../../../words/dates.ts';
import type { Registering } from '../../../store/pages/registering.ts';
import {
  adviceKindWords,
  caseTypeWords,
  consentWords,
  forceWords,
  submitterWords,
} from '../../../words/advices.ts';

/**
 * @param form what makes sending it twice register once
 * @param since when what stands there was kept, where it is a draft
 */
export function registerPage(
  seat: Seat,
  lists: Registering,
  form: string,
  values: Values,
  errors: readonly FieldError[],
  since?: Instant,
): VNode {
  const props = { lists, values, errors };
  return (
    <DeskPage seat={seat} title="Nieuw advies" at="newAdvice" errors={errors}>
      <PageTitle lead="Wat moeten wij weten om een vinger aan de pols te houden? Schrijf nergens namen of gegevens van het kind.">
        Nieuw advies
      </PageTitle>
      {since !== undefined && (
        <Notice kind="plain">
          <p>Hier staat wat u op {longDay(since, seat.now)} invulde en nog niet registreerde.</p>
          <PostButton action={`${seat.home}/adviezen/nieuw/opnieuw`} look="subtle">
            Begin opnieuw
          </PostButton>
        </Notice>
      )}
      <Form action={`${seat.home}/adviezen/nieuw`} hidden={{ formulier: form }}>
        <Section id="wie" title="Wie beantwoordt de vragen?">
          <PersonField
            {...props}
            name="verwijzer"
            label="Verwijzer"
            prompt="Typ een deel van de naam of van de organisatie"
          />
          <Rhythms {...props} />
        </Section>
        <Section id="omheen" title="Wie staan er omheen?">
          <OrganisationField
            {...props}
            name="regie"
            label="Waar werkt de casusregisseur?"
            prompt="Bij dezelfde organisatie als de verwijzer"
            kinds={coordinatorKinds}
          />
          <PersonField
            {...props}
            name="regisseur"
            label="Wie is de casusregisseur?"
            prompt="Typ een deel van de naam. Nog niet bekend? Laat dit leeg"
            optional
          />
          <Submitters {...props} />
          <OrganisationField
            {...props}
            name="gemeente"
            label="Gemeente"
            prompt="Zoals de vorige keer bij deze organisatie"
            kinds={['municipality']}
          />
          <OrganisationField
            {...props}
            name="aanbieder"
            label="Aanbieder"
            prompt="Nog niet bekend"
            kinds={['provider']}
            optional
          />
          <OrganisationField
            {...props}
            name="inkoop"
            label="Inkooporganisatie"
            prompt="Zoals de vorige keer bij deze aanbieder"
            kinds={['procurementOrganisation']}
            also={[{ value: NONE, label: 'Niet van toepassing' }]}
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
          <Button look="secondary" name="doe" value="bekijk">
            Bekijk eerst de brief
          </Button>
          <Button look="subtle" name="doe" value="bewaar">
            Bewaar en ga later verder
          </Button>
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
                <OrganisationField
                  lists={lists}
                  values={values}
                  errors={errors}
                  name={`welke-indiener-${kind}`}
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
