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

/** The same page however often the form was sent. */
export function registeredPage(seat: Seat, facts: CaseFacts): VNode {
  const { reference, parties, rhythm } = facts.advice;
  const registered = facts.events[0]?.event;
  const first = registered?.type === 'AdviceRegistered' ? registered.firstCheckAt : undefined;
  return (
    <DeskPage seat={seat} title={`${reference} is geregistreerd`} at="advices" below>
      <Notice kind="done">
        <p>Het advies is geregistreerd.</p>
      </Notice>
      <PageTitle lead="Geef dit casusnummer door aan de verwijzer en de casusregisseur. Zo weet iedereen om welke casus het gaat, zonder naam van het kind.">
        <Reference code={reference} />
      </PageTitle>
      <DefinitionRows
        rows={[
          { term: 'Wie de vragen krijgt', value: nameOf(facts, parties.referrer) },
          { term: 'Hoe vaak', value: rhythmWords(rhythm) },
          ...(first === undefined
            ? []
            : [{ term: 'Eerste vraag', value: <strong>{longMoment(first, seat.now)}</strong> }]),
        ]}
      />
      <Paragraph>U hoeft nu niets te doen. U hoort van ons als er iets van u gevraagd wordt.</Paragraph>
      <ButtonRow>
        <LinkButton href={`${seat.home}/adviezen/${reference}`}>Bekijk de casus</LinkButton>
        <LinkButton href={`${seat.home}/adviezen/nieuw`} look="secondary">
          Registreer nog een advies
        </LinkButton>
      </ButtonRow>
    </DeskPage>
  );
}

/** A region that has no ladders in force, or ones on which a case could not go on, cannot follow an advice. */
export function noAgreementPage(seat: Seat): VNode {
  const faulty = seat.desk.agreement !== undefined;
  return (
    <DeskPage seat={seat} title="Nieuw advies" at="newAdvice">
      <PageTitle>Nieuw advies</PageTitle>
      <EmptyState title={faulty ? 'De ladders die gelden, kloppen niet' : 'Er gelden nog geen ladders'}>
        {faulty
          ? 'Een advies kan er nu niet op verder. Onder Ladders staat wat er mis is. Maak daar een nieuwe versie.'
          : 'Pas als er ladders gelden, kunt u een advies registreren.'}{' '}
        <Link href={`${seat.home}/ladders`}>Naar de ladders</Link>
      </EmptyState>
    </DeskPage>
  );
}
