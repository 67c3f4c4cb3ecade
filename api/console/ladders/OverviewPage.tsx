// "Ladders": to whom we go and when. The version in force first, then the others.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { VersionBar, type Version } from '../../design/shows/VersionBar.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { SmallPrint } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { differencesBetween } from '../../../words/agreementAspects.ts';
import { capitalised } from '../../../words/people.ts';
import { LaddersShown } from './AgreementShown.tsx';
import { versionHref } from './find.ts';
import {
  basedOnWords,
  followersWords,
  inForce,
  restsOn,
  standingWords,
  versionName,
} from './versionWords.ts';

export interface Overview {
  /** The newest first. */
  readonly versions: readonly AgreementVersion[];
  readonly followers: ReadonlyMap<number, number>;
}

/** @param done what was just done */
export function overviewPage(seat: Seat, overview: Overview, done?: string): VNode {
  const { versions } = overview;
  const current = inForce(versions, localDateOf(seat.now));
  const coming = versions.filter(
    ({ status, inForceFrom }) =>
      status === 'draft' ||
      (status === 'agreed' && inForceFrom !== null && inForceFrom > localDateOf(seat.now)),
  );
  return (
    <DeskPage seat={seat} title="Ladders" at="ladders" done={done}>
      <PageTitle lead="Naar wie gaan we, en wanneer?">Ladders van {seat.desk.region.name}</PageTitle>
      {current === undefined && <Nothing seat={seat} />}
      {(current !== undefined || coming.length > 0) && (
        <VersionBar
          versions={[
            ...(current ? [currentBox(seat, current, overview)] : []),
            ...coming.slice(0, 2).map((version) => comingBox(seat, version, current, overview)),
          ]}
        />
      )}
      {current && seat.may('editAgreement') && (
        <ButtonRow>
          <LinkButton href={`${seat.home}/ladders/nieuw`} look="secondary">
            Maak een nieuw concept
          </LinkButton>
        </ButtonRow>
      )}
      {current && <LaddersShown agreement={current.agreement} />}
      {versions.length > 0 && <AllVersions seat={seat} overview={overview} />}
    </DeskPage>
  );
}

function Nothing({ seat }: { readonly seat: Seat }): JSX.Element {
  return (
    <EmptyState title="Er gelden nog geen ladders">
      Begin met een voorbeeld, pas het aan en leg het vast. Daarna kunt u adviezen registreren.{' '}
      {seat.may('editAgreement') && <Link href={`${seat.home}/ladders/nieuw`}>Maak een eerste concept</Link>}
    </EmptyState>
  );
}

function currentBox(seat: Seat, version: AgreementVersion, { versions, followers }: Overview): Version {
  const faults = agreementFaults(version.agreement).length;
  return {
    name: versionName(version),
    standing: standingWords(version, versions, seat.now),
    about: [restsOn(version), followersWords(followers.get(version.version) ?? 0)]
      .filter((sentence) => sentence !== '')
      .join(' '),
    actions: (
      <>
        <Link href={versionHref(seat, version.version)}>
          {faults === 0 ? 'Alles van deze versie' : 'Bekijk wat er aan deze versie niet klopt'}
        </Link>
        <Link href={`${seat.home}/ladders/wijzigingen`}>Wie veranderde wat</Link>
      </>
    ),
  };
}

function comingBox(
  seat: Seat,
  version: AgreementVersion,
  current: AgreementVersion | undefined,
  { versions }: Overview,
): Version {
  const draft = version.status === 'draft';
  return {
    name: versionName(version),
    standing: standingWords(version, versions, seat.now),
    about: draft ? changedWords(version, current) : restsOn(version),
    actions: (
      <>
        <LinkButton href={versionHref(seat, version.version)} look="secondary">
          {draft && seat.may('editAgreement')
            ? `Ga verder met concept ${version.version}`
            : 'Bekijk deze versie'}
        </LinkButton>
        {current && (
          <LinkButton
            href={`${seat.home}/ladders/vergelijk?een=${current.version}&twee=${version.version}`}
            look="subtle"
          >
            Bekijk het verschil
          </LinkButton>
        )}
      </>
    ),
  };
}

/** "Eén wijziging ten opzichte van versie 3: trede 3, wachttijd." */
function changedWords(version: AgreementVersion, current: AgreementVersion | undefined): string {
  if (!current) return basedOnWords(version.basedOn);
  const found = differencesBetween(current.agreement, version.agreement);
  const [first] = found;
  if (!first) return `Nog hetzelfde als versie ${current.version}.`;
  return found.length === 1
    ? `Eén wijziging: ${first.group.toLowerCase()}, ${first.term.toLowerCase()}.`
    : `${found.length} wijzigingen ten opzichte van versie ${current.version}.`;
}

function AllVersions({ seat, overview }: { readonly seat: Seat; readonly overview: Overview }): JSX.Element {
  const { versions, followers } = overview;
  return (
    <Section id="versies" title="Alle versies">
      <DataTable
        caption="Alle versies"
        captionSpoken
        columns={[
          {
            label: 'Versie',
            cell: (version) => (
              <Link href={versionHref(seat, version.version)}>
                {versionName(version).replace(' ', '\u00a0')}
              </Link>
            ),
          },
          {
            label: 'Hoe het staat',
            cell: (version) => capitalised(standingWords(version, versions, seat.now)),
          },
          {
            label: 'Waar het op rust',
            cell: (version) => restsOn(version) || basedOnWords(version.basedOn) || null,
          },
          {
            label: 'Open adviezen',
            cell: (version) =>
              version.status === 'draft' ? null : String(followers.get(version.version) ?? 0),
          },
        ]}
        rows={versions}
      />
      <SmallPrint>
        Een advies houdt de versie die gold op de dag waarop het is geregistreerd.
        {seat.may('steerCases') && ' U kunt een lopend advies zelf overzetten.'}
      </SmallPrint>
    </Section>
  );
}
