// The form for a new advice: who answers, how often, who is behind them, what the advice is.
import type { VNode } from 'preact';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { Rhythms, Submitters } from './branches.tsx';
import { OrganisationField, PersonField, Radios } from './fields.tsx';
import { NONE } from './readRegistration.ts';
import { coordinatorKinds } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import type { Registering } from '../../../store/pages/registering.ts';
import { adviceKindWords, caseTypeWords, consentWords, forceWords } from '../../../words/advices.ts';

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
  const title = say('Nieuw advies', 'New advice');
  return (
    <DeskPage seat={seat} title={title} at="newAdvice" errors={errors}>
      <PageTitle
        lead={say(
          'Wat moeten wij weten om een vinger aan de pols te houden? Schrijf nergens namen of gegevens van het kind.',
          'What do we need to know to follow how it goes? Write no names or details of the child anywhere.',
        )}
      >
        {title}
      </PageTitle>
      {since !== undefined && (
        <Notice kind="plain">
          <p>
            {say(
              `Hier staat wat u op ${longDay(since, seat.now)} invulde en nog niet registreerde.`,
              `Here is what you filled in on ${longDay(since, seat.now)} and have not registered yet.`,
            )}
          </p>
          <PostButton action={`${seat.home}/adviezen/nieuw/opnieuw`} look="subtle">
            {say('Begin opnieuw', 'Start again')}
          </PostButton>
        </Notice>
      )}
      <Form action={`${seat.home}/adviezen/nieuw`} hidden={{ formulier: form }}>
        <Section id="wie" title={say('Wie beantwoordt de vragen?', 'Who answers the questions?')}>
          <PersonField
            {...props}
            name="verwijzer"
            label={say('Verwijzer', 'Referrer')}
            prompt={say(
              'Typ een deel van de naam of van de organisatie',
              'Type part of the name or of the organisation',
            )}
          />
          <Rhythms {...props} />
        </Section>
        <Section id="omheen" title={say('Wie staan er omheen?', 'Who else is involved?')}>
          <OrganisationField
            {...props}
            name="regie"
            label={say('Waar werkt de casusregisseur?', 'Where does the case coordinator work?')}
            prompt={say(
              'Bij dezelfde organisatie als de verwijzer',
              'At the same organisation as the referrer',
            )}
            kinds={coordinatorKinds}
          />
          <PersonField
            {...props}
            name="regisseur"
            label={say('Wie is de casusregisseur?', 'Who is the case coordinator?')}
            prompt={say(
              'Typ een deel van de naam. Nog niet bekend? Laat dit leeg',
              'Type part of the name. Not known yet? Leave this empty',
            )}
            optional
          />
          <Submitters {...props} />
          <OrganisationField
            {...props}
            name="gemeente"
            label={say('Gemeente', 'Municipality')}
            prompt={say(
              'Zoals de vorige keer bij deze organisatie',
              'As the last time with this organisation',
            )}
            kinds={['municipality']}
          />
          <OrganisationField
            {...props}
            name="aanbieder"
            label={say('Aanbieder', 'Provider')}
            prompt={say('Nog niet bekend', 'Not known yet')}
            kinds={['provider']}
            optional
          />
          <OrganisationField
            {...props}
            name="inkoop"
            label={say('Inkooporganisatie', 'Procurement organisation')}
            prompt={say('Zoals de vorige keer bij deze aanbieder', 'As the last time with this provider')}
            kinds={['procurementOrganisation']}
            also={[{ value: NONE, label: say('Niet van toepassing', 'Does not apply') }]}
            optional
          />
        </Section>
        <Section id="advies-zelf" title={say('Wat is het advies?', 'What is the advice?')}>
          <DateFields
            {...dateProps(values, errors, 'datum')}
            legend={say('Op welke dag is het advies gegeven?', 'On which day was the advice given?')}
          />
          <Radios
            {...props}
            name="casus"
            title={say('Waarom kwam de casus bij het team?', 'Why did the case come to the team?')}
            words={caseTypeWords}
          />
          <Radios
            {...props}
            name="advies"
            title={say('Wat voor advies is het?', 'What kind of advice is it?')}
            words={adviceKindWords}
          />
          <Radios
            {...props}
            name="kracht"
            title={say('Hoe zwaar weegt het advies?', 'How binding is the advice?')}
            words={forceWords}
          />
          <Radios
            {...props}
            name="financier"
            title={say('Neemt de financier het advies over?', 'Does the financier adopt the advice?')}
            words={consentWords}
          />
          <TextArea
            name="afspraken"
            label={say('Welke afspraken zijn er gemaakt?', 'What has been agreed?')}
            value={values['afspraken']}
            error={messageFor(errors, 'afspraken')}
            optional
          />
        </Section>
        <ButtonRow>
          <Button>{say('Registreer het advies', 'Register the advice')}</Button>
          <Button look="secondary" name="doe" value="bekijk">
            {say('Bekijk eerst de brief', 'View the letter first')}
          </Button>
          <Button look="subtle" name="doe" value="bewaar">
            {say('Bewaar en ga later verder', 'Save and go on later')}
          </Button>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
