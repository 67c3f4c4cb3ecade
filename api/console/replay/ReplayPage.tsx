// A version of the ladders over the region's past cases: how many would have come to which rung, and how much sooner or later.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { DeskPage } from '../frame.tsx';
import { versionHref } from '../ladders/find.ts';
import type { Seat } from '../seat.ts';
import { shortVersionName } from '../whatIf/versionName.ts';
import { FaultyVersion } from '../whatIf/FaultyVersion.tsx';
import { replayTable, type ReplayRow } from './table.ts';
import type { ReplayRun } from './run.ts';
import type { KnownVersion } from '../../../store/pages/whatIf.ts';
import { daysApartWords } from '../../../words/whatIf.ts';
import { numberWords } from '../../../words/numbers.ts';
import { quietCases } from '../../../domain/forecast/replayFigures.ts';
import type { PastCases } from '../../../store/pages/replay.ts';

/** How many cases are lived once more at most. */
export const MOST_CASES = 200;

/** The figures, and how they were made. */
export function replayPage(seat: Seat, version: KnownVersion, past: PastCases, run: ReplayRun): VNode {
  const name = shortVersionName(version);
  const title = `${name}, nagespeeld`;
  if (run.cases.length === 0) return nothing(seat, version, past, run);
  const quiet = quietCases(run.cases);
  const count = run.cases.length;
  const cases = count === 1 ? 'De ene casus is' : `De ${String(count)} nieuwste casussen zijn`;
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle
        above={<Above seat={seat} version={version} />}
        lead={`${cases} nagespeeld met ${name.toLowerCase()}. ${quietWords(quiet.own, quiet.other, name)}`}
      >
        {title}
      </PageTitle>
      <DataTable<ReplayRow>
        caption="Hoeveel casussen bij welke trede kwamen"
        rows={{ groups: replayTable(version.agreement, past.cases, run.cases) }}
        columns={[
          { label: 'Trede', cell: ({ rung }) => `Trede\u00a0${String(rung)}` },
          { label: 'Wie', cell: ({ who }) => (who === '' ? null : who) },
          { label: 'Met hun eigen versie', cell: ({ figures }) => String(figures.own) },
          {
            label: `Met ${name.toLowerCase().replace(' ', '\u00a0')}`,
            cell: ({ figures }) => String(figures.other),
          },
          { label: 'Wanneer', cell: ({ figures }) => whenWords(figures) },
        ]}
      />
      <Section id="hoe" title="Hoe dit is uitgerekend">
        <List items={explanations(name, past, run)} />
      </Section>
      <ButtonRow>
        <LinkButton
          href={`${seat.home}/wat-als?versie=${String(version.agreement.version)}`}
          look="secondary"
        >
          Bekijk de kalender van {name.toLowerCase()}
        </LinkButton>
      </ButtonRow>
    </DeskPage>
  );
}

/** A draft that no case could follow. */
export function faultyReplayPage(seat: Seat, version: KnownVersion, count: number): VNode {
  const title = `${shortVersionName(version)}, nagespeeld`;
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle above={<Above seat={seat} version={version} />}>{title}</PageTitle>
      <FaultyVersion home={seat.home} version={version} count={count} />
    </DeskPage>
  );
}

function nothing(seat: Seat, version: KnownVersion, past: PastCases, run: ReplayRun): VNode {
  const title = `${shortVersionName(version)}, nagespeeld`;
  const none = past.inAll === 0;
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle above={<Above seat={seat} version={version} />}>{title}</PageTitle>
      <EmptyState
        title={none ? 'Er zijn nog geen casussen om na te spelen' : 'Geen casus kon worden nagespeeld'}
      >
        {none
          ? 'Zodra er adviezen zijn geregistreerd, rekent deze pagina uit hoe ze met deze ladders waren gegaan.'
          : `Van ${String(run.unreplayable + run.left)} casussen is het begin niet meer bekend, of duurde het te lang.`}
      </EmptyState>
    </DeskPage>
  );
}

function Above({ seat, version }: { readonly seat: Seat; readonly version: KnownVersion }): JSX.Element {
  return (
    <>
      <Link href={`${seat.home}/ladders`}>Ladders</Link> /{' '}
      <Link href={versionHref(seat, version.agreement.version)}>{shortVersionName(version)}</Link>
    </>
  );
}

function quietWords(own: number, other: number, name: string): string {
  const cases = (count: number) =>
    count === 0 ? 'in geen enkele casus' : `in ${numberWords(count)} ${count === 1 ? 'casus' : 'casussen'}`;
  if (own === 0 && other === 0) return 'In elke casus werd iemand op een ladder gevraagd.';
  if (own === other)
    return `Met hun eigen versie en met ${name.toLowerCase()} werd ${cases(own)} niemand op een ladder gevraagd.`;
  return `Met hun eigen versie werd ${cases(own)} niemand op een ladder gevraagd, met ${name.toLowerCase()} ${cases(other)}.`;
}

/** "3 werkdagen eerder (middelste van 12)": small counts are said as they are. */
function whenWords({ both, medianDays }: ReplayRow['figures']): string | null {
  if (medianDays === null) return null;
  const of = both === 1 ? 'in één casus' : `middelste van ${String(both)} casussen`;
  return `${daysApartWords(medianDays)} (${of})`;
}

function explanations(
  name: string,
  { inAll }: PastCases,
  { cases, unreplayable, left }: ReplayRun,
): readonly string[] {
  const dropped = cases.reduce((sum, { other }) => sum + other.dropped, 0);
  const ownDropped = cases.reduce((sum, { own }) => sum + own.dropped, 0);
  const times = (count: number) => (count === 1 ? '1 keer' : `${String(count)} keer`);
  return [
    `De regio heeft ${String(inAll)} ${inAll === 1 ? 'casus' : 'casussen'}. Hooguit de ${String(MOST_CASES)} nieuwste worden nagespeeld, open en afgesloten.`,
    ...(unreplayable > 0
      ? [
          `${String(unreplayable)} ${unreplayable === 1 ? 'casus kon' : 'casussen konden'} niet worden nagespeeld, omdat het begin niet meer bekend is.`,
        ]
      : []),
    ...(left > 0
      ? [
          `${String(left)} ${left === 1 ? 'casus is' : 'casussen zijn'} overgeslagen, omdat het te lang duurde.`,
        ]
      : []),
    'Beide kolommen zijn met dezelfde regels uitgerekend. Ze kunnen daarom iets verschillen van wat er echt gebeurde.',
    'Antwoorden, reacties en wat u zelf deed, komen op het moment waarop dat toen gebeurde. Elke brief komt aan.',
    'De mensen in de rollen zijn zoals ze nu bekend zijn.',
    `Waar ${name.toLowerCase()} uw akkoord vraagt en de eigen versie niet, geeft u dat meteen.`,
    dropped > 0
      ? `${times(dropped)} paste iets wat iemand deed niet meer bij ${name.toLowerCase()}, zoals een reactie op een brief die niet was verstuurd. Dat telt dan niet mee.`
      : `Alles wat mensen deden, paste ook bij ${name.toLowerCase()}.`,
    ...(ownDropped > 0
      ? [
          `Bij de eigen versie was dat ${times(ownDropped)}, doordat brieven toen soms niet aankwamen en mensen wisselden.`,
        ]
      : []),
  ];
}
