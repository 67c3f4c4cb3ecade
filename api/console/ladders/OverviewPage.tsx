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
import type { ComingVersion } from '../../../store/pages/coming.ts';
import { differencesBetween } from '../../../words/agreementAspects.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { LaddersShown } from './AgreementShown.tsx';
import { ComingGaps } from './ComingGaps.tsx';
import { versionHref } from './find.ts';
import { Followers, FollowersCell } from './Followers.tsx';
import { isOnRecord, RestsOn } from './RestsOn.tsx';
import { Sharing } from './Sharing.tsx';
import { basedOnWords, inForce, standingWords, versionName } from './versionWords.ts';

/** So many are shown beside the version in force; of drafts, all versions are listed below. */
const MOST_COMING = 2;

export interface Overview {
  /** The newest first. */
  readonly versions: readonly AgreementVersion[];
  readonly followers: ReadonlyMap<number, number>;
  /** Of what was agreed on and has yet to begin: what it would begin with. */
  readonly coming: readonly ComingVersion[];
  /** Other regions may copy what is in force. */
  readonly shares: boolean;
}

/** @param done what was just done */
export function overviewPage(seat: Seat, overview: Overview, done?: string): VNode {
  const { versions } = overview;
  const current = inForce(versions, localDateOf(seat.now));
  const agreed = overview.coming.map(({ version }) => version);
  const drafts = versions.filter(({ status }) => status === 'draft');
  const coming = [...agreed, ...drafts].slice(0, Math.max(agreed.length, MOST_COMING));
  return (
    <DeskPage seat={seat} title={say('Ladders', 'Ladders')} at="ladders" done={done}>
      <PageTitle lead={say('Naar wie gaan we, en wanneer?', 'To whom do we go, and when?')}>
        {say(`Ladders van ${seat.desk.region.name}`, `Ladders of ${seat.desk.region.name}`)}
      </PageTitle>
      {current === undefined && <Nothing seat={seat} />}
      {(current !== undefined || coming.length > 0) && (
        <VersionBar
          versions={[
            ...(current ? [currentBox(seat, current, overview)] : []),
            ...coming.map((version) => comingBox(seat, version, current, overview)),
          ]}
        />
      )}
      {current && seat.may('editAgreement') && (
        <ButtonRow>
          <LinkButton href={`${seat.home}/ladders/nieuw`} look="secondary">
            {say('Maak een nieuw concept', 'Make a new draft')}
          </LinkButton>
        </ButtonRow>
      )}
      {current && <LaddersShown agreement={current.agreement} />}
      {versions.length > 0 && <AllVersions seat={seat} overview={overview} />}
      {current && <Sharing seat={seat} shares={overview.shares} />}
    </DeskPage>
  );
}

function Nothing({ seat }: { readonly seat: Seat }): JSX.Element {
  return (
    <EmptyState title={say('Er gelden nog geen ladders', 'No ladders are in force yet')}>
      {say(
        'Begin met een voorbeeld, pas het aan en leg het vast. Daarna kunt u adviezen registreren.',
        'Begin with an example, change it and agree on it. After that you can register cases.',
      )}{' '}
      {seat.may('editAgreement') && (
        <Link href={`${seat.home}/ladders/nieuw`}>
          {say('Maak een eerste concept', 'Make a first draft')}
        </Link>
      )}
    </EmptyState>
  );
}

function currentBox(seat: Seat, version: AgreementVersion, { versions, followers }: Overview): Version {
  const faults = agreementFaults(version.agreement).length;
  return {
    name: versionName(version),
    standing: standingWords(version, versions, seat.now),
    about: (
      <>
        <RestsOn version={version} />{' '}
        <Followers seat={seat} version={version.version} count={followers.get(version.version) ?? 0} />
      </>
    ),
    actions: (
      <>
        <Link href={versionHref(seat, version.version)}>
          {faults === 0
            ? say('Alles van deze versie', 'Everything in this version')
            : say('Bekijk wat er aan deze versie niet klopt', 'See what is not right in this version')}
        </Link>
        <Link href={`${seat.home}/ladders/wijzigingen`}>{say('Wie veranderde wat', 'Who changed what')}</Link>
      </>
    ),
  };
}

function comingBox(
  seat: Seat,
  version: AgreementVersion,
  current: AgreementVersion | undefined,
  { versions, coming }: Overview,
): Version {
  const draft = version.status === 'draft';
  return {
    name: versionName(version),
    standing: standingWords(version, versions, seat.now),
    about: draft ? (
      changedWords(version, current)
    ) : (
      <>
        <RestsOn version={version} /> <ComingGaps seat={seat} coming={coming} version={version.version} />
      </>
    ),
    actions: (
      <>
        <LinkButton href={versionHref(seat, version.version)} look="secondary">
          {draft && seat.may('editAgreement')
            ? say(`Ga verder met concept ${version.version}`, `Go on with draft ${version.version}`)
            : say('Bekijk deze versie', 'Look at this version')}
        </LinkButton>
        {current && (
          <LinkButton
            href={`${seat.home}/ladders/vergelijk?een=${current.version}&twee=${version.version}`}
            look="subtle"
          >
            {say('Bekijk het verschil', 'See the difference')}
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
  if (!first) {
    return say(
      `Nog hetzelfde als versie ${current.version}.`,
      `Still the same as version ${current.version}.`,
    );
  }
  const what = `${first.group.toLowerCase()}, ${first.term.toLowerCase()}`;
  return found.length === 1
    ? say(`Eén wijziging: ${what}.`, `One change: ${what}.`)
    : say(
        `${found.length} wijzigingen ten opzichte van versie ${current.version}.`,
        `${found.length} changes from version ${current.version}.`,
      );
}

function AllVersions({ seat, overview }: { readonly seat: Seat; readonly overview: Overview }): JSX.Element {
  const { versions, followers } = overview;
  const title = say('Alle versies', 'All versions');
  return (
    <Section id="versies" title={title}>
      <DataTable
        caption={title}
        captionSpoken
        columns={[
          {
            label: say('Versie', 'Version'),
            cell: (version) => (
              <Link href={versionHref(seat, version.version)}>
                {versionName(version).replace(' ', '\u00a0')}
              </Link>
            ),
          },
          {
            label: say('Hoe het staat', 'How it stands'),
            cell: (version) => capitalised(standingWords(version, versions, seat.now)),
          },
          {
            label: say('Waar het op rust', 'What it rests on'),
            cell: (version) =>
              isOnRecord(version) ? <RestsOn version={version} /> : basedOnWords(version.basedOn) || null,
          },
          {
            label: say('Open adviezen', 'Open cases'),
            cell: (version) =>
              version.status === 'draft' ? null : (
                <FollowersCell
                  seat={seat}
                  version={version.version}
                  count={followers.get(version.version) ?? 0}
                />
              ),
          },
        ]}
        rows={versions}
      />
      <SmallPrint>
        {say(
          'Een advies houdt de versie die gold op de dag waarop het is geregistreerd.',
          'A case keeps the version that was in force on the day on which it was registered.',
        )}
        {seat.may('steerCases') &&
          say(' U kunt een lopend advies zelf overzetten.', ' You can move an open case yourself.')}
      </SmallPrint>
    </Section>
  );
}
