// A version of the ladders over the region's past cases: how many would have come to which rung, and how much sooner or later.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { List } from '../../design/text/List.tsx';
import { DeskPage } from '../frame.tsx';
import { Above } from '../ladders/Above.tsx';
import { versionHref } from '../ladders/find.ts';
import type { Seat } from '../seat.ts';
import { shortVersionName } from '../whatIf/versionName.ts';
import { FaultyVersion } from '../whatIf/FaultyVersion.tsx';
import { replayTable, type ReplayRow } from './table.ts';
import type { ReplayRun } from './run.ts';
import type { KnownVersion } from '../../../store/pages/whatIf.ts';
import { say } from '../../../words/language.ts';
import { explanations, lostWords, quietWords, replayedWords, titleWords, whenWords } from './replayWords.ts';
import { quietCases } from '../../../domain/forecast/replayFigures.ts';
import type { PastCases } from '../../../store/pages/replay.ts';

/** The figures, and how they were made. */
export function replayPage(seat: Seat, version: KnownVersion, past: PastCases, run: ReplayRun): VNode {
  const title = titleWords(version);
  const name = shortVersionName(version).toLowerCase();
  if (run.cases.length === 0) return nothing(seat, version, past, run);
  const quiet = quietCases(run.cases);
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle
        above={
          <Above seat={seat} of={{ version: version.agreement.version, name: shortVersionName(version) }} />
        }
        lead={`${replayedWords(run.cases.length, name)} ${quietWords(quiet.own, quiet.other, name)}`}
      >
        {title}
      </PageTitle>
      <DataTable<ReplayRow>
        caption={say('Hoeveel casussen bij welke trede kwamen', 'How many cases came to which rung')}
        rows={{ groups: replayTable(version.agreement, past.cases, run.cases) }}
        columns={[
          {
            label: say('Trede', 'Rung'),
            cell: ({ rung }) => say(`Trede\u00a0${String(rung)}`, `Rung\u00a0${String(rung)}`),
          },
          { label: say('Wie', 'Who'), cell: ({ who }) => (who === '' ? null : who) },
          {
            label: say('Met hun eigen versie', 'With their own version'),
            cell: ({ figures }) => String(figures.own),
          },
          {
            label: say(`Met ${name.replace(' ', '\u00a0')}`, `With ${name.replace(' ', '\u00a0')}`),
            cell: ({ figures }) => String(figures.other),
          },
          { label: say('Wanneer', 'When'), cell: ({ figures }) => whenWords(figures) },
        ]}
      />
      <Section id="hoe" title={say('Hoe dit is uitgerekend', 'How this was worked out')}>
        <List items={explanations(name, past, run)} />
      </Section>
      <ButtonRow>
        <LinkButton
          href={`${seat.home}/wat-als?versie=${String(version.agreement.version)}`}
          look="secondary"
        >
          {say(`Bekijk de kalender van ${name}`, `Look at the calendar of ${name}`)}
        </LinkButton>
      </ButtonRow>
    </DeskPage>
  );
}

/** A draft that no case could follow. */
export function faultyReplayPage(seat: Seat, version: KnownVersion, count: number): VNode {
  const title = titleWords(version);
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle
        above={
          <Above seat={seat} of={{ version: version.agreement.version, name: shortVersionName(version) }} />
        }
      >
        {title}
      </PageTitle>
      <FaultyVersion home={seat.home} version={version} count={count} />
    </DeskPage>
  );
}

/** Another replay is under way. */
export function busyPage(seat: Seat, version: number): VNode {
  const title = say('Er wordt al iets nagespeeld', 'Something is being replayed already');
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle
        above={<Above seat={seat} />}
        lead={say(
          'Wij rekenen één terugblik tegelijk uit. Die is zo klaar. Probeer het over een paar tellen opnieuw.',
          'We work out one replay at a time. It is done soon. Please try again in a few seconds.',
        )}
      >
        {title}
      </PageTitle>
      <ButtonRow>
        <LinkButton href={versionHref(seat, version, '/naspelen')}>
          {say('Probeer het opnieuw', 'Try again')}
        </LinkButton>
      </ButtonRow>
    </DeskPage>
  );
}

function nothing(seat: Seat, version: KnownVersion, past: PastCases, run: ReplayRun): VNode {
  const title = titleWords(version);
  const none = past.inAll === 0;
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle
        above={
          <Above seat={seat} of={{ version: version.agreement.version, name: shortVersionName(version) }} />
        }
      >
        {title}
      </PageTitle>
      <EmptyState
        title={
          none
            ? say('Er zijn nog geen casussen om na te spelen', 'There are no cases to replay yet')
            : say('Geen casus kon worden nagespeeld', 'No case could be replayed')
        }
      >
        {none
          ? say(
              'Zodra er adviezen zijn geregistreerd, rekent deze pagina uit hoe ze met deze ladders waren gegaan.',
              'As soon as cases are registered, this page works out how they would have gone with these ladders.',
            )
          : lostWords(run.unreplayable + run.left)}
      </EmptyState>
    </DeskPage>
  );
}
