// One municipality with one provider: who is asked on each rung, and how far they are reached.
import type { JSX } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { State } from '../../design/shows/State.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { Seat } from '../seat.ts';
import { readinessHref } from './hrefs.ts';
import { Mended, Reached } from './Reached.tsx';
import { organisationName, reachLooks, type Names } from './words.ts';
import { organisationKinds, type OrganisationKind } from '../../../domain/advice/facts.ts';
import type { Recipient } from '../../../domain/escalation/agreement.ts';
import { kindNeeded, type Pair, type PlacedOrganisation } from '../../../domain/escalation/parties.ts';
import type { Reach } from '../../../domain/escalation/reach.ts';
import type { PairRung } from '../../../domain/escalation/readiness.ts';
import { organisationKindWords } from '../../../words/organisations.ts';
import { ladderWords } from '../../../words/roles.ts';

/** What was asked for, when it is a pair of this region. */
export function pairAsked(
  seat: Pick<Seat, 'query'>,
  organisations: readonly PlacedOrganisation[],
): Pair | undefined {
  const chosen = (field: string, kind: OrganisationKind) =>
    organisations.find((one) => one.id === seat.query[field] && one.kind === kind)?.id;
  const [municipality, provider] = [chosen('gemeente', 'municipality'), chosen('aanbieder', 'provider')];
  return municipality === undefined || provider === undefined ? undefined : { municipality, provider };
}

interface PairProps {
  readonly seat: Seat;
  readonly names: Names;
  readonly organisations: readonly PlacedOrganisation[];
  /** What was chosen, with its rungs. */
  readonly chosen: { readonly pair: Pair; readonly rungs: readonly PairRung[] } | undefined;
}

/** Chosen by GET, so that a pair can be kept as a bookmark. */
export function PairSection({ seat, names, organisations, chosen }: PairProps): JSX.Element {
  const options = (kind: OrganisationKind) =>
    organisations.filter((one) => one.kind === kind).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section id="combinatie" title="Een gemeente met een aanbieder">
      <form class="dz-search" method="get" action={`${readinessHref(seat)}#combinatie`}>
        <Select
          name="gemeente"
          label="Gemeente"
          prompt="Kies een gemeente"
          options={options('municipality')}
          value={chosen?.pair.municipality}
        />
        <Select
          name="aanbieder"
          label="Aanbieder"
          prompt="Kies een aanbieder"
          options={options('provider')}
          value={chosen?.pair.provider}
        />
        <Button look="secondary">Bekijk</Button>
      </form>
      {chosen && <PairTable seat={seat} names={names} {...chosen} />}
    </Section>
  );
}

function PairTable({
  seat,
  names,
  pair,
  rungs,
}: {
  readonly seat: Seat;
  readonly names: Names;
  readonly pair: Pair;
  readonly rungs: readonly PairRung[];
}): JSX.Element {
  const ladders = [...new Set(rungs.map(({ place }) => place.ladder))];
  const both = [pair.municipality, pair.provider].map((id) => organisationName(names, id ?? '')).join(' en ');
  return (
    <>
      <Paragraph>
        Kan een casus bij meer organisaties horen, dan staan die onder elkaar. Wie het minst bereikbaar is,
        telt.
      </Paragraph>
      <DataTable
        caption={`${both}, per ladder`}
        rows={{
          groups: ladders.map((ladder) => ({
            title: ladderWords[ladder.side],
            rows: rungs.filter(({ place }) => place.ladder === ladder),
          })),
        }}
        columns={[
          { label: 'Trede', cell: ({ place }) => `Trede ${String(place.number)}` },
          {
            label: 'Wat een bericht bereikt',
            cell: ({ reach }) => <State {...reachLooks[reach]}>{rungWords[reach]}</State>,
          },
          { label: 'Wie', cell: (rung) => <Who seat={seat} names={names} rung={rung} /> },
        ]}
      />
    </>
  );
}

const rungWords: Readonly<Record<Reach, string>> = {
  confirmed: 'Iemand die bevestigd heeft',
  unconfirmed: 'Iemand die nog niet bevestigde',
  notSigned: 'Iemand, maar zonder afspraak',
  bounced: 'Niemand: de mail komt niet aan',
  vacant: 'Niemand: de trede is vacant',
};

function Who({
  seat,
  names,
  rung: { recipients },
}: {
  readonly seat: Seat;
  readonly names: Names;
  readonly rung: PairRung;
}): JSX.Element {
  return (
    <>
      {recipients.map(({ recipient, found }) => {
        if (found.length === 0) return <Missing seat={seat} of={recipient.of} />;
        return found.map((one) => <Reached seat={seat} names={names} found={one} named />);
      })}
    </>
  );
}

function Missing({ seat, of }: { readonly seat: Seat; readonly of: Recipient['of'] }): JSX.Element {
  const kind = kindNeeded(of) ?? organisationKinds[0];
  return (
    <State {...reachLooks.vacant} text="ontbreekt in de lijst">
      <Mended seat={seat} mend={{ code: 'addOrganisation', kind }}>
        Een {organisationKindWords[kind]}
      </Mended>
    </State>
  );
}
