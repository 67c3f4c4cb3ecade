// Who agreed to what: the parties without an agreement first, then what lapses, then what holds.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable, type TableColumn } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { newMandateHref, partyHref } from './hrefs.ts';
import { organisationKinds, type OrganisationProfile } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import {
  lapsingMandates,
  lastDayOf,
  mandateOn,
  nearestMandate,
} from '../../../domain/escalation/mandates.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';
import type { Mandates } from '../../../store/pages/mandates.ts';
import { longDate, plainDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { instrumentChoices, standingWords } from '../../../words/mandates.ts';
import { organisationKindPlurals, organisationKindWords } from '../../../words/organisations.ts';
import { numberWords } from '../../../words/numbers.ts';
import { capitalised } from '../../../words/people.ts';

interface Holding {
  readonly party: OrganisationProfile;
  readonly mandate: KeptMandate;
}

/** All parties of the region. */
export function mandatesPage(seat: Seat, { organisations, mandates }: Mandates): VNode {
  const day = localDateOf(seat.now);
  const parties = [...organisations.values()].toSorted(byKindAndName);
  const holding = parties.flatMap((party): readonly Holding[] => {
    const mandate = mandateOn(mandates, party.id, day);
    return mandate ? [{ party, mandate }] : [];
  });
  const without = parties.filter(({ id }) => !mandateOn(mandates, id, day));
  const lapsing = lapsingMandates(mandates, day).flatMap(({ mandate }): readonly Holding[] => {
    const party = organisations.get(mandate.organisation);
    return party ? [{ party, mandate }] : [];
  });
  return (
    <DeskPage seat={seat} title={say('Afspraken', 'Agreements')} at="mandates">
      <PageTitle lead={leadWords(holding.length, parties.length)}>{say('Afspraken', 'Agreements')}</PageTitle>
      {seat.may('editMandates') && parties.length > 0 && (
        <ButtonRow>
          <LinkButton href={newMandateHref(seat)}>
            {say('Leg een afspraak vast', 'Record an agreement')}
          </LinkButton>
        </ButtonRow>
      )}
      <Section
        id="zonder"
        title={say('Wie heeft nog geen afspraak?', 'Who has no agreement yet?')}
        count={without.length === 0 ? undefined : without.length}
      >
        <Without seat={seat} parties={without} mandates={mandates} all={parties.length} />
      </Section>
      {lapsing.length > 0 && (
        <Section
          id="loopt-af"
          title={say('Loopt af binnen drie maanden', 'Lapses within three months')}
          count={lapsing.length}
        >
          <DataTable
            caption={say('Afspraken die aflopen, de eerste boven', 'Agreements that lapse, the first on top')}
            captionSpoken
            rows={lapsing}
            columns={[
              partyColumn(seat),
              {
                label: say('Afspraak', 'Agreement'),
                cell: ({ mandate }) => <Typed>{mandate.title}</Typed>,
              },
              {
                label: say('Laatste dag', 'Last day'),
                cell: ({ mandate }) => longDate(lastDayOf(mandate) ?? day, day),
              },
              ...recordColumn(seat, say('Leg een nieuwe vast', 'Record a new one')),
            ]}
          />
        </Section>
      )}
      {holding.length > 0 && (
        <Section id="geldt" title={say('Wat er geldt', 'What holds')} count={holding.length}>
          <DataTable
            caption={say('Afspraken die gelden, per soort partij', 'Agreements that hold, by kind of party')}
            captionSpoken
            rows={{
              groups: organisationKinds.flatMap((kind) => {
                const rows = holding.filter(({ party }) => party.kind === kind);
                return rows.length === 0 ? [] : [{ title: organisationKindPlurals[kind], rows }];
              }),
            }}
            columns={[
              partyColumn(seat),
              { label: say('Soort', 'Kind'), cell: ({ mandate }) => instrumentChoices[mandate.instrument] },
              {
                label: say('Afspraak', 'Agreement'),
                cell: ({ mandate }) => <Typed>{titleWords(mandate)}</Typed>,
              },
              { label: say('Getekend', 'Signed'), cell: ({ mandate }) => plainDate(mandate.signedOn) },
              { label: say('Geldt', 'Holds'), cell: ({ mandate }) => untilWords(mandate) },
            ]}
          />
        </Section>
      )}
    </DeskPage>
  );
}

function Without({
  seat,
  parties,
  mandates,
  all,
}: {
  readonly seat: Seat;
  readonly parties: readonly OrganisationProfile[];
  readonly mandates: readonly KeptMandate[];
  readonly all: number;
}): JSX.Element {
  const day = localDateOf(seat.now);
  if (all === 0) {
    return (
      <EmptyState title={say('Er zijn nog geen organisaties', 'There are no organisations yet')}>
        {say(
          'Zijn de gemeenten, de aanbieders en de inkoop er, dan ziet u hier wie nog moet tekenen.',
          'Once the municipalities, the providers and procurement are here, you see who still has to sign.',
        )}
      </EmptyState>
    );
  }
  if (parties.length === 0) {
    return (
      <EmptyState
        title={say('Iedereen heeft een afspraak die geldt', 'Everyone has an agreement that holds')}
      />
    );
  }
  return (
    <DataTable
      caption={say('Partijen zonder een afspraak die geldt', 'Parties without an agreement that holds')}
      captionSpoken
      rows={parties.map((party) => ({ party }))}
      columns={[
        partyColumn(seat),
        {
          label: say('Soort partij', 'Kind of party'),
          cell: ({ party }) => capitalised(organisationKindWords[party.kind]),
        },
        {
          label: say('Wat er is', 'What there is'),
          cell: ({ party }) => {
            const nearest = nearestMandate(mandates, party.id, day);
            if (!nearest) return say('Nog niets getekend', 'Nothing signed yet');
            return (
              <>
                <Typed>{nearest.title}</Typed>, {standingWords(nearest, day)}
              </>
            );
          },
        },
        ...recordColumn(seat, say('Leg een afspraak vast', 'Record an agreement')),
      ]}
    />
  );
}

type OfParty = Pick<Holding, 'party'>;

function partyColumn(seat: Seat): TableColumn<OfParty> {
  return {
    label: say('Partij', 'Party'),
    cell: ({ party }) => <Link href={partyHref(seat, party.id)}>{party.name}</Link>,
  };
}

function recordColumn(seat: Seat, words: string): readonly TableColumn<OfParty>[] {
  if (!seat.may('editMandates')) return [];
  const cell = ({ party }: OfParty) => (
    <Link href={newMandateHref(seat, party.id)} spoken={party.name}>
      {words}
    </Link>
  );
  return [{ label: say('Wat u kunt doen', 'What you can do'), cell }];
}

function leadWords(holding: number, all: number): string {
  if (all === 0) {
    return say(
      'Hier staat wie wat heeft afgesproken, zodra er organisaties zijn.',
      'Here you see who agreed to what, as soon as there are organisations.',
    );
  }
  if (holding === all) {
    return say('Alle partijen hebben een afspraak die geldt.', 'All parties have an agreement that holds.');
  }
  if (holding === 0) {
    return say(
      `Geen van de ${numberWords(all)} partijen heeft al een afspraak die geldt. Wie niet tekende, vragen wij om mee te denken.`,
      `None of the ${numberWords(all)} parties has an agreement that holds yet. Whoever did not sign, we ask to think with us.`,
    );
  }
  const one = holding === 1;
  return say(
    `${capitalised(numberWords(holding))} van de ${numberWords(all)} partijen ${one ? 'heeft' : 'hebben'} een afspraak die geldt. Wie niet tekende, vragen wij om mee te denken.`,
    `${capitalised(numberWords(holding))} of the ${numberWords(all)} parties ${one ? 'has' : 'have'} an agreement that holds. Whoever did not sign, we ask to think with us.`,
  );
}

function titleWords({ title, clause }: KeptMandate): string {
  return clause === undefined ? title : `${title}, ${clause}`;
}

function untilWords(mandate: KeptMandate): string {
  const last = lastDayOf(mandate);
  return last === undefined
    ? say('Zonder einddatum', 'Without an end date')
    : say(`Tot en met ${plainDate(last)}`, `Up to and including ${plainDate(last)}`);
}

function byKindAndName(one: OrganisationProfile, other: OrganisationProfile): number {
  const kinds = organisationKinds.indexOf(one.kind) - organisationKinds.indexOf(other.kind);
  return kinds === 0 ? one.name.localeCompare(other.name, 'nl') : kinds;
}
