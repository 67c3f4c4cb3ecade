// Who agreed to what: the parties without an agreement first, then what lapses, then what holds.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable, type TableColumn } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
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
    <DeskPage seat={seat} title="Afspraken" at="mandates">
      <PageTitle lead={leadWords(holding.length, parties.length)}>Afspraken</PageTitle>
      {seat.may('editMandates') && parties.length > 0 && (
        <ButtonRow>
          <LinkButton href={newMandateHref(seat)}>Leg een afspraak vast</LinkButton>
        </ButtonRow>
      )}
      <Section
        id="zonder"
        title="Wie heeft nog geen afspraak?"
        count={without.length === 0 ? undefined : without.length}
      >
        <Without seat={seat} parties={without} mandates={mandates} all={parties.length} />
      </Section>
      {lapsing.length > 0 && (
        <Section id="loopt-af" title="Loopt af binnen drie maanden" count={lapsing.length}>
          <DataTable
            caption="Afspraken die aflopen, de eerste boven"
            captionSpoken
            rows={lapsing}
            columns={[
              partyColumn(seat),
              { label: 'Afspraak', cell: ({ mandate }) => mandate.title },
              { label: 'Laatste dag', cell: ({ mandate }) => longDate(lastDayOf(mandate) ?? day, day) },
              ...recordColumn(seat, 'Leg een nieuwe vast'),
            ]}
          />
        </Section>
      )}
      {holding.length > 0 && (
        <Section id="geldt" title="Wat er geldt" count={holding.length}>
          <DataTable
            caption="Afspraken die gelden, per soort partij"
            captionSpoken
            rows={{
              groups: organisationKinds.flatMap((kind) => {
                const rows = holding.filter(({ party }) => party.kind === kind);
                return rows.length === 0 ? [] : [{ title: organisationKindPlurals[kind], rows }];
              }),
            }}
            columns={[
              partyColumn(seat),
              { label: 'Soort', cell: ({ mandate }) => instrumentChoices[mandate.instrument] },
              { label: 'Afspraak', cell: ({ mandate }) => titleWords(mandate) },
              { label: 'Getekend', cell: ({ mandate }) => plainDate(mandate.signedOn) },
              { label: 'Geldt', cell: ({ mandate }) => untilWords(mandate) },
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
      <EmptyState title="Er zijn nog geen organisaties">
        Zijn de gemeenten, de aanbieders en de inkoop er, dan ziet u hier wie nog moet tekenen.
      </EmptyState>
    );
  }
  if (parties.length === 0) return <EmptyState title="Iedereen heeft een afspraak die geldt" />;
  return (
    <DataTable
      caption="Partijen zonder een afspraak die geldt"
      captionSpoken
      rows={parties.map((party) => ({ party }))}
      columns={[
        partyColumn(seat),
        { label: 'Soort partij', cell: ({ party }) => capitalised(organisationKindWords[party.kind]) },
        {
          label: 'Wat er is',
          cell: ({ party }) => {
            const nearest = nearestMandate(mandates, party.id, day);
            return nearest ? `${nearest.title}, ${standingWords(nearest, day)}` : 'Nog niets getekend';
          },
        },
        ...recordColumn(seat, 'Leg een afspraak vast'),
      ]}
    />
  );
}

type OfParty = Pick<Holding, 'party'>;

function partyColumn(seat: Seat): TableColumn<OfParty> {
  return { label: 'Partij', cell: ({ party }) => <Link href={partyHref(seat, party.id)}>{party.name}</Link> };
}

function recordColumn(seat: Seat, words: string): readonly TableColumn<OfParty>[] {
  if (!seat.may('editMandates')) return [];
  const cell = ({ party }: OfParty) => (
    <Link href={newMandateHref(seat, party.id)} spoken={party.name}>
      {words}
    </Link>
  );
  return [{ label: 'Wat u kunt doen', cell }];
}

function leadWords(holding: number, all: number): string {
  if (all === 0) return 'Hier staat wie wat heeft afgesproken, zodra er organisaties zijn.';
  if (holding === all) return 'Alle partijen hebben een afspraak die geldt.';
  if (holding === 0) {
    return `Geen van de ${numberWords(all)} partijen heeft al een afspraak die geldt. Wie niet tekende, vragen wij om mee te denken.`;
  }
  const has = holding === 1 ? 'heeft' : 'hebben';
  return `${capitalised(numberWords(holding))} van de ${numberWords(all)} partijen ${has} een afspraak die geldt. Wie niet tekende, vragen wij om mee te denken.`;
}

function titleWords({ title, clause }: KeptMandate): string {
  return clause === undefined ? title : `${title}, ${clause}`;
}

function untilWords(mandate: KeptMandate): string {
  const last = lastDayOf(mandate);
  return last === undefined ? 'Zonder einddatum' : `Tot en met ${plainDate(last)}`;
}

function byKindAndName(one: OrganisationProfile, other: OrganisationProfile): number {
  const kinds = organisationKinds.indexOf(one.kind) - organisationKinds.indexOf(other.kind);
  return kinds === 0 ? one.name.localeCompare(other.name, 'nl') : kinds;
}
