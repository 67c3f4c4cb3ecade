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
import { say, spoken } from '../../../words/language.ts';
import { organisationKindWords } from '../../../words/organisations.ts';
import { ladderWords, listed } from '../../../words/roles.ts';

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
    <Section id="combinatie" title={say('Een gemeente met een aanbieder', 'A municipality with a provider')}>
      <form class="dz-search" method="get" action={`${readinessHref(seat)}#combinatie`}>
        <Select
          name="gemeente"
          label={say('Gemeente', 'Municipality')}
          prompt={say('Kies een gemeente', 'Choose a municipality')}
          options={options('municipality')}
          value={chosen?.pair.municipality}
        />
        <Select
          name="aanbieder"
          label={say('Aanbieder', 'Provider')}
          prompt={say('Kies een aanbieder', 'Choose a provider')}
          options={options('provider')}
          value={chosen?.pair.provider}
        />
        <Button look="secondary">{say('Bekijk', 'View')}</Button>
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
  const both = listed([pair.municipality, pair.provider].map((id) => organisationName(names, id ?? '')));
  return (
    <>
      <Paragraph>
        {say(
          'Kan een casus bij meer organisaties horen, dan staan die onder elkaar. Wie het minst bereikbaar is, telt.',
          'Where a case can belong to several organisations, they are listed below each other. The one that is reached least counts.',
        )}
      </Paragraph>
      <DataTable
        caption={say(`${both}, per ladder`, `${both}, by ladder`)}
        rows={{
          groups: ladders.map((ladder) => ({
            title: ladderWords[ladder.side],
            rows: rungs.filter(({ place }) => place.ladder === ladder),
          })),
        }}
        columns={[
          {
            label: say('Trede', 'Rung'),
            cell: ({ place }) => say(`Trede ${String(place.number)}`, `Rung ${String(place.number)}`),
          },
          {
            label: say('Wat een bericht bereikt', 'What a message reaches'),
            cell: ({ reach }) => <State {...reachLooks[reach]}>{rungWords[reach]}</State>,
          },
          { label: say('Wie', 'Who'), cell: (rung) => <Who seat={seat} names={names} rung={rung} /> },
        ]}
      />
    </>
  );
}

const rungWords = spoken<Reach>({
  confirmed: ['Iemand die bevestigd heeft', 'Somebody who has confirmed'],
  unconfirmed: ['Iemand die nog niet bevestigde', 'Somebody who has not confirmed yet'],
  notSigned: ['Iemand, maar zonder afspraak', 'Somebody, but without an agreement'],
  bounced: ['Niemand: de mail komt niet aan', 'Nobody: the mail does not arrive'],
  vacant: ['Niemand: de trede is vacant', 'Nobody: the rung is vacant'],
});

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
    <State {...reachLooks.vacant} text={say('ontbreekt in de lijst', 'is missing from the list')}>
      <Mended seat={seat} mend={{ code: 'addOrganisation', kind }}>
        {say(`Een ${organisationKindWords[kind]}`, `A ${organisationKindWords[kind]}`)}
      </Mended>
    </State>
  );
}
