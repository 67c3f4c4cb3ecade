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
import { say, spoken } from '../../../words/language.ts';
import { numberWords } from '../../../words/numbers.ts';
import { capitalised } from '../../../words/people.ts';
import { listed } from '../../../words/roles.ts';

const names = spoken<SetUpStep>({
  region: ['Gegevens van de regio', 'Details of the region'],
  agreement: ['Ladders die gelden', 'Ladders in force'],
  organisations: ['Organisaties', 'Organisations'],
  people: ['Mensen op de treden', 'People on the rungs'],
  mandates: ['Afspraken met de partijen', 'Agreements with the parties'],
  introductions: ['Iedereen heeft bevestigd', 'Everyone has confirmed'],
  firstAdvice: ['Het eerste advies', 'The first advice'],
});

const actions = spoken<SetUpStep>({
  region: ['Vul de gegevens in', 'Fill in the details'],
  agreement: ['Naar de ladders', 'Go to the ladders'],
  organisations: ['Voeg een organisatie toe', 'Add an organisation'],
  people: ['Bekijk wie er ontbreekt', 'View who is missing'],
  mandates: ['Naar de afspraken', 'Go to the agreements'],
  introductions: ['Bekijk wie nog niet bevestigde', 'View who has not confirmed yet'],
  firstAdvice: ['Registreer het eerste advies', 'Register the first advice'],
});

const done = spoken<SetUpStep>({
  region: ['Alles wat in onze brieven staat, is ingevuld.', 'Everything that our letters say is filled in.'],
  agreement: ['Er geldt een versie.', 'A version is in force.'],
  organisations: [
    'Van elke soort die de ladders noemen, is er een.',
    'There is one of each kind that the ladders name.',
  ],
  people: ['Elke trede heeft iemand.', 'Every rung has somebody.'],
  mandates: [
    'Alle partijen op de treden hebben een afspraak die geldt.',
    'All parties on the rungs have an agreement that holds.',
  ],
  introductions: [
    'Iedereen op een trede weet het, en heeft het bevestigd.',
    'Everyone on a rung knows it, and has confirmed it.',
  ],
  firstAdvice: ['Het eerste advies is geregistreerd.', 'The first advice has been registered.'],
});

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
        {say('Lees organisaties en mensen in', 'Import organisations and people')}
      </LinkButton>
    </ButtonRow>
  );
}

function toDo({ step, left }: StepTaken, { steps, missingKinds }: Taken): string {
  const count = capitalised(numberWords(left));
  switch (step) {
    case 'region':
      return left === 1
        ? say(`${count} gegeven is nog leeg.`, `${count} detail is still empty.`)
        : say(`${count} gegevens zijn nog leeg.`, `${count} details are still empty.`);
    case 'agreement':
      return say(
        'Leg vast naar wie wij gaan, en wanneer. Daarna kan er een advies komen.',
        'Record to whom we go, and when. After that an advice can come.',
      );
    case 'organisations':
      return missingKinds.length === 0
        ? say(
            'Welke organisaties nodig zijn, zeggen de ladders.',
            'The ladders say which organisations are needed.',
          )
        : say(
            `Er ontbreekt nog ${listed(kindWords(missingKinds))}.`,
            `Still missing: ${listed(kindWords(missingKinds))}.`,
          );
    case 'people':
      if (left === 0) return say('Wie er nodig is, zeggen de ladders.', 'The ladders say who is needed.');
      return left === 1
        ? say(`${count} rol is vacant.`, `${count} role is vacant.`)
        : say(`${count} rollen zijn vacant.`, `${count} roles are vacant.`);
    case 'mandates':
      if (left === 0) {
        return say(
          'Elke gemeente, aanbieder en andere partij op een trede tekent iets.',
          'Every municipality, provider and other party on a rung signs something.',
        );
      }
      return say(
        `${count} ${left === 1 ? 'partij heeft' : 'partijen hebben'} nog geen afspraak. U kunt intussen verder: wie niet tekende, vragen wij om mee te denken.`,
        `${count} ${left === 1 ? 'party has' : 'parties have'} no agreement yet. You can go on in the meantime: whoever did not sign, we ask to think with us.`,
      );
    case 'introductions':
      if (left === 0) {
        return say(
          'Wie op een trede staat, krijgt een mail om dat te bevestigen.',
          'Whoever is on a rung gets a mail to confirm that.',
        );
      }
      return left === 1
        ? say(`${count} persoon bevestigde nog niet.`, `${count} person has not confirmed yet.`)
        : say(`${count} mensen bevestigden nog niet.`, `${count} people have not confirmed yet.`);
    case 'firstAdvice':
      return steps.some((one) => one.step === 'agreement' && one.state === 'done')
        ? say('Dit kan nu al.', 'You can do this now.')
        : say('Dit kan zodra er ladders gelden.', 'You can do this once ladders are in force.');
  }
}

/** The steps on a page of their own. */
export function gettingReadyPage(seat: Seat, taken: Taken): VNode {
  const left = taken.steps.filter(({ state }) => state !== 'done').length;
  const title = say('Van niets naar klaar', 'From nothing to ready');
  return (
    <DeskPage seat={seat} title={title} at="readiness" below>
      <PageTitle
        above={<Link href={readinessHref(seat)}>{say('Gereedheid', 'Readiness')}</Link>}
        lead={
          left === 0
            ? say('Alle stappen zijn gedaan.', 'All steps are done.')
            : say(
                `Nog ${numberWords(left)} van de ${numberWords(taken.steps.length)} stappen. Begin bij de eerste die open staat.`,
                `${capitalised(numberWords(left))} of the ${numberWords(taken.steps.length)} steps to go. Begin with the first that is open.`,
              )
        }
      >
        {title}
      </PageTitle>
      <GettingReady seat={seat} taken={taken} />
    </DeskPage>
  );
}
