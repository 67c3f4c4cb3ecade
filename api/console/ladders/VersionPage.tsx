// One version to be read: how it stands, on what it rests, and everything in it.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { LaddersShown, TermsShown } from './AgreementShown.tsx';
import { ComingParagraph } from './ComingGaps.tsx';
import { FaultList } from './FaultList.tsx';
import { versionHref } from './find.ts';
import { Followers } from './Followers.tsx';
import type { Overview } from './OverviewPage.tsx';
import { isOnRecord, RestsOn } from './RestsOn.tsx';
import { TryOut } from './TryOut.tsx';
import { basedOnWords, inForce, standingWords, versionName } from './versionWords.ts';
import { Above } from './Above.tsx';

/** What is said above a page. */
export interface Messages {
  /** What was just done. */
  readonly done?: string | undefined;
  /** Why something could not be done. */
  readonly problem?: string | undefined;
}

/** The page of a version that is not being changed. */
export function versionPage(
  seat: Seat,
  version: AgreementVersion,
  overview: Overview,
  messages: Messages,
): VNode {
  const { versions, followers } = overview;
  const name = versionName(version);
  return (
    <DeskPage seat={seat} title={name} at="ladders" below done={messages.done}>
      {messages.problem !== undefined && (
        <Notice kind="plain">
          <p>
            {say(`Er is niets veranderd. ${messages.problem}.`, `Nothing was changed. ${messages.problem}.`)}
          </p>
        </Notice>
      )}
      <PageTitle
        above={<Above seat={seat} />}
        lead={`${capitalised(standingWords(version, versions, seat.now))}.`}
      >
        {name}
      </PageTitle>
      {(isOnRecord(version) || version.basedOn !== null) && (
        <Paragraph>
          <RestsOn version={version} /> {basedOnWords(version.basedOn)}
        </Paragraph>
      )}
      {version.status === 'agreed' && (
        <Paragraph>
          <Followers seat={seat} version={version.version} count={followers.get(version.version) ?? 0} />
        </Paragraph>
      )}
      <ComingParagraph seat={seat} coming={overview.coming} version={version.version} />
      <Ways seat={seat} version={version} versions={versions} />
      <TryOut seat={seat} version={version.version} current={seat.desk.agreement} />
      <FaultList seat={seat} version={version} />
      <LaddersShown agreement={version.agreement} />
      <TermsShown agreement={version.agreement} />
    </DeskPage>
  );
}

interface WaysProps {
  readonly seat: Seat;
  readonly version: AgreementVersion;
  readonly versions: readonly AgreementVersion[];
}

function Ways({ seat, version, versions }: WaysProps): JSX.Element {
  const today = localDateOf(seat.now);
  const current = inForce(versions, today);
  const { status, inForceFrom } = version;
  const takeBack = status === 'agreed' && inForceFrom !== null && inForceFrom > today;
  return (
    <ButtonRow>
      {seat.may('editAgreement') && (
        <PostButton
          action={`${seat.home}/ladders/nieuw`}
          look="secondary"
          hidden={{ uit: `versie-${version.version}` }}
        >
          {say('Maak hiervan een nieuw concept', 'Make a new draft of this')}
        </PostButton>
      )}
      {seat.may('editAgreement') && takeBack && (
        <LinkButton href={versionHref(seat, version.version, '/intrekken')} look="subtle">
          {say('Trek deze versie in', 'Take this version back')}
        </LinkButton>
      )}
      {current && current.version !== version.version && (
        <Link href={`${seat.home}/ladders/vergelijk?een=${current.version}&twee=${version.version}`}>
          {say(
            `Bekijk het verschil met versie ${current.version}`,
            `See the difference with version ${current.version}`,
          )}
        </Link>
      )}
    </ButtonRow>
  );
}
