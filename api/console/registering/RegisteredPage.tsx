// After registering: the reference to pass on, and when the first question goes.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { EmptyState, Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link, Reference } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { nameOf } from '../case/happened.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { longMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

/** The same page however often the form was sent. */
export function registeredPage(seat: Seat, facts: CaseFacts): VNode {
  const { reference, parties, rhythm } = facts.advice;
  const registered = facts.events[0]?.event;
  const first = registered?.type === 'AdviceRegistered' ? registered.firstCheckAt : undefined;
  return (
    <DeskPage
      seat={seat}
      title={say(`${reference} is geregistreerd`, `${reference} has been registered`)}
      at="advices"
      below
    >
      <Notice kind="done">
        <p>{say('Het advies is geregistreerd.', 'The advice has been registered.')}</p>
      </Notice>
      <PageTitle
        lead={say(
          'Geef dit casusnummer door aan de verwijzer en de casusregisseur. Zo weet iedereen om welke casus het gaat, zonder naam van het kind.',
          'Pass this case number on to the referrer and the case coordinator. Then everyone knows which case it is, without the name of the child.',
        )}
      >
        <Reference code={reference} />
      </PageTitle>
      <DefinitionRows
        rows={[
          {
            term: say('Wie de vragen krijgt', 'Who gets the questions'),
            value: nameOf(facts, parties.referrer),
          },
          { term: say('Hoe vaak', 'How often'), value: rhythmWords(rhythm) },
          ...(first === undefined
            ? []
            : [
                {
                  term: say('Eerste vraag', 'First question'),
                  value: <strong>{longMoment(first, seat.now)}</strong>,
                },
              ]),
        ]}
      />
      <Paragraph>
        {say(
          'U hoeft nu niets te doen. U hoort van ons als er iets van u gevraagd wordt.',
          'You need not do anything now. You will hear from us when something is asked of you.',
        )}
      </Paragraph>
      <ButtonRow>
        <LinkButton href={`${seat.home}/adviezen/${reference}`}>
          {say('Bekijk de casus', 'View the case')}
        </LinkButton>
        <LinkButton href={`${seat.home}/adviezen/nieuw`} look="secondary">
          {say('Registreer nog een advies', 'Register another advice')}
        </LinkButton>
      </ButtonRow>
    </DeskPage>
  );
}

/** A region that has no ladders in force, or ones on which a case could not go on, cannot follow an advice. */
export function noAgreementPage(seat: Seat): VNode {
  const faulty = seat.desk.agreement !== undefined;
  return (
    <DeskPage seat={seat} title={say('Nieuw advies', 'New advice')} at="newAdvice">
      <PageTitle>{say('Nieuw advies', 'New advice')}</PageTitle>
      <EmptyState
        title={
          faulty
            ? say('De ladders die gelden, kloppen niet', 'The ladders in force are not right')
            : say('Er gelden nog geen ladders', 'No ladders are in force yet')
        }
      >
        {faulty
          ? say(
              'Een advies kan er nu niet op verder. Onder Ladders staat wat er mis is. Maak daar een nieuwe versie.',
              'An advice cannot go on with them now. Under Ladders it says what is wrong. Make a new version there.',
            )
          : say(
              'Pas als er ladders gelden, kunt u een advies registreren.',
              'Only once ladders are in force can you register an advice.',
            )}{' '}
        <Link href={`${seat.home}/ladders`}>{say('Naar de ladders', 'Go to the ladders')}</Link>
      </EmptyState>
    </DeskPage>
  );
}
