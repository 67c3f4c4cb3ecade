// The ways out of a check: not the right person, and acute danger.
import type { VNode } from 'preact';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Lead, Paragraph } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { longDay, longMoment } from '../../../words/dates.ts';
import type { Instant } from '../../../domain/time.ts';
import { Phone } from '../Phone.tsx';
import type { Visit } from '../visit.ts';
import { CheckPage } from './frame.tsx';

/** Asks who is the right person, which need not be known. */
export function wrongPersonPage(visit: Visit, values: Values, errors: readonly FieldError[]): VNode {
  const title = 'Bent u niet (meer) de juiste persoon?';
  return (
    <CheckPage visit={visit} title={title} back={visit.base} errors={errors} without={['wrongPerson']}>
      <PageTitle lead="Dan zoeken wij uit wie wij het beste kunnen vragen. U krijgt geen vragen meer over deze casus.">
        {title}
      </PageTitle>
      <Form action={`${visit.base}/niet-ik`}>
        <TextField
          name="wie"
          label="Weet u wie het wel is?"
          hint="De naam van een collega en waar die werkt. Geen namen of gegevens van het kind."
          value={values['wie']}
          error={messageFor(errors, 'wie')}
          optional
        />
        <Button>Laat het weten</Button>
      </Form>
    </CheckPage>
  );
}

/** After that: what happens now. */
export function wrongPersonSaidPage(visit: Visit, at: Instant): VNode {
  const title = 'Dank u, wij zoeken uit wie wij kunnen vragen';
  const { region } = visit.facts;
  return (
    <CheckPage visit={visit} title={title} without={['wrongPerson']}>
      <PageTitle>{title}</PageTitle>
      <Paragraph>
        U liet op {longDay(at, visit.now)} weten dat u niet (meer) de juiste persoon bent. De voorzitter van
        het expertteam kiest wie wij nu vragen. U hoeft niets meer te doen.
      </Paragraph>
      <Paragraph>
        Was dit niet de bedoeling? Bel <Phone number={region.phone} />, {region.phoneHours}.
      </Paragraph>
    </CheckPage>
  );
}

/** Acute danger: the numbers to call first, then a button that tells the chair. */
export function crisisPage(visit: Visit): VNode {
  const title = 'Is er acuut gevaar? Bel 112';
  const { region } = visit.facts;
  return (
    <CheckPage visit={visit} title={title} back={visit.base} without={['crisis']}>
      <PageTitle>{title}</PageTitle>
      <Lead>
        Bel <Phone number="112" />, of {region.crisisName}: <Phone number={region.crisisPhone} />
      </Lead>
      <Paragraph>
        Het expertteam is geen crisisdienst: wij lezen niet dag en nacht mee. Bel dus eerst.
      </Paragraph>
      <Paragraph>
        Daarna kunt u het de voorzitter van het expertteam laten weten. Die krijgt direct een mail.
      </Paragraph>
      <ButtonRow>
        <PostButton action={`${visit.base}/acuut`} look="secondary">
          Laat het de voorzitter weten
        </PostButton>
      </ButtonRow>
    </CheckPage>
  );
}

/** After that. The numbers stay first. */
export function crisisToldPage(visit: Visit, at: Instant): VNode {
  const title = 'De voorzitter krijgt bericht';
  const { region } = visit.facts;
  return (
    <CheckPage visit={visit} title={title} without={['crisis']}>
      <Notice kind="done">
        <p>
          U meldde op {longMoment(at, visit.now)} dat er acuut gevaar is. De voorzitter krijgt daar direct een
          mail over.
        </p>
      </Notice>
      <PageTitle>{title}</PageTitle>
      <Lead>
        Belde u nog niet? Bel <Phone number="112" />, of {region.crisisName}:{' '}
        <Phone number={region.crisisPhone} />
      </Lead>
      <Paragraph>
        <Link href={visit.base}>Ga terug naar de vragen</Link>
      </Paragraph>
    </CheckPage>
  );
}
