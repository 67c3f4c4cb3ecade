// The ways out of a check: not the right person, and acute danger.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Lead, Paragraph } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { longDay, longMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import type { RegionProfile } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { Phone } from '../Phone.tsx';
import type { Visit } from '../visit.ts';
import { NextOne } from './NextOne.tsx';
import { CheckPage } from './frame.tsx';

/** Asks who is the right person, which need not be known. */
export function wrongPersonPage(visit: Visit, values: Values, errors: readonly FieldError[]): VNode {
  const title = say('Bent u niet (meer) de juiste persoon?', 'Are you not the right person (any more)?');
  return (
    <CheckPage visit={visit} title={title} back={visit.base} errors={errors} without={['wrongPerson']}>
      <PageTitle
        lead={say(
          'Dan zoeken wij uit wie wij het beste kunnen vragen. U krijgt geen vragen meer over deze casus.',
          'Then we find out whom we can best ask. You will get no more questions about this case.',
        )}
      >
        {title}
      </PageTitle>
      <Form action={`${visit.base}/niet-ik`}>
        <TextField
          name="wie"
          label={say('Weet u wie het wel is?', 'Do you know who is?')}
          hint={say(
            'De naam van een collega en waar die werkt. Geen namen of gegevens van het kind.',
            'The name of a colleague and where they work. No names or details of the child.',
          )}
          value={values['wie']}
          error={messageFor(errors, 'wie')}
          optional
        />
        <Button>{say('Laat het weten', 'Let us know')}</Button>
      </Form>
    </CheckPage>
  );
}

/** After that: what happens now. */
export function wrongPersonSaidPage(visit: Visit, at: Instant): VNode {
  const title = say(
    'Dank u, wij zoeken uit wie wij kunnen vragen',
    'Thank you, we will find out whom we can ask',
  );
  const { region } = visit.facts;
  return (
    <CheckPage visit={visit} title={title} without={['wrongPerson']}>
      <PageTitle>{title}</PageTitle>
      <Paragraph>
        {say(
          `U liet op ${longDay(at, visit.now)} weten dat u niet (meer) de juiste persoon bent. De voorzitter van het expertteam kiest wie wij nu vragen. U hoeft niets meer te doen.`,
          `On ${longDay(at, visit.now)} you let us know that you are not the right person (any more). The chair of the expert team chooses whom we ask now. You do not need to do anything else.`,
        )}
      </Paragraph>
      <Paragraph>
        {say('Was dit niet de bedoeling? Bel', 'Is this not what you meant? Call')}{' '}
        <Phone number={region.phone} />, <Typed>{region.phoneHours}</Typed>.
      </Paragraph>
      <NextOne visit={visit} />
    </CheckPage>
  );
}

/** Acute danger: the numbers to call first, then a button that tells the chair. */
export function crisisPage(visit: Visit): VNode {
  const title = say('Is er acuut gevaar? Bel 112', 'Is there immediate danger? Call 112');
  const { region } = visit.facts;
  return (
    <CheckPage visit={visit} title={title} back={visit.base} without={['crisis']}>
      <PageTitle>{title}</PageTitle>
      <Lead>
        <CallForHelp region={region} />
      </Lead>
      <Paragraph>
        {say(
          'Het expertteam is geen crisisdienst: wij lezen niet dag en nacht mee. Bel dus eerst.',
          'The expert team is not a crisis service: we do not read messages day and night. So call first.',
        )}
      </Paragraph>
      <Paragraph>
        {say(
          'Daarna kunt u het de voorzitter van het expertteam laten weten. Die krijgt direct een mail.',
          'After that you can let the chair of the expert team know. They get an email at once.',
        )}
      </Paragraph>
      <ButtonRow>
        <PostButton action={`${visit.base}/acuut`} look="secondary">
          {say('Laat het de voorzitter weten', 'Let the chair know')}
        </PostButton>
      </ButtonRow>
    </CheckPage>
  );
}

function CallForHelp({ region }: { readonly region: RegionProfile }): JSX.Element {
  return (
    <>
      {say('Bel', 'Call')} <Phone number="112" />, {say('of', 'or')} {region.crisisName}:{' '}
      <Phone number={region.crisisPhone} />
    </>
  );
}

/** After that. The numbers stay first. */
export function crisisToldPage(visit: Visit, at: Instant): VNode {
  const title = say('De voorzitter krijgt bericht', 'The chair is being told');
  const { region } = visit.facts;
  return (
    <CheckPage visit={visit} title={title} without={['crisis']}>
      <Notice kind="done">
        <p>
          {say(
            `U meldde op ${longMoment(at, visit.now)} dat er acuut gevaar is. De voorzitter krijgt daar direct een mail over.`,
            `You reported on ${longMoment(at, visit.now)} that there is immediate danger. The chair gets an email about it at once.`,
          )}
        </p>
      </Notice>
      <PageTitle>{title}</PageTitle>
      <Lead>
        {say('Belde u nog niet?', 'Have you not called yet?')} <CallForHelp region={region} />
      </Lead>
      <Paragraph>
        <Link href={visit.base}>{say('Ga terug naar de vragen', 'Go back to the questions')}</Link>
      </Paragraph>
    </CheckPage>
  );
}
