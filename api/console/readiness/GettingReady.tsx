// From nothing to ready: the steps of a new region, for the board while it is empty and for a page of its own.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Steps } from '../../design/shows/Steps.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { importHref, readinessHref, stepPlace } from './hrefs.ts';
import { kindWords } from './words.ts';
import type { GettingReady as Taken, SetUpStep, StepTaken } from '../../../domain/escalation/gettingReady.ts';
import { numberWords } from '../../../words/numbers.ts';
import { capitalised } from '../../../words/people.ts';
import { listed } from '../../../words/roles.ts';

const names: Readonly<Record<SetUpStep, string>> = {
  region: 'Gegevens van de regio',
  agreement: 'Ladders die gelden',
  organisations: 'Organisaties',
  people: 'Mensen op de treden',
  mandates: 'Afspraken met de partijen',
  introductions: 'Iedereen heeft bevestigd',
  firstAdvice: 'Het eerste advies',
};

const actions: Readonly<Record<SetUpStep, string>> = {
  region: 'Vul de gegevens in',
  agreement: 'Naar de ladders',
  organisations: 'Voeg een organisatie toe',
  people: 'Bekijk wie er ontbreekt',
  mandates: 'Naar de afspraken',
  introductions: 'Bekijk wie nog niet bevestigde',
  firstAdvice: 'Registreer het eerste advies',
};

const done: Readonly<Record<SetUpStep, string>> = {
  region: 'Alles wat in onze brieven staat, is ingevuld.',
  agreement: 'Er geldt een versie.',
  organisations: 'Van elke soort die de ladders noemen, is er een.',
  people: 'Elke trede heeft iemand.',
  mandates: 'Alle partijen op de treden hebben een afspraak die geldt.',
  introductions: 'Iedereen op een trede weet het, en heeft het bevestigd.',
  firstAdvice: 'Het eerste advies is geregistreerd.',
};

/** The list of steps; each leads to one place. */
export function GettingReady({
  seat,
  taken,
}: {
  readonly seat: Pick<Seat, 'home' | 'may'>;
  readonly taken: Taken;
}): JSX.Element {
  return (
    <Steps
      steps={taken.steps.map((one) => ({
        name: names[one.step],
        state: one.state,
        standing: one.state === 'done' ? done[one.step] : toDo(one, taken),
        action: actionOf(seat, one),
      }))}
    />
  );
}

function actionOf(seat: Pick<Seat, 'home' | 'may'>, { step, state }: StepTaken): JSX.Element | undefined {
  const { href, right } = stepPlace(seat, step);
  if (state === 'done' || !seat.may(right)) return undefined;
  if (state !== 'next') return <Link href={href}>{actions[step]}</Link>;
  const button = <LinkButton href={href}>{actions[step]}</LinkButton>;
  if (step !== 'organisations' || !seat.may('editRoles')) return button;
  return (
    <ButtonRow>
      {button}
      <LinkButton href={importHref(seat)} look="secondary">
        Lees organisaties en mensen in
      </LinkButton>
    </ButtonRow>
  );
}

function toDo({ step, left }: StepTaken, { steps, missingKinds }: Taken): string {
  const many = (one: string, more: string) => `${capitalised(numberWords(left))} ${left === 1 ? one : more}.`;
  switch (step) {
    case 'region':
      return many('gegeven is nog leeg', 'gegevens zijn nog leeg');
    case 'agreement':
      return 'Leg vast naar wie wij gaan, en wanneer. Daarna kan er een advies komen.';
    case 'organisations':
      return missingKinds.length === 0
        ? 'Welke organisaties nodig zijn, zeggen de ladders.'
        : `Er ontbreekt nog ${listed(kindWords(missingKinds))}.`;
    case 'people':
      return left === 0 ? 'Wie er nodig is, zeggen de ladders.' : many('rol is vacant', 'rollen zijn vacant');
    case 'mandates':
      return left === 0
        ? 'Elke gemeente, aanbieder en andere partij op een trede tekent iets.'
        : `${many('partij heeft nog geen afspraak', 'partijen hebben nog geen afspraak')} U kunt intussen verder: wie niet tekende, vragen wij om mee te denken.`;
    case 'introductions':
      return left === 0
        ? 'Wie op een trede staat, krijgt een mail om dat te bevestigen.'
        : many('persoon bevestigde nog niet', 'mensen bevestigden nog niet');
    case 'firstAdvice':
      return steps.some((one) => one.step === 'agreement' && one.state === 'done')
        ? 'Dit kan nu al.'
        : 'Dit kan zodra er ladders gelden.';
  }
}

/** The steps on a page of their own. */
export function gettingReadyPage(seat: Seat, taken: Taken): VNode {
  const left = taken.steps.filter(({ state }) => state !== 'done').length;
  const title = 'Van niets naar klaar';
  return (
    <DeskPage seat={seat} title={title} at="readiness" below>
      <PageTitle
        above={<Link href={readinessHref(seat)}>Gereedheid</Link>}
        lead={
          left === 0
            ? 'Alle stappen zijn gedaan.'
            : `Nog ${numberWords(left)} van de ${numberWords(taken.steps.length)} stappen. Begin bij de eerste die open staat.`
        }
      >
        {title}
      </PageTitle>
      <GettingReady seat={seat} taken={taken} />
    </DeskPage>
  );
}
