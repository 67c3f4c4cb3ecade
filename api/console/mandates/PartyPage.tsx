// One party: what it signed over time, what its people read of it, and who recorded what.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { Timeline } from '../../design/shows/Timeline.tsx';
import { Heading, PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { moment } from '../../moments.ts';
import { AskTheChair } from '../AskTheChair.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { changeWords } from './changeWords.ts';
import { changeHref, endHref, mandatesHref, newMandateHref } from './hrefs.ts';
import { mandateRows } from './mandateRows.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import {
  firstDayOf,
  mandateOn,
  standingOn,
  type MandateStanding,
} from '../../../domain/escalation/mandates.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';
import type { Party } from '../../../store/pages/mandates.ts';
import { say } from '../../../words/language.ts';
import { restsOn, standingWords } from '../../../words/mandates.ts';
import { organisationKindWords } from '../../../words/organisations.ts';
import { capitalised } from '../../../words/people.ts';

const order: readonly MandateStanding[] = ['holds', 'ahead', 'ended', 'lapsed'];

/** @param done what was just done */
export function partyPage(seat: Seat, { organisation, mandates, changes }: Party, done?: string): VNode {
  const day = localDateOf(seat.now);
  const holds = mandateOn(mandates, organisation.id, day);
  const sorted = mandates
    .toSorted((one, other) => (firstDayOf(one) > firstDayOf(other) ? -1 : 1))
    .toSorted((one, other) => order.indexOf(standingOn(one, day)) - order.indexOf(standingOn(other, day)));
  return (
    <DeskPage
      seat={seat}
      title={say(`Afspraken met ${organisation.name}`, `Agreements with ${organisation.name}`)}
      at="mandates"
      below
      done={done}
    >
      <PageTitle
        above={
          <>
            <Link href={mandatesHref(seat)}>{say('Afspraken', 'Agreements')}</Link> /{' '}
            {capitalised(organisationKindWords[organisation.kind])}
          </>
        }
        lead={
          holds ? (
            <>
              <Typed>{holds.title}</Typed> {standingWords(holds, day)}.
            </>
          ) : (
            say(
              'Er is nu geen afspraak die geldt. Wij vragen de mensen van deze partij om mee te denken.',
              'There is no agreement that holds now. We ask the people of this party to think with us.',
            )
          )
        }
      >
        {organisation.name}
      </PageTitle>
      {seat.may('editMandates') && (
        <ButtonRow>
          <LinkButton href={newMandateHref(seat, organisation.id)} look={holds ? 'secondary' : 'primary'}>
            {sorted.length === 0
              ? say('Leg een afspraak vast', 'Record an agreement')
              : say('Leg een nieuwe afspraak vast', 'Record a new agreement')}
          </LinkButton>
        </ButtonRow>
      )}
      {!seat.may('editMandates') && (
        <AskTheChair seat={seat}>
          {say(
            'Alleen de voorzitter legt afspraken vast of wijzigt ze.',
            'Only the chair records agreements or changes them.',
          )}
        </AskTheChair>
      )}
      {seat.may('seePeople') && (
        <Paragraph>
          <Link href={`${seat.home}/mensen/organisaties/${organisation.id}`}>
            {say(`Bekijk wie bij ${organisation.name} werken`, `View who works at ${organisation.name}`)}
          </Link>
        </Paragraph>
      )}
      <Section id="bericht" title={say('Wat er in een bericht staat', 'What a message says')}>
        <Paragraph>
          {restsOn(
            mandates,
            organisation.id,
            organisation.kind === 'municipality' ? 'gemeente' : 'organisatie',
            day,
          ).join(' ')}
        </Paragraph>
      </Section>
      <Section id="getekend" title={say('Wat er is getekend', 'What has been signed')}>
        {sorted.length === 0 ? (
          <EmptyState
            title={say('Deze partij tekende nog niets', 'This party has not signed anything yet')}
          />
        ) : (
          sorted.map((mandate) => <One seat={seat} mandate={mandate} />)
        )}
      </Section>
      {changes.length > 0 && (
        <Section id="vastgelegd" title={say('Wie legde wat vast', 'Who recorded what')}>
          <Timeline
            when="past"
            entries={changes.map((change) => ({
              at: moment(change.at, seat.now),
              words: changeWords(change),
            }))}
          />
        </Section>
      )}
    </DeskPage>
  );
}

function One({ seat, mandate }: { readonly seat: Seat; readonly mandate: KeptMandate }): JSX.Element {
  const over = ['lapsed', 'ended'].includes(standingOn(mandate, localDateOf(seat.now)));
  return (
    <div class="dz-flow">
      <Heading level={3}>
        <Typed>{mandate.title}</Typed>
      </Heading>
      <DefinitionRows rows={mandateRows(mandate, seat.now)} />
      {seat.may('editMandates') && (
        <ButtonRow>
          <LinkButton href={changeHref(seat, mandate.id)} look="secondary" spoken={mandate.title}>
            {say('Wijzig', 'Change')}
          </LinkButton>
          {!over && mandate.endedOn === undefined && (
            <LinkButton href={endHref(seat, mandate.id)} look="subtle" spoken={mandate.title}>
              {say('Beëindig', 'End')}
            </LinkButton>
          )}
        </ButtonRow>
      )}
    </div>
  );
}
